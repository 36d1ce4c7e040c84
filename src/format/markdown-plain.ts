import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Span } from '../model/index.ts';
import { linesOf } from './lines.ts';

/**
 * The tree of a chunk that is made of plain paragraphs, headings, lists and tables, as the parser reads it but without lines and columns; `undefined` for any
 * other chunk. Plain means nothing but text, emphasis and links that can be read in one way only, and lists of one level. Most chunks of a report are such:
 * reading them takes no parser. `offset` is where the chunk stands in the source, in UTF-16 code units from 0.
 */
export function plainTree(chunk: string, offset: number): Root | undefined {
  const children: BlockContent[] = [];
  for (const lines of stretchesOf(chunk)) {
    const nodes = tableOf(lines, offset) ?? headingOf(lines, offset) ?? textOf(lines, offset);
    if (!nodes) return undefined;
    for (const node of nodes) if (!continues(children.at(-1), node)) children.push(node);
  }
  return { type: 'root', children };
}

/** A line of a chunk, without white space at its end. Its span counts in the chunk. */
interface Line extends Span<'source'> {
  readonly chunk: string;
  readonly text: string;
}

/** The lines of a chunk that stand together between empty lines. */
function stretchesOf(chunk: string): Line[][] {
  const stretches: Line[][] = [];
  let isAfterEmpty = true;
  for (const { start, end } of linesOf(chunk)) {
    const text = chunk.slice(start, end).replace(/[\t ]+$/, '');
    if (text !== '' && isAfterEmpty) stretches.push([]);
    if (text !== '') stretches.at(-1)!.push({ chunk, text, start, end: start + text.length });
    isAfterEmpty = text === '';
  }
  return stretches;
}

// Items after an empty line go on with the list before them.
function continues(before: BlockContent | undefined, node: BlockContent): boolean {
  if (before?.type !== 'list' || node.type !== 'list' || before.data?.marker !== node.data?.marker) return false;
  before.children.push(...node.children);
  return true;
}

declare module 'mdast' {
  interface ListData {
    /** What the items of a plain list begin with: `-`, `+`, `*`, or what stands after their numbers. */
    marker?: string;
  }
}

function headingOf(lines: readonly Line[], offset: number): [Heading] | undefined {
  const [{ chunk, text, start, end }] = lines as [Line];
  const marker = lines.length === 1 ? headingMarker.exec(text)?.[0] : undefined;
  const children = marker === undefined ? undefined : phrasing(chunk, { start: start + marker.length, end }, offset);
  if (!children) return undefined;
  const depth = marker!.trimEnd().length as Heading['depth'];
  return [{ type: 'heading', depth, position: positionOf({ start, end }, offset), children }];
}

/** A paragraph, a list, or a paragraph with a list right under it. */
function textOf(lines: readonly Line[], offset: number): BlockContent[] | undefined {
  const first = lines.findIndex(({ text }) => markerOf(text));
  const before = first === -1 ? lines : lines.slice(0, first);
  const paragraph = before.length > 0 ? paragraphOf(before, before[0]!.start, offset) : undefined;
  if (before.length > 0 && !paragraph) return undefined;
  if (first === -1) return [paragraph!];
  // In the midst of a paragraph only the number 1 begins a list.
  if (paragraph && !interrupts.test(lines[first]!.text)) return undefined;
  const list = listOf(lines.slice(first), offset);
  return list && (paragraph ? [paragraph, list] : [list]);
}

function listOf(lines: readonly Line[], offset: number): List | undefined {
  const children: ListItem[] = [];
  const { kind } = markerOf(lines[0]!.text)!;
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && !markerOf(lines[to]!.text)) to++;
    const { start, text } = lines[from]!;
    const marker = markerOf(text)!;
    const paragraph = marker.kind === kind && paragraphOf(lines.slice(from, to), start + marker.length, offset);
    if (!paragraph) return undefined;
    const position = { ...paragraph.position!, start: positionOf({ start, end: start }, offset).start };
    children.push({ type: 'listItem', position, children: [paragraph] });
  }
  const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end };
  return { type: 'list', ordered: /[.)]/.test(kind), data: { marker: kind }, position, children };
}

/** What a line begins with if it is an item of a list, and which lists it goes on with: `-`, `+`, `*`, or what stands after the number. */
function markerOf(line: string): { readonly length: number; readonly kind: string } | undefined {
  const marker = itemMarker.exec(line)?.[0];
  return marker === undefined ? undefined : { length: marker.length, kind: marker.trimEnd().at(-1)! };
}

function paragraphOf(lines: readonly Line[], start: number, offset: number): Paragraph | undefined {
  const [first, ...others] = lines as [Line, ...Line[]];
  if (!isText.test(first.chunk.slice(start, first.end)) || !others.every(({ text }) => isText.test(text)))
    return undefined;
  const span = { start, end: lines.at(-1)!.end };
  const children = phrasing(first.chunk, span, offset);
  return children && { type: 'paragraph', position: positionOf(span, offset), children };
}

function tableOf(lines: readonly Line[], offset: number): [Table] | undefined {
  const [first, second, ...others] = lines;
  if (!first?.text.startsWith('|') || !second || !delimiters.test(second.text)) return undefined;
  const width = cellsIn(second).length;
  const children: TableRow[] = [];
  for (const line of [first, ...others]) {
    const row = rowOf(line, offset);
    if (row?.children.length !== width) return undefined;
    children.push(row);
  }
  return [{ type: 'table', children }];
}

function rowOf(line: Line, offset: number): TableRow | undefined {
  const children: TableCell[] = [];
  let start = line.start;
  for (const cell of cellsIn(line)) {
    const end = start + 1 + cell.length;
    const content = phrasing(line.chunk, { start: end - cell.replace(/^[\t ]+/, '').length, end }, offset);
    if (!content) return undefined;
    children.push({ type: 'tableCell', position: positionOf({ start, end }, offset), children: content });
    start = end;
  }
  return { type: 'tableRow', position: positionOf(line, offset), children };
}

// What stands between pipes at the beginning and the end of a line.
function cellsIn({ text }: Line): string[] {
  return text.length > 1 && text.startsWith('|') && text.endsWith('|') ? text.slice(1, -1).split('|') : [];
}

/** The text, emphasis and links of a span of a chunk, without white space at its end; `undefined` where it may be more than these. */
function phrasing(chunk: string, { start, end }: Span<'source'>, offset: number): PhrasingContent[] | undefined {
  const written = chunk.slice(start, end).replace(/[ \t]+$/, '');
  if (special.test(written.replace(marked, '$2$3'))) return undefined;
  const nodes: PhrasingContent[] = [];
  const from = offset + start;
  let read = 0;
  for (const match of written.matchAll(marked)) {
    const [all, stars, emphasised, label, url] = match;
    nodes.push(...textNodes(written, read, match.index, from));
    read = match.index + all.length;
    const position = positionOf({ start: match.index, end: read }, from);
    const inside = match.index + (stars?.length ?? 1);
    const children = textNodes(written, inside, inside + (emphasised ?? label)!.length, from);
    if (url !== undefined) nodes.push({ type: 'link', url, title: null, children, position });
    else nodes.push({ type: stars === '*' ? 'emphasis' : 'strong', children, position });
  }
  return [...nodes, ...textNodes(written, read, written.length, from)];
}

// White space around line ends is no part of the text.
function textNodes(written: string, start: number, end: number, offset: number): PhrasingContent[] {
  if (start === end) return [];
  const value = written.slice(start, end).replace(/[\t ]*(\r\n?|\n)[\t ]*/g, '$1');
  return [{ type: 'text', value, position: positionOf({ start, end }, offset) }];
}

function positionOf({ start, end }: Span<'source'>, offset: number): NonNullable<Paragraph['position']> {
  return { start: { line: 1, column: 1, offset: offset + start }, end: { line: 1, column: 1, offset: offset + end } };
}

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
