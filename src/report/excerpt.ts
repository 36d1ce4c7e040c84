import { columnsOf } from './columns.ts';
import type { Place } from '../model/index.ts';
import { visible } from './visible.ts';

/** One line of the source with the part that a finding stands on. Ready to print, and no wider than asked. */
export interface Excerpt {
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** The lines that a place covers. `width` is in terminal columns. */
export function excerptsOf(source: string, place: Place, width: number): Excerpt[] {
  return linesOf(source, place).map(({ line, before, word, after }) => {
    const shownWord = cutEnd(visible(word), width);
    const room = width - columnsOf(shownWord);
    const shownAfter = cutEnd(visible(after), Math.max(room - columnsOf(visible(before)), Math.floor(room / 2)));
    return {
      line,
      before: cutStart(visible(before), room - columnsOf(shownAfter)),
      word: shownWord,
      after: shownAfter,
    };
  });
}

/** More than any terminal shows of one line: lines of megabytes are never copied. */
const reach = 500;

function linesOf(source: string, { start, end }: Place): Excerpt[] {
  const lineStart = start.offset - start.column + 1;
  const before = source.slice(Math.max(lineStart, start.offset - reach), start.offset);
  const after = source.slice(end.offset, end.offset + reach).split(/[\r\n]/, 1)[0]!;
  const parts = source.slice(start.offset, end.offset).split(/\r\n?|\n/);
  return parts.map((part, index) => {
    const margin = index === 0 ? '' : /^[\s>]*/.exec(part)![0];
    const word = part.slice(margin.length).trimEnd();
    return {
      line: start.line + index,
      before: index === 0 ? before : margin,
      word,
      after: index === parts.length - 1 ? after : '',
    };
  });
}

function cutEnd(text: string, width: number): string {
  return columnsOf(text) <= width ? text : `${fitting(charactersOf(text), width - 1).join('')}…`;
}

function cutStart(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `…${fitting(charactersOf(text).toReversed(), width - 1)
    .toReversed()
    .join('')}`;
}

function fitting(characters: readonly string[], width: number): string[] {
  let room = width;
  const end = characters.findIndex((character) => (room -= columnsOf(character)) < 0);
  return characters.slice(0, end === -1 ? characters.length : end);
}

// Takes several milliseconds to make; most lines are short enough to stay whole.
let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character, so that no accent is cut off its letter. */
function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
