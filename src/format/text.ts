import {
  createBlockBuilder,
  linesOf,
  type Block,
  type BlockBuilder,
  type Container,
  type Document,
  type Span,
} from '../model/index.ts';
import type { Format, Wanted } from './index.ts';

/**
 * Plain text: empty lines separate paragraphs, `- item` or `1. item` begins one, lines that begin with `>` are quoted.
 *
 * ```ts
 * text.read('She wrote:\n> A fine\n> report').blocks[1].text; // 'A fine\nreport'
 * ```
 */
export const text: Format = { id: 'text', extensions: ['.txt', '.text'], read };

function read(source: string, wanted?: Wanted): Document {
  if (wanted && !wanted(source, 0)) return { source, blocks: [] };
  const reading: Reading = { source, blocks: [], ids: 0, quotes: [], list: undefined, paragraph: undefined };
  for (const line of linesOf(source)) readLine(reading, line);
  endParagraph(reading);
  return { source, blocks: reading.blocks };
}

interface Reading {
  readonly source: string;
  readonly blocks: Block[];
  /** How many containers have an id. */
  ids: number;
  /** The quotes that are open, outermost first. */
  quotes: readonly Container[];
  /** The list of the last item, as long as nothing else has been read. */
  list: List | undefined;
  paragraph: Paragraph | undefined;
}

interface List {
  readonly id: number;
  readonly marker: string;
  items: number;
}

interface Paragraph {
  readonly builder: BlockBuilder;
  readonly within: readonly Container[];
  /** Where its last line ends. */
  end: number;
}

function readLine(reading: Reading, line: Span<'source'>): void {
  const { source } = reading;
  const quoted = matchAt(quoteMarks, source, line.start);
  const depth = quoted === '' ? 0 : quoted.split('>').length - 1;
  const indented = line.start + quoted.length;
  const start = indented + matchAt(space, source, indented).length;
  if (depth !== reading.quotes.length) enterQuotes(reading, depth);
  if (start === line.end) return endParagraph(reading);
  const marker = matchAt(itemMark, source, start);
  if (marker) beginItem(reading, marker.trimEnd());
  else if (!reading.paragraph) beginParagraph(reading);
  readText(reading, { start: start + marker.length, end: line.end });
}

const quoteMarks = /(?:[\t ]*>)*/y;
const space = /[^\S\r\n]*/y;
const itemMark = /(?:[-*+•]|\d{1,3}[.)])[\t ]+(?=\S)/y;

function enterQuotes(reading: Reading, depth: number): void {
  endParagraph(reading);
  const quotes = reading.quotes.slice(0, depth);
  while (quotes.length < depth) quotes.push({ kind: 'quote', id: reading.ids++ });
  reading.quotes = quotes;
  reading.list = undefined;
}

function beginItem(reading: Reading, sign: string): void {
  endParagraph(reading);
  const marker = sign.replace(/\d+/, '1');
  if (reading.list?.marker !== marker) reading.list = { id: reading.ids++, marker, items: 0 };
  const { list } = reading;
  const item: Container = { kind: 'item', id: reading.ids++, index: list.items++ };
  begin(reading, [...reading.quotes, { kind: 'list', id: list.id, ordered: marker.startsWith('1') }, item]);
}

function beginParagraph(reading: Reading): void {
  reading.list = undefined;
  begin(reading, reading.quotes);
}

function begin(reading: Reading, within: readonly Container[]): void {
  reading.paragraph = { builder: createBlockBuilder(reading.source), within, end: -1 };
}

/** Reads the text of a line, and before it the end of the line before, which is white space in the text. */
function readText({ source, paragraph }: Reading, { start, end }: Span<'source'>): void {
  const { builder, end: last } = paragraph!;
  if (last !== -1) builder.literal({ start: last, end: last + (source.startsWith('\r\n', last) ? 2 : 1) });
  builder.literal({ start, end });
  paragraph!.end = end;
}

function endParagraph(reading: Reading): void {
  const block = reading.paragraph?.builder.build({ kind: 'paragraph', within: reading.paragraph.within });
  if (block) reading.blocks.push(block);
  reading.paragraph = undefined;
}

function matchAt(sticky: RegExp, source: string, offset: number): string {
  sticky.lastIndex = offset;
  return sticky.exec(source)?.[0] ?? '';
}
