import type { Language } from '../language/index.ts';
import type { PhraseIndex } from '../model/index.ts';
import { anchorsOf, anchorWords, filed } from './anchor.ts';
import { mostWords, type Pattern } from './pattern.ts';

/** What of which something stands in every text that has a match: folded words, and beginnings and ends of words; a number may do so too. */
export interface Triggers {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly ends: readonly string[];
  readonly number: boolean;
}

/** Finds out by which words some patterns are found. */
export function indexOf(patterns: readonly Pattern[], language: Language): PhraseIndex {
  const anchors = anchorsOf(patterns, language);
  const [words, families, stems, ends] = [createList(), createList(), createList(), createList()];
  const numbers: number[] = [];
  patterns.forEach((pattern, at) => {
    const sets = filed(pattern, anchors[at]!, language).map(anchorWords);
    const forms = new Set(sets.flatMap((set) => [...set.forms.keys()]));
    const beginnings = sharedBeginnings(forms);
    for (const beginning of beginnings) families.add(beginning, at);
    for (const key of forms) if (!beginnings.some((beginning) => key.startsWith(beginning))) words.add(key, at);
    for (const stem of sets.flatMap((set) => set.stems)) stems.add(stem, at);
    for (const end of sets.flatMap((set) => [...set.ends.keys()])) ends.add(end, at);
    if (sets.some((set) => set.number)) numbers.push(at);
  });
  const these = patterns.map(({ elements }) => elements.findIndex(({ kind }) => kind === 'this'));
  return {
    anchors,
    words: words.list,
    families: families.list,
    stems: stems.list,
    ends: ends.list,
    numbers: [...new Set(numbers)],
    mostWords: Math.max(0, ...patterns.map(mostWords)),
    ...(these.some((at) => at !== -1) && { these }),
  };
}

/** From so many forms on that begin with the same so many letters, their common beginning is filed in their place: German compounds come in thousands. */
const shared = { forms: 6, letters: 8 };

function sharedBeginnings(forms: ReadonlySet<string>): string[] {
  return beginningsOf([...forms], shared.letters);
}

// As long as they can be: *pornografisch* and *pornographisch*, not *pornogra*, for which every English text on the matter would ask for German terms.
function beginningsOf(forms: readonly string[], letters: number): string[] {
  const families = new Map<string, string[]>();
  for (const form of forms) {
    const beginning = form.slice(0, letters);
    if (beginning.length === letters) families.set(beginning, [...(families.get(beginning) ?? []), form]);
  }
  return [...families.values()]
    .filter((family) => family.length >= shared.forms)
    .flatMap((family) => {
      const common = commonBeginning(family);
      const longer = beginningsOf(family, common.length + 1);
      return family.every((form) => longer.some((beginning) => form.startsWith(beginning))) ? longer : [common];
    });
}

function commonBeginning(texts: readonly string[]): string {
  return texts.reduce((common, text) => {
    let length = shared.letters;
    while (length < common.length && common[length] === text[length]) length++;
    return common.slice(0, length);
  });
}

/** Makes a function that says which patterns may be found by a folded word. */
export function createLookUp(index: PhraseIndex): (key: string) => readonly number[] {
  let tables: Tables | undefined;
  return (key) => {
    tables ??= tablesOf(index);
    const listed = tables.families.size === 0 ? tables.words.get(key) : withFamilies(key, tables);
    // Nearly every word of a text is looked up in many indexes: what most of them lack costs nothing.
    return (tables.hasMore ? withParts(key, listed, tables, index.numbers) : listed) ?? none;
  };
}

const none: readonly number[] = [];

function withFamilies(key: string, { words, families }: Tables): readonly number[] | undefined {
  let listed = words.get(key);
  if (key.length < shared.letters) return listed;
  for (const [beginning, related] of families.get(key.slice(0, shared.letters)) ?? [])
    if (key.startsWith(beginning)) listed = listed ? [...listed, ...related].toSorted(ascending) : related;
  return listed;
}

function withParts(
  key: string,
  listed: readonly number[] | undefined,
  { stems, ends, stemLengths, endLengths }: Tables,
  numbers: readonly number[],
): readonly number[] | undefined {
  let found = listed;
  for (const length of stemLengths) if (key.length >= length) found = joined(found, stems.get(key.slice(0, length)));
  for (const length of endLengths) if (key.length >= length) found = joined(found, ends.get(key.slice(-length)));
  return numbers.length > 0 && /\d/.test(key) ? joined(found, numbers) : found;
}

function joined(one: readonly number[] | undefined, other: readonly number[] | undefined): typeof one {
  return one && other ? [...one, ...other] : (one ?? other);
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** The triggers of all patterns of an index. */
export function triggersOf({ words, families, stems, ends, numbers }: PhraseIndex): Triggers {
  return {
    words: Object.keys(words),
    stems: [...Object.keys(families), ...Object.keys(stems)],
    ends: Object.keys(ends),
    number: numbers.length > 0,
  };
}

type Lists = ReadonlyMap<string, readonly number[]>;

/** A beginning that many words share, and the patterns that may be found by them. */
type Family = readonly [beginning: string, at: readonly number[]];

/** What words are looked up in. It is made when the first word is: most texts never ask for most languages. */
interface Tables {
  readonly words: Lists;
  /** By their first letters. */
  readonly families: ReadonlyMap<string, readonly Family[]>;
  readonly stems: Lists;
  readonly ends: Lists;
  readonly stemLengths: readonly number[];
  readonly endLengths: readonly number[];
  /** Whether there are stems, ends or numbers. */
  readonly hasMore: boolean;
}

function tablesOf(index: PhraseIndex): Tables {
  const [words, stems, ends] = [asMap(index.words), asMap(index.stems), asMap(index.ends)];
  return {
    words,
    families: byFirstLetters(Object.entries(index.families)),
    stems,
    ends,
    stemLengths: lengthsOf(stems),
    endLengths: lengthsOf(ends),
    hasMore: stems.size > 0 || ends.size > 0 || index.numbers.length > 0,
  };
}

function byFirstLetters(families: readonly Family[]): Tables['families'] {
  const found = new Map<string, Family[]>();
  for (const family of families) {
    const first = family[0].slice(0, shared.letters);
    found.set(first, [...(found.get(first) ?? []), family]);
  }
  return found;
}

function asMap(list: Readonly<Record<string, readonly number[]>>): Lists {
  return new Map(Object.entries(list));
}

function lengthsOf(byPart: Lists): readonly number[] {
  return [...new Set([...byPart.keys()].map((part) => part.length))];
}

function createList(): { list: Record<string, number[]>; add(key: string, at: number): void } {
  const list: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  return {
    list,
    add(key, at) {
      const known = (list[key] ??= []);
      if (known.at(-1) !== at) known.push(at);
    },
  };
}
