import type { Form, Span } from '../model/index.ts';
import type { Count, Features } from './agreement.ts';
import type { Change } from './grammar.ts';
import { isJoined, textBetween, wordBefore, type Place, type PlaceWord } from './place.ts';

type ByGender = readonly [masculine: string, feminine: string];

/** A determiner, alone or run together with a preposition, in all its forms. A form that ends in an apostrophe leaves out the space. */
export interface Determiner {
  /** Missing where the determiner has no singular (*dois*). */
  readonly singular?: ByGender;
  /** Missing where the determiner has no plural (*chaque*). */
  readonly plural?: ByGender;
  /** Singular forms before a vowel. */
  readonly vowel?: ByGender;
  /** Plural forms before a vowel (*gli*). */
  readonly vowelPlural?: ByGender;
  /** Forms before a beginning that the language treats in its own way (*lo sfruttamento*, *gli sfruttatori*). */
  readonly impure?: ByGender;
  readonly impurePlural?: ByGender;
}

/** A determiner as it stands in a text. */
export interface FoundDeterminer {
  readonly determiner: Determiner;
  readonly span: Span<'block'>;
  /** As written, in lower case, with its apostrophe. */
  readonly form: string;
}

/** What a language says of the words before a noun. */
export interface DeterminerFacts {
  /** In the order in which they are tried; of two with the same form the first wins. */
  readonly determiners: readonly Determiner[];
  /** Words that lose their last letter before a vowel, and their short forms: `de`, `d'`. */
  readonly elided: Readonly<Record<string, string>>;
  /** Beginnings of determiners that hold a preposition: nothing before them belongs to the noun. */
  readonly contracted: RegExp;
  /** Whether a word begins with a vowel for the ear. */
  beginsWithVowel(word: string): boolean;
  /** Whether a word begins so that it takes the forms for impure beginnings; never, where left out. */
  beginsImpure?(word: string): boolean;
  /** Another form that a small word without an article takes before a word: Spanish *y*, *e*; Italian *a*, *ad*. */
  joint?(small: string, next: string): string | undefined;
  /** Determiners and prepositions as they stand in capitals without their accents. */
  readonly unaccented: Readonly<Record<string, string>>;
}

/** Finds determiners and chooses among their forms. */
export interface Determiners {
  /** Those before the word at `index`, the nearest first, and the index of the first word of the phrase. */
  before(place: Place, index: number): { found: FoundDeterminer[]; start: number };
  /** The form that agrees and goes with the word after it; `undefined` where there is none. */
  formFor(determiner: Determiner, features: Features, next: string): string | undefined;
  /** Changes a word like *de* before `start`, where what comes to stand there begins with another sound. */
  elisionAt(text: string, start: number, place: Place): Change | undefined;
  /** A determiner or preposition in lower case, with a straight apostrophe and the accents that capitals lack. */
  asWritten(text: string): string;
}

/** Prepares the determiners of a language. */
export function createDeterminers(facts: DeterminerFacts): Determiners {
  const { determiners, elided, contracted, beginsWithVowel, unaccented } = facts;
  const byForm = new Map<string, Determiner>();
  for (const determiner of determiners) {
    for (const form of rowsOf(determiner).flatMap(([forms]) => forms ?? [])) {
      // A preposition alone (the plural of *d'un*) is no determiner.
      if (!byForm.has(form) && elided[form] === undefined) byForm.set(form, determiner);
    }
  }
  return { before, formFor, elisionAt, asWritten };

  function before(place: Place, index: number): { found: FoundDeterminer[]; start: number } {
    const found: FoundDeterminer[] = [];
    let start = index;
    for (let next = endingAt(place, start); next; next = endingAt(place, start)) {
      found.push(next);
      start = place.words.findIndex((word) => word.span.start === next.span.start);
      // *a cada*: what stands before a word for each of several is a preposition.
      if (contracted.test(next.form) || !next.determiner.plural) break;
    }
    return { found, start };
  }

  function endingAt(place: Place, index: number): FoundDeterminer | undefined {
    for (const length of [2, 1]) {
      const first = place.words[index - length];
      if (!first || !isRun(place, index - length, index)) continue;
      const span = { start: first.span.start, end: endWithApostrophe(place, place.words[index - 1]!) };
      const form = asWritten(textBetween(place, span.start, span.end));
      const determiner = byForm.get(form);
      if (determiner) return { determiner, span, form };
    }
    return undefined;
  }

  function formFor(determiner: Determiner, { gender, number }: Features, next: string): string | undefined {
    const { singular, plural, vowel, vowelPlural, impure, impurePlural } = determiner;
    const forms = number === 'plural' ? choose(plural, vowelPlural, impurePlural) : choose(singular, vowel, impure);
    const form = forms?.[gender === 'masculine' ? 0 : 1];
    const short = form === undefined ? undefined : elided[form];
    return short !== undefined && beginsWithVowel(next) ? short : form;

    function choose(
      plain: ByGender | undefined,
      beforeVowel: ByGender | undefined,
      beforeImpure: ByGender | undefined,
    ): ByGender | undefined {
      if (beginsWithVowel(next)) return beforeVowel ?? plain;
      return facts.beginsImpure?.(next) ? (beforeImpure ?? plain) : plain;
    }
  }

  function elisionAt(text: string, start: number, place: Place): Change | undefined {
    const index = place.words.findIndex((word) => word.span.start >= start);
    const previous = wordBefore(place, index);
    if (!previous) return undefined;
    const written = asWritten(textBetween(place, previous.span.start, endWithApostrophe(place, previous)));
    const pair = Object.entries(elided).find(([full, short]) => written === full || written === short);
    if (!pair) {
      const joint = facts.joint?.(written, text);
      return joint === undefined || joint === written ? undefined : { span: previous.span, text: joint };
    }
    const [full, short] = pair;
    const wanted = beginsWithVowel(text) ? short : full;
    if (wanted === written) return undefined;
    return { span: { start: previous.span.start, end: start }, text: wanted === short ? short : `${full} ` };
  }

  function asWritten(text: string): string {
    const lower = text.toLowerCase().replaceAll('’', "'");
    if (text !== text.toUpperCase()) return lower;
    const [first = '', ...rest] = lower.split(' ');
    return [unaccented[first] ?? first, ...rest].join(' ');
  }
}

/** The change from one determiner to another form, with the space that an apostrophe swallows or leaves; nothing where it stays. */
export function changeOf(found: FoundDeterminer, form: string, next: number, place: Place): Change | undefined {
  if (form === found.form) return undefined;
  const isElided = form.endsWith("'");
  if (!isElided && !found.form.endsWith("'")) return { span: found.span, text: form };
  return {
    span: { start: found.span.start, end: next },
    text: isElided ? form : `${form}${textBetween(place, found.span.end, next) || ' '}`,
  };
}

/** The forms of a determiner that are written as it stands there. */
export function formsOfDeterminer({ determiner, form }: FoundDeterminer): Form[] {
  return rowsOf(determiner).flatMap(([forms, number]) =>
    (['masculine', 'feminine'] as const).flatMap((gender, at) =>
      forms?.[at] === form ? [{ text: form, number, gender }] : [],
    ),
  );
}

function rowsOf(determiner: Determiner): [ByGender | undefined, Count][] {
  return [
    [determiner.singular, 'singular'],
    [determiner.vowel, 'singular'],
    [determiner.impure, 'singular'],
    [determiner.plural, 'plural'],
    [determiner.vowelPlural, 'plural'],
    [determiner.impurePlural, 'plural'],
  ];
}

function isRun(place: Place, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) if (!isJoined(place, index)) return false;
  return true;
}

function endWithApostrophe({ text }: Place, { span }: PlaceWord): number {
  return /['’]/.test(text[span.end] ?? '') ? span.end + 1 : span.end;
}
