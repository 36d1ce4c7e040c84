import { sentences, statedAges } from '../language/index.ts';
import { read, tokensIn, type Found, type Lexicon, type Reading } from '../match/index.ts';
import type { Context, Cue } from '../judge/index.ts';
import { covers, once, type Block, type Candidate, type Document, type Rule, type Span } from '../model/index.ts';
import { spanOf } from './candidates.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { View } from './view.ts';
import { candidateIn, edgeOf, edgeStart, throughWindow, windowAround } from './window.ts';

/** A candidate as judges see it: with the stretch of text around it. */
export interface Seen {
  readonly candidate: Candidate;
  readonly context: Context;
}

/** Tells whether a word that needs a sense has the discouraged one at a place: the index of its block and its span there. */
export type IsMeant = (rule: Rule, index: number, span: Span<'block'>) => boolean;

/** Makes the contexts of one document and one language, given the reading of the candidate's block; what was found for one candidate is kept for the next. */
export function createContexts(
  view: View,
  vocabulary: Vocabulary,
  kind: string | undefined,
  isMeant: IsMeant = () => false,
): (index: number, candidate: Candidate, reading: Reading) => Seen {
  const { language } = vocabulary;
  const headings = once(() => headingsOf(view.document()));
  const openings = once(() => openingsOf(view.document()));
  const columnHeadings = createColumnHeadings(view);
  const contexts = new Map<string, Context>();
  return function see(index, candidate, reading) {
    const { span } = candidate;
    const window = windowAround(view.block(index), span, view.leftOutBefore(index, span.start));
    const context = remember(contexts, `${index} ${window.start}`, () => contextOf(index, window, reading));
    return { candidate: candidateIn(window, candidate), context };
  };

  function contextOf(index: number, window: ReturnType<typeof windowAround>, whole: Reading): Context {
    const block = throughWindow(view.block(index), window);
    const readings = new Map<string, Reading>();
    const cues = new Map<string, readonly Cue[]>();
    const terms = new Map<number, readonly Found<Rule>[]>();
    const own = block.text === whole.text ? whole : read(block.text, language);
    const all = once(() => sentences(block.text, language));
    const titles = once(() =>
      vocabulary
        .titles()
        .find(own)
        .map(({ value, first, last }) => ({ ...cueOf(own, 'titles', index, first, last), because: value.because })),
    );
    return {
      get document() {
        return view.document();
      },
      index,
      block,
      get heading() {
        return headings()[index]!;
      },
      openings: () => openings()[index]!.filter((at) => at !== index && at !== headings()[index]),
      language,
      sentences: all,
      titles,
      cues: (group, at = index) =>
        remember(cues, `${group} ${at}`, () => {
          const found = [...find(vocabulary.cues(group), at), ...agesFor(group, at), ...termsFor(group, at)];
          const excepted = found.length > 0 ? find(vocabulary.cues(`not-${group}`), at) : [];
          return found.filter((cue) => !excepted.some(({ span }) => covers(span, cue.span))).toSorted(byStart);
        }),
      recommended: (at) => remember(cues, ` recommended ${at}`, () => find(vocabulary.recommended(), at, '')),
      around(candidate, groups) {
        const self = tokensIn(own, candidate.span);
        const matches = groups.flatMap((group) => {
          const match = vocabulary.contexts(group)?.match(self, own);
          const excepted = match && vocabulary.contexts(`not-${group}`)?.match(self, own);
          return match && !excepted ? [cueOf(own, group, index, match.first, match.last)] : [];
        });
        return matches.toSorted((left, right) => lengthOf(left) - lengthOf(right))[0];
      },
      isContextual: (group) => vocabulary.contexts(group)?.always ?? false,
      ...(kind !== undefined && { kind }),
    };

    // What a cell says, it says of its column: *Age* over *14* is an age.
    function readingOf(at: number, above: string): Reading {
      if (at === index) return own;
      return remember(readings, `${at} ${above}`, () => {
        const other = view.document().blocks[at];
        return read(other ? `${above}${edgeOf(other, at < index ? 'end' : 'start')}` : '', language);
      });
    }

    function headingOver(at: number): string {
      const cell = at === index ? block : view.document().blocks[at];
      return cell ? columnHeadings(cell) : '';
    }

    function find(lexicon: Lexicon<string> | undefined, at: number, above: string = headingOver(at)): Cue[] {
      const reading = readingOf(at, above);
      return (lexicon?.find(reading) ?? [])
        .map(({ value, first, last }) => cueOf(reading, value, at, first, last))
        .toSorted(byStart);
    }

    // A discouraged term is evidence for what its recommended wordings are evidence for: what it stands beside must not change its sense when it is replaced.
    function termsFor(group: string, at: number): Cue[] {
      if (!vocabulary.needed().has(group)) return [];
      const reading = readingOf(at, '');
      return remember(terms, at, () => longest(vocabulary.terms.find(reading)))
        .filter(({ value }) => vocabulary.tells(value, group))
        .map((found) => ({ rule: found.value, cue: cueOf(reading, group, at, found.first, found.last) }))
        .filter(({ rule, cue }) => !isQuoted(cue.span, reading.text) && (isPlain(rule) || isMeantAt(rule, cue, at)))
        .map(({ cue }) => cue);
    }

    function isMeantAt(rule: Rule, { span }: Cue, at: number): boolean {
      const before = at === index ? window.start : edgeStart(view.document().blocks[at]!, at < index ? 'end' : 'start');
      return isMeant(rule, at, { start: span.start + before, end: span.end + before });
    }

    // An age in figures says who is a child and who is grown up, whatever words stand around it.
    function agesFor(group: string, at: number): Cue[] {
      if (!sayAge.has(group)) return [];
      const { text } = readingOf(at, headingOver(at));
      return statedAges(text)
        .filter(({ age }) => age < 18 === group.startsWith('child'))
        .map(({ span }) => ({ group, block: at, span, text: text.slice(span.start, span.end) }));
    }
  }
}

const sayAge: ReadonlySet<string> = new Set(['child', 'child-party', 'adult', 'adult-person']);

// Of terms inside one another the longest counts, as it does among candidates. In order, only the one that reaches furthest can hold the next.
function longest(found: readonly Found<Rule>[]): Found<Rule>[] {
  const sorted = found.toSorted((one, other) => one.first - other.first || other.last - one.last);
  let furthest: Found<Rule> | undefined;
  return sorted.filter((one) => {
    if (furthest && furthest.last >= one.last) return furthest.first === one.first && furthest.last === one.last;
    furthest = one;
    return true;
  });
}

// A word that needs a sense says nothing before it has one.
function isPlain({ only, unless }: Rule): boolean {
  return only.length === 0 && unless.length === 0;
}

// A word at either end of a quotation is most often only named.
function isQuoted({ start, end }: Span<'block'>, text: string): boolean {
  return /["“”„«»‘‹›]\s?$/.test(text.slice(0, start)) || /^\s?["“”«»‹›]/.test(text.slice(end));
}

function byStart(left: Cue, right: Cue): number {
  return left.span.start - right.span.start;
}

function lengthOf({ span }: Cue): number {
  return span.end - span.start;
}

function cueOf(reading: Reading, group: string, block: number, first: number, last: number): Cue {
  const span = spanOf(reading, first, last);
  return { group, block, span, text: reading.text.slice(span.start, span.end) };
}

// For each block the index of the heading that it stands under, or -1.
function headingsOf({ blocks }: Document): number[] {
  let heading = -1;
  return blocks.map(({ kind }, index) => {
    const above = heading;
    if (kind === 'heading') heading = index;
    return above;
  });
}

/** How many blocks open a section. */
const opening = 2;

// For each block what opens its section, the one that it follows, and the sections around it, inner ones first: headings and the first blocks under them.
function openingsOf({ blocks }: Document): number[][] {
  let open: { depth: number; at: number[]; before: readonly number[] }[] = [{ depth: 0, at: [], before: [] }];
  return blocks.map(({ kind, depth = 1 }, index) => {
    if (kind === 'heading') {
      const before = open.find((section) => section.depth === depth)?.at ?? [];
      open = [...open.filter((section) => section.depth < depth), { depth, at: [index], before }];
      return open.slice(0, -1).flatMap(({ at }) => at);
    }
    const section = open.at(-1)!;
    if (section.at.length < opening + Math.sign(section.depth)) section.at.push(index);
    return open.toReversed().flatMap(({ at, before }) => [...at, ...before]);
  });
}

// For a cell the heading of its column, with a space behind it; nothing for all other blocks.
function createColumnHeadings(view: View): (cell: Pick<Block, 'within'>) => string {
  const texts = once(() => {
    const found = new Map<string, string>();
    for (const { text, within } of view.document().blocks) {
      const column = columnOf(within);
      if (column?.row === 0) found.set(column.key, `${text} `);
    }
    return found;
  });
  return ({ within }) => {
    const column = columnOf(within);
    return column && column.row > 0 ? (texts().get(column.key) ?? '') : '';
  };
}

function columnOf(within: Document['blocks'][number]['within']): { key: string; row: number } | undefined {
  const table = within.find(({ kind }) => kind === 'table');
  const cell = within.find((container) => container.kind === 'cell');
  return table && cell && { key: `${table.id} ${cell.column}`, row: cell.row };
}

function remember<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key)!;
}
