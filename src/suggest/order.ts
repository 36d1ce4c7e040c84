import type { Preferred, Rule } from '../model/index.ts';

/** Whether the text says that a person was convicted (`after`), or is accused or sought but not convicted (`before`). */
export type Stage = 'before' | 'after';

/** What the order of wordings depends on beside the wordings. */
export interface Circumstances {
  readonly stage?: Stage;
  /** Whether somebody has, shares or watches what the term stands for. */
  readonly isHandled: boolean;
  /** Whether the term stands in what somebody claims. */
  readonly isClaimed: boolean;
}

/**
 * The recommended wordings that fit the stage, the kind of thing and what is done with it; best first.
 *
 * Nobody is called guilty before a court has said so: such wordings are left out where the text tells of an accusation, and come last where
 * it tells nothing. A wording for another kind of thing comes after those of the same kind, and never where an object is handled. A claim is never
 * turned round.
 */
export function inOrder(rule: Rule, { stage, isHandled, isClaimed }: Circumstances): Ranked[] {
  return rule.preferred
    .filter(
      (wording) =>
        fitsStage(wording, stage) &&
        !(stage === 'after' && wording.hearsay) &&
        !(isHandled && isActForObject(wording, rule)),
    )
    .filter(({ claim }) => !(isClaimed && claim === false))
    .map((wording) => ({ wording, rank: stageRank(wording, stage) + (isOtherKind(wording, rule) ? 3 : 0) }))
    .toSorted((left, right) => left.rank - right.rank);
}

/** A wording and how well its meaning fits, from 0, the best. */
export interface Ranked {
  readonly wording: Preferred;
  readonly rank: number;
}

function fitsStage(wording: Preferred, stage: Stage | undefined): boolean {
  return stage === undefined || wording.stage === undefined || wording.stage === stage;
}

function stageRank(wording: Preferred, stage: Stage | undefined): number {
  // Who was convicted may be called what anybody else is.
  if (stage === 'after') return 0;
  if (stage === 'before') return wording.stage === 'before' || wording.hearsay ? 0 : 1;
  return wording.stage === undefined ? 0 : wording.stage === 'before' ? 1 : 2;
}

function isOtherKind(wording: Preferred, rule: Rule): boolean {
  return wording.kind !== undefined && wording.kind !== rule.kind;
}

function isActForObject({ kind }: Preferred, rule: Rule): boolean {
  const mayBeObject = rule.kind === 'object' || rule.preferred.some((wording) => wording.kind === 'object');
  return mayBeObject && (kind ?? rule.kind) === 'act';
}
