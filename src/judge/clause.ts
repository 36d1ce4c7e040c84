import type { Span } from '../model/index.ts';

/** The stretch of a sentence between semicolons, colons or dashes that holds an offset: what is said there belongs together. */
export function clauseAround(text: string, sentence: Span<'block'>, offset: number): Span<'block'> {
  const boundary = /[;:]\s|\s[–—-]\s/g;
  let { start, end } = sentence;
  boundary.lastIndex = sentence.start;
  for (let match = boundary.exec(text); match && match.index < sentence.end; match = boundary.exec(text)) {
    if (match.index >= offset) {
      end = match.index;
      break;
    }
    start = match.index + match[0].length;
  }
  return { start, end };
}
