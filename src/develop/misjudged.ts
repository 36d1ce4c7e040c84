import type { Result } from '../model/index.ts';
import type { Entry } from './corpus.ts';
import { compare } from './score.ts';

/**
 * What a result says otherwise than the labels of its text, one line each: words that are not found, alarms, and words that are fine for another reason than
 * the label's. Notes do not count as findings, but give reasons.
 */
export function misjudgedIn(entry: Entry, result: Result): string[] {
  const { missed, alarms } = compare(entry, result);
  const reasons = [...result.dismissed, ...result.findings].flatMap(({ because }) => because ?? []);
  const isOtherwise = reasons.length > 0 && entry.because !== undefined && !reasons.includes(entry.because as 'sense');
  return [
    ...missed.map(({ term, surface }) => `${entry.id}: misses ${term} “${surface}”`),
    ...alarms.map(({ ruleId, actual }) => `${entry.id}: takes “${actual}” for ${ruleId}`),
    ...(isOtherwise ? [`${entry.id}: says ${[...new Set(reasons)].join(', ')} instead of ${entry.because}`] : []),
  ];
}
