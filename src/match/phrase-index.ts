import type { Language } from '../language/index.ts';
import type { PhraseIndex } from '../model/index.ts';
import { anchorsOf, filed } from './anchor.ts';
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
  const [words, stems, ends] = [createList(), createList(), createList()];
  const numbers: number[] = [];
  patterns.forEach((pattern, at) => {
    for (const filing of filed(pattern, anchors[at]!, language)) {
      const element = filing.pattern.elements[filing.anchor]!;
      if (element.kind !== 'words') continue;
      for (const key of element.words.forms.keys()) words.add(key, at);
      for (const stem of element.words.stems) stems.add(stem, at);
      for (const end of element.words.ends.keys()) ends.add(end, at);
      if (element.words.number) numbers.push(at);
    }
  });
  return {
    anchors,
    words: words.list,
    stems: stems.list,
    ends: ends.list,
    numbers: [...new Set(numbers)],
    mostWords: Math.max(0, ...patterns.map(mostWords)),
  };
}

/** Makes a function that hands over which patterns may be found by a folded word until `take` says that it is enough; it says whether it was. */
export function createLookUp(index: PhraseIndex): (key: string, take: (at: number) => boolean) => boolean {
  let tables: Tables | undefined;
  return (key, take) => {
    const { words, stems, ends, stemLengths, endLengths } = (tables ??= tablesOf(index));
    if (words.get(key)?.some(take)) return true;
    for (const length of stemLengths)
      if (key.length >= length && stems.get(key.slice(0, length))?.some(take)) return true;
    for (const length of endLengths) if (key.length >= length && ends.get(key.slice(-length))?.some(take)) return true;
    return index.numbers.length > 0 && /\d/.test(key) && index.numbers.some(take);
  };
}

/** The triggers of all patterns of an index. */
export function triggersOf({ words, stems, ends, numbers }: PhraseIndex): Triggers {
  return { words: Object.keys(words), stems: Object.keys(stems), ends: Object.keys(ends), number: numbers.length > 0 };
}

type Lists = ReadonlyMap<string, readonly number[]>;

/** What words are looked up in. It is made when the first word is: most texts never ask for most languages. */
interface Tables {
  readonly words: Lists;
  readonly stems: Lists;
  readonly ends: Lists;
  readonly stemLengths: readonly number[];
  readonly endLengths: readonly number[];
}

function tablesOf(index: PhraseIndex): Tables {
  const [words, stems, ends] = [index.words, index.stems, index.ends].map(asMap) as [Lists, Lists, Lists];
  return { words, stems, ends, stemLengths: lengthsOf(stems), endLengths: lengthsOf(ends) };
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
