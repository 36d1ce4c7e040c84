import type { Edit } from './finding.ts';
import { createLocate, type Locate } from './place.ts';
import type { Span } from './span.ts';

/**
 * How one stretch of a block's text came out of the source.
 *
 * A `literal` segment is copied code unit by code unit: both spans have the same length, and any part of one is the
 * same part of the other. Any other segment is one unit (a character reference, an escape, a composed accent): a part of it
 * means the whole of it. Between two segments the source may hold markup that no reader sees.
 */
export interface Segment {
  readonly text: Span<'block'>;
  readonly source: Span<'source'>;
  readonly literal: boolean;
}

/** What a stretch of a block's text is set as. `address` is an address, path or hashtag shown as such. */
export type MarkKind = 'emphasis' | 'strong' | 'deleted' | 'link' | 'code' | 'address';

/** A stretch of a block's text that is set off from the rest. */
export interface Mark {
  readonly kind: MarkKind;
  readonly text: Span<'block'>;
  /** Where the words of a link are also the name of its address: what has to be edited too when they change, so that they still lead there. */
  readonly anchor?: Edit;
}

/** Something that holds blocks. `id` tells containers of one document apart; outer containers stand first. */
export type Container =
  | { readonly kind: 'quote'; readonly id: number }
  | { readonly kind: 'footnote'; readonly id: number }
  | { readonly kind: 'list'; readonly id: number; readonly ordered: boolean }
  | { readonly kind: 'item'; readonly id: number; readonly index: number }
  | { readonly kind: 'table'; readonly id: number }
  /** `row` counts from 0, the heading row; `column` counts from 0. */
  | { readonly kind: 'cell'; readonly id: number; readonly row: number; readonly column: number };

/**
 * What a block is to its reader. `description` is the text of an image, `title` a title attribute or the document's own title,
 * `metadata` a value of front matter that readers meet. Nobody reads `code` and `comment` as prose: they are kept so that a word in
 * them is dismissed for that reason instead of vanishing.
 */
export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'description' | 'title' | 'metadata' | 'code' | 'comment';

/**
 * A run of text that is read as a whole: a paragraph, a heading, a table cell.
 *
 * `text` is what a reader sees: references decoded, markup gone, soft hyphens and zero-width characters left out, accents
 * composed (NFC), line breaks kept as white space. `segments` are in order, do not overlap and cover `text` without gaps.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly within: readonly Container[];
  /** Declared language (BCP 47, as written), where the source declares one for this block. */
  readonly language?: string;
  /** Heading depth, 1 to 6, for headings. */
  readonly depth?: number;
  /** Set where white space would end the block in its source: an attribute without quotation marks. */
  readonly unquoted?: true;
  /** Set where a block is there only for what it says about others: it holds nothing that is looked for. */
  readonly background?: true;
}

/** What a reader made of a source. `source` is the decoded text without byte order mark; places count in it. */
export interface Document {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Declared language of the whole text (BCP 47, as written). */
  readonly language?: string;
  /** Declared kind of text, from `kind:` in front matter, such as `case-report`. */
  readonly kind?: string;
  /**
   * Set where only what may hold a term was read: the same with what stands near it, that is, two blocks on either side, the headings above with
   * what they open with, and whatever counts for the whole text.
   */
  wider?(): Document;
}

/**
 * The pieces of source that a stretch of block text was read from, in order: adjacent pieces are joined, so that a stretch without markup inside gives
 * one piece. A part of a segment that is not literal counts as the whole segment.
 */
export function sourcePieces(block: Pick<Block, 'segments'>, span: Span<'block'>): Span<'source'>[] {
  const pieces: { start: number; end: number }[] = [];
  for (let index = firstSegmentAfter(block.segments, span.start); index < block.segments.length; index++) {
    const segment = block.segments[index]!;
    if (segment.text.start >= span.end) break;
    const start = segment.literal
      ? segment.source.start + Math.max(0, span.start - segment.text.start)
      : segment.source.start;
    const end = segment.literal ? segment.source.end - Math.max(0, segment.text.end - span.end) : segment.source.end;
    const last = pieces.at(-1);
    if (last && last.end === start) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}

/** The source span from the first to the last code unit that a stretch of block text was read from, markup in between included. */
export function sourceSpan(block: Pick<Block, 'segments'>, span: Span<'block'>): Span<'source'> {
  const pieces = sourcePieces(block, span);
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/** Prepares the places of one document. */
export function locateIn(document: Document): Locate {
  return createLocate(document.source);
}

function firstSegmentAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.text.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
