import { sentenceAt, type Cue } from '../judge/index.ts';
import { overlaps } from '../model/index.ts';
import type { Seen } from './context.ts';

/**
 * What the text says of the person's guilt: `after` a conviction, `before` one, or nothing. The nearest statement decides: in the sentence, then the one
 * before, then the rest of the paragraph; of several in one sentence the one that stands nearest to the word.
 */
export function stageOf({ candidate, context }: Seen): 'before' | 'after' | undefined {
  if (!candidate.rule.verdict && candidate.rule.kind !== 'person') return undefined;
  const distance = (cue: Cue): number => {
    const own = sentenceAt(context, candidate.span).at;
    const at = sentenceAt(context, cue.span).at;
    return at <= own ? own - at : 2 * (at - own);
  };
  const away = ({ span }: Cue): number => Math.max(0, span.start - candidate.span.end, candidate.span.start - span.end);
  const statements = [
    ...context.cues('convicted').map((cue) => ({ stage: 'after' as const, distance: distance(cue), cue })),
    ...context.cues('charged').map((cue) => ({ stage: 'before' as const, distance: distance(cue), cue })),
  ].toSorted((left, right) => left.distance - right.distance || away(left.cue) - away(right.cue));
  return statements[0]?.stage;
}

/** Whether the term stands in what somebody says or claims. */
export function isClaimed({ candidate, context }: Seen): boolean {
  if (candidate.rule.preferred.every(({ claim }) => claim !== false)) return false;
  const { at } = sentenceAt(context, candidate.span);
  return ['speech', 'claim'].some((group) =>
    context.cues(group).some(({ span }) => sentenceAt(context, span).at === at && !overlaps(span, candidate.span)),
  );
}
