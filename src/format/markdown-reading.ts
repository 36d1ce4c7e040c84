import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { Block, Document } from '../model/index.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { holdsDefinition, soleBlock, type Part } from './markdown-parts.ts';
import { documentFromMdast } from './mdast.ts';
import { text as plainText } from './text.ts';

/** Reads the parts of a source as they read in the whole. Those that others may never be compared with wait until somebody looks at them. */
export function readParts(source: string, parts: readonly Part[]): Document {
  const refersTo = parts.some(holdsDefinition) ? /\[/ : /(?!)/;
  const waiting = new Map<Part, Block>();
  for (const part of parts) {
    const properties = part.background && !refersTo.test(part.text) ? soleBlock(part) : undefined;
    if (properties)
      waiting.set(
        part,
        readWhenSeen(properties, () => readTogether(source, [part]).blocks.get(part)![0]!),
      );
  }
  const { document, blocks } = readTogether(
    source,
    parts.filter((part) => !waiting.has(part)),
  );
  return { ...document, blocks: parts.flatMap((part) => waiting.get(part) ?? blocks.get(part) ?? []) };
}

/** Reads parts of a source as if nothing stood between them. */
function readTogether(source: string, parts: readonly Part[]): { document: Document; blocks: Map<Part, Block[]> } {
  const tree = parseMarkdown(parts.map((part) => part.text).join(''));
  const document = tree ? documentFromMdast(movedBack(tree, parts), source) : plainText.read(source);
  const blocks = new Map<Part, Block[]>(parts.map((part) => [part, []]));
  let index = 0;
  for (const block of document.blocks) {
    const { start } = block.segments[0]!.source;
    while (index < parts.length && start >= parts[index]!.end) index++;
    const part = parts[index];
    if (part && start >= part.start) blocks.get(part)!.push(part.background ? { ...block, background: true } : block);
  }
  return { document, blocks };
}

/** The tree of parts that were put together, its nodes moved to where they stand in the source. */
function movedBack(tree: Root, parts: readonly Part[]): Root {
  let [index, length] = [-1, 0];
  for (const child of tree.children) {
    while (child.position!.start.offset! >= length) length += parts[++index]!.text.length;
    const by = parts[index]!.end - length;
    if (by > 0) move(child, by);
  }
  return tree;
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

/** A block whose text is read when somebody looks at it. */
function readWhenSeen(properties: Pick<Block, 'kind' | 'depth'>, read: () => Block): Block {
  let known: Block | undefined;
  const block = (): Block => (known ??= read());
  return {
    ...properties,
    within: [],
    background: true,
    get text() {
      return block().text;
    },
    get segments() {
      return block().segments;
    },
    get marks() {
      return block().marks;
    },
  };
}
