import type { Verdict } from '../model/index.ts';
import type { Seen } from './context.ts';

/** How much text on either side makes two places the same, in UTF-16 code units: more than any sentence says twice. */
const surroundings = 300;

/**
 * Makes a judge that judges a word once where a stretch of text repeats itself around it, letter for letter: what holds for the first time holds for all. People do
 * not write like that; extracts of broken files do, by the megabyte.
 */
export function judgingRepetitionsOnce(judge: (seen: Seen) => Verdict): (seen: Seen) => Verdict {
  const known = new Map<Seen['context'], Map<string, Verdict>>();
  return (seen) => {
    const { rule, span } = seen.candidate;
    const { text } = seen.context.block;
    const [from, to] = [span.start - surroundings, span.end + surroundings];
    // What stands at the edge of its block has no second place like it.
    if (from < 0 || to > text.length) return judge(seen);
    const verdicts = known.get(seen.context) ?? new Map<string, Verdict>();
    known.set(seen.context, verdicts);
    const place = `${rule.id} ${rule.term} ${text.slice(from, to)}`;
    const verdict = verdicts.get(place) ?? judge(seen);
    verdicts.set(place, verdict);
    return verdict;
  };
}
