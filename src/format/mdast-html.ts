import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { once, type Container, type Segment, type Span } from '../model/index.ts';
import { blocksFromHast } from './hast.ts';
import type { Piece } from './html-source.ts';
import { alignRaw } from './markdown-source.ts';
import type { Reading } from './mdast.ts';

/** Reads HTML that stands in Markdown: its blocks, with places in the Markdown source. */
export function readHtml(reading: Reading, value: string, span: Span<'source'>, within: readonly Container[]): void {
  const pieces = alignRaw(value, reading.source, span) ?? [{ value, source: span, literal: false }];
  const first = reading.ids;
  for (const block of blocksFromHast(parse(value), value)) {
    const inner = block.within.map((container) => ({ ...container, id: first + container.id }));
    for (const { id } of inner) reading.ids = Math.max(reading.ids, id + 1);
    reading.blocks.push({ ...block, segments: carry(block.segments, pieces), within: [...within, ...inner] });
  }
}

const parser = once(() => unified().use(rehypeParse, { fragment: true }).freeze());

/** The parser recurses: HTML that is nested too deep for it is read as text. */
function parse(value: string): Root {
  try {
    return parser().parse(value);
  } catch {
    return parser().parse(value.replace(/<[a-z/]/gi, '  '));
  }
}

/** Segments that lead to a value, carried on to the source that the value was read from in pieces. */
function carry(segments: readonly Segment[], pieces: readonly Piece[]): Segment[] {
  const starts: number[] = [];
  let length = 0;
  for (const { value } of pieces) length = starts.push(length) && length + value.length;
  const carried: Segment[] = [];
  for (const segment of segments) {
    const { start, end } = segment.source;
    let index = lastAtMost(starts, start);
    if (!segment.literal) {
      const last = lastAtMost(starts, Math.max(start, end - 1));
      const from = sourceOf(pieces[index]!, starts[index]!, start, start).start;
      carried.push({ ...segment, source: { start: from, end: sourceOf(pieces[last]!, starts[last]!, end, end).end } });
      continue;
    }
    for (; index < pieces.length && starts[index]! < end; index++) {
      const { value, literal } = pieces[index]!;
      const from = Math.max(start, starts[index]!);
      const to = Math.min(end, starts[index]! + value.length);
      const text = { start: segment.text.start + from - start, end: segment.text.start + to - start };
      carried.push({ text, source: sourceOf(pieces[index]!, starts[index]!, from, to), literal });
    }
  }
  return carried;
}

/** The source of a part of a piece whose value begins at `offset`; a piece that is not literal has no parts. */
function sourceOf({ source, literal }: Piece, offset: number, from: number, to: number): Span<'source'> {
  return literal ? { start: source.start + from - offset, end: source.start + to - offset } : source;
}

/** The index of the last number that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
