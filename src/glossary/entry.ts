import { distance } from 'fastest-levenshtein';
import { fold, languageOf, type Language } from '../language/index.ts';
import type {
  Because,
  Deprecated,
  FineExample,
  Kind,
  Pack,
  Preferred,
  Severity,
  Source,
  Status,
  Term,
} from '../model/index.ts';
import { readingsOf, wordingOf, type Reading } from './readable.ts';

/** What the glossary says of one concept in one language. Plain data, ready to show: no notation of the packs is left in it. */
export interface Entry {
  /** Shared by all languages, the same as the id of the rule. It never changes: addresses are made of it. */
  readonly id: string;
  /** Two-letter code. */
  readonly language: string;
  readonly status: Status;
  /** What a finding is, by default. */
  readonly severity: Severity;
  readonly kind: Kind;
  /** The word that people know the concept by. */
  readonly name: string;
  /** Other discouraged words of the concept. */
  readonly others: readonly string[];
  /** What to write instead, best first. */
  readonly instead: readonly Wording[];
  /** What to write instead of some of the words, where that differs. */
  readonly special: readonly Special[];
  readonly why: string;
  readonly sources: readonly Source[];
  /** Page in the 2016 English edition of the Luxembourg Guidelines, where it was read. */
  readonly guidelinesPage?: number;
  readonly corrections: readonly Correction[];
  readonly fine: readonly FineUse[];
}

/** A recommended wording and when it fits. */
export interface Wording {
  readonly text: string;
  readonly when: string;
}

/** Wordings for some words of an entry only. */
export interface Special {
  readonly of: string;
  readonly instead: readonly Wording[];
}

/** A sentence with discouraged words, each in `[[ ]]`, and what it becomes. */
export interface Correction {
  readonly wrong: string;
  readonly right?: string;
}

/** A sentence in which a word of the entry is right, and why. */
export interface FineUse {
  readonly text: string;
  readonly because?: Because;
}

/** The entries of a pack whose examples are still in it, in the order of the pack. */
export function entriesOf(pack: Pack): Entry[] {
  const language = languageOf(pack.language);
  return language ? pack.terms.map((term) => entryOf(term, pack, language)) : [];
}

function entryOf(term: Term, pack: Pack, language: Language): Entry {
  const { name, others } = wordsOf(term, pack, language);
  return {
    id: term.id,
    language: pack.language,
    status: term.status,
    severity: term.severity ?? (term.status === 'avoid' ? 'error' : 'warning'),
    kind: term.kind,
    name,
    others,
    instead: wordingsOf(term.preferred, language),
    special: specialOf(term, pack, language),
    why: term.why,
    sources: term.sources.flatMap((id) => pack.sources[id] ?? []),
    ...(term.guidelinesPage !== undefined && { guidelinesPage: term.guidelinesPage }),
    corrections: term.examples
      .filter((example) => 'wrong' in example)
      .map(({ wrong, right }) => (right === undefined ? { wrong } : { wrong, right })),
    fine: term.examples.filter((example) => 'fine' in example).map(fineUse),
  };
}

function fineUse({ fine, because }: FineExample): FineUse {
  return because === undefined || because === 'none' ? { text: fine } : { text: fine, because };
}

/** More words than this in one entry are no help. */
const mostWords = 12;

// A pack lists all that could be written; its examples hold what is written. What they show comes first.
function wordsOf(term: Term, pack: Pack, language: Language): { name: string; others: string[] } {
  const readings = term.deprecated.map((deprecated) => readingsOf(deprecated.term, pack.groups, language));
  const known = readings.flat().map((reading) => ({ ...reading, folded: fold(reading.text) }));
  const shown = markedIn(term).map((marked) => citationOf(marked, known));
  const listed = readings.flatMap((some) => some.slice(0, 1).filter(({ whole }) => whole));
  const [name = term.id, ...others] = distinct([...shown, ...listed.map(({ text }) => text)]);
  return { name, others: others.slice(0, mostWords) };
}

function markedIn(term: Term): string[] {
  return term.examples
    .filter((example) => 'wrong' in example)
    .flatMap(({ wrong }) => Array.from(wrong.matchAll(/\[\[(.+?)\]\]/gs), ([, marked]) => marked!));
}

/** The reading that marked words are a form of; the words themselves where none is near, or where it cannot stand by itself. */
function citationOf(marked: string, readings: readonly (Reading & { readonly folded: string })[]): string {
  const folded = fold(marked);
  const ranked = readings.map((reading) => ({ reading, edits: distance(reading.folded, folded) }));
  const { reading, edits } = ranked.reduce((best, next) => (next.edits < best.edits ? next : best));
  return reading.whole && edits <= Math.max(3, folded.length * 0.25) ? reading.text : marked;
}

function distinct(words: readonly string[]): string[] {
  const folded = words.map((word) => fold(word));
  return words.filter((_, index) => folded.indexOf(folded[index]!) === index);
}

function wordingsOf(preferred: readonly Preferred[], language: Language): Wording[] {
  const wordings = preferred.map(({ term, when }) => ({ text: wordingOf(term, language), when }));
  return wordings.filter(({ text }, index) => wordings.findIndex((other) => other.text === text) === index);
}

/** Words that can stand by themselves; the first of all where none can. */
function wholeOnes(readings: readonly Reading[]): string[] {
  const whole = readings.filter((reading) => reading.whole);
  return distinct((whole.length > 0 ? whole : readings.slice(0, 1)).map(({ text }) => text));
}

function firstReading(phrase: string, pack: Pack, language: Language): Reading {
  const readings = readingsOf(phrase, pack.groups, language);
  return readings.find(({ whole }) => whole) ?? readings[0] ?? { text: phrase, whole: false };
}

function specialOf(term: Term, pack: Pack, language: Language): Special[] {
  const special = new Map<string, { of: Reading[]; preferred: readonly Preferred[] }>();
  for (const { term: phrase, preferred } of term.deprecated.filter(hasOwnWordings)) {
    const key = JSON.stringify(preferred);
    const known = special.get(key) ?? { of: [], preferred };
    known.of.push(firstReading(phrase, pack, language));
    special.set(key, known);
  }
  return [...special.values()].map(({ of, preferred }) => ({
    of: wholeOnes(of).join(', '),
    instead: wordingsOf(preferred, language),
  }));
}

function hasOwnWordings(deprecated: Deprecated): deprecated is Deprecated & { preferred: readonly Preferred[] } {
  return deprecated.preferred !== undefined;
}
