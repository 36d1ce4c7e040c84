import type { Span } from '../model/index.ts';
import { chunksOf } from './chunks.ts';
import type { Wanted } from './index.ts';

/** A chunk of a Markdown source that has to be read. */
export interface Part extends Span<'source'> {
  readonly text: string;
  /** Whether it is read only for what it says about others. */
  readonly background: boolean;
}

/** The chunks of a Markdown source that have to be read for what is wanted in it to be seen as in the whole. */
export interface Parts {
  /** Those that are wanted, with front matter and definitions, which count for the whole text; none where nothing is wanted. */
  readonly wanted: readonly Part[];
  /** The same with what stands near each that is wanted: two blocks on either side, the headings above all of it and what stands right under those above it. */
  withNear(): readonly Part[];
}

/**
 * The chunks of a Markdown source that have to be read, in order; `undefined` where only the whole will do. `wanted` says of a stretch of the source
 * whether it may hold what is looked for.
 */
export function partsOf(source: string, wanted: Wanted): Parts | undefined {
  const parts = chunksOf(source)?.map(({ start, end }): Part => {
    const text = source.slice(start, end);
    return { start, end, text, background: !wanted(text, start) };
  });
  if (!parts) return undefined;
  if (parts.every(({ background }) => background)) return { wanted: [], withNear: () => [] };
  return {
    wanted: parts.filter((part) => !part.background || countsForAll(part)),
    withNear() {
      const near = new Set([...neighbours(parts), ...neighbours(parts.toReversed()), ...openings(parts)]);
      return parts.filter((part) => !part.background || near.has(part) || countsForAll(part));
    },
  };
}

/** Whether a part may define what links or footnotes of others refer to. */
export function holdsDefinition({ text }: Part): boolean {
  return text.includes(']:');
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
 * wanted part stands under and those that follow upon, as many parts as surely hold two blocks; those the source begins with, too.
 */
function openings(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  const headings: Part[] = [];
  let open: Section[] = [{ depth: 0, parts: [], before: [] }];
  let missing = 2;
  for (const part of parts) {
    const depth = heading.exec(part.text)?.[1]!.length;
    if (depth !== undefined || mayHoldHeading.test(part.text)) {
      headings.push(part);
      const before = open.filter((section) => section.depth >= (depth ?? 0)).flatMap((section) => section.parts);
      open = [
        ...open.filter((section) => section.depth < (depth ?? Infinity)),
        { depth: depth ?? 0, parts: [], before },
      ];
      missing = 2;
    } else if (missing > 0) {
      open.at(-1)!.parts.push(part);
      if (holdsBlock.test(part.text)) missing--;
    }
    if (!part.background) {
      const opened = open.flatMap((section) => [...section.before.splice(0), ...section.parts]);
      found.push(...headings.splice(0), ...opened);
    }
  }
  return found;
}

/** What has been read of a section that goes on: the parts that open it, and those that open the one before it. */
interface Section {
  readonly depth: number;
  readonly parts: Part[];
  readonly before: Part[];
}

// What begins with a letter is text; other chunks may turn out to be nothing that is read, such as a rule or an image.
const holdsBlock = /^(?:(?:#{1,6}|[-+*]|\d{1,9}[.)])[\t ]+)?\p{L}/u;
const heading = /^(#{1,6})[\t ]+\p{L}/u;
const mayHoldHeading = /#|[=-][\t ]*(?:[\r\n]|$)/;
