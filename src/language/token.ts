import { fold } from './fold.ts';

/** A word or number of a folded text, with its half-open span in UTF-16 code units from 0. */
export interface Token {
  /** What is compared: folded, without the marks of inclusive spelling (`prostitue·e·s` is `prostituees`, `kund*innen` is `kundinnen`, `nin@s` is `ninxs`). */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// The endings that inclusive spelling adds to a word: French (`·e·s`, `(e)`, `-e-s`), German (`*innen`, `/-in`, `(inn)en`, `:r`), Spanish, Portuguese and
// Italian (`@s`, `/a`, `(as)`).
const inclusive =
  /[·•]\p{L}{1,4}(?:[·•]s)?|\((?:e|es|s|ne|nes|rice|in|innen|n|r|a|as|i|o|os)\)s?|\(inn\)en|[*:_](?:in|innen|r|n)|\/-?(?:in|innen|r)|(?<=\p{L}{3})\/(?:as?|os?|e|i)|@s?|-e-s/u;
/** A word; a number, with what belongs to it (163.1, 2252a, 2004/68); a section sign. */
export const word: RegExp = new RegExp(
  `\\p{L}+((?:${inclusive.source})(?!\\p{L}))?|\\d[\\p{L}\\d]*(?:[./]\\d[\\p{L}\\d]*)*|§+`,
  'uy',
);
const inclusiveMarks = /[·•()*:_/-]/g;

/** The words of a folded text, in order. An apostrophe or a hyphen separates words: `d'enfants`, `child's` and `under-age` are two each. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const token = plainWord(folded, at) ?? (mayBegin(folded.charCodeAt(at)) ? wordAt(folded, at) : undefined);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

// Nearly all words are nothing but letters from a to z: they are told without the expression.
function plainWord(folded: string, start: number): Token | undefined {
  let end = start;
  while (isPlain(folded.charCodeAt(end))) end++;
  return end === start || mayGoOn(folded.charCodeAt(end)) ? undefined : { key: folded.slice(start, end), start, end };
}

function wordAt(folded: string, start: number): Token | undefined {
  word.lastIndex = start;
  const match = word.exec(folded);
  if (!match) return undefined;
  const [text, ending] = match;
  const key = ending === undefined ? text : text.replace('@', 'x').replace(inclusiveMarks, '');
  return { key, start, end: start + text.length };
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a word or a number may begin with a code unit: with a letter, a figure, or whatever is beyond ASCII. */
function mayBegin(code: number): boolean {
  return isPlain(code) || (code >= 48 && code <= 57) || code >= 128;
}

/** Whether a word may go on with a code unit that is no letter from a to z: with another letter, or a mark of inclusive spelling. */
function mayGoOn(code: number): boolean {
  return code >= 128 || '(*:_/@-'.includes(String.fromCharCode(code));
}

// The marks are rarer than letters: looking for one first, and back from it, is ten times faster.
const inclusiveSpelling = new RegExp(`[·•(*:_/@-](?<=(?=(?:${inclusive.source})(?!\\p{L}))(?<=\\p{L}).)`, 'u');

// Marks that may be such before the text is folded, whatever the letters around them.
const mayBeInclusive =
  /[·•(*:_/@\-\u00ad\u2010-\u2012\u2212\ufe63\uff0d](?<=(?=@|[·•(*:_/][^\p{L}]?\p{L}{1,5}(?!\p{L})|.\p{L}[^\p{L}]\p{L}(?!\p{L}))(?<=\p{L}).)/u;

/** Whether a text spells a word inclusively, so that the word does not stand in it letter for letter, nor in the folded text. */
export function hasInclusiveSpelling(text: string): boolean {
  return mayBeInclusive.test(text) && inclusiveSpelling.test(fold(text));
}
