import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { Block, Document, Memory, Span } from '../model/index.ts';
import { beginsList } from './chunks.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { plainBlocks } from './markdown-plain.ts';
import { holdsDefinition, type Part, type Parts } from './markdown-parts.ts';
import { documentFromMdast } from './mdast.ts';
import { text as plainText } from './text.ts';

/** Reads the parts of a source that are wanted, as they read in the whole; what stands near them when somebody asks for it. */
export function readParts(source: string, { wanted, withNear }: Parts, memory?: Memory): Document {
  const reading: Reading = { source, memory, blocks: new Map(), whole: undefined, ids: 0 };
  const wider = (): Document => read(reading, withNear());
  // What a list or a table holds is never judged without what introduces it.
  return wanted.some(opensContainer) ? wider() : { ...read(reading, wanted), wider };
}

/** What is known of a source of which parts are read. */
interface Reading {
  readonly source: string;
  readonly memory: Memory | undefined;
  /** The blocks of the parts that have been read. */
  readonly blocks: Map<Part, readonly Block[]>;
  /** What was read first, with what front matter declares. */
  whole: Document | undefined;
  /** How many containers have an id. */
  ids: number;
}

function opensContainer({ text }: Part): boolean {
  return /^(?:[-+>|]|\*\s|\d+[.)])/m.test(text);
}

function read(reading: Reading, parts: readonly Part[]): Document {
  const { source, memory, blocks } = reading;
  if (memory && !parts.some(holdsDefinition) && !seemsFrontMatter.test(source)) return readEach(source, parts, memory);
  for (const part of parts) if (!blocks.has(part)) readPlain(reading, part);
  for (const batch of batchesOf(parts, blocks)) {
    const tree = parseMarkdown(batch.map(written).join(''));
    if (!tree) return fromText(source, parts);
    const document = documentFromMdast(movedBack(tree, batch), source, reading.ids);
    reading.whole ??= document;
    for (const part of batch) keep(reading, part, []);
    for (const [part, found] of byPart(document.blocks, batch)) keep(reading, part, found);
  }
  return { source, ...reading.whole, blocks: parts.flatMap((part) => blocks.get(part)!) };
}

function readPlain(reading: Reading, part: Part): void {
  const found = plainBlocks(reading.source, part, reading.ids);
  if (found) keep(reading, part, found);
}

function keep(reading: Reading, part: Part, blocks: readonly Block[]): void {
  reading.blocks.set(part, standing(blocks, part));
  reading.ids = idsAfter(blocks, reading.ids);
}

/** Reads each part by itself, or as it was read the last time that it stood in a text; only for parts without definitions. */
function readEach(source: string, parts: readonly Part[], memory: Memory): Document {
  const blocks = new Map<Part, readonly Block[]>();
  let first: Document | undefined;
  let ids = 0;
  for (const part of parts) {
    const isFirst = part.start === 0;
    const found = isFirst
      ? memory.recall('first part', part.text, readOne)
      : memory.recall('part', part.text, readOther);
    if (found === 'unreadable') return fromText(source, parts);
    if (isFirst) first = found;
    blocks.set(
      part,
      found.blocks.map((block) => movedBlock(block, isFirst ? 0 : part.start - 1, ids)),
    );
    ids += idsAfter(found.blocks, 0);
  }
  return { ...first, source, blocks: inOrder(blocks, parts) };
}

// Behind what begins like front matter and is none, the parser takes lists for text: that it does only in the whole.
const seemsFrontMatter = /^---[\t ]*(?:\r\n?|\n)(?![^]*[\r\n]---[\t ]*(?:[\r\n]|$)|---[\t ]*(?:[\r\n]|$))/;

// Behind an empty line nothing is taken for front matter.
function readOther(text: string): Document | 'unreadable' {
  return readOne(`\n${text}`);
}

function readOne(text: string): Document | 'unreadable' {
  const lead = text.startsWith('\n') ? 1 : 0;
  const plain = plainBlocks(text, { start: lead, end: text.length }, 0);
  if (plain) return { source: text, blocks: plain };
  const tree = parseMarkdown(text);
  return tree ? documentFromMdast(tree, text) : 'unreadable';
}

/** An id that is greater than those of all containers so far. */
function idsAfter(blocks: readonly Block[], ids: number): number {
  return blocks.reduce((most, { within }) => within.reduce((more, { id }) => Math.max(more, id + 1), most), ids);
}

function movedBlock(block: Block, by: number, ids: number): Block {
  const moved = <Place extends Span<'source'>>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  return {
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, source: moved(segment.source) })),
    marks: block.marks.map((mark) => (mark.anchor ? { ...mark, anchor: moved(mark.anchor) } : mark)),
    within: block.within.map((container) => ({ ...container, id: container.id + ids })),
  };
}

/** How much is parsed at once, in UTF-16 code units: the parser takes more than twice the time for twice the text. */
const most = 50_000;

// What has to be parsed of some parts. Front matter comes first, so what it declares is in the first; definitions count for all parts.
function batchesOf(parts: readonly Part[], known: Reading['blocks']): readonly (readonly Part[])[] {
  const left = parts.filter((part) => !known.has(part));
  if (left.length > 0 && parts.some(holdsDefinition))
    return [parts.filter((part) => !known.has(part) || holdsDefinition(part))];
  const batches: Part[][] = [];
  let size = Infinity;
  for (const part of left) {
    if (size + part.text.length > most) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(part);
    size += part.text.length;
  }
  return batches;
}

function fromText(source: string, parts: readonly Part[]): Document {
  const document = plainText.read(source);
  return { ...document, blocks: inOrder(byPart(document.blocks, parts), parts) };
}

/** Blocks in the order of a text by the parts that they begin in; those that begin in none are left out. */
function byPart(blocks: readonly Block[], parts: readonly Part[]): Map<Part, Block[]> {
  const found = new Map<Part, Block[]>();
  let index = 0;
  for (const block of blocks) {
    const { start } = block.segments[0]!.source;
    while (index < parts.length && start >= parts[index]!.end) index++;
    const part = parts[index];
    if (!part || start < part.start) continue;
    found.set(part, [...(found.get(part) ?? []), block]);
  }
  return found;
}

/** The blocks of some parts, in order. */
function inOrder(blocks: ReadonlyMap<Part, readonly Block[]>, parts: readonly Part[]): Block[] {
  return parts.flatMap((part) => standing(blocks.get(part) ?? [], part));
}

// The blocks of a part that is not wanted are there for what they say about others.
function standing(blocks: readonly Block[], { background }: Part): readonly Block[] {
  return background ? blocks.map((block) => ({ background: true as const, ...block })) : blocks;
}

// What stands before a list in its source may be in no part: without a paragraph between them, two lists would become one.
function written({ text }: Part): string {
  return beginsList(text) ? `.\n\n${text}` : text;
}

/** The tree of parts that were put together, its nodes moved to where they stand in the source. */
function movedBack(tree: Root, parts: readonly Part[]): Root {
  let [index, length] = [-1, 0];
  const children = tree.children.filter((child) => {
    while (child.position!.start.offset! >= length) length += written(parts[++index]!).length;
    const { start, end } = parts[index]!;
    if (length !== end) move(child, end - length);
    return child.position!.start.offset! >= start;
  });
  return { ...tree, children };
}

function move(top: Nodes, by: number): void {
  const nodes = [top];
  const moved = ({ offset, ...point }: Point): Point => ({ ...point, offset: offset! + by });
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { position } = node;
    if (position) node.position = { start: moved(position.start), end: moved(position.end) };
    if ('children' in node) nodes.push(...node.children);
  }
}
