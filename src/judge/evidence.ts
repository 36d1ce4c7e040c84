import {
  covers,
  once,
  oncePer,
  overlaps,
  type Block,
  type Candidate,
  type Container,
  type Document,
  type Evidence,
  type Span,
} from '../model/index.ts';
import { clauseAround } from './clause.ts';
import { codeAround } from './code.ts';
import { sentenceAt, type Context, type Cue } from './context.ts';

/**
 * What a cue weighs, by where it stands: the nearer, the more. A cue further away than all of these is not seen.
 */
export const weights: Readonly<Record<Evidence['where'], number>> = {
  around: 1.5,
  clause: 1,
  sentence: 0.9,
  before: 0.8,
  introduction: 0.8,
  row: 0.8,
  after: 0.6,
  heading: 0.6,
  declared: 0.6,
  paragraph: 0.5,
  neighbour: 0.4,
  section: 0.4,
  earlier: 1,
};

/** A cue with its weight for one candidate. */
export interface Weighed extends Evidence {
  readonly cue: Cue;
}

/** The cue of a group that weighs most for a candidate, the nearest of several; `undefined` where there is none. Only those that `counts` holds for are looked at. */
export function strongest(
  group: string,
  candidate: Candidate,
  context: Context,
  counts: (cue: Cue) => boolean = () => true,
): Weighed | undefined {
  let best: Weighed | undefined;
  const own = once(() => surroundingsOf(candidate, context));
  for (const [index, away] of scopeOf(context)) {
    for (const cue of context.cues(group, index)) {
      if (!counts(cue)) continue;
      const where = index === context.index ? positionOf(cue, candidate, own) : away;
      if (where === undefined || isCode(cue, context)) continue;
      const weighed = { cue, group, text: cue.text, where, weight: weights[where] };
      if (!best || outweighs(weighed, best, candidate, context)) best = weighed;
    }
  }
  return best;
}

/** The same for what opens the candidate's section and those around it: what they speak of, all that follows may refer to. */
export function fromOpenings(
  group: string,
  context: Context,
  counts: (cue: Cue) => boolean = () => true,
): Weighed | undefined {
  const { openings, cues, document } = context;
  for (const at of openings().filter((one) => isProse(document.blocks[one]))) {
    const cue = cues(group, at).find((one) => counts(one) && !isCode(one, context));
    if (cue) return { cue, group, text: cue.text, where: 'section', weight: weights.section };
  }
  return undefined;
}

/** How far a cue of the candidate's own block stands from it, in UTF-16 code units; 0 where they overlap. */
export function distance(cue: Cue, { span }: Candidate): number {
  return overlaps(cue.span, span)
    ? 0
    : Math.min(Math.abs(cue.span.start - span.end), Math.abs(span.start - cue.span.end));
}

// A key or a path speaks of nobody.
function isCode({ block, span }: Cue, context: Context): boolean {
  const { marks, text } = block === context.index ? context.block : context.document.blocks[block]!;
  return marks.some((mark) => mark.kind === 'code' && covers(mark.text, span)) || codeAround(text, span) !== undefined;
}

function outweighs(one: Weighed, other: Weighed, candidate: Candidate, context: Context): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.cue.block === context.index && distance(one.cue, candidate) < distance(other.cue, candidate);
}

/** What stands around a candidate in its own block. */
interface Surroundings {
  readonly clause: Span<'block'>;
  /** Where the sentences end of which its own is the middle one, after the end of what stands before them all. */
  readonly ends: readonly number[];
}

/** How many sentences on either side are seen. */
const nearby = 3;

function surroundingsOf({ span }: Candidate, context: Context): Surroundings {
  const own = sentenceAt(context, span);
  const all = context.sentences();
  const first = own.at - nearby - 1;
  return {
    clause: clauseAround(context.block.text, own.span, span.start),
    ends: Array.from({ length: 2 * nearby + 2 }, (_, index) =>
      first + index < 0 ? 0 : (all[first + index]?.end ?? Infinity),
    ),
  };
}

function positionOf(cue: Cue, candidate: Candidate, surroundings: () => Surroundings): Evidence['where'] | undefined {
  if (overlaps(cue.span, candidate.span) && !addsToHead(candidate, cue.span)) return undefined;
  const { clause, ends } = surroundings();
  if (covers(clause, cue.span)) return 'clause';
  const sentence = ends.findIndex((end) => cue.span.start < end);
  return sentence < 1 ? undefined : (bySentence[sentence - 1 - nearby] ?? 'paragraph');
}

// Counted from the word's own sentence.
const bySentence: Readonly<Record<number, Evidence['where']>> = { [-1]: 'before', 0: 'sentence', 1: 'after' };

// The word cannot be evidence for its own sense, but words beside its head can: *prostitution of minors* names the minors.
function addsToHead(candidate: Candidate, cue: Span<'block'>): boolean {
  return candidate.words.length > 1 && (cue.start > candidate.span.start || cue.end < candidate.span.end);
}

/** What {@link scope} says, found out once for all words that are seen alike. */
const scopeOf = oncePer(scope);

/**
 * The blocks that a word may refer to, with what a cue in them counts as: its own, its section's heading, what introduces its list, its table row and
 * column heading, its neighbours.
 */
function scope(context: Context): ReadonlyMap<number, Evidence['where']> {
  const { document, index, block } = context;
  const { blocks } = document;
  const found = new Map<number, Evidence['where']>([[index, 'clause']]);
  const add = (at: number, where: Evidence['where']): void => {
    const known = found.get(at);
    if (isText(blocks[at]) && at !== index && (known === undefined || weights[known] < weights[where]))
      found.set(at, where);
  };
  const table = block.within.find(({ kind }) => kind === 'table');
  const list = block.within.find(({ kind }) => kind === 'list');
  const cell = cellOf(block.within);
  if (table && cell) {
    for (const at of membersOf(context, table)) {
      const row = cellOf(blocks[at]!.within)?.row;
      add(at, row === cell.row || row === 0 ? 'row' : 'paragraph');
    }
    add(introductionOf(context, table), 'neighbour');
  } else if (list) {
    if (!opensAnew(block)) for (const at of membersOf(context, list)) add(at, 'paragraph');
    add(introductionOf(context, list), 'introduction');
  } else if (block.kind === 'heading') add(index + 1, 'after');
  else if (!opensAnew(block)) add(index - 1, 'neighbour');
  // What ends in a colon goes on in the next block.
  if (/:\s*$/.test(block.text)) add(index + 1, 'after');
  add(context.heading, 'heading');
  return found;
}

// A bold lead-in, ***Fees.** …*, begins something new: it is a heading in the paragraph's own line. A bold hour or number goes on with what there was.
function opensAnew({ marks, text }: Block): boolean {
  const leadIn = marks.find(({ kind, text: { start, end } }) => kind === 'strong' && start === 0 && end < text.length);
  return leadIn !== undefined && /\p{L}{3}/u.test(text.slice(0, leadIn.text.end));
}

function isText(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'code' && block.kind !== 'comment';
}

// An item or a cell speaks of itself.
function isProse(block: Block | undefined): boolean {
  return isText(block) && block?.within.length === 0;
}

/** The table cell that a block is, if it is one. */
export function cellOf(within: readonly Container[]): (Container & { kind: 'cell' }) | undefined {
  return within.find((container) => container.kind === 'cell');
}

/** How many blocks of a long list or table are looked at on either side. */
const sight = 40;

/** Indices of the blocks in a container near the candidate's block, in order, and those of its heading row: they say what the others are. */
export function membersOf(context: Context, container: Container): number[] {
  const { index, document } = context;
  const first = firstOf(context, container);
  const isNear = (at: number): boolean => isInside(document, at, container) && at < index + sight;
  const near = Math.max(first, index - sight + 1);
  const members: number[] = [];
  for (let at = first; at < near && cellOf(document.blocks[at]!.within)?.row === 0; at++) members.push(at);
  for (let at = near; isNear(at); at++) members.push(at);
  return members;
}

/** Index of the block that stands before a container of the candidate's block and introduces it; -1 where none does. */
export function introductionOf(context: Context, container: Container): number {
  return firstOf(context, container) - 1;
}

// A container is one stretch of blocks, so its first one need not be walked to.
function firstOf({ document, index }: Context, container: Container): number {
  let low = 0;
  let high = index;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isInside(document, middle, container)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isInside({ blocks }: Document, at: number, { id }: Container): boolean {
  return blocks[at]?.within.some((container) => container.id === id) ?? false;
}
