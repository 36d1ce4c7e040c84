import type { Block, Span } from '../model/index.ts';
import { chunksOf } from './chunks.ts';
import { needsExtensions } from './markdown-parser.ts';

/** A chunk of a Markdown source that has to be read. */
export interface Part extends Span<'source'> {
  readonly text: string;
  /** Whether it is read only for what it says about others. */
  readonly background: boolean;
}

/**
 * The chunks of a Markdown source that have to be read for what is wanted in it to be seen as in the whole, in order; `undefined` where only the whole
 * will do. `wanted` says of a stretch of the source whether it may hold what is looked for.
 *
 * Beside the chunks that are wanted these are front matter and definitions, which count for the whole text, and for each chunk that is wanted what stands
 * near it: two blocks on either side, the headings above all of it and what stands right under those above it.
 */
export function partsOf(source: string, wanted: (text: string) => boolean): Part[] | undefined {
  const parts = chunksOf(source)?.map(({ start, end }): Part => {
    const text = source.slice(start, end);
    return { start, end, text, background: !wanted(text) };
  });
  if (!parts || parts.every(({ background }) => background)) return parts && [];
  const near = new Set([...neighbours(parts), ...neighbours(parts.toReversed()), ...openings(parts)]);
  return parts.filter((part) => !part.background || near.has(part) || countsForAll(part));
}

/** Whether a part may define what links or footnotes of others refer to. */
export function holdsDefinition({ text }: Part): boolean {
  return text.includes(']:');
}

/** What a part is that is one paragraph or one heading and nothing else; `undefined` where that cannot be told without a parser. */
export function soleBlock({ text }: Part): Pick<Block, 'kind' | 'depth'> | undefined {
  if (!oneBlock.test(text.trimEnd()) || readApart.test(text) || needsExtensions(text)) return undefined;
  const depth = heading.exec(text)?.[1]!.length;
  return depth === undefined ? { kind: 'paragraph' } : { kind: 'heading', depth };
}

function countsForAll(part: Part): boolean {
  return holdsDefinition(part) || (part.start === 0 && part.text.startsWith('---'));
}

/** The parts behind each that is wanted, as many as surely hold two blocks. */
function neighbours(parts: readonly Part[]): Part[] {
  let missing = 0;
  return parts.filter(({ text, background }) => {
    if (!background) missing = 2;
    const isNear = missing > 0;
    if (background && holdsBlock.test(text)) missing--;
    return isNear;
  });
}

/**
 * All parts that may hold headings before the last part that is wanted, so that each part stays under its own, and what stands right below those that a
 * wanted part stands under, as many parts as surely hold two blocks; those the source begins with, too.
 */
function openings(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  const headings: Part[] = [];
  let open: { depth: number; parts: Part[] }[] = [{ depth: 0, parts: [] }];
  let missing = 2;
  for (const part of parts) {
    const depth = heading.exec(part.text)?.[1]!.length;
    if (depth !== undefined || mayHoldHeading.test(part.text)) {
      headings.push(part);
      open = [...open.filter((section) => section.depth < (depth ?? Infinity)), { depth: depth ?? 0, parts: [] }];
      missing = 2;
    } else if (missing > 0) {
      open.at(-1)!.parts.push(part);
      if (holdsBlock.test(part.text)) missing--;
    }
    if (!part.background) found.push(...headings.splice(0), ...open.flatMap((section) => section.parts.splice(0)));
  }
  return found;
}

// What begins with a letter is text; other chunks may turn out to be nothing that is read, such as a rule or an image.
const holdsBlock = /^(?:#{1,6}[\t ]+)?\p{L}/u;
const heading = /^(#{1,6})[\t ]+\p{L}/u;
const mayHoldHeading = /#|[=-][\t ]*(?:[\r\n]|$)/;
// No line of it can be the beginning of anything else, the line under a heading or a row of a table.
const oneBlock = /^(?:#{1,6}[\t ]+\p{L}[^\r\n]*|\p{L}[^\r\n]*(?:(?:\r\n?|\n)[\t ]*[\p{L}\p{Pi}\p{Ps}][^\r\n]*)*)$/u;
// Images, titles of links, HTML, definitions.
const readApart = /!\[|\]\((?![^\s()]*\))|<|\]:/;
