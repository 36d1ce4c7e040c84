import { overlaps, type Candidate, type Container, type Span } from '../model/index.ts';
import { clauseAround } from './clinical.ts';
import { dismiss, sentenceAt, type Context, type Cue, type Judge } from './context.ts';

/** How much a cue weighs by where it stands; a group counts as present from {@link enough} on. */
const weights = {
  clause: 1,
  sentence: 0.9,
  before: 0.8,
  after: 0.6,
  introduction: 0.8,
  row: 0.8,
  heading: 0.6,
  paragraph: 0.5,
  neighbour: 0.4,
};
const enough = 0.4;

/** A cue and what it weighs for one candidate. */
interface Evidence {
  readonly cue: Cue;
  readonly weight: number;
}

/** Ordinary words need the sense: evidence for each group that the rule asks for, and no context that gives the word another sense. */
export const sense: Judge = function sense(candidate, context) {
  const { rule } = candidate;
  const support = context.around(candidate, rule.supports);
  const against = context.around(candidate, rule.unless);
  if (against && (!support || size(against) <= size(support))) return dismiss('sense', against.text);
  const child = rule.only.includes('child') ? strongest('child', candidate, context) : undefined;
  if (rule.only.includes('child')) {
    const adult = strongest('adult', candidate, context);
    if (adult && (!child || adult.weight > child.weight || nearer(adult, child, candidate)))
      return dismiss('adult', adult.cue.text);
  }
  const declared = context.kind === 'case-report';
  const lacking = rule.only.find((group) => {
    if (group === 'child') return !child && !declared;
    return !support && !strongest(group, candidate, context) && !declared;
  });
  if (lacking === undefined) return undefined;
  return dismiss(lacking === 'child' && rule.unless.length === 0 ? 'adult' : 'sense', `no sign of ${lacking}`);
};

function size({ span }: Cue): number {
  return span.end - span.start;
}

function nearer(one: Evidence, other: Evidence | undefined, candidate: Candidate): boolean {
  if (!other || one.weight < weights.clause || one.cue.block !== other.cue.block) return false;
  return (
    other.weight === one.weight && distance(one.cue.span, candidate.span) < distance(other.cue.span, candidate.span)
  );
}

function distance(one: Span<'block'>, other: Span<'block'>): number {
  return overlaps(one, other) ? 0 : Math.min(Math.abs(one.start - other.end), Math.abs(other.start - one.end));
}

/** The cue of a group that weighs most for a candidate, if any weighs enough. */
function strongest(group: string, candidate: Candidate, context: Context): Evidence | undefined {
  let best: Evidence | undefined;
  for (const block of scope(context)) {
    for (const cue of context.cues(group, block.index)) {
      const weight = block.index === context.index ? weigh(cue, candidate, context) : block.weight;
      if (weight < enough) continue;
      if (block.index === context.index && overlaps(cue.span, candidate.span) && !shows(candidate, cue)) continue;
      const evidence = { cue, weight };
      if (!best || weight > best.weight || (weight === best.weight && nearerCue(evidence, best, candidate, context)))
        best = evidence;
    }
  }
  return best;
}

// The word cannot be evidence for its own sense, but words beside its head can: *prostitution of minors* names the minors.
function shows(candidate: Candidate, cue: Cue): boolean {
  return candidate.words.length > 1 && (cue.span.start > candidate.span.start || cue.span.end < candidate.span.end);
}

function nearerCue(one: Evidence, other: Evidence, candidate: Candidate, context: Context): boolean {
  if (one.cue.block !== context.index) return false;
  return (
    other.cue.block !== context.index ||
    distance(one.cue.span, candidate.span) < distance(other.cue.span, candidate.span)
  );
}

function weigh(cue: Cue, candidate: Candidate, context: Context): number {
  const own = sentenceAt(context, candidate.span);
  const clause = clauseAround(context.block.text, own.span, candidate.span.start);
  if (cue.span.start >= clause.start && cue.span.end <= clause.end) return weights.clause;
  const at = sentenceAt(context, cue.span).at;
  if (at === own.at) return weights.sentence;
  if (at === own.at - 1) return weights.before;
  if (at === own.at + 1) return weights.after;
  return Math.abs(at - own.at) <= 3 ? weights.paragraph : 0;
}

/** Other blocks that a word may refer to: its own, its section's heading, what introduces its list, its table row and column heading, its neighbours. */
function scope(context: Context): { index: number; weight: number }[] {
  const { document, index } = context;
  const { blocks } = document;
  const found = new Map<number, number>([[index, weights.clause]]);
  const add = (at: number, weight: number): void => {
    if (at >= 0 && at < blocks.length && (found.get(at) ?? 0) < weight && blocks[at]!.kind !== 'code')
      found.set(at, weight);
  };
  const { within } = context.block;
  const cell = within.find((container) => container.kind === 'cell');
  const table = within.find(({ kind }) => kind === 'table');
  const list = within.find(({ kind }) => kind === 'list');
  if (cell && table) {
    forEachIn(context, table, (at) => {
      const other = blocks[at]!.within.find((container) => container.kind === 'cell');
      if (!other) return;
      add(at, other.row === cell.row || other.row === 0 ? weights.row : weights.paragraph);
    });
    add(firstIn(context, table) - 1, weights.neighbour);
  } else if (list) {
    forEachIn(context, list, (at) => add(at, weights.paragraph));
    add(firstIn(context, list) - 1, weights.introduction);
  } else if (context.block.kind === 'heading') {
    add(index + 1, weights.after);
  } else {
    if (blocks[index - 1]?.kind !== 'heading') add(index - 1, weights.neighbour);
  }
  add(headingOf(context), weights.heading);
  return [...found].map(([at, weight]) => ({ index: at, weight }));
}

function forEachIn({ document }: Context, container: Container, visit: (index: number) => void): void {
  document.blocks.forEach((block, index) => {
    if (block.within.some(({ id }) => id === container.id)) visit(index);
  });
}

function firstIn({ document }: Context, container: Container): number {
  return document.blocks.findIndex(({ within }) => within.some(({ id }) => id === container.id));
}

function headingOf({ document, index }: Context): number {
  for (let at = index - 1; at >= 0; at--) if (document.blocks[at]!.kind === 'heading') return at;
  return -1;
}
