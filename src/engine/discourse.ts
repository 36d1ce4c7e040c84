import type { Candidate, Evidence, Rule, Verdict } from '../model/index.ts';
import type { Judged } from './conclude.ts';

/** How many blocks further on a clear use is still remembered for a word that nothing near by explains. */
const memory = 3;

/** A use of an ordinary word whose sense its own surroundings make clear. */
interface ClearUse {
  readonly sense: 'ordinary' | 'discouraged';
  readonly text: string;
  readonly index: number;
  readonly heading: number;
}

/**
 * Words keep their sense until a text gives them another. A use that only cues in other sentences would make a finding follows the last clear use
 * before it where that one was ordinary: in a law firm's letter a *client* is a client. A use that nothing explains follows a clear finding shortly before it.
 * `judged` are the verdicts of one text, in its order.
 */
export function followSense(judged: readonly Judged[]): Judged[] {
  const last = new Map<string, ClearUse>();
  return judged.map((one) => {
    const { rule } = one.candidate;
    if (rule.unless.length === 0) return one;
    const use = clearUse(one);
    if (use) last.set(wordOf(rule), use);
    const earlier = last.get(wordOf(rule));
    return use || !earlier ? one : { ...one, verdict: following(earlier, one) };
  });
}

// What is said of the *users* of a shelter says nothing about *clients*, though one entry has both words.
function wordOf({ id, term }: Rule): string {
  return `${id} ${term.split(' ', 1)[0]}`;
}

function following(earlier: ClearUse, { candidate, seen, verdict }: Judged): Verdict {
  const evidence = [...(verdict.evidence ?? []), earlierUse(earlier)];
  if (earlier.sense === 'ordinary') {
    if (
      !verdict.report ||
      verdict.certainty !== 'probable' ||
      isExplained(verdict, candidate, seen.context.heading === earlier.heading)
    )
      return verdict;
    return { report: false, because: 'sense', by: earlier.text, evidence };
  }
  const { index, heading } = seen.context;
  const isNear = heading === earlier.heading && index - earlier.index <= memory;
  if (verdict.report || verdict.because !== 'sense' || !isNear) return verdict;
  return { report: true, severity: candidate.rule.severity, certainty: 'probable', evidence };
}

// The sentence itself says all that the rule asks for; in a section of its own the sentence before it may do so too.
function isExplained({ evidence = [] }: Verdict, { rule }: Candidate, sameSection: boolean): boolean {
  const near = ({ where }: Evidence): boolean => inSentence.has(where) || (!sameSection && where === 'before');
  return rule.only.every((group) => evidence.some((one) => one.group === group && near(one)));
}

const inSentence: ReadonlySet<Evidence['where']> = new Set(['around', 'clause', 'sentence', 'declared']);

// A context around the word makes its sense clear; a note or another reason for a dismissal says nothing about the sense.
function clearUse({ seen, verdict }: Judged): ClearUse | undefined {
  const { index, heading } = seen.context;
  if (verdict.report ? verdict.because !== undefined : verdict.because !== 'sense') return undefined;
  const around = verdict.evidence?.find(({ where, weight }) => where === 'around' && weight > 0 === verdict.report);
  return around && { sense: verdict.report ? 'discouraged' : 'ordinary', text: around.text, index, heading };
}

function earlierUse({ sense, text }: ClearUse): Evidence {
  return { group: `${sense}-sense`, text, where: 'earlier', weight: sense === 'ordinary' ? -1 : 1 };
}
