/** More words than a pattern may stand for: beyond them somebody meant a pattern. */
const mostWords = 50;

/**
 * The words that a regular expression stands for, where it is made of words, choices in brackets and letters that may be missing; `undefined` for any
 * other. Word boundaries do not count.
 */
export function wordsOfPattern(pattern: string): string[] | undefined {
  const [words, rest] = choices(pattern.replaceAll('\\b', ''));
  return rest === '' && words.length > 0 && words.length <= mostWords && words.every((word) => word.trim() !== '')
    ? [...new Set(words)]
    : undefined;
}

type Parsed = readonly [words: string[], rest: string];

function choices(text: string): Parsed {
  let [words, rest] = sequence(text);
  while (rest.startsWith('|')) {
    const [others, after] = sequence(rest.slice(1));
    [words, rest] = [[...words, ...others], after];
  }
  return [words, rest];
}

function sequence(text: string): Parsed {
  let words = [''];
  let rest = text;
  while (rest !== '' && words.length <= mostWords) {
    const [next, after] = piece(rest);
    if (next.length === 0) break;
    const [, optional, behind] = /^(\??)([^]*)$/.exec(after)!;
    const all = optional ? [...next, ''] : next;
    words = words.flatMap((word) => all.map((addition) => word + addition));
    rest = behind!;
  }
  return [words, rest];
}

function piece(text: string): Parsed {
  const [, escaped] = /^\\([^\w])/.exec(text) ?? [];
  if (escaped !== undefined) return [[escaped], text.slice(2)];
  const [opening] = /^\((?:\?:)?/.exec(text) ?? [];
  if (opening !== undefined) {
    const [words, rest] = choices(text.slice(opening.length));
    return rest.startsWith(')') ? [words, rest.slice(1)] : [[], text];
  }
  const [letter] = /^[^\\()[\]{}|?*+.^$]/u.exec(text) ?? [];
  return letter === undefined ? [[], text] : [[letter], text.slice(letter.length)];
}
