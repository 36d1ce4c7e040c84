import type { Language } from '../language/index.ts';
import { parsePhrase, type Alternative, type Form, type Slot } from '../model/index.ts';

/** Word groups by name, in the notation of the packs. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** More readings than this of one phrase are more than anybody looks at. */
const most = 60;

/** A phrase in the notation of the packs as people would write it. */
export interface Reading {
  readonly text: string;
  /** It can stand by itself as it is: nothing is left open, and at most one noun would have to follow number and case. */
  readonly whole: boolean;
}

/**
 * What a phrase stands for: one reading for each choice, in the order of the pack, words that may be missing left out first, adjectives agreeing with their
 * noun, in the singular. Groups that are not given stay open. Sixty at most.
 */
export function readingsOf(phrase: string, groups: Groups, language: Language): Reading[] {
  const readings = new Map<string, Reading>();
  for (const words of sequencesOf(parsePhrase(phrase), groups)) {
    const text = written(words, language);
    if (text !== '') readings.set(text, { text, whole: isWhole(words, language) });
    if (readings.size === most) break;
  }
  return [...readings.values()];
}

/**
 * A recommended wording as people would write it: adjectives and verbs agree with their noun, and what stands for words of the text is left open.
 */
export function wordingOf(phrase: string, language: Language): string {
  const words = phrase.trim().split(/\s+/).map(asWritten);
  return written(words, language);
}

// Here hyphens and apostrophes are meant: a wording is not cut into words as a text is.
function asWritten(token: string): Word {
  const [first = ''] = token.replace(/\?$/, '').split('|');
  if (/^<.+>$/.test(first) || first === '*') return { text: '…' };
  const [text = '', inflectionClass] = first.split('/');
  return inflectionClass === undefined ? { text } : { text, inflectionClass };
}

function isWhole(words: Sequence, language: Language): boolean {
  const isOpen = words.some(({ text, inflectionClass }) => /[…\d]/.test(text) || inflectionClass === 'v');
  const noun = words.findIndex(isNoun);
  // German nouns that a pack gives without their class have small letters there.
  const governed = language.id === 'de' ? words : words.slice(0, Math.max(0, noun));
  const isGoverned = governed.some(({ text }) => prepositions.has(text));
  return !isOpen && !isGoverned && words.filter(isNoun).length <= 1;
}

/** What stands after one of these needs an article or the plural in some language. */
const prepositions: ReadonlySet<string> = new Set(
  'of with by involving in to for from about between against de du des avec par pour entre sur con por para sobre entre com di da del della con per tra fra von mit durch zu gegen für van met door tegen voor'.split(
    ' ',
  ),
);

/** A word of a reading, before it agrees with the others. */
interface Word {
  readonly text: string;
  readonly inflectionClass?: string;
}

type Sequence = readonly Word[];

function* sequencesOf([slot, ...rest]: readonly Slot[], groups: Groups): Generator<Sequence> {
  if (!slot) {
    yield [];
    return;
  }
  for (const words of choicesOf(slot, groups)) {
    for (const more of sequencesOf(rest, groups)) yield [...words, ...more];
  }
}

function* choicesOf(slot: Slot, groups: Groups): Generator<Sequence> {
  if (slot.kind === 'gap') yield [{ text: '…' }];
  if (slot.kind === 'this' || (slot.kind === 'words' && slot.optional)) yield [];
  if (slot.kind !== 'words') return;
  for (const alternative of slot.alternatives) yield* sequencesFor(alternative, groups);
}

function* sequencesFor(alternative: Alternative, groups: Groups): Generator<Sequence> {
  switch (alternative.kind) {
    case 'word':
      yield [asWord(alternative)];
      return;
    case 'stem':
      yield [{ text: `${alternative.stem}…` }];
      return;
    case 'number':
      yield [{ text: '…' }];
      return;
    case 'group':
      if (!groups[alternative.name]) yield [{ text: '…' }];
      for (const phrase of groups[alternative.name] ?? []) yield* sequencesOf(parsePhrase(phrase), groups);
      return;
    case 'compound':
      for (const opening of alternative.parts[0])
        for (const head of alternative.parts[1])
          for (const beginning of sequencesFor(opening, groups))
            for (const end of sequencesFor(head, groups)) yield [joined(beginning, end)];
  }
}

function asWord({ word, inflectionClass }: { word: string; inflectionClass?: string }): Word {
  return inflectionClass === undefined ? { text: word } : { text: word, inflectionClass };
}

function joined(opening: Sequence, head: Sequence): Word {
  const text = [...opening, ...head].map((word) => word.text).join('');
  const inflectionClass = head.at(-1)?.inflectionClass;
  return inflectionClass === undefined ? { text } : { text, inflectionClass };
}

function written(words: Sequence, language: Language): string {
  const texts = words.map((word, index) => agreeing(word, nounFor(index, words, language), language));
  return elided(texts.join(' '), language).replace(abbreviations, (word) => word.toUpperCase());
}

const abbreviations = /(?<!\p{L})(?:csam|csem|csec|sgcsam|ai|ki|ia|nn|esca|esci|eci)(?!\p{L})/gu;

// French "l ia" is two words in a pack, as in every text once it is cut into words.
function elided(text: string, { id }: Language): string {
  const article = elisions[id];
  return article ? text.replace(article, "$1'") : text;
}

const elisions: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(d|l|n|s|j|qu) (?=[aeiouyhàâéèêëîïôœ])/giu,
  it: /(?<!\p{L})(d|l|un|all|dall|dell|nell|sull) (?=[aeiouàèéìòù])/giu,
};

function agreeing(word: Word, noun: Form | undefined, language: Language): string {
  const { text, inflectionClass } = word;
  if (inflectionClass === undefined) return text;
  if (inflectionClass === 'a') return adjective(word, noun, language);
  if (inflectionClass === 'v' && noun) return verb(word, language);
  if (inflectionClass === 'rel' && noun?.gender === 'neuter') return language.inflect(text, 'rel')[1]?.text ?? text;
  return language.id === 'de' && isNoun(word) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
}

function verb({ text }: Word, language: Language): string {
  const forms = language.inflect(text, 'v').filter((form) => form.verb?.tense === 'present');
  return forms.find(({ number, verb: form }) => number === 'singular' && form?.person === 3)?.text ?? text;
}

function adjective({ text }: Word, noun: Form | undefined, language: Language): string {
  const forms = language.inflect(text, 'a');
  const ending = endings[language.id];
  const form = ending
    ? forms.find((candidate) => candidate.text !== text && candidate.text.endsWith(ending(noun) ?? '-'))
    : forms.find(({ gender, number }) => gender === (noun?.gender ?? 'masculine') && number !== 'plural');
  return form?.text ?? text;
}

/** Endings of adjectives before a noun without article, where the forms themselves do not say what they agree with. */
const endings: Readonly<Record<string, (noun: Form | undefined) => string | undefined>> = {
  de: (noun) => noun && { masculine: 'er', feminine: 'e', neuter: 'es' }[noun.gender ?? 'neuter'],
  nl: (noun) => (noun === undefined || noun.gender === 'neuter' ? undefined : 'e'),
};

/** The noun that a word agrees with: the nearest one on the side where the language has it. */
function nounFor(index: number, words: Sequence, language: Language): Form | undefined {
  const before = words.slice(0, index).toReversed();
  const after = words.slice(index + 1);
  const isBefore = words[index]!.inflectionClass === 'a' && endings[language.id] !== undefined;
  const noun = (isBefore ? after : [...before, ...after]).find(isNoun);
  return noun && language.inflect(noun.text, noun.inflectionClass!)[0];
}

function isNoun({ inflectionClass }: Word): boolean {
  return inflectionClass !== undefined && /^n/i.test(inflectionClass);
}
