import type { Candidate } from '../model/index.ts';
import { caseReport, dismiss, type Judge } from './context.ts';
import { distance, strongest, weights, type Weighed } from './evidence.ts';

/**
 * Adults are not children: where a rule needs a child and the text speaks of adults, and of them only or nearer by, the word is no finding. A word for
 * somebody who exploits a child stands for an adult as a rule, so for it adults near by say nothing,
 * and in a case report they are parties to the case.
 */
export const adult: Judge = function adult(candidate, context) {
  const { only, verdict } = candidate.rule;
  if (!only.includes('child') || (verdict && context.kind === caseReport)) return undefined;
  const grown = strongest('adult', candidate, context);
  if (!grown) return undefined;
  const child = strongest('child', candidate, context);
  if (child && (verdict || !nearer(grown, child, candidate))) return undefined;
  return dismiss('adult', grown.text, [{ ...grown, weight: -grown.weight }, ...(child ? [child] : [])]);
};

// In one clause the nearer of the two decides; otherwise the heavier.
function nearer(grown: Weighed, child: Weighed, candidate: Candidate): boolean {
  if (grown.weight > child.weight) return true;
  return grown.weight === weights.clause && distance(grown.cue, candidate) < distance(child.cue, candidate);
}
