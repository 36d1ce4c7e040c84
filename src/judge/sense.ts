import type { Evidence } from '../model/index.ts';
import { caseReport, dismiss, find, type Cue, type Judge } from './context.ts';
import { strongest, weights } from './evidence.ts';

/**
 * Ordinary words need the sense. A context that gives the word another sense dismisses it, unless a tighter one gives it the discouraged sense; a tie goes to the harmless one. Then there
 * must be evidence for each group that the rule asks for: a context around the word, or a phrase near it. For phrases, a context for the discouraged
 * sense stands for all groups but the first, and a text declared as a case report for all.
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
  for (const group of rule.only) {
    const contextual = context.isContextual(group);
    const around = contextual ? context.around(candidate, [group]) : undefined;
    const found = around ? aroundIt(around, weights.around) : strongest(group, candidate, context);
    if (found) evidence.push(found);
    else if (contextual || (!declared && (!support || group === rule.only[0]))) {
      const because = group === 'child' && rule.only.length === 1 ? 'adult' : 'sense';
      return dismiss(because, `no sign of ${group}`, evidence);
    }
  }
  return find(rule, evidence);
};

function aroundIt({ group, text }: Cue, weight: number): Evidence {
  return { group, text, where: 'around', weight };
}

function length({ span }: Cue): number {
  return span.end - span.start;
}
