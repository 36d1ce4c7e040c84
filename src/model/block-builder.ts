import { sourceSpan, type Block, type Mark, type MarkKind, type Segment } from './block.ts';
import type { Span } from './span.ts';

/**
 * Builds the text of one block, piece by piece in the order of reading.
 *
 * Source that is not appended becomes a gap: markup that no reader sees. Characters that no reader sees (soft hyphens, zero-width and
 * direction characters) are left out of the text, and accents are composed (NFC), also across pieces.
 */
export interface BlockBuilder {
  /** Length of what was appended so far, in UTF-16 units: a position to give to `mark`. It counts nothing in the finished block. */
  length(): number;
  /** Appends a stretch of the source as it stands. */
  literal(source: Span<'source'>): void;
  /** Appends text that a stretch of the source stands for as a whole: a character reference, an escape. */
  decoded(text: string, source: Span<'source'>): void;
  /** Sets off the text from one `length` to another, by default to the present one. An empty stretch is no mark. */
  mark(kind: MarkKind, start: number, end?: number, anchor?: Mark['anchor']): void;
  /** The finished block, or `undefined` where nothing but white space was appended. */
  build(properties: BlockProperties): Block | undefined;
}

/** What a block is apart from its text. */
export type BlockProperties = Omit<Block, 'text' | 'segments' | 'marks'>;

/** Starts a block that is read from `source`, the decoded text of a file. */
export function createBlockBuilder(source: string): BlockBuilder {
  const segments: Segment[] = [];
  const marks: Mark[] = [];
  let text = '';

  function append(addition: string, from: Span<'source'>, literal: boolean): void {
    if (addition === '') return;
    const last = segments.at(-1);
    const start = text.length;
    text += addition;
    if (literal && last?.literal && last.source.end === from.start) {
      segments[segments.length - 1] = joined(last, text.length, from.end);
    } else segments.push({ text: { start, end: text.length }, source: from, literal });
  }

  return {
    length: () => text.length,
    literal({ start, end }) {
      const stretch = source.slice(start, end);
      if (!holdsUnseen.test(stretch)) return append(stretch, { start, end }, true);
      let done = start;
      for (const { index, 0: signs } of stretch.matchAll(unseen)) {
        append(source.slice(done, start + index), { start: done, end: start + index }, true);
        done = start + index + signs.length;
      }
      append(source.slice(done, end), { start: done, end }, true);
    },
    decoded(addition, from) {
      append(addition.replace(unseen, ''), from, false);
    },
    mark(kind, start, end = text.length, anchor) {
      if (start < end) marks.push({ kind, text: { start, end }, ...(anchor && { anchor }) });
    },
    build(properties) {
      if (!/\S/.test(text)) return undefined;
      // Copies keep no room for more: a long text has many blocks.
      const composed = compose({ text, segments: segments.slice(), marks: marks.toSorted(outerFirst) });
      // In this order copying is ten times faster: a copy that grows changes its shape again and again.
      return { text: composed.text, segments: composed.segments, marks: composed.marks, ...properties };
    },
  };
}

/**
 * The first reason why a block breaks the contract of {@link Block} over its source, or `undefined` where it keeps it. Meant for tests.
 */
export function brokenSegment(block: Block, source: string): string | undefined {
  let textEnd = 0;
  let sourceEnd = 0;
  for (const segment of block.segments) {
    const from = `segment from ${segment.text.start} of ${JSON.stringify(block.text)}`;
    const text = block.text.slice(segment.text.start, segment.text.end);
    if (segment.text.start !== textEnd || text === '') return `${from} leaves the text uncovered`;
    if (segment.source.start < sourceEnd) return `${from} goes back in the source`;
    if (segment.source.end <= segment.source.start || segment.source.end > source.length)
      return `${from} has no source`;
    if (segment.literal && text !== source.slice(segment.source.start, segment.source.end))
      return `${from} is not literal`;
    textEnd = segment.text.end;
    sourceEnd = segment.source.end;
  }
  if (textEnd !== block.text.length) return `the text from ${textEnd} on is uncovered`;
  if (block.text !== block.text.normalize('NFC')) return 'the text is not composed';
  if (holdsUnseen.test(block.text)) return 'the text holds a character that no reader sees';
  return undefined;
}

// Soft hyphen, Arabic letter mark, zero-width characters, direction marks, embeddings and isolates, word joiner, byte order mark.
const holdsUnseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const unseen = new RegExp(holdsUnseen, 'g');

// A character with all that composes with it: combining marks, and the vowels and final consonants of Hangul.
const cluster = /[^][\p{M}\u1160-\u11ff]*/gu;

type Text = Pick<Block, 'text' | 'segments' | 'marks'>;

function joined(segment: Segment, textEnd: number, sourceEnd: number): Segment {
  return {
    text: { start: segment.text.start, end: textEnd },
    source: { start: segment.source.start, end: sourceEnd },
    literal: true,
  };
}

function outerFirst(one: Mark, other: Mark): number {
  return one.text.start - other.text.start || other.text.end - one.text.end;
}

/** Composes what is not composed yet; each stretch that changes becomes one segment. */
function compose(raw: Text): Text {
  if (raw.text === raw.text.normalize('NFC')) return raw;
  const segments: Segment[] = [];
  const changes: Change[] = [];
  let text = '';
  let done = 0;
  const reader = readSegments(raw.segments);
  for (const { start, end } of uncomposed(raw)) {
    segments.push(...reader.upTo(start, text.length - done));
    const source = sourceSpan(raw, { start, end });
    const from = (text += raw.text.slice(done, start)).length;
    text += raw.text.slice(start, end).normalize('NFC');
    segments.push({ text: { start: from, end: text.length }, source, literal: false });
    changes.push({ start, end, from, to: text.length });
    reader.skip(end);
    done = end;
  }
  segments.push(...reader.upTo(raw.text.length, text.length - done));
  text += raw.text.slice(done);
  return { text, segments, marks: raw.marks.map((mark) => ({ ...mark, text: moved(mark.text, changes) })) };
}

/** A stretch of text from `start` to `end` that stands from `from` to `to` after composing. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches that composing changes. None cuts a segment that is not literal. */
function uncomposed({ text, segments }: Text): Span<'block'>[] {
  const found: { start: number; end: number }[] = [];
  let index = 0;
  for (const { index: from, 0: characters } of text.matchAll(cluster)) {
    if (characters === characters.normalize('NFC')) continue;
    let [start, end] = [from, from + characters.length];
    while (segments[index]!.text.end <= start) index++;
    if (!segments[index]!.literal) start = segments[index]!.text.start;
    while (segments[index]!.text.end < end) index++;
    if (!segments[index]!.literal) end = segments[index]!.text.end;
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Reads segments off in order, cut at any offset inside literal ones. */
function readSegments(segments: readonly Segment[]): {
  upTo(end: number, shift: number): Segment[];
  skip(to: number): void;
} {
  let index = 0;
  let at = 0;
  return {
    upTo(end, shift) {
      const read: Segment[] = [];
      for (; at < end; index++) {
        const { text, source, literal } = segments[index]!;
        const stop = Math.min(end, text.end);
        const from = literal ? source.start + at - text.start : source.start;
        const to = literal ? source.end - (text.end - stop) : source.end;
        read.push({
          text: { start: at + shift, end: stop + shift },
          source: { start: from, end: to },
          literal,
        });
        at = stop;
        if (stop < text.end) break;
      }
      return read;
    },
    skip(to) {
      at = to;
      while (index < segments.length && segments[index]!.text.end <= to) index++;
    },
  };
}

/** Where a span stands after composing; an end inside a changed stretch takes in the whole of it. */
function moved(span: Span<'block'>, changes: readonly Change[]): Span<'block'> {
  const first = lastChangeBefore(changes, span.start + 1);
  const last = lastChangeBefore(changes, span.end);
  return {
    start: !first ? span.start : span.start < first.end ? first.from : span.start - first.end + first.to,
    end: !last ? span.end : span.end < last.end ? last.to : span.end - last.end + last.to,
  };
}

/** The last change that starts before an offset. */
function lastChangeBefore(changes: readonly Change[], offset: number): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
