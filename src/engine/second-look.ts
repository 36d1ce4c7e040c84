import type { Rule, Span } from '../model/index.ts';
import { isContradicted, type Judged } from './conclude.ts';
import type { IsMeant } from './context.ts';

/**
 * Looks again at the words that nothing speaks against and too little speaks for, now that it is known which words that need a sense are findings: they are
 * evidence for the others. `again` makes what judges the word at an index once more.
 */
export function lookAgain(
  judged: readonly Judged[],
  again: (isMeant: IsMeant) => (at: number) => Judged,
): readonly Judged[] {
  if (!judged.some(isUndecided)) return judged;
  const isMeant = meantIn(judged);
  if (!isMeant) return judged;
  const judgeAt = again(isMeant);
  return judged.map((one, at) => (isUndecided(one) ? judgeAt(at) : one));
}

/** Which words that need a sense are findings; `undefined` where none is. */
function meantIn(judged: readonly Judged[]): IsMeant | undefined {
  const places = new Set(
    judged
      .filter(({ candidate: { rule }, verdict }) => rule.only.length > 0 && verdict.report && !verdict.because)
      .map(({ candidate: { rule, span }, seen }) => placeKey(rule, seen.context.index, span)),
  );
  return places.size === 0 ? undefined : (rule, index, span) => places.has(placeKey(rule, index, span));
}

function placeKey({ id }: Rule, index: number, { start, end }: Span<'block'>): string {
  return `${id} ${index} ${start} ${end}`;
}

// Nothing speaks against the sense of the word; there is only too little that speaks for it.
function isUndecided(judged: Judged): boolean {
  const { verdict } = judged;
  return !verdict.report && (verdict.because === 'sense' || verdict.because === 'adult') && !isContradicted(judged);
}
