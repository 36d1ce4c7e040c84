import type { Span } from './span.ts';

/** The lines of a text, without their ends (LF, CRLF or a lone CR). What follows the last end is a line, unless it is empty. */
export function* linesOf(source: string): Generator<Span<'source'>> {
  let [feed, carriage] = [-1, -1];
  for (let start = 0; start < source.length;) {
    if (feed < start) feed = offsetOf('\n', source, start);
    if (carriage < start) carriage = offsetOf('\r', source, start);
    const end = Math.min(feed, carriage);
    yield { start, end };
    start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
  }
}

function offsetOf(sign: string, source: string, from: number): number {
  const offset = source.indexOf(sign, from);
  return offset === -1 ? source.length : offset;
}
