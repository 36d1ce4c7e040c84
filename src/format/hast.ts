import type { Comment, Element, Nodes, Root, Text } from 'hast';
import type { Block, BlockKind, Document, MarkKind, Span } from '../model/index.ts';
import { createRun, type Run } from './hast-run.ts';
import { languageOf, scopeIn, type Scope } from './hast-scope.ts';
import {
  blockElements,
  markOfElement,
  metadataAttribute,
  readAttributes,
  readMetadata,
  unreadElements,
  type ReadAttribute,
} from './html-elements.ts';
import {
  alignText,
  alignValue,
  attributeSpan,
  endTagSpan,
  startTagSpan,
  type Decoding,
  type Piece,
} from './html-source.ts';

/**
 * The blocks of an HTML tree, in the order of its source.
 *
 * The tree may come from any parser that keeps positions, such as rehype-parse; `source` is the text that its offsets count in
 * (UTF-16 code units from 0). Nodes without a position were made by a plugin, not written by the author: they are passed over.
 * A value whose source cannot be told apart (text that the parser moved out of a table) gets the node's whole range.
 *
 * ```ts
 * const source = '<p>A <b>fine</b> report';
 * blocksFromHast(unified().use(rehypeParse).parse(source), source)[0].text; // 'A fine report'
 * ```
 */
export function blocksFromHast(tree: Root, source: string): Block[] {
  const reading: Reading = { source, blocks: [], run: undefined, marks: new Map(), attributes: new Set(), ids: 0 };
  // Steps stand on a list of our own, so that no depth of nesting is too deep.
  const steps: Step[] = [{ node: tree, scope: { kind: 'paragraph' } }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else enter(reading, step.node, step.scope, steps);
  }
  endRun(reading);
  return reading.blocks.toSorted((one, other) => blockStart(one) - blockStart(other));
}

/** The same with the language that the document's root element declares. */
export function documentFromHast(tree: Root, source: string): Document {
  const root = tree.children.find((node) => node.type === 'element' && node.tagName === 'html');
  const language = root?.type === 'element' ? languageOf(root.properties) : undefined;
  return { source, blocks: blocksFromHast(tree, source), ...(language && { language }) };
}

/** What is known while a tree is read. */
interface Reading {
  readonly source: string;
  readonly blocks: Block[];
  /** The run of text that is being read. */
  run: OpenRun | undefined;
  /** Marks that are open, by kind. */
  readonly marks: Map<MarkKind, OpenMark>;
  /** Where attributes were read: a parser that repeats an element repeats them. */
  readonly attributes: Set<number>;
  /** How many containers have an id. */
  ids: number;
}

interface OpenRun {
  readonly text: Run;
  readonly kind: BlockKind;
}

/** A mark that began at `start` in the run's text and was opened `depth` times. */
interface OpenMark {
  start: number;
  depth: number;
}

type Step = { readonly node: Nodes; readonly scope: Scope } | (() => void);

function enter(reading: Reading, node: Nodes, scope: Scope, steps: Step[]): void {
  if (node.type === 'text') readText(reading, node, scope);
  else if (node.type === 'comment') readComment(reading, node, scope);
  else if (node.type === 'element') enterElement(reading, node, scope, steps);
  else if ('children' in node) push(steps, node.children, scope);
}

function push(steps: Step[], children: readonly Nodes[], scope: Scope): void {
  for (let index = children.length - 1; index >= 0; index--) steps.push({ node: children[index]!, scope });
}

function enterElement(reading: Reading, element: Element, outer: Scope, steps: Step[]): void {
  const { tagName } = element;
  if (unreadElements.has(tagName) || isHidden(element)) return;
  const scope = scopeIn(element, outer, () => reading.ids++);
  readElementAttributes(reading, element, scope);
  const mark = markOf(element);
  if (blockElements.has(tagName)) {
    endRun(reading);
    steps.push(() => endRun(reading));
  } else if (tagName === 'br') {
    readBreak(reading, element);
  } else if (tagName === 'q') {
    readQuotationMark(reading, '“', element, scope);
    steps.push(() => readQuotationMark(reading, '”', element, scope));
  } else if (mark) {
    openMark(reading, mark);
    steps.push(() => closeMark(reading, mark));
  }
  push(steps, element.children, scope);
}

/** Whether an element is shown to nobody. What a search in the page brings to light is read. */
function isHidden({ properties: { hidden } }: Element): boolean {
  return hidden !== undefined && hidden !== null && hidden !== false && String(hidden).toLowerCase() !== 'until-found';
}

function markOf(element: Element): MarkKind | undefined {
  const { tagName, properties } = element;
  if (!Object.hasOwn(markOfElement, tagName)) return undefined;
  if (tagName !== 'a') return markOfElement[tagName];
  if (properties.href === undefined) return undefined;
  return isAddress(element) ? 'address' : 'link';
}

/** Whether the text of a link is its address. */
function isAddress({ properties: { href }, children }: Element): boolean {
  const [only] = children;
  if (only?.type !== 'text' || children.length > 1) return false;
  return ['', 'mailto:', 'http://', 'https://'].some((scheme) => href === scheme + only.value);
}

function readText(reading: Reading, node: Text, scope: Scope): void {
  const span = spanOf(node, reading);
  if (!span || node.value === '') return;
  const pieces = alignText(node.value, reading.source, span) ?? [wholePiece(node.value, span)];
  const { text } = runFor(reading, scope, span);
  for (const piece of pieces) {
    if (scope.kind === 'code') text.verbatim(piece);
    else text.prose(piece);
  }
}

/** The run that a span of text belongs to: the present one, unless the source goes back (a parser or a plugin moved the text). */
function runFor(reading: Reading, scope: Scope, span: Span<'source'>): OpenRun {
  if (reading.run && span.start < reading.run.text.end) endRun(reading);
  reading.run ??= { text: createRun(reading.source, scope), kind: scope.kind };
  if (reading.run.text.language !== scope.language) reading.run.text.language = scope.blockLanguage;
  return reading.run;
}

/** Ends the run of text, if there is one; open marks go on in the next. */
function endRun(reading: Reading): void {
  const { run, marks } = reading;
  if (!run) return;
  for (const [kind, open] of marks) {
    run.text.mark(kind, open.start);
    open.start = 0;
  }
  add(reading, run.text.build(run.kind));
  reading.run = undefined;
}

/** A line break is white space; two in a row end the run, since authors part paragraphs so. One without a place ends it as well. */
function readBreak(reading: Reading, element: Element): void {
  const span = spanOf(element, reading);
  if (!span || reading.run?.text.broken) endRun(reading);
  else reading.run?.text.break(wholePiece('\n', span));
}

/** Browsers show the tags of `<q>` as quotation marks: these are what the tags read as. */
function readQuotationMark(reading: Reading, sign: '“' | '”', element: Element, scope: Scope): void {
  const whole = spanOf(element, reading);
  const tag = whole && (sign === '“' ? startTagSpan(reading.source, whole) : endTagSpan(reading.source, whole));
  if (tag) runFor(reading, scope, tag).text.verbatim(wholePiece(sign, tag));
}

function openMark({ run, marks }: Reading, kind: MarkKind): void {
  const open = marks.get(kind);
  run?.text.settle();
  if (open) open.depth++;
  else marks.set(kind, { start: run?.text.length ?? 0, depth: 1 });
}

function closeMark({ run, marks }: Reading, kind: MarkKind): void {
  const open = marks.get(kind)!;
  open.depth--;
  if (open.depth > 0) return;
  run?.text.mark(kind, open.start);
  marks.delete(kind);
}

function readComment(reading: Reading, comment: Comment, scope: Scope): void {
  const span = spanOf(comment, reading);
  if (!span) return;
  const inner = commentSpan(reading.source, span);
  add(reading, readApart(reading, 'comment', comment.value, inner, scope, { references: false }));
}

/** The span of a comment's text in the span of the comment, whatever a browser takes for one. */
function commentSpan(source: string, { start, end }: Span<'source'>): Span<'source'> {
  const slice = source.slice(start, end);
  const opening = /^(?:<!--|<[!/]|<)?/.exec(slice)![0].length;
  const closing = /(?:--!?)?>?$/.exec(slice.slice(opening))![0].length;
  return { start: start + opening, end: end - closing };
}

function readElementAttributes(reading: Reading, element: Element, scope: Scope): void {
  for (const attribute of isReadMetadata(element) ? [metadataAttribute] : readAttributes) {
    const value = element.properties[attribute.property];
    if (typeof value === 'string') readAttribute(reading, element, attribute, value, scope);
  }
}

function isReadMetadata({ tagName, properties: { name, property } }: Element): boolean {
  return tagName === 'meta' && readMetadata.has(String(name ?? property).toLowerCase());
}

function readAttribute(
  reading: Reading,
  element: Element,
  { name, kind }: ReadAttribute,
  value: string,
  scope: Scope,
): void {
  const whole = spanOf(element, reading);
  if (!whole) return;
  const span = attributeSpan(reading.source, whole.start, name);
  if (span && reading.attributes.has(span.start)) return;
  if (span) reading.attributes.add(span.start);
  const block = readApart(reading, kind, value, span ?? whole, scope, { attribute: true });
  const isQuoted = span === undefined || /["']/.test(reading.source[span.start - 1]!);
  add(reading, isQuoted ? block : block && { ...block, unquoted: true });
}

/** The block of a value that stands apart from the text around it. */
function readApart(
  reading: Reading,
  kind: BlockKind,
  value: string,
  span: Span<'source'>,
  scope: Scope,
  how: Decoding,
): Block | undefined {
  const text = createRun(reading.source, scope);
  for (const piece of alignValue(value, reading.source, span, how) ?? [wholePiece(value, span)]) text.verbatim(piece);
  return text.build(kind);
}

function add({ blocks }: Reading, block: Block | undefined): void {
  if (block) blocks.push(block);
}

function wholePiece(value: string, source: Span<'source'>): Piece {
  return { value, source, literal: false };
}

/** The range of a node. The end of an unfinished comment counts one unit too many. */
function spanOf({ position }: Nodes, { source }: Reading): Span<'source'> | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end: Math.min(end, source.length) };
}

function blockStart(block: Block): number {
  return block.segments[0]?.source.start ?? 0;
}
