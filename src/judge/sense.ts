import type { Candidate, Evidence } from '../model/index.ts';
import { caseReport, dismiss, find, type Context, type Cue, type Judge } from './context.ts';
import { fromOpenings, strongest, weights, type Weighed } from './evidence.ts';

/**
 * Ordinary words need the sense. A context that gives the word another sense dismisses it, unless a tighter one gives it the discouraged sense; a tie goes to the harmless one. Then there
 * must be evidence for each group that the rule asks for: a context around the word, or a phrase near it. For phrases, a context for the discouraged
 * sense stands for all groups but the first, and a text declared as a case report for all. Where no context around the word speaks for it, the setting must not speak for another sense:
 * a phrase of `unless` that weighs as much as what was found.
 */
export const sense: Judge = function sense(candidate, context) {
  const { rule } = candidate;
  if (rule.only.length === 0 && rule.unless.length === 0) return undefined;
  const support = context.around(candidate, rule.supports);
  const against = context.around(candidate, rule.unless);
  const evidence: Evidence[] = [];
  if (support) evidence.push(aroundIt(support, weights.around));
  if (against) evidence.push(aroundIt(against, -weights.around));
  if (against && (!support || length(against) <= length(support))) return dismiss('sense', against.text, evidence);
  const declared = context.kind === caseReport;
  if (declared) evidence.push({ group: caseReport, text: caseReport, where: 'declared', weight: weights.declared });
  const found = new Map(rule.only.map((group) => [group, nearest(group, candidate, context)]));
  const isAbout =
    rule.supports.length > 0 &&
    (support !== undefined || [...found.values()].some((one) => one && here.has(one.where)));
  for (const [group, near] of found) {
    const one =
      near ?? (isAbout && group === rule.only[0] ? fromOpenings(group, context) : hintOf(group, candidate, context));
    if (one) evidence.push(one);
    else if (context.isContextual(group) || (!declared && (!support || group === rule.only[0]))) {
      const because = group === 'child' && rule.only.length === 1 ? 'adult' : 'sense';
      return dismiss(because, `no sign of ${group}`, evidence);
    }
  }
  const setting = support ? undefined : settingAgainst(candidate, context, evidence);
  if (setting) return dismiss('sense', setting.text, [...evidence, { ...setting, weight: -setting.weight }]);
  return find(rule, evidence);
};

// Of several signs that a rule asks for, one has to stand in the word's own paragraph: then the opening of the section may say the rest.
const here: ReadonlySet<Evidence['where']> = new Set(['around', 'clause', 'sentence', 'before', 'after', 'paragraph']);

function nearest(group: string, candidate: Candidate, context: Context): Evidence | undefined {
  const around = context.around(candidate, [group]);
  return around ? aroundIt(around, weights.clause) : strongest(group, candidate, context);
}

// What proves nothing is enough where nothing near by gives the word another sense: a child and *customers*, and the police, and no shop in sight.
function hintOf(group: string, candidate: Candidate, context: Context): Evidence | undefined {
  const hint = strongest(`${group}-hint`, candidate, context);
  if (!hint || hint.weight < weights.before) return undefined;
  const beside = strongest(`${group}-veto`, candidate, context, ({ block }) => block === context.index);
  const veto = beside ?? strongest(`${group}-veto`, candidate, context);
  // One item of a list does not say what the next one is about, if that says enough itself.
  const child = strongest(candidate.rule.only[0]!, candidate, context);
  const isItsOwn = beside === undefined && child !== undefined && child.weight >= weights.before;
  return veto && veto.weight >= (isItsOwn ? weights.heading : weights.paragraph) ? undefined : hint;
}

// Who has clients of another kind stands near by: *Banks must …* says whose customers a sentence is about. Where the opening of the section is needed for the
// sense, its headings must not speak of them either.
function settingAgainst(candidate: Candidate, context: Context, evidence: readonly Evidence[]): Weighed | undefined {
  const { unless } = candidate.rule;
  const isFarOff = evidence.some(({ where }) => where === 'section');
  const weakest = Math.min(...evidence.map(({ weight }) => weight));
  const found = weakest < weights.paragraph ? weakest : (evidence.at(-1)?.weight ?? 0);
  // *Its clients* at the beginning of a paragraph are those of somebody in the one before.
  const opens = context.block.text.slice(0, candidate.span.start).trim().split(/\s+/).length === 1;
  // Whoever *her client* belongs to, a lawyer in the same sentence is nearer than anything the client does.
  const isOwned = opens && context.around(candidate, ['owned']) !== undefined && found < weights.sentence;
  // Whoever *her client* belongs to, a lawyer in the same sentence is nearer than anything the client does.
  const most = context.around(candidate, ['owned-by-one']) ? weights.sentence : found;
  const least = isOwned ? weights.neighbour : Math.max(weights.heading, Math.min(found, most));
  const near = unless
    .flatMap((group) => strongest(group, candidate, context, (cue) => standsBefore(cue, candidate, context)) ?? [])
    .find(({ weight }) => weight >= least);
  if (near || !isFarOff) return near;
  return unless.flatMap((group) => fromOpenings(group, context, (cue) => isInHeading(cue, context)) ?? [])[0];
}

function standsBefore({ block, span }: Cue, candidate: Candidate, { index }: Context): boolean {
  return block < index || (block === index && span.end <= candidate.span.start);
}

function isInHeading({ block }: Cue, { document }: Context): boolean {
  return document.blocks[block]?.kind === 'heading';
}

function aroundIt({ group, text }: Cue, weight: number): Evidence {
  return { group, text, where: 'around', weight };
}

function length({ span }: Cue): number {
  return span.end - span.start;
}
