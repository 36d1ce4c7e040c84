import { distance } from 'fastest-levenshtein';
import { fold, languageOf } from '../language/index.ts';
import { asTerm, createCompiler, createLexicon, read, type Lexicon, type Reading } from '../match/index.ts';
import type { Pack } from '../model/index.ts';
import type { Entry } from './entry.ts';

/** What a word leads to. */
export interface Meaning {
  readonly entry: Entry;
  /** Whether the word is one to avoid, or one to write instead. */
  readonly as: 'discouraged' | 'recommended';
}

/** What somebody who asks about a word is told. */
export interface Answer {
  /** What the word means, one meaning a language; empty where no entry has it. */
  readonly meanings: readonly Meaning[];
  /** Where no entry has the word: the word of an entry that is spelt most like it. */
  readonly near?: string;
}

/** Finds entries by a word: in any form, recommended wordings and ids of rules included; `language` keeps to one language. */
export type Lookup = (word: string, language?: string) => Answer;

/** Prepares a lookup for packs and the entries that were made of them. */
export function createLookup(packs: readonly Pack[], entries: readonly Entry[]): Lookup {
  const indexes = packs.flatMap((pack) => indexOf(pack, entries) ?? []);
  return function lookup(word, language) {
    const asked = indexes.filter((index) => language === undefined || index.language === language);
    const meanings = meaningsOf(word, asked);
    if (meanings.length > 0) return { meanings };
    const near = nearest(word, asked);
    return near === undefined ? { meanings: [] } : { meanings: meaningsOf(near, asked), near };
  };
}

/** One language, made ready for looking up. */
interface Index {
  readonly language: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly discouraged: Lexicon<string>;
  readonly recommended: Lexicon<string>;
  read(word: string): Reading;
  /** Whether a folded word is one of those that any phrase has, such as an article. */
  isSmall(key: string): boolean;
}

function indexOf(pack: Pack, entries: readonly Entry[]): Index | undefined {
  const language = languageOf(pack.language);
  if (!language) return undefined;
  const { compile } = createCompiler(language, pack.groups);
  const discouraged = pack.terms.flatMap(({ id, deprecated }) =>
    deprecated.map(({ term }) => [compile(term), id] as const),
  );
  const recommended = pack.terms.flatMap(({ id, preferred, admitted = [] }) =>
    [...preferred.map(({ term }) => term), ...admitted]
      .filter((phrase) => !phrase.includes('*'))
      .map((phrase) => [compile(phrase), id] as const),
  );
  return {
    language: pack.language,
    entries: new Map(entries.filter((entry) => entry.language === pack.language).map((entry) => [entry.id, entry])),
    discouraged: createLexicon(discouraged, language, asTerm),
    recommended: createLexicon(recommended, language, asTerm),
    read: (word) => read(word, language),
    isSmall: (key) => language.functionWords.has(key),
  };
}

function meaningsOf(word: string, indexes: readonly Index[]): Meaning[] {
  const meanings = indexes.flatMap((index) => meaningIn(index, word) ?? []);
  const id = word.trim().toLowerCase();
  return meanings.length > 0 ? meanings : indexes.flatMap((index) => asMeaning(index.entries.get(id)) ?? []);
}

// An article may stand with the word that is asked about, but nothing that would make it another word.
function meaningIn(index: Index, word: string): Meaning | undefined {
  const reading = index.read(word);
  const matches = (['discouraged', 'recommended'] as const).flatMap((as) =>
    index[as]
      .find(reading)
      .filter(({ first, last }) =>
        reading.tokens.every(({ key }, at) => (first <= at && at <= last) || index.isSmall(key)),
      )
      .map(({ value, first, last }) => ({ as, id: value, words: last - first + 1 })),
  );
  const longest = matches.toSorted((one, other) => other.words - one.words)[0];
  return longest && asMeaning(index.entries.get(longest.id), longest.as);
}

function asMeaning(entry: Entry | undefined, as: Meaning['as'] = 'discouraged'): Meaning | undefined {
  return entry && { entry, as };
}

function nearest(word: string, indexes: readonly Index[]): string | undefined {
  const folded = fold(word.trim());
  const words = indexes.flatMap(({ entries }) =>
    [...entries.values()].flatMap(({ name, others, instead }) => [name, ...others, ...instead.map(({ text }) => text)]),
  );
  const ranked = words
    .map((text) => ({ text, edits: distance(fold(text), folded) }))
    .filter(({ edits }) => edits <= Math.max(1, folded.length / 3));
  return ranked.length === 0 ? undefined : ranked.reduce((best, next) => (isNearer(next, best) ? next : best)).text;
}

interface Ranked {
  readonly text: string;
  readonly edits: number;
}

// A letter is left out more often than put in.
function isNearer(one: Ranked, other: Ranked): boolean {
  return one.edits < other.edits || (one.edits === other.edits && one.text.length > other.text.length);
}
