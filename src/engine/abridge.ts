import { covers, overlaps, type Block, type Document, type Segment, type Span } from '../model/index.ts';
import { reach } from './window.ts';

/**
 * A document in which what repeats itself for pages on end, letter for letter, stands a few times only: what holds for one time holds for all. People do not
 * write like that; extracts of broken files do, by the megabyte.
 */
export interface Abridged {
  /** Blocks as long as nothing is missing, and the same blocks without what was left out. The source is whole. */
  readonly document: Document;
  /** How many UTF-16 code units of a block were left out before an offset in it. */
  leftOutBefore(index: number, at: number): number;
  /**
   * For which places in the whole document a word stands that begins at an offset of a block: how far on in the source each of them is. `[0]` where it stands
   * for itself; nothing where another one stands for it.
   */
  standsFor(index: number, at: number): readonly number[];
}

/** Leaves out what repeats itself. */
export function abridge(document: Document): Abridged {
  const cuts = new Map<number, readonly Cut[]>();
  for (const [index, block] of document.blocks.entries()) {
    const found = block.text.length > 2 * reach ? cutsIn(block) : [];
    if (found.length > 0) cuts.set(index, found);
  }
  if (cuts.size === 0) return { document, leftOutBefore: () => 0, standsFor: () => itself };
  return {
    document: {
      ...document,
      blocks: document.blocks.map((block, index) => (cuts.get(index) ?? []).reduceRight(withoutCut, block)),
    },
    leftOutBefore: (index, at) => leftOut(cuts.get(index) ?? [], at),
    standsFor(index, at) {
      const whole = at + leftOut(cuts.get(index) ?? [], at);
      const cut = cuts.get(index)?.find(({ sample, until }) => whole >= sample && whole < until);
      if (!cut) return itself;
      return whole < cut.sample + cut.unit ? cut.places : nowhere;
    },
  };
}

const itself: readonly number[] = [0];
const nowhere: readonly number[] = [];

/** A stretch of a block that is left out. Offsets count in the whole block, in UTF-16 code units. */
interface Cut extends Span<'block'> {
  /** Where the words begin that stand for all like them, those left out and those near the cut, and how much text holds one of each. */
  readonly sample: number;
  readonly unit: number;
  /** Where the words stand for themselves again. */
  readonly until: number;
  /** How far on from the sample everything stands that it stands for, itself included. */
  readonly places: readonly number[];
}

function leftOut(cuts: readonly Cut[], at: number): number {
  let sum = 0;
  for (const { start, end } of cuts) if (at + sum >= start) sum += end - start;
  return sum;
}

/** How far from a cut a word has to stand so that nothing that is done about it comes near the cut, in UTF-16 code units. */
const berth = 1000;

function cutsIn(block: Block): Cut[] {
  return refrainsIn(block.text).flatMap((refrain) => {
    const cut = cutOf(refrain);
    // What is set off in it, or differs in the source, is not the same everywhere.
    const isPlain = (): boolean =>
      block.segments.some(({ literal, text }) => literal && covers(text, refrain)) &&
      !block.marks.some(({ text }) => overlaps(text, refrain));
    return cut && isPlain() ? [cut] : [];
  });
}

// Whatever a judge sees from the sample, and from the places that it does not stand for, is there still.
function cutOf({ start, end, period }: Refrain): Cut | undefined {
  // What comes in pairs, such as quotation marks, has to go on as it did.
  const unit = 2 * period;
  const away = unit * Math.ceil(berth / unit);
  const sample = start + reach + unit;
  const from = sample + unit + away;
  const length = unit * Math.floor((end - reach - away - from) / unit);
  if (length < reach) return undefined;
  const until = from + length + away;
  const places = Array.from({ length: (until - sample) / unit }, (_, time) => time * unit);
  return { start: from, end: from + length, sample, unit, until, places };
}

function withoutCut(block: Block, { start, end }: Cut): Block {
  const length = end - start;
  const moved = <In extends 'block' | 'source'>(span: Span<In>, by: number): Span<In> => ({
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...block,
    text: block.text.slice(0, start) + block.text.slice(end),
    marks: block.marks.map((mark) => (mark.text.start < end ? mark : { ...mark, text: moved(mark.text, -length) })),
    segments: block.segments.flatMap((segment): Segment[] => {
      const { text, source } = segment;
      if (text.end <= start) return [segment];
      if (text.start >= end) return [{ ...segment, text: moved(text, -length) }];
      const [before, after] = [start - text.start, text.end - end];
      return [
        {
          ...segment,
          text: { start: text.start, end: start },
          source: { start: source.start, end: source.start + before },
        },
        { ...segment, text: { start, end: start + after }, source: { start: source.end - after, end: source.end } },
      ];
    }),
  };
}

/** A stretch of text in which every code unit is the same as the one a period before it, from the second time on. */
interface Refrain extends Span<'block'> {
  readonly period: number;
}

/**
 * How long the text can be that is repeated, and how much of it has to come again before the rest is compared: more than any sentence says twice. In UTF-16
 * code units.
 */
const longest = 1000;
const probe = 300;

function refrainsIn(text: string): Refrain[] {
  const found: Refrain[] = [];
  let done = 0;
  for (let at = 0; at + probe < text.length; at += reach) {
    const period = 1 + text.slice(at + 1, at + longest + probe).indexOf(text.slice(at, at + probe));
    if (period === 0) continue;
    const refrain = grown(text, { start: at, end: at + period + probe, period }, done);
    found.push(refrain);
    done = refrain.end;
    at = Math.max(at, done - reach);
  }
  return found;
}

function grown(text: string, { start, end, period }: Refrain, least: number): Refrain {
  while (start > least && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + period)) start--;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - period)) end++;
  return { start, end, period };
}
