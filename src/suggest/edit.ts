import { covers, overlaps, sourcePieces, type Block, type Edit, type Span } from '../model/index.ts';
import type { Change } from './grammar.ts';

/** Edits of the source; `plain` when no markup stands inside or between them. */
export interface SourceEdits {
  readonly edits: readonly Edit[];
  readonly plain: boolean;
}

/**
 * Turns changes of a block's text into edits of its source.
 *
 * Where only a part of something that the source writes as one unit would change, there are no edits: they would take the rest away. Nor are there any
 * where white space would end what the block is the value of.
 * Markup stays whole: emphasis on a part of the replaced words goes with them, any other markup is kept and never left empty.
 */
export function editsOf(changes: readonly Change[], block: Block, source: string): SourceEdits {
  if (changes.some((change) => cutsUnit(block, change.span) || endsValue(block, change)))
    return { edits: [], plain: false };
  const parts = merged(changes, block, source).map((change) => editsOfChange(change, block, source));
  const edits = [...parts.flatMap((part) => part.edits), ...anchorsIn(changes, block)];
  return { edits, plain: parts.every((part) => part.plain) };
}

/** What keeps the addresses of links whose words change. */
function anchorsIn(changes: readonly Change[], { marks }: Block): Edit[] {
  return marks.flatMap(({ anchor, text }) =>
    anchor && changes.some(({ span }) => overlaps(span, text)) ? anchor : [],
  );
}

function cutsUnit({ segments }: Block, span: Span<'block'>): boolean {
  return segments.some(({ literal, text }) => !literal && overlaps(text, span) && !covers(span, text));
}

function endsValue({ unquoted }: Block, { text }: Change): boolean {
  return unquoted === true && /\s/.test(text);
}

/** Joins changes with a single space between them that is plain in the source too: one edit reads better than two. */
function merged(changes: readonly Change[], block: Block, source: string): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const between = last && block.text.slice(last.span.end, change.span.start);
    const span = last && { start: last.span.start, end: change.span.end };
    if (span && (between === ' ' || between === '') && isPlain(block, span, source)) {
      result[result.length - 1] = { span, text: last.text + between + change.text };
    } else {
      result.push(change);
    }
  }
  return result;
}

function isPlain(block: Block, span: Span<'block'>, source: string): boolean {
  return gapsOf(sourcePieces(block, span), source).every(isUnseen);
}

function gapsOf(pieces: readonly Span<'source'>[], source: string): string[] {
  return pieces.slice(1).map((piece, index) => source.slice(pieces[index]!.end, piece.start));
}

function editsOfChange({ span, text }: Change, block: Block, source: string): SourceEdits {
  const pieces = sourcePieces(block, span);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return { edits: [], plain: false };
  if (pieces.length === 1) return { edits: [{ start: first.start, end: first.end, text }], plain: true };
  const gaps = gapsOf(pieces, source);
  const inner = block.marks.filter((mark) => covers(span, mark.text) && !covers(mark.text, span));
  if (inner.length === 0 && gaps.every(isUnseen))
    return { edits: [{ start: first.start, end: last.end, text }], plain: true };
  const whole = withDelimiters(pieces, gaps, source);
  if (whole) return { edits: [{ ...whole, text }], plain: false };
  return { edits: spread(text, pieces, keptFilled(inner, block), source), plain: false };
}

// A soft hyphen or another sign without width, or what begins the next line of a wrapped quotation or list item.
function isUnseen(gap: string): boolean {
  return /^(?:[\u00ad\u200b-\u200d\u2060\ufeff]|&(?:shy|#173|#xad);)*$/i.test(gap) || /^[ \t>]*$/.test(gap);
}

/** The stretch with the emphasis that stands in it, both ends of each pair; `undefined` where markup of another kind is in the way. */
function withDelimiters(
  pieces: readonly Span<'source'>[],
  gaps: readonly string[],
  source: string,
): Span<'source'> | undefined {
  const runs = gaps.filter((gap) => !isUnseen(gap));
  if (!runs.every((run) => emphasis.test(run))) return undefined;
  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  // A run that closes emphasis from the beginning on, or opens some that goes to the end, has its partner just outside.
  const opening = source.endsWith(runs[0]!, start) ? runs[0]! : undefined;
  const closing = source.startsWith(runs.at(-1)!, end) ? runs.at(-1)! : undefined;
  for (const [before, after] of [
    ['', ''],
    [opening, ''],
    ['', closing],
    [opening, closing],
  ]) {
    if (before === undefined || after === undefined) continue;
    if (inPairs([before, ...runs, after].filter(Boolean)))
      return { start: start - before.length, end: end + after.length };
  }
  return undefined;
}

function inPairs(runs: readonly string[]): boolean {
  return runs.length % 2 === 0 && runs.every((run, index) => index % 2 === 1 || run === runs[index + 1]);
}

const emphasis = /^(?:\*{1,3}|_{1,3}|~{1,2})$/;

// Where a link or another mark would be left without words, it keeps the last word of the wording.
function keptFilled(inner: Block['marks'], block: Block): Span<'source'> | undefined {
  const last = inner.at(-1);
  return last && sourcePieces(block, last.text).at(-1);
}

function spread(
  text: string,
  pieces: readonly Span<'source'>[],
  filled: Span<'source'> | undefined,
  source: string,
): Edit[] {
  const keeper = pieces.findIndex((piece) => filled && piece.start <= filled.start && filled.end <= piece.end);
  const space = text.lastIndexOf(' ');
  if (keeper <= 0 || space === -1) {
    const only = Math.max(keeper, 0);
    return pieces.map((piece, index) => ({ ...piece, text: index === only ? text : '' }));
  }
  const [middle] = pieces.slice(1, keeper);
  const joint = middle ? '' : ' ';
  return pieces.flatMap((piece, index) => {
    if (index === 0) return { ...piece, text: text.slice(0, space) + joint };
    if (index === keeper) return { ...piece, text: text.slice(space + 1) };
    if (piece !== middle) return { ...piece, text: '' };
    // What parts the words may stay where it is white space.
    return isBlank(source.slice(piece.start, piece.end)) ? [] : { ...piece, text: ' ' };
  });
}

function isBlank(piece: string): boolean {
  return /^(?:\s|&(?:nbsp|#160|#xa0);)+$/i.test(piece);
}
