import {
  createBlockBuilder,
  linesOf,
  type Block,
  type BlockBuilder,
  type BlockProperties,
  type Container,
  type Span,
} from '../model/index.ts';
import { isAddress } from './mdast-run.ts';

/**
 * The blocks of a chunk that is made of plain paragraphs, headings, lists and tables, the same as those of the parser's tree; `undefined` for any other chunk.
 * Plain means nothing but text, emphasis and links that can be read in one way only, and lists of one level. Most chunks of a report are such: reading
 * them takes no parser. The ids of containers are counted from `ids`.
 */
export function plainBlocks(source: string, chunk: Span<'source'>, ids: number): Block[] | undefined {
  const reading: Reading = { source, blocks: [], ids, list: undefined };
  for (const lines of stretchesOf(source, chunk)) {
    if (!(readTable(reading, lines) ?? readHeading(reading, lines) ?? readText(reading, lines))) return undefined;
  }
  return reading.blocks;
}

/** What is known while a chunk is read. */
interface Reading {
  readonly source: string;
  readonly blocks: Block[];
  /** How many containers have an id. */
  ids: number;
  /** The list that was read last, as long as nothing else has been read. */
  list: List | undefined;
}

interface List {
  readonly container: Container;
  /** What its items begin with: `-`, `+`, `*`, or what stands after their numbers. */
  readonly kind: string;
  items: number;
}

/** A line, without white space at its end. */
interface Line extends Span<'source'> {
  readonly text: string;
}

/** The lines of a chunk that stand together between empty lines. */
function stretchesOf(source: string, chunk: Span<'source'>): Line[][] {
  const stretches: Line[][] = [];
  let isAfterEmpty = true;
  for (const line of linesOf(source.slice(chunk.start, chunk.end))) {
    const start = chunk.start + line.start;
    const end = withoutSpace(source, start, chunk.start + line.end);
    if (start < end && isAfterEmpty) stretches.push([]);
    if (start < end) stretches.at(-1)!.push({ text: source.slice(start, end), start, end });
    isAfterEmpty = start === end;
  }
  return stretches;
}

/** Where a stretch of source ends without the spaces and tabs at its end. */
function withoutSpace(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && (source[last - 1] === ' ' || source[last - 1] === '\t')) last--;
  return last;
}

// Each of these says whether it has read the lines: `undefined` where they are something else, `false` where they are more than plain.
type Done = boolean | undefined;

function readHeading(reading: Reading, [line, ...others]: readonly Line[]): Done {
  const marker = others.length === 0 ? headingMarker.exec(line!.text)?.[0] : undefined;
  if (marker === undefined) return undefined;
  const span = { start: line!.start + marker.length, end: line!.end };
  reading.list = undefined;
  return readRun(reading, span, { kind: 'heading', within: [], depth: marker.trimEnd().length });
}

/** A paragraph, a list, or a paragraph with a list right under it. */
function readText(reading: Reading, lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ text }) => markerOf(text));
  if (first === -1) return readParagraph(reading, lines, lines[0]!.start, []);
  // In the midst of a paragraph only the number 1 begins a list.
  if (first > 0 && !interrupts.test(lines[first]!.text)) return false;
  return (
    (first === 0 || readParagraph(reading, lines.slice(0, first), lines[0]!.start, [])) &&
    readList(reading, lines.slice(first))
  );
}

function readList(reading: Reading, lines: readonly Line[]): boolean {
  const { kind } = markerOf(lines[0]!.text)!;
  // Items after an empty line go on with the list before them.
  const list = reading.list?.kind === kind ? reading.list : beginList(reading, kind);
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && !markerOf(lines[to]!.text)) to++;
    const { start, text } = lines[from]!;
    const marker = markerOf(text)!;
    const item: Container = { kind: 'item', id: reading.ids++, index: list.items++ };
    const within = [list.container, item];
    if (marker.kind !== kind || !readParagraph(reading, lines.slice(from, to), start + marker.length, within))
      return false;
  }
  reading.list = list;
  return true;
}

function beginList(reading: Reading, kind: string): List {
  return { container: { kind: 'list', id: reading.ids++, ordered: /[.)]/.test(kind) }, kind, items: 0 };
}

/** What a line begins with if it is an item of a list, and which lists it goes on with: `-`, `+`, `*`, or what stands after the number. */
function markerOf(line: string): { readonly length: number; readonly kind: string } | undefined {
  const marker = itemMarker.exec(line)?.[0];
  return marker === undefined ? undefined : { length: marker.length, kind: marker.trimEnd().at(-1)! };
}

function readParagraph(reading: Reading, lines: readonly Line[], start: number, within: readonly Container[]): boolean {
  const [first, ...others] = lines as [Line, ...Line[]];
  reading.list = undefined;
  return (
    isText.test(first.text.slice(start - first.start)) &&
    others.every(({ text }) => isText.test(text)) &&
    readRun(reading, { start, end: lines.at(-1)!.end }, { kind: 'paragraph', within })
  );
}

function readTable(reading: Reading, [first, second, ...others]: readonly Line[]): Done {
  if (!first!.text.startsWith('|') || !second || !delimiters.test(second.text)) return undefined;
  const width = cellsIn(second).length;
  const table: Container = { kind: 'table', id: reading.ids++ };
  reading.list = undefined;
  return [first!, ...others].every((line, row) => {
    const cells = cellsIn(line);
    let end = line.start;
    return (
      cells.length === width &&
      cells.every((cell, column) => {
        end += 1 + cell.length;
        const within = [table, { kind: 'cell', id: reading.ids++, row, column } as const];
        return readRun(
          reading,
          { start: end - cell.replace(/^[\t ]+/, '').length, end },
          { kind: 'paragraph', within },
        );
      })
    );
  });
}

// What stands between pipes at the beginning and the end of a line.
function cellsIn({ text }: Line): string[] {
  return text.length > 1 && text.startsWith('|') && text.endsWith('|') ? text.slice(1, -1).split('|') : [];
}

/** Reads the text, emphasis and links of a span as one block; says whether it holds nothing else. */
function readRun({ source, blocks }: Reading, { start, end }: Span<'source'>, properties: BlockProperties): boolean {
  const written = source.slice(start, withoutSpace(source, start, end));
  const isMarked = mark.test(written);
  if (special.test(isMarked ? written.replace(marked, '$2$3') : written)) return false;
  const builder = createBlockBuilder(source);
  let read = start;
  for (const match of isMarked ? written.matchAll(marked) : []) {
    const [all, stars, emphasised, label = '', url] = match;
    const from = start + match.index;
    readWords(builder, source, { start: read, end: from });
    read = from + all.length;
    const inside = from + (stars?.length ?? '['.length);
    const at = builder.length();
    builder.literal({ start: inside, end: inside + (emphasised ?? label).length });
    builder.mark(
      url === undefined ? (stars === '*' ? 'emphasis' : 'strong') : isAddress(label, url) ? 'address' : 'link',
      at,
    );
  }
  readWords(builder, source, { start: read, end: start + written.length });
  const block = builder.build(properties);
  if (block) blocks.push(block);
  return true;
}

// White space around line ends is no part of the text.
function readWords(builder: BlockBuilder, source: string, { start, end }: Span<'source'>): void {
  const words = source.slice(start, end);
  if (!holdsSpaceAtLineEnd.test(words)) return builder.literal({ start, end });
  let from = start;
  for (const { index, 0: space } of words.matchAll(spaceAtLineEnd)) {
    builder.literal({ start: from, end: start + index });
    from = start + index + space.length;
  }
  builder.literal({ start: from, end });
}

const holdsSpaceAtLineEnd = /[\t ][\r\n]|[\r\n][\t ]/;
const spaceAtLineEnd = /[\t ]+(?=[\r\n])|(?<=[\r\n])[\t ]+/g;
const mark = /[*[]/;
// Emphasis and links that can be read in one way only: in one line, beginning and ending with a letter or a figure, between white space.
const marked =
  /(?<=^|[\s(])(?:(\*{1,2})([\p{L}\d](?:[^*_[\]\r\n]*[\p{L}\d])?)\1|\[([\p{L}\d](?:[^*_[\]\r\n]*[\p{L}\d])?)\]\(([a-z\d:/.?=%#+-]+)\))(?=$|[\s).,;:!?])/giu;
// Whatever may be more than text, wherever it stands; hard line breaks; white space that the parser and \s see differently.
// oxlint-disable-next-line no-control-regex
const special = /^[\t ]|[*_[\]<>&\\`~|@\0\u0085\u000b\f]|https?:|www\.| {2,}(?:\r|\n)|[^\S\r\n\t ]$|\r(?!\n)/i;
const headingMarker = /^#{1,6}[\t ]+(?=[\p{L}\d("“«][^\r\n#]*$)/u;
const itemMarker = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=\S)/;
const interrupts = /^(?:[-+*]|1[.)])/;
// Emphasis and links are looked at where the whole paragraph is.
const isText = /^[\t ]*(?:[\p{L}("“«*[]|\d+(?![\d.)]))/u;
const delimiters = /^\|(?:[\t ]*:?-+:?[\t ]*\|)+$/;
