import type { Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import type { Node, Point as TreePoint, Position } from 'unist';
import type { VFile } from 'vfile';
import {
  createBlockBuilder,
  createLocate,
  type Block,
  type Finding,
  type Locate,
  type Place,
  type Point,
  type Span,
  type Suggestion,
} from '../model/index.ts';
import { atSentence, withoutEdits, withoutPlace } from './doubt.ts';
import type { PlacedFinding } from './message.ts';
import type { TreeReading } from './plugin.ts';
import { childrenOf } from './tree.ts';

/**
 * Reads a tree of natural language: each paragraph is a block.
 *
 * Such a tree may come straight from a text, or over a bridge from Markdown or HTML, and the bridges misplace words wherever the source
 * is longer than what it stands for. So the paragraphs are read as a text of their own, and a place is carried back only through
 * words that stand in the file where the tree says; otherwise the finding gets the place of its sentence.
 */
export function readNlcst(tree: Root, file: VFile): TreeReading {
  const paragraphs = paragraphsOf(tree).map((paragraph) => ({ paragraph, text: toString(paragraph) }));
  const source = paragraphs.map(({ text }) => text).join(separator);
  const leaves: Leaf[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { paragraph, text } of paragraphs) {
    const own = leavesOf(paragraph, start);
    const block = blockOf(own, source);
    if (block) blocks.push(block);
    for (const leaf of own) leaves.push(leaf);
    start += text.length + separator.length;
  }
  const original = textBehind(leaves, String(file));
  const back: WayBack = { leaves, text: original, locate: createLocate(original) };
  return { document: { source, blocks }, place: (finding) => carryFinding(finding, back) };
}

/** What parts paragraphs, so that no word goes over their edge. */
const separator = '\n\n';

/** A node with a value: its span in the text of the paragraphs, and what the tree says of its place in the file. */
interface Leaf {
  readonly span: Span<'source'>;
  readonly value: string;
  readonly isCode: boolean;
  readonly position: Position | undefined;
  readonly sentence: Position | undefined;
}

/** What leads from the text of the paragraphs back to the file. */
interface WayBack {
  readonly leaves: readonly Leaf[];
  readonly text: string;
  readonly locate: Locate;
}

function paragraphsOf(tree: Root): Root[] {
  const found: Node[] = [];
  const left: Node[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'ParagraphNode' || node.type === 'SentenceNode') found.push(node);
    else left.push(...childrenOf(node).toReversed());
  }
  return found as Root[];
}

function leavesOf(paragraph: Node, offset: number): Leaf[] {
  const leaves: Leaf[] = [];
  const left: { node: Node; sentence: Position | undefined }[] = [{ node: paragraph, sentence: paragraph.position }];
  let start = offset;
  for (let next = left.pop(); next; next = left.pop()) {
    const { node } = next;
    const sentence = node.type === 'SentenceNode' ? node.position : next.sentence;
    if ('value' in node) {
      const value = String(node.value);
      const span = { start, end: start + value.length };
      leaves.push({ span, value, isCode: node.type === 'SourceNode', position: node.position, sentence });
      start = span.end;
    } else for (const child of childrenOf(node).toReversed()) left.push({ node: child, sentence });
  }
  return leaves.filter(({ value }) => value !== '');
}

function blockOf(leaves: readonly Leaf[], source: string): Block | undefined {
  const builder = createBlockBuilder(source);
  for (const { span, isCode } of leaves) {
    const start = builder.length();
    builder.literal(span);
    if (isCode) builder.mark('code', start);
  }
  return builder.build({ kind: 'paragraph', within: [] });
}

/** The text that the positions count in: the file's, with its byte order mark or without, whichever more words stand in. */
function textBehind(leaves: readonly Leaf[], text: string): string {
  if (!text.startsWith('\ufeff')) return text;
  const bare = text.slice(1);
  const standing = (candidate: string) => leaves.filter((leaf) => stands(leaf, candidate)).length;
  return standing(bare) > standing(text) ? bare : text;
}

function stands({ position, value }: Leaf, text: string): boolean {
  const start = position?.start.offset;
  return start !== undefined && position?.end.offset === start + value.length && text.startsWith(value, start);
}

function carryFinding(finding: Finding, back: WayBack): PlacedFinding {
  const span = { start: finding.place.start.offset, end: finding.place.end.offset };
  const place = carry(span, back, 'with gaps');
  if (place) return { ...finding, place: back.locate(place), suggestions: finding.suggestions.map(carryEdits(back)) };
  const sentence = sentenceAround(span, back);
  return sentence ? atSentence(finding, sentence) : withoutPlace(finding);
}

function carryEdits(back: WayBack): (suggestion: Suggestion) => Suggestion {
  return (suggestion) => {
    const edits = suggestion.edits.flatMap((edit) => {
      const span = carry(edit, back, 'without gaps');
      return span ? { ...span, text: edit.text } : [];
    });
    return edits.length === suggestion.edits.length ? { ...suggestion, edits } : withoutEdits(suggestion);
  };
}

/** Where a span stands in the file, if all its words stand where the tree says, in order, and, if so asked, with nothing in between. */
function carry(
  span: Span<'source'>,
  { leaves, text }: WayBack,
  gaps: 'with gaps' | 'without gaps',
): Span<'source'> | undefined {
  const covered = leavesIn(span, leaves);
  let end = covered[0]?.position?.start.offset;
  for (const leaf of covered) {
    const start = leaf.position?.start.offset;
    if (!stands(leaf, text) || start === undefined || end === undefined) return undefined;
    if (start < end || (gaps === 'without gaps' && start > end)) return undefined;
    end = start + leaf.value.length;
  }
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return undefined;
  return {
    start: first.position!.start.offset! + span.start - first.span.start,
    end: last.position!.start.offset! + span.end - last.span.start,
  };
}

/** The leaves that a span covers; of an empty span, the one that it stands in or after. */
function leavesIn({ start, end }: Span<'source'>, leaves: readonly Leaf[]): readonly Leaf[] {
  const first = firstEndingAfter(start === end ? start - 1 : start, leaves);
  let last = first;
  while (last < leaves.length && leaves[last]!.span.start < end) last++;
  return leaves.slice(first, last);
}

function firstEndingAfter(offset: number, leaves: readonly Leaf[]): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leaves[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentenceAround(span: Span<'source'>, { leaves, text }: WayBack): Place | undefined {
  const covered = leavesIn(span, leaves);
  const start = exactPoint(covered[0]?.sentence?.start);
  const end = exactPoint(covered.at(-1)?.sentence?.end);
  return start && end && end.offset <= text.length ? { start, end } : undefined;
}

function exactPoint(point: TreePoint | undefined): Point | undefined {
  return point?.offset === undefined ? undefined : { line: point.line, column: point.column, offset: point.offset };
}
