import { isInUse } from '../judge/index.ts';
import type { Candidate, Evidence, Rule, Verdict } from '../model/index.ts';
import type { Judged } from './conclude.ts';
import type { Seen } from './context.ts';

/** How many blocks further on a clear use is still remembered for a word that nothing near by explains. */
const memory = 3;

/** Contexts in which the writer speaks of himself; in a pack without them every use counts as such. */
const ownGroup = 'first-person';

/** Contexts in which a word refers back to somebody who was spoken of; in a pack without them every use may do so. */
const backGroup = 'definite';

/** Contexts in which a word is somebody's: *her client*. */
const ownedGroup = 'owned';

/** How many blocks further on a word that refers back may mean those whom another word of the same entry clearly meant. */
const recollection = 8;

/** A use of an ordinary word whose sense its own surroundings make clear. */
interface ClearUse {
  readonly sense: 'ordinary' | 'discouraged';
  readonly text: string;
  readonly index: number;
  readonly heading: number;
  /** Whether the writer speaks of himself: *our clients*. */
  readonly own: boolean;
  /** Whether it is one person who is somebody's: *counsel for her client* says nothing of *the clients*. */
  readonly oneOwned?: boolean;
}

/**
 * Words keep their sense until a text gives them another. A use that only cues in other sentences would make a finding follows the last clear use
 * before it where that one was ordinary: in a law firm's letter a *client* is a client. What the text says of somebody else, *counsel for his client*, holds in its own
 * paragraph only, and for words that refer back: *the client*, not *seven clients*. A use that nothing explains follows a clear finding shortly before it, and one that refers back also that of another
 * word of its entry: *customers … one of the clients*.
 * `judged` are the verdicts of one text, in its order.
 */
export function followSense(judged: readonly Judged[]): Judged[] {
  const last = new Map<string, ClearUse>();
  const ofWriter = new Map<string, ClearUse>();
  const ofEntry = new Map<string, ClearUse[]>();
  return judged.map((one) => {
    const { rule } = one.candidate;
    if (rule.unless.length === 0) return one;
    const uses = ofEntry.get(rule.id) ?? [];
    ofEntry.set(rule.id, uses);
    const word = wordOf(rule);
    const use = clearUse(one);
    // A bare *clients* at the head of a table are the writer's own, if he has any, whoever else was spoken of since.
    const before = (!isIn(backGroup, one.seen) && ofWriter.get(word)) || last.get(word);
    if (use) last.set(word, { ...use, own: use.own || (before?.own === true && use.sense === before.sense) });
    if (use?.own && use.sense === 'ordinary') ofWriter.set(word, use);
    const verdict = use ? one.verdict : recalling(uses, { ...one, verdict: following(before, one) });
    const known = use ?? explainedUse(one);
    if (known) uses.push(known);
    return { ...one, verdict };
  });
}

// What is said of the *users* of a shelter says nothing about *clients*, though one entry has both words.
function wordOf({ id, term }: Rule): string {
  return `${id} ${term.split(' ', 1)[0]}`;
}

function following(earlier: ClearUse | undefined, { candidate, seen, verdict }: Judged): Verdict {
  if (!earlier) return verdict;
  const evidence = [...(verdict.evidence ?? []), earlierUse(earlier)];
  const { index, heading } = seen.context;
  const isSameSection = heading === earlier.heading;
  if (earlier.sense === 'ordinary') {
    if (!verdict.report || verdict.certainty !== 'probable') return verdict;
    const holds = earlier.own || (index === earlier.index && isIn(backGroup, seen));
    if (!holds || isExplained(verdict, candidate, isSameSection)) return verdict;
    return { report: false, because: 'sense', by: earlier.text, evidence };
  }
  const isNear = isSameSection && index - earlier.index <= memory;
  return isNear && isUnexplained(verdict, seen) ? discouraged(candidate, evidence) : verdict;
}

// Somebody else's clients are soon forgotten; the writer's own are not.
function recalling(uses: readonly ClearUse[], { candidate, seen, verdict }: Judged): Verdict {
  const { index, isContextual } = seen.context;
  if (verdict.report || !isContextual(backGroup) || !isIn(backGroup, seen)) return verdict;
  if (!isUnexplained(verdict, seen)) return verdict;
  const several = isNumber('plural', seen);
  const meant = uses.findLast(
    (use) => use.sense === 'discouraged' || use.own || (index - use.index <= 1 && !(several && use.oneOwned)),
  );
  if (meant?.sense !== 'discouraged' || index - meant.index > recollection) return verdict;
  return discouraged(candidate, [...(verdict.evidence ?? []), earlierUse(meant)]);
}

// Neither the words around it nor those further off say anything against it. Somebody who pays is grown up: that his age is told says nothing.
function isUnexplained(verdict: Verdict, { candidate, context }: Seen): boolean {
  if (verdict.report) return false;
  if (verdict.because !== 'sense' && !(verdict.because === 'adult' && candidate.rule.verdict)) return false;
  return !verdict.evidence?.some(({ weight, group }) => weight < 0 && group !== 'adult') && isInUse(candidate, context);
}

function discouraged({ rule }: Candidate, evidence: readonly Evidence[]): Verdict {
  return { report: true, severity: rule.severity, certainty: 'probable', evidence };
}

// The sentence itself says all that the rule asks for; in a section of its own the sentence before it may do so too.
function isExplained({ evidence = [] }: Verdict, { rule }: Candidate, sameSection: boolean): boolean {
  const near = ({ where }: Evidence): boolean => inSentence.has(where) || (!sameSection && where === 'before');
  return rule.only.every((group) => evidence.some((one) => one.group === group && near(one)));
}

const inSentence: ReadonlySet<Evidence['where']> = new Set(['around', 'clause', 'sentence', 'declared']);

// A context around the word, or a setting of another kind, makes its sense clear; a note or another reason for a dismissal says nothing about the sense.
function clearUse({ candidate, seen, verdict }: Judged): ClearUse | undefined {
  const { rule } = candidate;
  const { context } = seen;
  if (verdict.report ? verdict.because !== undefined : verdict.because !== 'sense') return undefined;
  const said = verdict.evidence ?? [];
  const around = verdict.report
    ? said.find(({ group, where }) => where === 'around' && isDecisive(group))
    : said.find(({ group, weight }) => weight < 0 && rule.unless.includes(group));
  return (
    around && {
      sense: verdict.report ? 'discouraged' : 'ordinary',
      text: around.text,
      index: context.index,
      heading: context.heading,
      own: isIn(ownGroup, seen) && isInUse(seen.candidate, context),
      oneOwned: context.isContextual(ownedGroup) && isIn(ownedGroup, seen) && isNumber('singular', seen),
    }
  );

  function isDecisive(group: string): boolean {
    return rule.supports.includes(group) || (rule.only.includes(group) && context.isContextual(group));
  }
}

// A finding for which its own sentence or the one before says all.
function explainedUse({ candidate, seen, verdict }: Judged): ClearUse | undefined {
  if (!verdict.report || verdict.because !== undefined || !isExplained(verdict, candidate, false)) return undefined;
  const { index, heading, block } = seen.context;
  const { start, end } = seen.candidate.span;
  return { sense: 'discouraged', text: block.text.slice(start, end), index, heading, own: false };
}

// Whether all that the word can be is of one number.
function isNumber(number: 'singular' | 'plural', { candidate }: Seen): boolean {
  const forms = candidate.words[0]?.forms ?? [];
  return forms.length > 0 && forms.every((form) => form.number === number);
}

// Whether the word stands in a context of a group; yes, where the pack does not have the group.
function isIn(group: string, { candidate, context }: Seen): boolean {
  return !context.isContextual(group) || context.around(candidate, [group]) !== undefined;
}

function earlierUse({ sense, text }: ClearUse): Evidence {
  return { group: `${sense}-sense`, text, where: 'earlier', weight: sense === 'ordinary' ? -1 : 1 };
}
