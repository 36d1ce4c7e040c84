import { lineStarts } from './lines.ts';
import type { Span } from './span.ts';

/** A position in the decoded text: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where something stands in the decoded text; `end` is the point after its last code unit. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Turns source spans of one text into places. */
export type Locate = (span: Span<'source'>) => Place;

/**
 * Prepares {@link Locate} for one text. Lines end at LF, CRLF or a lone CR, as CommonMark has it.
 *
 * The line table is built at the first call, so that a text without findings never pays for it.
 */
export function createLocate(source: string): Locate {
  let starts: number[] | undefined;
  return function locate(span) {
    starts ??= lineStarts(source);
    return { start: point(starts, span.start), end: point(starts, span.end) };
  };
}

function point(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
