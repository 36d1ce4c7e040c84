import { expect, it } from 'vitest';
import { verdictsIn, type Setting } from './small-pack.ts';

/** Tests of texts: each with the verdict about each listed word in it, as {@link verdictsIn} gives it. */
export function judged(cases: readonly (readonly [string, ...string[]])[], setting?: Setting): void {
  const rows = cases.map(([text, ...verdicts]) => ({ text, verdicts }));
  it.each(rows)('$text', ({ text, verdicts }) => expect(verdictsIn(text, setting)).toEqual(verdicts));
}
