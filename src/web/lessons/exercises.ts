import type { Entry } from '../../glossary/index.ts';

/** A task made of an example of a pack. */
export type Exercise = Find | Choose | Decide;

/** Mark the words that should be replaced. */
export interface Find extends Task {
  readonly kind: 'find';
  readonly words: readonly { readonly text: string; readonly isWanted: boolean }[];
}

/** Choose what fits between `before` and `after`. */
export interface Choose extends Task {
  readonly kind: 'choose';
  readonly before: string;
  readonly after: string;
  readonly options: readonly string[];
  /** Index of the right option. */
  readonly wanted: number;
}

/** Decide whether a word has to change. */
export interface Decide extends Task {
  readonly kind: 'decide';
  readonly isWrong: boolean;
}

interface Task {
  readonly entry: Entry;
  /** The sentence without marks. */
  readonly sentence: string;
  /** The recommended sentence, where there is one. */
  readonly right?: string;
}

/** So many tasks of all kinds, from entries of one language; the same for the same seed. */
export function exercisesOf(entries: readonly Entry[], count: number, seed: number): Exercise[] {
  const random = createRandom(seed);
  const kinds: readonly (readonly Exercise[])[] = [
    chooseTasks(entries, random),
    findTasks(entries),
    decideTasks(entries),
  ];
  const stocks = kinds.map((tasks) => shuffled(tasks, random));
  const chosen: Exercise[] = [];
  for (let index = 0; chosen.length < count && stocks.some((stock) => stock.length > 0); index++) {
    const next = stocks[index % stocks.length]!.pop();
    if (next && !chosen.some(({ sentence }) => sentence === next.sentence)) chosen.push(next);
  }
  return chosen;
}

function findTasks(entries: readonly Entry[]): Find[] {
  return corrected(entries).map(({ entry, wrong, right }) => ({
    kind: 'find',
    entry,
    sentence: unmarked(wrong),
    words: wordsOf(wrong),
    ...(right !== undefined && { right }),
  }));
}

function wordsOf(wrong: string): Find['words'] {
  let isWithin = false;
  return wrong.split(/\s+/).map((written) => {
    if (written.includes('[[')) isWithin = true;
    const isWanted = isWithin;
    if (written.includes(']]')) isWithin = false;
    return { text: written.replace(/\[\[|\]\]/g, ''), isWanted };
  });
}

function chooseTasks(entries: readonly Entry[], random: () => number): Choose[] {
  return corrected(entries).flatMap(({ entry, wrong, right }) => {
    const gap = right === undefined ? undefined : gapOf(wrong, right);
    if (!gap) return [];
    const { before, after, old, wanted } = gap;
    const others = [old, ...distractors(entry, entries, random)].filter((text) => text !== wanted);
    const options = shuffled([wanted, ...new Set(others)].slice(0, 4), random);
    return [
      {
        kind: 'choose' as const,
        entry,
        sentence: unmarked(wrong),
        right: right!,
        before,
        after,
        options,
        wanted: options.indexOf(wanted),
      },
    ];
  });
}

/** What is between the beginning and the end that two sentences share, in whole words. */
function gapOf(
  wrong: string,
  right: string,
): { before: string; after: string; old: string; wanted: string } | undefined {
  if (wrong.split('[[').length !== 2) return undefined;
  const old = unmarked(wrong).split(' ');
  const now = right.split(' ');
  // The whole term is asked for, even where its first or last word stays.
  const [mostBefore, mostAfter] = wrong.split(/\[\[.+\]\]/s).map((part) => part.split(' ').length - 1);
  let start = 0;
  while (start < mostBefore! && old[start] === now[start]) start++;
  let end = 0;
  while (end < mostAfter! && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const wanted = now.slice(start, now.length - end);
  const tail = /[.,;:!?]+$/.exec(wanted.at(-1) ?? '')?.[0] ?? '';
  const without = (words: readonly string[]): string =>
    words.join(' ').slice(0, tail === '' ? undefined : -tail.length);
  if (wanted.length === 0) return undefined;
  return {
    before: now.slice(0, start).join(' '),
    after: `${tail}${end === 0 ? '' : ` ${now.slice(now.length - end).join(' ')}`}`,
    old: without(old.slice(start, old.length - end)),
    wanted: without(wanted),
  };
}

/** Wordings that do not fit: another discouraged word of the entry, and recommended ones of other kinds of thing. */
function distractors(entry: Entry, entries: readonly Entry[], random: () => number): string[] {
  const others = entries.filter(({ kind, id }) => kind !== entry.kind && id !== entry.id);
  const recommended = shuffled(others, random).flatMap(({ instead }) => instead.slice(0, 1).map(({ text }) => text));
  return [
    ...shuffled(entry.others, random).slice(0, 1),
    ...recommended.filter((text) => !text.includes('…')).slice(0, 2),
  ];
}

function decideTasks(entries: readonly Entry[]): Decide[] {
  const wrong = corrected(entries).map(({ entry, wrong: sentence, right }): Decide => ({
    kind: 'decide',
    entry,
    sentence: unmarked(sentence),
    isWrong: true,
    ...(right !== undefined && { right }),
  }));
  const fine = entries.flatMap((entry) =>
    entry.fine
      .filter(({ because }) => because !== undefined)
      .map(({ text }): Decide => ({ kind: 'decide', entry, sentence: text, isWrong: false })),
  );
  // As many of one as of the other, in turn.
  return fine.flatMap((task, index) => [task, ...(wrong[index * 2] ? [wrong[index * 2]!] : [])]);
}

function corrected(entries: readonly Entry[]): { entry: Entry; wrong: string; right?: string }[] {
  return entries
    .filter(({ severity }) => severity !== 'info')
    .flatMap((entry) => entry.corrections.map((correction) => ({ entry, ...correction })))
    .filter(({ wrong }) => !wrong.includes('\n'));
}

/** A sentence without the marks of its discouraged words. */
function unmarked(sentence: string): string {
  return sentence.replace(/\[\[(.+?)\]\]/gs, '$1');
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

// Mulberry32: small, and the same everywhere.
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
