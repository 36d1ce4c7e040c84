import type { Span } from '../model/index.ts';

/** The stretch of a sentence between semicolons, colons or dashes that holds an offset: what is said there belongs together. */
export function clauseAround(text: string, sentence: Span<'block'>, offset: number): Span<'block'> {
  let { start, end } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(boundary)) {
    const at = sentence.start + match.index;
    if (at >= offset) {
      end = at;
      break;
    }
    start = at + match[0].length;
  }
  return { start, end };
}

const boundary = /[;:]\s|\s[–—-]\s/g;
