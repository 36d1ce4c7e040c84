import type { Edit } from './finding.ts';
import type { Span } from './span.ts';

/**
 * The text with edits applied, in whatever order they are given. Outside the edits every character stays. Throws a `RangeError` where edits overlap or
 * reach beyond the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, text: replacement } of edits.toSorted(inOrder)) {
    if (start < done || end < start || end > text.length) {
      throw new RangeError(
        `The edit from ${start} to ${end} does not fit a text of ${text.length} edited up to ${done}`,
      );
    }
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Those of some items, in their order, whose edits overlap with no edit of one taken before. */
export function withoutOverlap<Item>(items: readonly Item[], editsOf: (item: Item) => readonly Edit[]): Item[] {
  const taken: Edit[] = [];
  let furthest = 0;
  return items.filter((item) => {
    const edits = editsOf(item);
    // Mostly each item stands behind all before it: then there is nothing to compare.
    if (edits.some(({ start }) => start < furthest) && !areApart(edits, taken)) return false;
    taken.push(...edits);
    furthest = Math.max(furthest, ...edits.map(({ end }) => end));
    return true;
  });
}

/**
 * Edits that do at once what first some edits do and then `next`, which counts in the text that they leave. Those of whose text it changes a part become
 * one with it; all others stay as they are.
 */
export function followedBy<Kind extends Edit>(edits: readonly Kind[], next: Kind): Kind[] {
  const { before, met, after } = around(placesAfter(edits), next);
  const [first] = met;
  const last = met.at(-1);
  const kept = first ? first.edit.text.slice(0, Math.max(0, next.start - first.from)) : '';
  const keptBehind = last ? last.edit.text.slice(Math.max(0, next.end - last.from)) : '';
  const joined = { ...next, ...spanBefore(edits, next), text: kept + next.text + keptBehind };
  return [...before.map(({ edit }) => edit), joined, ...after.map(({ edit }) => edit)];
}

/** Where a stretch of an edited text stood before: edits of whose text it holds a part are in it as a whole. */
export function spanBefore(edits: readonly Edit[], span: Span<'source'>): Span<'source'> {
  const { before, met } = around(placesAfter(edits), span);
  const [first] = met;
  const last = met.at(-1);
  const shift = before.at(-1)?.shift ?? 0;
  return {
    start: Math.min(span.start, first?.from ?? span.start) - shift,
    end: Math.max(span.end, last?.to ?? span.end) - (last?.shift ?? shift),
  };
}

/** The offset in an edited text of what stood at an offset before; behind the new text for an offset inside an edit or at its end. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  const last = placesAfter(edits).findLast(({ edit }) => edit.start < offset);
  return last ? Math.max(offset, last.edit.end) + last.shift : offset;
}

function areApart(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.every((one) => others.every((other) => one.end <= other.start || other.end <= one.start));
}

/** An edit and where its text stands once it is applied; `shift` is what is then added to every offset behind it. */
interface Placed<Kind extends Edit> {
  readonly edit: Kind;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

function placesAfter<Kind extends Edit>(edits: readonly Kind[]): Placed<Kind>[] {
  let shift = 0;
  return edits.toSorted(inOrder).map((edit) => {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    shift = to - edit.end;
    return { edit, from, to, shift };
  });
}

/** Edits before a stretch of the edited text, those of whose text it holds a part, and those after it. */
function around<Kind extends Edit>(placed: readonly Placed<Kind>[], span: Span<'source'>): Around<Kind> {
  const before = placed.filter(({ to }) => to <= span.start);
  const after = placed.filter(({ from, to }) => to > span.start && from >= span.end);
  return { before, met: placed.slice(before.length, placed.length - after.length), after };
}

type Around<Kind extends Edit> = Readonly<Record<'before' | 'met' | 'after', readonly Placed<Kind>[]>>;

/** The order of edits in a text: what is put in between two characters comes before what replaces the second. */
export function inOrder(one: Edit, other: Edit): number {
  return one.start - other.start || one.end - other.end;
}
