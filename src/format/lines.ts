import type { Span } from '../model/index.ts';

/** The lines of a text, without their ends (LF, CRLF or a lone CR). What follows the last end is a line, unless it is empty. */
export function* linesOf(source: string): Generator<Span<'source'>> {
  const lineEnding = /\r\n?|\n|$/g;
  for (let start = 0; start < source.length; start = lineEnding.lastIndex) {
    lineEnding.lastIndex = start;
    const end = lineEnding.exec(source)!.index;
    yield { start, end };
    if (end === source.length) return;
  }
}
