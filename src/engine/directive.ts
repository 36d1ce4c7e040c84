import { sourceSpan, type Block, type Document, type Locate, type Place, type Span } from '../model/index.ts';

/** A comment in a text that speaks to luxlint, such as `luxlint-disable-next-line client -- a headline of 1998`. */
export interface Directive {
  /** What follows `luxlint-`, as written. */
  readonly command: string;
  /** What it names, as written; nothing where it speaks of every rule. */
  readonly names: readonly Named[];
  /** What stands behind the dashes; empty where nothing does. */
  readonly reason: string;
  /** The words of the comment, white space as one space. */
  readonly text: string;
  readonly place: Place;
  /** Where its last line ends at the earliest: an offset in the source. */
  readonly until: number;
}

/** A name in a directive. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

/** Whether a source may hold a directive. */
export function mayDirect(source: string): boolean {
  return source.includes(rareEnd) && source.includes(prefix);
}

/** Whether a block is a comment that speaks to luxlint; what it says is no prose. */
export function isDirective({ kind, text }: Block): boolean {
  return kind === 'comment' && text.trimStart().startsWith(prefix);
}

/** The directives of a document, in the order of the text. */
export function directivesIn({ blocks }: Document, locate: Locate): Directive[] {
  return blocks
    .filter(isDirective)
    .map((block) => directiveOf(block, locate))
    .toSorted((one, other) => one.place.start.offset - other.place.start.offset);
}

const prefix = 'luxlint-';
// Few texts hold an x: a search that begins with one is ten times faster.
const rareEnd = prefix.slice(prefix.indexOf('x'));

function directiveOf(block: Block, locate: Locate): Directive {
  const { text } = block;
  const start = text.indexOf(prefix);
  const head = /^\S*/.exec(text.slice(start))![0];
  const rest = start + head.length;
  // Programs that set type turn the two hyphens into a dash.
  const dashes = /(?<!\S)(?:-{2,}|[–—])(?!\S)/.exec(text.slice(rest));
  const end = dashes ? rest + dashes.index : text.length;
  const placeOf = (span: Span<'block'>): Place => locate(sourceSpan(block, span));
  return {
    command: head.slice(prefix.length),
    names: Array.from(text.slice(rest, end).matchAll(/[^\s,]+/g), ({ 0: name, index }) => ({
      name,
      place: placeOf({ start: rest + index, end: rest + index + name.length }),
    })),
    reason: dashes ? spaced(text.slice(end + dashes[0].length)) : '',
    text: spaced(text),
    place: placeOf({ start, end: text.trimEnd().length }),
    until: sourceSpan(block, { start, end: text.length }).end,
  };
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
