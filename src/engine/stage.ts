import { sentenceAt, type Context, type Cue } from '../judge/index.ts';
import { overlaps, type Block, type Span } from '../model/index.ts';
import type { Seen } from './context.ts';

/**
 * What the text says of the person's guilt: `after` a conviction, `before` one, or nothing. The nearest statement decides: in the sentence, then the one
 * before, then the rest of the paragraph; of several in one sentence the one that stands nearest to the word. Where nothing is said, somebody in particular
 * counts as not convicted.
 */
export function stageOf(seen: Seen): 'before' | 'after' | undefined {
  const { candidate, context } = seen;
  const { verdict, kind, preferred } = candidate.rule;
  if (!verdict && kind !== 'person' && !preferred.some(({ hearsay }) => hearsay))
    return isUnproven(seen) ? 'before' : undefined;
  if (isEstablished(seen)) return 'after';
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
  if (statements[0]) return statements[0].stage;
  const row = cellsBeside(seen);
  if (row.some((at) => context.cues('convicted', at).length > 0)) return 'after';
  const isSingledOut =
    context.around(candidate, ['singled-out']) !== undefined ||
    row.some((at) => context.cues('age-cell', at).length > 0);
  return isSingledOut ? 'before' : undefined;
}

/** Whether the sentence says that what somebody did is proved or admitted. */
function isEstablished(seen: Seen): boolean {
  return seen.candidate.rule.kind === 'act' && isSaid('established', seen);
}

/** Whether a sentence leaves open whether what it names has happened, and has no word for that beside the name. */
function isUnproven(seen: Seen): boolean {
  return isSaid('unproven', seen);
}

function isSaid(group: string, { candidate, context }: Seen): boolean {
  return context.cues(group).some(({ span }) => isInOneSentence(context, span, candidate.span));
}

// Telling sentences apart is the work here: it is left until there is something to tell them apart for.
function isInOneSentence(context: Context, one: Span<'block'>, other: Span<'block'>): boolean {
  return sentenceAt(context, one).at === sentenceAt(context, other).at;
}

/** How many cells on each side of a word are read. */
const cells = 4;

/** The other cells of the row that a word stands in. */
function cellsBeside({ context: { document, index } }: Seen): number[] {
  const row = rowOf(document.blocks[index]);
  if (row === undefined) return [];
  const near = Array.from({ length: 2 * cells + 1 }, (_, at) => index - cells + at);
  return near.filter((at) => at !== index && rowOf(document.blocks[at]) === row);
}

function rowOf(block: Block | undefined): string | undefined {
  const table = block?.within.find(({ kind }) => kind === 'table');
  const cell = block?.within.find((container) => container.kind === 'cell');
  return table && cell && cell.row > 0 ? `${table.id} ${cell.row}` : undefined;
}

/** Whether the term stands in what somebody says or claims. */
export function isClaimed({ candidate, context }: Seen): boolean {
  if (candidate.rule.preferred.every(({ claim }) => claim !== false)) return false;
  return ['speech', 'claim'].some((group) =>
    context
      .cues(group)
      .some(({ span }) => !overlaps(span, candidate.span) && isInOneSentence(context, span, candidate.span)),
  );
}
