import { overlaps, type Block, type Candidate, type Segment, type Span } from '../model/index.ts';

/** How far a judge sees on either side at least, in UTF-16 code units: some fifteen sentences. */
const sight = 2000;
/** How far it sees at most. */
export const reach: number = 2 * sight;

/**
 * The stretch of a block that judges look at for a candidate. A paragraph is seen whole; of a text without paragraphs only what is near, so that the work
 * for one word does not grow with the text. Neighbouring candidates share a window. `leftOut` is how much of the block was left out before the candidate.
 */
export function windowAround({ text }: Block, { start }: Span<'block'>, leftOut: number): Span<'block'> {
  if (text.length <= 3 * sight) return { start: 0, end: text.length };
  const pane = Math.floor((start + leftOut) / sight) * sight - leftOut;
  return { start: wordStart(text, pane - sight), end: wordStart(text, pane + 2 * sight) };
}

/** A block cut down to a window: spans of its text are counted from the window's start, those of the source stay. */
export function throughWindow(block: Block, window: Span<'block'>): Block {
  if (window.start === 0 && window.end === block.text.length) return block;
  const marks = block.marks.filter(({ text }) => overlaps(text, window));
  return {
    ...block,
    text: block.text.slice(window.start, window.end),
    marks: marks.map((mark) => ({ ...mark, text: shifted(mark.text, -window.start) })),
    segments: block.segments.filter(({ text }) => overlaps(text, window)).map((segment) => cut(segment, window)),
  };
}

function cut({ text, source, literal }: Segment, window: Span<'block'>): Segment {
  const before = Math.max(0, window.start - text.start);
  const after = Math.max(0, text.end - window.end);
  return {
    text: shifted({ start: text.start + before, end: text.end - after }, -window.start),
    source: literal ? { start: source.start + before, end: source.end - after } : source,
    literal,
  };
}

/** A candidate as it stands in a window. */
export function candidateIn(window: Span<'block'>, candidate: Candidate): Candidate {
  if (window.start === 0) return candidate;
  const moved = <Part extends { readonly span: Span<'block'> }>(part: Part): Part => ({
    ...part,
    span: shifted(part.span, -window.start),
  });
  const { words, left } = candidate;
  return { ...moved(candidate), words: words.map(moved), ...(left && { left: left.map(moved) }) };
}

/** The end of a block that a following block refers back to, or the beginning of one that comes after. */
export function edgeOf({ text }: Block, edge: 'start' | 'end'): string {
  return edge === 'start' ? text.slice(0, sight) : text.slice(-sight);
}

/** Where {@link edgeOf} begins in its block. */
export function edgeStart(block: Block, edge: 'start' | 'end'): number {
  return edge === 'start' ? 0 : block.text.length - edgeOf(block, edge).length;
}

function shifted({ start, end }: Span<'block'>, by: number): Span<'block'> {
  return { start: start + by, end: end + by };
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  if (near >= text.length) return text.length;
  const space = text.slice(near, near + 200).search(/\s/);
  return space === -1 ? near : near + space;
}
