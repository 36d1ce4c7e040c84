import type { Node, Parent, Point } from 'unist';
import type { VFile } from 'vfile';

/** A kind of syntax tree of unified: Markdown, HTML, natural language. */
export type Tree = 'mdast' | 'hast' | 'nlcst';

/** Whether a tree can be of a kind. A root that tells nothing, such as an empty one, can be a Markdown and an HTML tree. */
export function isTree(kind: Tree, tree: Node): boolean {
  if (kind === 'nlcst' || tree.type.endsWith('Node')) return kind === 'nlcst' && tree.type.endsWith('Node');
  const foreign = kind === 'mdast' ? onlyInHast : onlyInMdast;
  return ![tree, ...childrenOf(tree)].some(({ type }) => foreign.has(type));
}

const onlyInHast: ReadonlySet<string> = new Set(['comment', 'doctype', 'element', 'raw']);
const onlyInMdast: ReadonlySet<string> = new Set(
  'blockquote code definition footnoteDefinition heading html list paragraph table thematicBreak toml yaml'.split(' '),
);

/** The children of a node, if it has any. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as Parent).children : [];
}

/**
 * The text that the offsets of a tree count in, or `undefined` where the file does not hold it: the tree has no positions, or those of
 * another text.
 *
 * A byte order mark at the start of the file is not counted by parsers of Markdown, but by those of HTML.
 */
export function sourceOf(tree: Node, file: VFile): string | undefined {
  const text = String(file);
  const end = isTree('hast', tree) ? tree.position?.end.offset : undefined;
  const source = text.startsWith('\ufeff') && end !== text.length ? text.slice(1) : text;
  return furthest(tree) <= source.length ? source : undefined;
}

/** The furthest offset that any node of a tree ends at; beyond any text where no node has a position. */
function furthest(tree: Node): number {
  let found = -1;
  const left: Node[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    found = Math.max(found, node.position?.end.offset ?? -1);
    for (const child of childrenOf(node)) left.push(child);
  }
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

/** A copy of a tree whose positions are those of a text that it gives: the values of its nodes, one after another. */
export function writeOut<AnyTree extends Node>(tree: AnyTree): { tree: AnyTree; source: string } {
  let source = '';
  const copy = { ...tree };
  const steps: Step[] = [copy];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else enter(step);
  }
  return { tree: copy, source };

  function enter(node: Node): void {
    const start = source.length;
    if ('value' in node && typeof node.value === 'string') source += node.value;
    const children = childrenOf(node).map((child) => ({ ...child }));
    if (children.length > 0) Object.assign(node, { children });
    steps.push(() => {
      node.position = { start: pointAt(start), end: pointAt(source.length) };
    });
    for (const child of children.toReversed()) steps.push(child);
  }
}

type Step = Node | (() => void);

function pointAt(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}
