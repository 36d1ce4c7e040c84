/** A word or number of a folded text, with its half-open span in UTF-16 code units from 0. */
export interface Token {
  /** What is compared: folded, without the marks of inclusive spelling (`prostitue·e·s` is `prostituees`). */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// A word, with the endings that inclusive spelling adds to it; a number, with what belongs to it (163.1, 2252a, 2004/68); a section sign.
const word =
  /\p{L}+(?:[·•]\p{L}{1,4}(?:[·•]s)?(?!\p{L})|\((?:e|es|s|ne|nes|rice)\)s?(?!\p{L})|-e-s(?!\p{L}))?|\d[\p{L}\d]*(?:[./]\d[\p{L}\d]*)*|§+/gu;
const inclusiveMarks = /[·•()-]/g;

/** The words of a folded text, in order. An apostrophe or a hyphen separates words: `d'enfants`, `child's` and `under-age` are two each. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(word)) {
    const key = inclusiveMarks.test(match[0]) ? match[0].replace(inclusiveMarks, '') : match[0];
    inclusiveMarks.lastIndex = 0;
    tokens.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
