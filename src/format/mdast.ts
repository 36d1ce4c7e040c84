import type { Nodes } from 'mdast';
import type { Block, Container, Document } from '../model/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { alignRaw, fencedSpan } from './markdown-source.ts';
import { readHtml } from './mdast-html.ts';
import { readRun, readTitle, readValue, spanOf } from './mdast-run.ts';

/**
 * The blocks of a Markdown tree, in the order of the tree.
 *
 * The tree may come from any parser that keeps positions, and plugins may have changed it; `source` is the text that its offsets count in
 * (UTF-16 code units from 0, no byte order mark). A text that is not at its node's place any more gets the node's whole range; a node without
 * a place is passed over.
 *
 * ```ts
 * const source = 'A **fine** report';
 * blocksFromMdast(unified().use(remarkParse).parse(source), source)[0].text; // 'A fine report'
 * ```
 */
export function blocksFromMdast(tree: Nodes, source: string): Block[] {
  return [...documentFromMdast(tree, source).blocks];
}

/** The same with what front matter declares of the whole text. The ids of containers are counted from `ids`. */
export function documentFromMdast(tree: Nodes, source: string, ids = 0): Document {
  const reading: Reading = { source, blocks: [], ids };
  const steps: Step[] = [{ node: tree, within: [] }];
  for (let step = steps.pop(); step; step = steps.pop()) enter(reading, step, steps);
  const { blocks, language, kind } = reading;
  return { source, blocks, ...(language !== undefined && { language }), ...(kind !== undefined && { kind }) };
}

/** What is known while a tree is read. */
export interface Reading {
  readonly source: string;
  readonly blocks: Block[];
  /** How many containers have an id. */
  ids: number;
  language?: string | undefined;
  kind?: string | undefined;
}

/** A node of anyone's Markdown tree, as far as it matters here. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly title?: string | null | undefined;
  readonly alt?: string | null | undefined;
  readonly url?: string;
  readonly referenceType?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
}

interface Point {
  readonly offset?: number | undefined;
}

/** A node that is to be read, in its containers. */
interface Step {
  readonly node: MarkdownNode;
  readonly within: readonly Container[];
}

function enter(reading: Reading, { node, within }: Step, steps: Step[]): void {
  const { type, children } = node;
  if (type === 'heading') readRun(reading, node, { kind: 'heading', within, depth: node.depth! });
  else if (type === 'tableCell') readRun(reading, node, { kind: 'paragraph', within }, true);
  else if (type === 'paragraph' || children?.some(isPhrasing)) readRun(reading, node, { kind: 'paragraph', within });
  else if (children) {
    for (const step of inside(reading, node, within).toReversed()) steps.push(step);
  } else readLeaf(reading, node, within);
}

/** Whether a node stands in a line of text; any other stands by itself. */
function isPhrasing({ type }: MarkdownNode): boolean {
  return phrasing.has(type);
}

const phrasing: ReadonlySet<string> = new Set(
  (
    'text emphasis strong delete link linkReference image imageReference inlineCode inlineMath break footnoteReference footnote ' +
    'textDirective mdxJsxTextElement mdxTextExpression'
  ).split(' '),
);

/** The children of a node in their containers; of a table, its cells. */
function inside(reading: Reading, { type, children = [], ordered }: MarkdownNode, outer: readonly Container[]): Step[] {
  if (type === 'blockquote') return childrenIn(children, [...outer, { kind: 'quote', id: reading.ids++ }]);
  if (type === 'footnoteDefinition') return childrenIn(children, [...outer, { kind: 'footnote', id: reading.ids++ }]);
  if (type === 'list') {
    const list: readonly Container[] = [...outer, { kind: 'list', id: reading.ids++, ordered: ordered === true }];
    return children.map((node, index) => ({ node, within: [...list, { kind: 'item', id: reading.ids++, index }] }));
  }
  if (type !== 'table') return childrenIn(children, outer);
  const table: readonly Container[] = [...outer, { kind: 'table', id: reading.ids++ }];
  return children.flatMap(({ children: cells = [] }, row) =>
    cells.map((node, column) => ({ node, within: [...table, { kind: 'cell', id: reading.ids++, row, column }] })),
  );
}

function childrenIn(children: readonly MarkdownNode[], within: readonly Container[]): Step[] {
  return children.map((node) => ({ node, within }));
}

function readLeaf(reading: Reading, node: MarkdownNode, within: readonly Container[]): void {
  const span = spanOf(node, reading.source);
  const value = node.value ?? '';
  if (!span) return;
  if (node.type === 'html') readHtml(reading, value, span, within);
  else if (node.type === 'definition') readTitle(reading, node, span, { kind: 'title', within });
  else if (node.type === 'yaml') {
    const { start } = fencedSpan(reading.source, span);
    readFrontMatter(reading, { start, end: Math.min(span.end, start + value.length) });
  } else if (node.type === 'code' || node.type === 'math') {
    const pieces = alignRaw(value, reading.source, fencedSpan(reading.source, span));
    readValue(reading, value, span, pieces, { kind: 'code', within });
  }
}
