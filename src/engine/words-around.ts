import type { Span } from '../model/index.ts';

/** More words than any term has, with whatever may stand between them. */
const reach = 64;

/** The stretches of a text around some offsets (in order) that are long enough for any term. */
export function* wordsAround(text: string, offsets: Iterable<number>): Generator<Span<'block'>> {
  let open: { start: number; end: number } | undefined;
  for (const offset of offsets) {
    if (open && offset < open.end) {
      open.end = Math.max(open.end, walk(text, offset, 1));
      continue;
    }
    if (open) yield open;
    open = { start: walk(text, offset, -1), end: walk(text, offset, 1) };
  }
  if (open) yield open;
}

// Goes over that many stretches of white space.
function walk(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let spaces = 0; step === 1 ? at < text.length : at > 0; at += step) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (isSpace && text.charCodeAt(at - 1) > 32 && ++spaces > reach) break;
  }
  return at;
}
