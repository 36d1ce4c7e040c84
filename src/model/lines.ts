import type { Span } from './span.ts';

/** Where the lines of a text begin, in order. Lines end at LF, CRLF or a lone CR; what follows the last end is a line, even where it is empty. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  let [feed, carriage] = [offsetOf('\n', source, 0), offsetOf('\r', source, 0)];
  for (let end = Math.min(feed, carriage); end < source.length; end = Math.min(feed, carriage)) {
    const start = end + (feed === end + 1 ? 2 : 1);
    starts.push(start);
    if (feed < start) feed = offsetOf('\n', source, start);
    if (carriage < start) carriage = offsetOf('\r', source, start);
  }
  return starts;
}

/** The lines of a text, without their ends. What follows the last end is a line, unless it is empty. */
export function* linesOf(source: string): Generator<Span<'source'>> {
  const starts = lineStarts(source);
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? source.length;
    if (start < source.length) yield { start, end: withoutLineEnd(source, start, next) };
  }
}

function withoutLineEnd(source: string, start: number, next: number): number {
  let end = next;
  if (end > start && source[end - 1] === '\n') end--;
  if (end > start && source[end - 1] === '\r') end--;
  return end;
}

function offsetOf(sign: string, source: string, from: number): number {
  const offset = source.indexOf(sign, from);
  return offset === -1 ? Infinity : offset;
}
