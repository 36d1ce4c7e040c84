import type { Language } from '../language/index.ts';
import type { Form } from '../model/index.ts';
import { commonFeatures, type PlaceWord } from './place.ts';

/** Gender of a noun, or of words that follow one. */
export type Gender = 'masculine' | 'feminine';
/** Number of a noun, or of words that follow one. */
export type Count = 'singular' | 'plural';

/** Gender and number. */
export interface Features {
  readonly gender: Gender;
  readonly number: Count;
}

/** An adjective or participle met in a text. */
export interface Adjective {
  /** Its first form, masculine singular. */
  readonly lemma: string;
  readonly forms: readonly Form[];
  readonly word: PlaceWord;
}

/** Tells adjectives in texts. */
export interface Adjectives {
  /** The adjective that stands before a noun, if the word is one of those that do. */
  beforeNoun(word: PlaceWord): Adjective | undefined;
  /** The adjective or participle that a word is, wherever it stands. */
  anywhere(word: PlaceWord): Adjective | undefined;
  /** Whether a word of a wording is a known adjective. */
  knows(text: string): boolean;
}

/** Prepares the adjectives of a language; `regular` gives the first form of one with a regular ending from any of its forms. */
export function createAdjectives(
  language: Language,
  before: readonly string[],
  after: readonly string[],
  regular: (word: string) => string | undefined,
): Adjectives {
  const beforeForms = atFirstUse(() => formTable(before, language));
  const allForms = atFirstUse(() => formTable([...after, ...before], language));
  return {
    beforeNoun: (word) => withWord(lookUp(beforeForms(), word.text), word),
    anywhere(word) {
      const known = lookUp(allForms(), word.text);
      const lemma = known ? undefined : regular(word.text.toLowerCase());
      return withWord(
        known ?? (lemma === undefined ? undefined : { lemma, forms: language.inflect(lemma, 'a') }),
        word,
      );
    },
    knows: (text) => lookUp(allForms(), text) !== undefined,
  };
}

/** The form that agrees; for a verb, the third person of the present. */
export function agreeing(forms: readonly Form[], features: Partial<Features>): Form | undefined {
  const verb = forms.find(
    (form) => form.verb?.tense === 'present' && form.verb.person === 3 && form.number === features.number,
  );
  return verb ?? forms.find((form) => isCompatible(form, features));
}

/** Whether a form can have the features, as far as both are known. */
export function isCompatible(form: Form, { gender, number }: Partial<Features>): boolean {
  return !(form.gender && gender && form.gender !== gender) && !(form.number && number && form.number !== number);
}

/** The forms that an adjective can be as it is written. */
export function formsAsWritten({ forms, word }: Adjective): Form[] {
  const text = word.text.toLowerCase();
  const exact = forms.filter((form) => form.text === text);
  return exact.length > 0 ? exact : forms.filter((form) => plain(form.text) === word.key);
}

/** The first number that one of several sets of forms shows. */
export function shownNumber(all: readonly (readonly Form[])[]): Count | undefined {
  return all.map((forms) => commonFeatures(forms).number).find((number) => number !== undefined);
}

/** The first gender that one of several sets of forms shows, where the number is known. */
export function shownGender(all: readonly (readonly Form[])[], number: Count): Gender | undefined {
  for (const forms of all) {
    const { gender } = commonFeatures(forms.filter((form) => isCompatible(form, { number })));
    if (gender === 'masculine' || gender === 'feminine') return gender;
  }
  return undefined;
}

/** A word without its accents, in lower case. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Known = Omit<Adjective, 'word'>;

function formTable(lemmas: readonly string[], language: Language): Map<string, Known> {
  const table = new Map<string, Known>();
  for (const lemma of lemmas) {
    const forms = language.inflect(lemma, 'a');
    for (const { text } of forms) {
      for (const key of [text, inCapitals(text)]) if (!table.has(key)) table.set(key, { lemma, forms });
    }
  }
  return table;
}

/** Most runs never ask for most languages. */
function atFirstUse<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

// In capitals an accent may be missing; in small letters it tells words apart.
function lookUp(table: ReadonlyMap<string, Known>, text: string): Known | undefined {
  return table.get(text.toLowerCase()) ?? (text === text.toUpperCase() ? table.get(inCapitals(text)) : undefined);
}

function inCapitals(text: string): string {
  return plain(text).toUpperCase();
}

function withWord(known: Known | undefined, word: PlaceWord): Adjective | undefined {
  return known && { ...known, word };
}
