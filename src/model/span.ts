/**
 * A half-open range of UTF-16 code units, counted from 0.
 *
 * The parameter says what is counted: a `block` span lies in {@link Block.text}, a `source` span in the decoded text
 * that the author handed over. The two never mix: the phantom member keeps one from being passed for the other.
 */
export interface Span<In extends 'block' | 'source'> {
  readonly start: number;
  readonly end: number;
  /** Never present at run time. */
  readonly in?: In;
}

/** Whether two spans share at least one code unit. */
export function overlaps<In extends 'block' | 'source'>(one: Span<In>, other: Span<In>): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether every code unit of `inner` lies in `outer`. */
export function covers<In extends 'block' | 'source'>(outer: Span<In>, inner: Span<In>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function union<In extends 'block' | 'source'>(one: Span<In>, other: Span<In>): Span<In> {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
