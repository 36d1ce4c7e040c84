import {
  createBlockBuilder,
  type BlockBuilder,
  type BlockProperties,
  type Edit,
  type MarkKind,
  type Span,
} from '../model/index.ts';
import { blockElements, markOfElement, unreadElements } from './html-elements.ts';
import type { Piece } from './html-source.ts';
import { alignLabel, alignRaw, alignText, codeSpan, labelSpan, titleSpan } from './markdown-source.ts';
import { readHtml } from './mdast-html.ts';
import type { MarkdownNode, Reading } from './mdast.ts';

/**
 * Reads the phrasing content of a node (a paragraph, a heading, a table cell) as one block, and after it what it holds that is read apart:
 * descriptions of images, titles, comments.
 *
 * `cell` says that the node is a table cell. Nodes without a position (made by a plugin that replaced text) are read at the place where
 * their text stands between their neighbours, if it stands there.
 */
export function readRun(reading: Reading, parent: MarkdownNode, properties: BlockProperties, cell = false): void {
  const run: Run = {
    reading,
    properties,
    cell,
    builder: createBlockBuilder(reading.source),
    floor: -1,
    unplaced: [],
    tags: [],
    later: [],
  };
  const steps: Step[] = [parent];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else enter(run, step, steps);
  }
  readUnplaced(run, run.floor);
  const block = run.builder.build(properties);
  if (block) reading.blocks.push(block);
  for (const readLater of run.later) readLater();
}

/** Reads the `title` of a link, an image or a definition as a block of its own. */
export function readTitle(
  reading: Reading,
  node: MarkdownNode,
  span: Span<'source'>,
  properties: BlockProperties,
): void {
  if (!node.title) return;
  const end = node.type === 'definition' ? span.end : span.end - 1;
  const title = titleSpan(reading.source, { start: span.start, end });
  readValue(reading, node.title, span, title && alignText(node.title, reading.source, title), {
    ...properties,
    kind: 'title',
  });
}

/** Reads a value as a block of its own. Where its pieces are not known, it stands on the whole span. */
export function readValue(
  { source, blocks }: Reading,
  value: string,
  span: Span<'source'>,
  pieces: readonly Piece[] | undefined,
  properties: BlockProperties,
  anchor?: Edit,
): void {
  const builder = createBlockBuilder(source);
  append(builder, pieces ?? [wholly(value, span)]);
  if (anchor) builder.mark('link', 0, builder.length(), anchor);
  const block = builder.build(properties);
  if (block) blocks.push(block);
}

/** The span of a node in the source, or `undefined` where it has none. */
export function spanOf({ position }: MarkdownNode, source: string): Span<'source'> | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined || start > end || end > source.length) return undefined;
  return { start, end };
}

/** A block that is being read. */
interface Run {
  readonly reading: Reading;
  readonly properties: BlockProperties;
  readonly cell: boolean;
  readonly builder: BlockBuilder;
  /** How far the source has been read; -1 before anything has a place. */
  floor: number;
  /** Texts without a position, and what has to be done between them. */
  unplaced: (string | (() => void))[];
  /** HTML tags that are open. */
  readonly tags: Tag[];
  /** What is read apart, after the block. */
  readonly later: (() => void)[];
}

interface Tag {
  readonly name: string;
  readonly start: number;
}

type Step = MarkdownNode | (() => void);

function enter(run: Run, node: MarkdownNode, steps: Step[]): void {
  const span = spanOf(node, run.reading.source);
  if (!node.children) return span ? readLeaf(run, node, span) : void run.unplaced.push(unplacedText(node));
  if (span && span.start < run.floor) return readApart(run, node);
  if (span) {
    readUnplaced(run, span.start);
    run.floor = contentStart(run.reading.source, node, span);
  }
  const kind = markOf(node);
  let start = 0;
  if (kind) inTurn(run, () => void (start = run.builder.length()));
  steps.push(() => {
    if (span && run.unplaced.length > 0) readUnplaced(run, contentEnd(run.reading.source, node, span));
    const anchor = span && anchorOf(run.reading.source, node, span);
    if (kind) inTurn(run, () => run.builder.mark(kind, start, undefined, anchor));
    if (!span) return;
    run.floor = span.end;
    if (node.title) run.later.push(() => readTitle(run.reading, node, span, run.properties));
  });
  for (let index = node.children.length - 1; index >= 0; index--) steps.push(node.children[index]!);
}

function markOf(node: MarkdownNode): MarkKind | undefined {
  if (node.type === 'link' && showsAddress(node)) return 'address';
  return Object.hasOwn(marks, node.type) ? marks[node.type] : undefined;
}

const marks: Readonly<Record<string, MarkKind>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'deleted',
  link: 'link',
  linkReference: 'link',
};

/** A reference such as `[words]` or `[words][]` finds its address by its words; as `[words][name]` it does so by name. */
function anchorOf(
  source: string,
  { type, referenceType }: MarkdownNode,
  { start, end }: Span<'source'>,
): Edit | undefined {
  if (referenceType !== 'shortcut' && referenceType !== 'collapsed') return undefined;
  const opening = type === 'imageReference' ? '![' : '[';
  const label = labelSpan(source, { start: start + opening.length, end });
  if (!label) return undefined;
  // In a block quote, a name that is broken over lines holds the marks of the quote.
  const name = source.slice(label.start, label.end).replace(/\s*[\r\n][\s>]*/g, ' ');
  return { start: label.end, end, text: `][${name}]` };
}

function showsAddress({ url, children }: MarkdownNode): boolean {
  const text = children?.length === 1 ? children[0]!.value : undefined;
  return text !== undefined && isAddress(text, url);
}

/** Whether the text of a link is its address. */
export function isAddress(text: string, url: string | undefined): boolean {
  return url === text || url === `mailto:${text}` || url === `http://${text}`;
}

function readLeaf(run: Run, node: MarkdownNode, span: Span<'source'>): void {
  if (span.start < run.floor) return readApart(run, node);
  readUnplaced(run, span.start);
  run.floor = span.end;
  const { reading, builder } = run;
  const { source } = reading;
  if (node.type === 'text') append(builder, alignText(node.value!, source, span) ?? [wholly(node.value!, span)]);
  else if (node.type === 'inlineCode' || node.type === 'inlineMath') {
    const start = builder.length();
    const pieces = alignRaw(node.value!, source, codeSpan(source, span), run.cell);
    append(builder, pieces ?? [wholly(node.value!, span)]);
    builder.mark('code', start);
  } else if (node.type === 'break') readBreak(run, span);
  else if (node.type === 'html') readInlineHtml(run, node.value!, span);
  else if (node.type === 'image' || node.type === 'imageReference') run.later.push(() => readImage(run, node, span));
}

/** Reads a node that goes back in the source, so that it cannot be part of the same text. */
function readApart({ reading, properties, cell, later }: Run, node: MarkdownNode): void {
  later.push(() => readRun(reading, { type: 'paragraph', children: [node] }, properties, cell));
}

function readBreak({ reading: { source }, builder }: Run, { start, end }: Span<'source'>): void {
  const lineEnding = /\r\n?|\n/.exec(source.slice(start, end));
  if (!lineEnding) return builder.decoded('\n', { start, end });
  const from = start + lineEnding.index;
  builder.literal({ start: from, end: from + lineEnding[0].length });
}

function readImage({ reading, properties }: Run, node: MarkdownNode, span: Span<'source'>): void {
  const { source } = reading;
  if (node.alt) {
    const label = labelSpan(source, { start: span.start + '!['.length, end: span.end });
    const pieces = label && alignLabel(node.alt, source, label);
    readValue(reading, node.alt, span, pieces, { ...properties, kind: 'description' }, anchorOf(source, node, span));
  }
  readTitle(reading, node, span, properties);
}

/** Reads a tag or a comment: it leaves a gap, breaks the line, or sets off what stands up to its end tag. */
function readInlineHtml(run: Run, value: string, span: Span<'source'>): void {
  const { reading, builder, tags, later, properties } = run;
  const [, slash, name] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(value)?.map((part) => part.toLowerCase()) ?? [];
  if (name === undefined || attributeRead.test(value))
    later.push(() => readHtml(reading, value, span, properties.within));
  if (name === undefined) return;
  if (name === 'br' || blockElements.has(name)) builder.decoded('\n', span);
  if (name === 'q') builder.decoded(slash === '' ? '“' : '”', { start: span.start, end: span.start });
  if (slash === '') return void tags.push({ name, start: builder.length() });
  const open = tags.findLastIndex((tag) => tag.name === name);
  if (open === -1) return;
  const [{ start }] = tags.splice(open) as [Tag];
  const kind = unreadElements.has(name) ? 'code' : Object.hasOwn(markOfElement, name) ? markOfElement[name] : undefined;
  if (kind) builder.mark(kind, start);
}

const attributeRead = /\s(?:alt|title|placeholder|label|aria-[a-z]+|value|content|summary)\s*=/i;

/** Does something to the text when all before it has been read. */
function inTurn({ unplaced }: Run, act: () => void): void {
  if (unplaced.length > 0) unplaced.push(act);
  else act();
}

function unplacedText(node: MarkdownNode): string {
  if (node.type === 'break') return '\n';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value! : '';
}

/** Reads the texts without a position where they stand up to `ceiling`. What a plugin has put in from elsewhere stands nowhere. */
function readUnplaced(run: Run, ceiling: number): void {
  const { unplaced, builder, floor } = run;
  if (unplaced.length === 0) return;
  run.unplaced = [];
  const { source } = run.reading;
  const region = { start: floor, end: ceiling };
  const value = unplaced.filter((part) => typeof part === 'string').join('');
  const isThere = floor >= 0 && floor < ceiling && value !== '';
  const pieces = isThere ? [...(alignText(value, source, region) ?? [wholly(value, region)])] : [];
  for (const part of unplaced) {
    if (typeof part === 'string') append(builder, takePieces(pieces, part.length));
    else part();
  }
}

/** Takes the pieces of the first `length` units of a value off; a piece that is not literal is never cut. */
function takePieces(pieces: Piece[], length: number): Piece[] {
  const taken: Piece[] = [];
  for (let left = length; left > 0 && pieces.length > 0;) {
    const piece = pieces.shift()!;
    left -= piece.value.length;
    if (left >= 0 || !piece.literal) taken.push(piece);
    else {
      const cut = piece.source.end + left;
      taken.push({ ...piece, value: piece.value.slice(0, left), source: { start: piece.source.start, end: cut } });
      pieces.unshift({ ...piece, value: piece.value.slice(left), source: { start: cut, end: piece.source.end } });
    }
  }
  return taken;
}

/** Where the content of a node begins, after its own marks. */
function contentStart(source: string, { type }: MarkdownNode, { start, end }: Span<'source'>): number {
  if (!Object.hasOwn(openings, type)) return start;
  const opening = openings[type]!;
  opening.lastIndex = start;
  return Math.min(end, start + (opening.exec(source)?.[0].length ?? 0));
}

/** Where the content of a node ends: for a link, before its address. */
function contentEnd(source: string, { type }: MarkdownNode, { start, end }: Span<'source'>): number {
  const label = type === 'link' || type === 'linkReference' ? labelSpan(source, { start: start + 1, end }) : undefined;
  return label?.end ?? end;
}

const openings: Readonly<Record<string, RegExp>> = {
  heading: /#{1,6}[\t ]+/y,
  emphasis: /[*_]/y,
  strong: /\*\*|__/y,
  delete: /~~?/y,
  link: /\[/y,
  linkReference: /\[/y,
  tableCell: /\|?[\t ]*/y,
};

function append(builder: BlockBuilder, pieces: readonly Piece[]): void {
  for (const { value, source, literal } of pieces) {
    if (literal) builder.literal(source);
    else builder.decoded(value, source);
  }
}

function wholly(value: string, source: Span<'source'>): Piece {
  return { value, source, literal: false };
}
