import type { Language } from '../language/index.ts';
import type { Form, MatchedWord, VerbForm } from '../model/index.ts';
import { shownGender, type Count, type Features, type Gender } from './agreement.ts';
import { formsOfDeterminer, type FoundDeterminer } from './determiner.ts';
import type { Contraction } from './contraction.ts';
import type { Draft } from './grammar.ts';
import { isJoined, wordAfter, wordBefore, type Place, type PlaceWord } from './place.ts';
import type { Romance } from './romance.ts';
import { phraseOf, type Wording } from './wording.ts';

/** What putting one verb in the place of another takes in a language of the Romance family. */
export interface VerbFacts {
  readonly language: Language;
  readonly nouns: Romance;
  /** Subject pronouns in lower case, with what they show. */
  readonly pronouns: Readonly<Record<string, Subject>>;
  /** Folded words that may stand between a subject and its verb. */
  readonly between: ReadonlySet<string>;
  /** Folded relative pronouns: the noun before them is the subject. */
  readonly relatives: ReadonlySet<string>;
  /** Gender of a noun, by its folded form, as far as it can be told. */
  genderOf(noun: string): Gender | undefined;
  /** The same for nouns that are known to stand for persons. */
  personGender(noun: string): Gender | undefined;
  /** Folded forms of the auxiliaries after which a participle stands. */
  readonly auxiliary: RegExp;
  /** The verb whose participles take another auxiliary than most verbs, with the forms of both auxiliaries. */
  readonly swap?: { readonly verb: string; readonly forms: Readonly<Record<string, string>> };
  /** What a participle stands behind to tell hearsay, in the singular and in the plural: *habría*, *habrían*. */
  readonly hearsay: readonly [singular: string, plural: string];
  /** Folded forms of the auxiliary of what is past, in the third person. */
  readonly perfect: RegExp;
  /** Whether a folded word is no noun for a person: a number, *years*. */
  isNoPerson(word: string): boolean;
  /** Folded prepositions. */
  readonly prepositions: ReadonlySet<string>;
  /** Determiners that hold a preposition. */
  readonly contracted: RegExp;
  readonly contraction: Contraction;
}

/** The person who does what the verb says; `gender` is missing where the text does not show it. */
export interface Subject {
  readonly number: Count;
  readonly person: 1 | 2 | 3;
  readonly gender?: Gender;
}

/** Puts a wording in the tense and person of the verb that it replaces. */
export type WriteVerb = (wording: Wording, place: Place, verb: MatchedWord) => Draft | undefined;

/** Prepares the verbs of one language. */
export function createVerbs(facts: VerbFacts): WriteVerb {
  const { language, nouns } = facts;

  return function writeVerb(wording, place, first) {
    const start = place.words.findIndex((word) => word.span.start === place.span.start);
    const { auxiliary, main } = partsOf(place, first);
    const form = likeliestForm(main, auxiliary ?? wordBefore(place, start), auxiliary !== undefined);
    const found = subjectBefore(place, start);
    const number = (auxiliary && shownBy(auxiliary)) ?? form.number ?? found.number;
    const subject: Subject = { ...found, number };
    const features: Features = { gender: subject.gender ?? 'masculine', number };
    const at = wording.words.findIndex((word) => word.inflectionClass === 'v');
    const infinitive = wording.words[at]!.text;
    const told = wording.preferred.hearsay ? hearsay(place, start, form, subject, auxiliary) : undefined;
    if (wording.preferred.hearsay && !told) return undefined;
    const list = [
      ...nouns.inflected(wording.words.slice(0, at), features, place),
      told?.before ? '' : (told?.text ?? (auxiliary ? swapped(auxiliary.text.toLowerCase(), infinitive, form) : '')),
      told ? participleOf(infinitive) : conjugated(infinitive, form, subject, features),
      ...nouns.inflected(wording.words.slice(at + 1), features, place),
    ];
    const before = told
      ? told.before && { span: told.before.span, text: told.text }
      : auxiliary
        ? undefined
        : swappedBefore(place, start, infinitive, form);
    const joined = withArticle(phraseOf(list), place);
    const changes = [
      ...(before ? [before] : []),
      { span: { start: place.span.start, end: joined.end }, text: joined.text },
    ];
    const agrees = wording.words.slice(at + 1).some((word) => word.inflectionClass === 'a');
    // *acusado de presuntamente abusar*: what is named and not told needs no adverb.
    if (at > 0 && form.verb!.tense === 'infinitive') return { changes, fit: 'poor' };
    // Where nothing tells who is meant, a wording that is the same for all comes first.
    return agrees && subject.gender === undefined ? { changes, fit: 'late', open: true } : { changes };
  };

  /** *se ha prostituido*: an auxiliary of the term stays, the form of the other verb counts. */
  function partsOf(place: Place, first: MatchedWord): { auxiliary?: PlaceWord; main: MatchedWord } {
    const verbs = place.matched.filter(({ forms }) => forms.some((form) => form.verb));
    const [one, other] = verbs;
    const word = one && place.words.find(({ span }) => span.start === one.span.start);
    if (!one || !other || !word || !facts.auxiliary.test(word.key)) return { main: first };
    return { auxiliary: word, main: other };
  }

  /** The auxiliary for hearsay, and the one before the place that it stands instead of; nothing where nothing past is told of somebody. */
  function hearsay(
    place: Place,
    start: number,
    { verb }: Form,
    { number, person }: Subject,
    auxiliary: PlaceWord | undefined,
  ): { text: string; before?: PlaceWord } | undefined {
    if (person !== 3) return undefined;
    const previous = auxiliary ?? wordBefore(place, start);
    const text = facts.hearsay[number === 'plural' ? 1 : 0];
    if (verb!.tense === 'past' || verb!.tense === 'imperfect') return { text };
    if (verb!.tense !== 'participle' || !previous || !facts.perfect.test(previous.key)) return undefined;
    return auxiliary ? { text } : { text, before: previous };
  }

  function participleOf(infinitive: string): string {
    const forms = language.inflect(infinitive, 'v').filter((form) => form.verb?.tense === 'participle');
    return (forms.find((form) => form.gender === 'masculine' && form.number === 'singular') ?? forms[0]!).text;
  }

  function shownBy({ key }: PlaceWord): Count | undefined {
    return /(?:n|m|nno)$/.test(key) ? 'plural' : undefined;
  }

  function swappedBefore(
    place: Place,
    start: number,
    infinitive: string,
    form: Form,
  ): Draft['changes'][number] | undefined {
    const previous = wordBefore(place, start);
    if (!previous || form.verb!.tense !== 'participle') return undefined;
    const text = swapped(previous.text.toLowerCase(), infinitive, form);
    return text === previous.text.toLowerCase() ? undefined : { span: previous.span, text };
  }

  function swapped(auxiliary: string, infinitive: string, { verb }: Form): string {
    if (facts.swap?.verb !== infinitive || verb!.tense !== 'participle') return auxiliary;
    return facts.swap.forms[auxiliary] ?? auxiliary;
  }

  function conjugated(infinitive: string, { verb }: Form, subject: Subject, features: Features): string {
    const forms = language.inflect(infinitive, 'v').filter((form) => form.verb?.tense === verb!.tense);
    if (verb!.tense === 'participle') {
      const follows = facts.swap?.verb === infinitive;
      const wanted = forms.find((form) => form.gender === features.gender && form.number === features.number);
      return (follows && wanted ? wanted : forms[0]!).text;
    }
    const person = verb!.person === undefined ? undefined : subject.person;
    const agreeing = forms.find(
      (form) => form.verb!.person === person && (form.number === undefined || form.number === subject.number),
    );
    return (agreeing ?? forms[0]!).text;
  }

  /** *abusó sexualmente de* and *el alumno* give *… del alumno*: the article behind the place is taken in. */
  function withArticle(text: string, place: Place): { text: string; end: number } {
    const preposition = text.slice(text.lastIndexOf(' ') + 1);
    const next = wordAfter(place);
    const isElided = next !== undefined && /['’]/.test(place.text[next.span.end] ?? '');
    const together = next && facts.contraction.of(preposition, next.text.toLowerCase() + (isElided ? "'" : ''));
    if (!next || together === undefined) return { text, end: place.span.end };
    return {
      text: text.slice(0, -preposition.length) + together,
      end: isElided ? next.span.end + 1 : next.span.end,
    };
  }

  /** Looks back for a pronoun, or for the noun that the clause begins with. */
  function subjectBefore(place: Place, start: number): Subject {
    let index = start;
    while (wordBefore(place, index) && facts.between.has(wordBefore(place, index)!.key)) index--;
    const previous = wordBefore(place, index);
    if (!previous) return acrossComma(place, index) ?? { person: 3, number: 'singular' };
    const pronoun = facts.pronouns[previous.text.toLowerCase()];
    if (pronoun) return pronoun;
    if (facts.relatives.has(previous.key)) return nounBefore(place, index - 1) ?? { person: 3, number: 'singular' };
    return nounBefore(place, index) ?? acrossComma(place, index) ?? { person: 3, number: 'singular' };
  }

  /** *La niña, de doce años, …*: the noun before a parenthesis in commas, at most one. */
  function acrossComma(place: Place, index: number): Subject | undefined {
    let start = index;
    while (start > 0 && isJoined(place, start)) start--;
    if (start === 0 || !/^\s?,/.test(place.text.slice(place.words[start - 1]!.span.end))) return undefined;
    return nounBefore(place, start) ?? (start > 1 ? acrossComma(place, start - 1) : undefined);
  }

  /** The nearest noun before `end`, in its run of words, that shows a gender; one that a preposition governs only where there is no other. */
  function nounBefore(place: Place, end: number): Subject | undefined {
    let governed: Subject | undefined;
    for (let index = end - 1; index >= 0 && index > end - 12; index--) {
      const { key, text } = place.words[index]!;
      const pronoun = facts.pronouns[text.toLowerCase()];
      if (pronoun) return pronoun;
      const { found, start } = nouns.determiners.before(place, index);
      const gender = facts.isNoPerson(key) ? undefined : genderBeside(found[0], key);
      if (gender) {
        const subject: Subject = { person: 3, number: 'singular', gender };
        const isGoverned =
          facts.contracted.test(found[0]?.form ?? '') || facts.prepositions.has(wordBefore(place, start)?.key ?? '');
        if (!isGoverned) return subject;
        governed ??= subject;
      }
      if (!isJoined(place, index)) break;
    }
    return governed;
  }

  // A word without a determiner can be a verb: it has to be a known noun.
  function genderBeside(determiner: FoundDeterminer | undefined, key: string): Gender | undefined {
    if (!determiner) return facts.personGender(key);
    return genderShown(formsOfDeterminer(determiner)) ?? facts.personGender(key) ?? facts.genderOf(key);
  }

  function genderShown(forms: readonly Form[]): Gender | undefined {
    return shownGender([forms], 'singular') ?? shownGender([forms], 'plural');
  }

  // Where forms coincide, the tense that texts use more, and the third person; after an auxiliary, the participle.
  function likeliestForm({ forms }: MatchedWord, before: PlaceWord | undefined, isAuxiliary: boolean): Form {
    const verbs = forms.filter((form) => form.verb);
    const participle = verbs.find((form) => form.verb!.tense === 'participle');
    if (participle && (isAuxiliary || facts.auxiliary.test(before?.key ?? ''))) return participle;
    const tense = tenses.find((candidate) => verbs.some((form) => form.verb!.tense === candidate));
    const ofTense = verbs.filter((form) => form.verb!.tense === tense);
    return ofTense.find((form) => form.verb!.person === 3) ?? ofTense[0]!;
  }
}

const tenses: readonly VerbForm['tense'][] = [
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'infinitive',
  'gerund',
  'participle',
  'subjunctive',
  'past-subjunctive',
];
