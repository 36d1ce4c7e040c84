import type { Span } from '../model/index.ts';

/** The stretches of a text with so many words on either side of some offsets (in order), at least. */
export function* wordsAround(folded: string, offsets: Iterable<number>, reach: number): Generator<Span<'block'>> {
  let start = 0;
  let last: number | undefined;
  for (const offset of offsets) {
    // So many words, with what stands between them, are no shorter: most neighbours need not be walked to.
    const touches = last !== undefined && (offset < last + 2 * reach || offset < walk(folded, last, 1, reach));
    if (!touches) {
      if (last !== undefined) yield { start, end: walk(folded, last, 1, reach) };
      start = walk(folded, offset, -1, reach);
    }
    last = offset;
  }
  if (last !== undefined) yield { start, end: walk(folded, last, 1, reach) };
}

// Goes over the word that it starts in and so many more. Stretches without white space are counted, if they surely hold a word: one may hold several.
function walk(text: string, from: number, step: 1 | -1, reach: number): number {
  let at = from;
  let words = 0;
  let inWord = false;
  for (; step === 1 ? at < text.length : at >= 0; at += step) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      if (inWord && ++words > reach) break;
      inWord = false;
    } else inWord ||= isAlphanumeric(code);
  }
  return Math.max(0, at);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
