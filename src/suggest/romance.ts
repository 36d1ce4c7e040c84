import type { Language } from '../language/index.ts';
import type { Form, MatchedWord } from '../model/index.ts';
import {
  agreeing,
  createAdjectives,
  formsAsWritten,
  isCompatible,
  plain,
  shownGender,
  shownNumber,
  type Adjective,
  type Count,
  type Features,
  type Gender,
} from './agreement.ts';
import {
  changeOf,
  createDeterminers,
  formsOfDeterminer,
  type Determiner,
  type DeterminerFacts,
  type Determiners,
  type FoundDeterminer,
} from './determiner.ts';
import type { Change, Draft } from './grammar.ts';
import {
  commonFeatures,
  gapBefore,
  isJoined,
  keptText,
  textBetween,
  withoutArticle,
  wordAfter,
  wordBefore,
  type Place,
  type PlaceWord,
} from './place.ts';
import { phraseOf, withoutRepetition, type Wording, type WordingWord } from './wording.ts';

type Pair = readonly [singular: string, plural: string];

/** What agreement around a noun takes in a language of the Romance family. */
export interface RomanceFacts extends DeterminerFacts {
  readonly language: Language;
  /** Folded articles that a term may begin with. */
  readonly articles: ReadonlySet<string>;
  /** The article for a part of something, by the form of the indefinite article that it stands for. */
  readonly partitives: Readonly<Record<string, Determiner>>;
  /** Forms of possessive determiners. */
  readonly possessives: RegExp;
  /** The definite article, alone (key `''`) and by the preposition that it runs together with. */
  readonly definites: Readonly<Record<string, Determiner>>;
  /** Folded words for those whom a possessive before a word for offenders may stand for: their victims, and those who have customers. */
  readonly owners?: { readonly victims: RegExp; readonly exploiters: RegExp };
  /** Wordings for somebody who stands in a relation to another, and so keep a possessive. */
  readonly relations: RegExp;
  /** Folded words that stand only before plurals, such as numbers. */
  readonly severalWords: RegExp;
  /** Adjectives that may stand before a noun, in their first form. */
  readonly adjectivesBefore: readonly string[];
  /** Adjectives with another masculine singular before a vowel: *nouveau*, *nouvel*. */
  readonly adjectivesBeforeVowel?: Readonly<Record<string, string>>;
  /** Adjectives and participles that may stand after a noun, in their first form. */
  readonly adjectivesAfter: readonly string[];
  /** The first form of a participle or adjective with a regular ending, from any of its forms in lower case. */
  regularAdjective(word: string): string | undefined;
  /** Verbs that join a noun to an adjective, in the third persons. */
  readonly copulas: readonly Pair[];
  /** Verbs that stand before such a verb in another tense. */
  readonly auxiliaries: readonly Pair[];
  /** Folded words for *more* and *less*. */
  readonly degrees: readonly string[];
  /** Folded words before an adjective that say how much: *more and more*. */
  readonly degreePhrases: ReadonlySet<string>;
  /** Two words of which the first looks like an adjective and is a preposition: *prima del*. */
  readonly prepositions?: ReadonlySet<string>;
  /** Folded short adverbs and negations that may stand between a verb and its adjective. */
  readonly adverbs: ReadonlySet<string>;
  /** Folded prepositions, conjunctions and pronouns, on which no adjective's ending depends. */
  readonly boundaries: ReadonlySet<string>;
  /** Folded prepositions that begin a complement of a noun. */
  readonly complements: ReadonlySet<string>;
  /** Endings that most feminine adjectives have, for words after a verb that are not known. */
  readonly feminineEndings: RegExp;
  /** Endings of adjectives, for words after the noun that are not known. */
  readonly agreeingEndings: RegExp;
  /** Folded pronouns that may stand for the noun later on. */
  readonly pronouns: RegExp;
  /** Folded relative pronouns: those that may be what the clause is about, and those that may not. */
  readonly relatives: { readonly subject: ReadonlySet<string>; readonly object: ReadonlySet<string> };
  /** Folded verbs before a participle that follows the noun when it stands before them: *la pornographie que la police **a** saisie*. */
  readonly participleFollows?: RegExp;
  /** Folded words after which a clause begins. */
  readonly clauseStarters: ReadonlySet<string>;
  /** Adjectives that say that a person is only suspected, in their first form; a wording must not say so twice. */
  readonly suspicion: readonly string[];
  /** Wordings that say so by themselves. */
  readonly suspected: RegExp;
  /** Nouns for a child that a wording may begin with: an age stands right after them. */
  readonly childNouns: RegExp;
  /** Adjectives for *small*, in their first form, which a wording for a child swallows. */
  readonly diminutives: readonly string[];
  /** Whether a folded word is a number. */
  isNumber(word: string): boolean;
  /** An age that follows a noun: *de douze ans*. */
  readonly age: RegExp;
  /** How an age is said of a noun that stands far from it (*âgée de douze ans*). */
  aged(features: Features, age: string): string;
  /** A wording's last words and the text after it, where both say whose or of whom in the same way. */
  readonly repeatedComplement: RegExp;
  /** A verb in the third person singular, by its ending, and its plural ending. */
  readonly verbEnding: readonly [singular: RegExp, plural: string];
  /** Endings of nouns that have no plural. */
  readonly massNouns: RegExp;
  /** Gender of a noun, by its folded form, as far as it can be told. */
  genderOf(noun: string): Gender | undefined;
}

/** The tools of one language for wordings that stand for nouns and adjectives. */
export interface Romance {
  readonly determiners: Determiners;
  /** Puts a noun in place, with the determiner before it and the adjectives beside it. */
  writeNoun(wording: Wording, place: Place): Draft | undefined;
  /** Puts a phrase in the place of an adjective. */
  writeQuality(wording: Wording, place: Place): Draft;
  /** The words of a wording, agreeing; a `<group>` gives the words that the term has for it. */
  inflected(words: readonly WordingWord[], features: Features, place: Place): string[];
}

/** What is said of a noun by a verb after it. */
interface Predicate {
  readonly changes: readonly Change[];
  readonly unsure: boolean;
}

/** What stands between a noun and its verb: the changes in it, and the index of the word behind it; that of no word, where it could not be told. */
interface Aside {
  readonly changes: readonly Change[];
  readonly next: number;
}

/** A noun in its place: how it agrees, and the words around it that have to follow. */
interface NounPlace {
  readonly gender?: Gender;
  readonly number: Count;
  readonly isMass: boolean;
  /** The nearest first. */
  readonly determiners: readonly FoundDeterminer[];
  readonly adjectives: readonly Adjective[];
  /** Whether a number or the like says that there are several. */
  readonly isSeveral: boolean;
  /** Index of the word before all these. */
  readonly before: number;
}

/** A word of suspicion beside the term. */
interface Marker {
  readonly lemma: string;
  readonly word: PlaceWord;
  readonly isBefore: boolean;
}

/** A wording with all that decides about its place. */
interface Task {
  readonly wording: Wording;
  readonly place: Place;
  readonly noun: NounPlace;
  readonly features: Features;
}

/** No owner is looked for further away than this, in words. */
const farthestOwner = 24;

/** Prepares the tools for one language. */
export function createRomance(facts: RomanceFacts): Romance {
  const { language } = facts;
  const determiners = createDeterminers(facts);
  const adjectives = createAdjectives(language, facts.adjectivesBefore, facts.adjectivesAfter, facts.regularAdjective);
  const copulas = new Set(facts.copulas.flat().map(plain));
  return { determiners, writeNoun, writeQuality, inflected };

  function writeNoun(offered: Wording, around: Place): Draft | undefined {
    const place = facts.articles.has(plain(offered.words[0]!.text)) ? around : withoutArticle(around, facts.articles);
    const wording = withoutRepetition(offered, wordBefore(place)?.key);
    const noun = readNoun(place);
    const features = featuresOf(wording, noun, place);
    const task: Task = { wording, place, noun, features };
    const marker = markerBeside(noun, place);
    if (marker?.isBefore && facts.suspected.test(wording.preferred.term)) return undefined;
    const marked = withMarker(task, marker);
    const age = ageBeside(wording, place);
    const text = phraseOf(age ? withAge(marked, age.text, wording, features) : marked);
    const swallowed = swallowedBefore(noun, wording);
    const start = swallowed?.word.span.start ?? place.span.start;
    const end = marker && !marker.isBefore ? marker.word.span.end : (age?.end ?? place.span.end);
    const lead = leadOf(task, text, start);
    const said = predicateBefore(task);
    return withDependents(task, [...said, ...lead.changes, { span: { start, end }, text }], lead.misfit);
  }

  /** *Foi encontrada pornografia*: the participle and the verb of a noun that follows them. */
  function predicateBefore({ place, noun, features }: Task): Change[] {
    const changes: Change[] = [];
    for (let index = noun.before; index > noun.before - 4; index--) {
      const word = isJoined(place, index + 1) ? place.words[index] : undefined;
      if (!word || naming.test(word.key)) return [];
      const pair = verbPair(word.text.toLowerCase());
      if (pair && index === noun.before) return [];
      const participle = pair ? undefined : adjectives.anywhere(word);
      const agrees = participle && formsAsWritten(participle).some((form) => isCompatible(form, noun));
      const form = agrees ? agreeing(participle.forms, features)?.text : pair && verbForm(word, features, noun);
      if (form === undefined) return [];
      if (form !== word.text.toLowerCase()) changes.unshift({ span: word.span, text: form });
      if (copulas.has(word.key)) return changes;
    }
    return [];
  }

  function withDependents({ place, noun, features }: Task, changes: readonly Change[], isMisfit: boolean): Draft {
    const changesNumber = noun.number !== features.number;
    const changesGender = noun.gender !== undefined && noun.gender !== features.gender;
    const from = place.words.findLastIndex((word) => word.span.start < changes.at(-1)!.span.end) + 1;
    const beside = adjectivesFrom(from, noun, features, place);
    const aside = asideFrom(beside.next, noun, features, place);
    const isSubject = standsAsSubject(noun, place, aside !== undefined);
    const isLost = isSubject && aside?.next === place.words.length;
    const predicate = predicateFrom(aside?.next ?? beside.next, noun, features, place, aside !== undefined);
    const said = [...(aside?.changes ?? []), ...(isSubject ? predicate.changes : [])];
    const isMeant = isSubject ? !followsAnd(noun, place) : isGoverned(noun, place);
    const unsure = isLost || predicate.unsure || (!isMeant && predicate.changes.length > 0);
    const all = [...changes, ...beside.changes, ...said];
    const rest = place.text.slice(changes.at(-1)!.span.end);
    const repeats = facts.repeatedComplement.test(`${changes.at(-1)!.text}|${rest}`) && !facts.age.test(rest);
    if (isMisfit || repeats) return { changes: all, fit: 'poor', open: true };
    // *Le plan contre la prostitution et …*: the verb may well belong to another noun.
    if (changesNumber && isSubject && noun.before >= 0) return { changes: all, fit: 'poor', open: true };
    if (changesNumber && isSubject)
      return { changes: all, fit: 'late', open: said.length === 0 || mayGoOn(place, all) };
    const open = (changesGender || changesNumber) && (unsure || mayGoOn(place, all));
    // Words further on would be left with the old gender.
    return open && changesGender ? { changes: all, fit: 'late', open } : { changes: all, open };
  }

  function writeQuality(wording: Wording, place: Place): Draft {
    const { number = 'singular', gender } = qualityFeatures(place);
    const text = phraseOf(inflected(wording.words, { gender: gender ?? 'masculine', number }, place));
    const changes = [{ span: place.span, text }];
    const previous = wordBefore(place);
    const isPredicate = previous !== undefined && (copulas.has(previous.key) || facts.adverbs.has(previous.key));
    if (isPredicate) return { changes, fit: 'late', open: true };
    return { changes, open: gender === undefined && wording.words.some((word) => word.inflectionClass === 'a') };
  }

  // What stands there

  function readNoun(place: Place): NounPlace {
    const before = adjectivesBefore(place);
    const head = (headWord(place)?.forms ?? []).filter((form) => !form.verb);
    const { found, start } = determinersOf(head, before.start, place);
    const next = wordAfter(place);
    const following = next && adjectives.anywhere(next);
    const shown = [
      head,
      ...place.matched
        .filter((word) => follows(place, word))
        .map(agreeingForms)
        .filter((forms) => forms.length > 0),
      ...found.map(formsOfDeterminer),
      ...before.adjectives.map(formsAsWritten),
      ...(following ? [formsAsWritten(following)] : []),
    ];
    const number = before.isSeveral ? 'plural' : (shownNumber(shown) ?? 'singular');
    const gender = shownGender(shown, number);
    return {
      ...(gender && { gender }),
      number,
      isMass: place.rule.kind === 'object' && facts.massNouns.test(headText(place)),
      determiners: found,
      adjectives: before.adjectives,
      isSeveral: before.isSeveral,
      before: start - 1,
    };
  }

  // Portuguese *a* before a plural is a preposition and no article.
  function determinersOf(head: readonly Form[], index: number, place: Place): ReturnType<Determiners['before']> {
    const all = determiners.before(place, index);
    const [nearest] = all.found;
    const number = shownNumber([head]);
    const fits =
      !nearest || formsOfDeterminer(nearest).some((form) => isCompatible(form, { ...(number && { number }) }));
    return fits ? all : { found: [], start: index };
  }

  function adjectivesBefore(place: Place): { adjectives: Adjective[]; isSeveral: boolean; start: number } {
    const found: Adjective[] = [];
    let isSeveral = false;
    let start = place.first;
    for (let word = wordBefore(place, start); word; word = wordBefore(place, start)) {
      const adjective = adjectives.beforeNoun(word);
      if (adjective) found.unshift(adjective);
      else if (facts.severalWords.test(word.key)) isSeveral = true;
      else break;
      start--;
    }
    return { adjectives: found, isSeveral, start };
  }

  function qualityFeatures(place: Place): Partial<Features> {
    const { number, gender } = commonFeatures(place.matched.flatMap(agreeingForms));
    const noun = wordBefore(place);
    const known = (gender as Gender | undefined) ?? (noun && facts.genderOf(noun.key));
    return { ...(number && { number }), ...(known && { gender: known }) };
  }

  // What the wording asks for

  function featuresOf({ preferred, words }: Wording, noun: NounPlace, place: Place): Features {
    const head = words.find((word) => word.inflectionClass?.startsWith('n'));
    const gender = (head && genderOfClass(head.inflectionClass!)) ?? noun.gender ?? 'masculine';
    if (preferred.number) return { gender, number: preferred.number === 'plural' ? 'plural' : 'singular' };
    const becomesCountable = noun.isMass && place.rule.kind === 'object' && head !== undefined;
    return { gender, number: becomesCountable ? 'plural' : noun.number };
  }

  function inflected(list: readonly WordingWord[], features: Features, place: Place): string[] {
    return list.map(({ text, inflectionClass }) => {
      if (text.startsWith('<')) return keptText(place, text.slice(1, -1));
      if (inflectionClass === undefined) return text;
      const [, prefix = '', word = text] = /^(.*['’])?(.+)$/.exec(text)!;
      // A noun beside the head (*enfants victimes*) follows it in number alone.
      const asked = genderOfClass(inflectionClass) ? { number: features.number } : features;
      return prefix + (agreeing(language.inflect(word, inflectionClass), asked)?.text ?? word);
    });
  }

  // Before the noun

  /** Changes to determiners and adjectives before the noun; `misfit` where one of them cannot follow. */
  function leadOf(task: Task, text: string, start: number): { changes: Change[]; misfit: boolean } {
    const { noun, features, place } = task;
    const beside = noun.adjectives.filter(({ word }) => word.span.start < start);
    const agreed = beside.map((adjective, index) => {
      const form = agreeing(adjective.forms, features)!.text;
      const isNext = index === beside.length - 1 && features.number === 'singular';
      return { span: adjective.word.span, text: isNext ? besideSound(form, text) : form };
    });
    const followed = agreed.filter((change, index) => change.text !== beside[index]!.word.text.toLowerCase());
    const misfit = noun.isSeveral && features.number === 'singular';
    const [nearest, ...outer] = noun.determiners;
    if (!nearest) {
      const elision = beside.length > 0 || noun.isSeveral ? undefined : determiners.elisionAt(text, start, place);
      return { changes: [...(elision ? [elision] : []), ...followed], misfit };
    }
    const inner = withoutOwner(nearest, task) ?? partitive(nearest, task) ?? nearest;
    const between = place.words.find(({ span }) => span.start >= inner.span.end && span.end <= start);
    const form = determiners.formFor(inner.determiner, features, agreed[0]?.text ?? between?.text ?? text);
    if (form === undefined) return { changes: followed, misfit: true };
    const change = changeOf(inner, form, between?.span.start ?? start, place);
    const outside = outer.toReversed().flatMap((found) => {
      const wanted = determiners.formFor(found.determiner, features, form);
      return wanted === undefined || wanted === found.form ? [] : [{ span: found.span, text: wanted }];
    });
    return { changes: [...outside, ...(change ? [change] : []), ...followed], misfit };
  }

  /** *un nouveau suspect*, *un nouvel agresseur*. */
  function besideSound(form: string, next: string): string {
    const pair = Object.entries(facts.adjectivesBeforeVowel ?? {}).find((both) => both.includes(form));
    return pair ? pair[facts.beginsWithVowel(next) ? 1 : 0] : form;
  }

  /** *ses clients*: nobody has offenders of his own, so the possessive gives way to an article, run together with the preposition before it. */
  function withoutOwner(found: FoundDeterminer, { wording, place, noun }: Task): FoundDeterminer | undefined {
    if (place.rule.kind !== 'person' || !place.rule.verdict || !facts.possessives.test(found.form)) return undefined;
    if (facts.relations.test(wording.preferred.term)) return undefined;
    if (isOwnedByVictim(place, noun.before)) return undefined;
    const previous = isJoined(place, noun.before + 1) ? place.words[noun.before] : undefined;
    const together = previous && facts.definites[determiners.asWritten(previous.text)];
    if (!previous || !together) return { ...found, determiner: facts.definites['']! };
    const span = { start: previous.span.start, end: found.span.end };
    return { determiner: together, form: textBetween(place, span.start, span.end).toLowerCase(), span };
  }

  // *Elle craint ses clients*: what a child calls her offenders, if nobody else is there who could have them.
  function isOwnedByVictim(place: Place, before: number): boolean {
    const { victims, exploiters } = facts.owners ?? {};
    if (!victims || !exploiters) return false;
    const earlier = place.words.slice(Math.max(0, before - farthestOwner), before + 1);
    return earlier.some(({ key }) => victims.test(key)) && !earlier.some(({ key }) => exploiters.test(key));
  }

  /** What can be counted becomes what cannot: *un deepfake*, *du matériel*. */
  function partitive(found: FoundDeterminer, { wording, noun, place }: Task): FoundDeterminer | undefined {
    const determiner = facts.partitives[found.form];
    const becomesMass = place.rule.kind === 'object' && !noun.isMass && wording.preferred.number === 'mass';
    return determiner && becomesMass ? { ...found, determiner } : undefined;
  }

  function swallowedBefore(noun: NounPlace, wording: Wording): Adjective | undefined {
    const last = noun.adjectives.at(-1);
    return last && facts.childNouns.test(wording.words[0]!.text) && facts.diminutives.includes(last.lemma)
      ? last
      : undefined;
  }

  // After the noun

  function adjectivesFrom(
    from: number,
    noun: NounPlace,
    features: Features,
    place: Place,
  ): { changes: Change[]; next: number } {
    const changes: Change[] = [];
    let next = from;
    for (;;) {
      const article = superlativeAt(next, place);
      const found =
        adjectiveAt(article ? next + 2 : next, noun, place, next > from) ??
        adjectiveAt(behindDegree(next, place), noun, place);
      if (!found) return { changes, next };
      if (article) change(article, determiners.formFor(facts.definites['']!, features, facts.degrees[0]!)!);
      change(found.word, agreeing(found.forms, features)!.text);
      next = place.words.indexOf(found.word) + 1;
    }

    function change({ span, text }: PlaceWord, form: string): void {
      if (form !== text.toLowerCase()) changes.push({ span, text: form });
    }
  }

  /** The article of a superlative: *la* in *la plus violente*. */
  function superlativeAt(index: number, place: Place): PlaceWord | undefined {
    const article = wordAfter(place, index - 1);
    const degree = wordAfter(place, index);
    return article && degree && facts.degrees.includes(degree.key) && facts.articles.has(article.key)
      ? article
      : undefined;
  }

  /** The index behind words that say how much: *de plus en plus*, *toujours plus*. */
  function behindDegree(index: number, place: Place): number {
    const phrase = [0, 1, 2, 3].map((more) => wordAfter(place, index - 1 + more)?.key ?? '');
    const length = [4, 3, 2, 1].find((count) => facts.degreePhrases.has(phrase.slice(0, count).join(' ')));
    return index + (length ?? 0);
  }

  /** The adjective at `index` that agrees with the noun, or the one behind a conjunction there. */
  function adjectiveAt(
    index: number,
    noun: Pick<NounPlace, 'gender' | 'number'>,
    place: Place,
    maySkip = false,
  ): Adjective | undefined {
    const word = wordAfter(place, index - 1);
    if (!word) return undefined;
    if (maySkip && language.conjunctions.has(word.key)) return adjectiveAt(index + 1, noun, place);
    if (facts.prepositions?.has(`${word.key} ${wordAfter(place, index)?.key}`)) return undefined;
    return agreeingAt(word, noun);
  }

  /**
   * *La pédopornographie n'est pas interdite*: what is said of the noun, verb and adjectives; a complement of the noun may stand between. `unsure` where
   * a word after the verb looks like an adjective that is not known.
   */
  function predicateFrom(
    from: number,
    noun: NounPlace,
    features: Features,
    place: Place,
    isBehindAside = false,
  ): Predicate {
    const changes: Change[] = [];
    let isJoint = false;
    let isComplement = facts.complements.has(wordAfter(place, from - 1)?.key ?? '');
    for (let index = from; index < from + 7; index++) {
      const word = isBehindAside && index === from ? place.words[index] : wordAfter(place, index - 1);
      if (!word || (index > from && facts.clauseStarters.has(word.key))) return { changes, unsure: false };
      const form = verbForm(word, features, noun);
      if (form !== undefined && form !== word.text.toLowerCase()) changes.push({ span: word.span, text: form });
      isJoint ||= copulas.has(word.key);
      if (form !== undefined) isComplement = false;
      if (form !== undefined || isComplement || facts.adverbs.has(word.key)) continue;
      if (!isJoint) return { changes, unsure: false };
      const beside = adjectivesFrom(index, noun, features, place);
      const unsure = facts.feminineEndings.test(word.key) && !isSmall(word) && !adjectives.anywhere(word);
      return { changes: [...changes, ...beside.changes], unsure };
    }
    return { changes, unsure: false };
  }

  /**
   * What stands between the noun and its verb: *…, découverte en mars, est …*, *que la police a saisie a été …*. Its words that follow the noun, and where
   * the verb is to be looked for.
   */
  function asideFrom(from: number, noun: NounPlace, features: Features, place: Place): Aside | undefined {
    const first = place.words[from];
    if (!first) return undefined;
    const isSetOff = /^,\s/.test(gapBefore(place, from));
    if (!isSetOff && !isJoined(place, from)) return undefined;
    const { subject, object } = facts.relatives;
    if (subject.has(first.key) || object.has(first.key)) return relativeFrom(from, isSetOff, noun, features, place);
    if (!isSetOff || !agreeingAt(first, noun)) return undefined;
    const found = agreeingAt(first, noun)!;
    return { changes: changeTo(found, features), next: closingComma(from, place) ?? place.words.length };
  }

  function relativeFrom(from: number, isSetOff: boolean, noun: NounPlace, features: Features, place: Place): Aside {
    const [first, second] = verbsBehind(from, place);
    const { changes, isOwn } = saidInClause(from, first, noun, features, place);
    const next = isSetOff ? closingComma(from, place) : isOwn ? second : first;
    return { changes, next: next ?? place.words.length };
  }

  /** What follows the noun in a relative clause, and whether the verb that stands first behind the pronoun is the clause's own. */
  function saidInClause(
    from: number,
    verb: number | undefined,
    noun: NounPlace,
    features: Features,
    place: Place,
  ): { changes: readonly Change[]; isOwn: boolean } {
    const pronoun = place.words[from]!.key;
    if (verb === undefined) return { changes: [], isOwn: false };
    if (facts.relatives.subject.has(pronoun) && isNextTo(from, verb, place))
      return { changes: predicateFrom(verb, noun, features, place).changes, isOwn: true };
    const participle = facts.participleFollows?.test(place.words[verb]!.key) ? wordAfter(place, verb) : undefined;
    const agreed = participle && agreeingAt(participle, noun);
    const isOwn = participle !== undefined && adjectives.anywhere(participle) !== undefined;
    return { changes: agreed ? changeTo(agreed, features) : [], isOwn };
  }

  /** Where the verbs of the sentence stand behind a word; of several together (*a été*) the first. */
  function verbsBehind(from: number, place: Place): number[] {
    const found: number[] = [];
    for (let index = from + 1; index < from + 16 && isJoined(place, index); index++) {
      const { key, text } = place.words[index]!;
      if (facts.clauseStarters.has(key) || facts.relatives.object.has(key)) break;
      if (verbPair(text.toLowerCase()) && !verbPair(place.words[index - 1]!.text.toLowerCase())) found.push(index);
    }
    return found;
  }

  function isNextTo(from: number, index: number, { words }: Place): boolean {
    return words.slice(from + 1, index).every((word) => facts.adverbs.has(word.key) || word.key.length < 3);
  }

  function closingComma(from: number, place: Place): number | undefined {
    for (let index = from + 1; index < Math.min(from + 16, place.words.length); index++) {
      const gap = gapBefore(place, index);
      if (/^,\s/.test(gap)) return index;
      if (/[.!?;:]/.test(gap)) return undefined;
    }
    return undefined;
  }

  /** An adjective or participle that shows the features of the noun. */
  function agreeingAt(
    word: PlaceWord,
    { gender, number }: Pick<NounPlace, 'gender' | 'number'>,
  ): Adjective | undefined {
    const found = adjectives.anywhere(word);
    const agrees =
      found && formsAsWritten(found).some((form) => isCompatible(form, { ...(gender && { gender }), number }));
    return agrees ? found : undefined;
  }

  function changeTo({ word, forms }: Adjective, features: Features): Change[] {
    const form = agreeing(forms, features)!.text;
    return form === word.text.toLowerCase() ? [] : [{ span: word.span, text: form }];
  }

  function isSmall({ key }: PlaceWord): boolean {
    return language.functionWords.has(key) || facts.boundaries.has(key);
  }

  /** The verb in the new number; as it stands where it never agreed with the noun alone (*une élève et son client ont*). */
  function verbForm(word: PlaceWord, { number }: Features, noun: NounPlace): string | undefined {
    const lower = word.text.toLowerCase();
    const [old, wanted] = [noun.number, number].map((count) => (count === 'plural' ? 1 : 0)) as [0 | 1, 0 | 1];
    const pair = verbPair(lower);
    if (pair) return pair[old] === lower ? pair[wanted] : lower;
    const [singular, plural] = facts.verbEnding;
    return old === 0 && wanted === 1 && singular.test(lower) ? lower.replace(singular, plural) : undefined;
  }

  function verbPair(lower: string): Pair | undefined {
    return [...facts.copulas, ...facts.auxiliaries].find((pair) => pair.includes(lower));
  }

  /** Whether words further on may have to follow a new gender or number: a pronoun, or an adjective that was not recognised. */
  function mayGoOn(place: Place, changes: readonly Change[]): boolean {
    const end = Math.max(...changes.map(({ span }) => span.end));
    const from = place.words.findIndex(({ span }) => span.start >= end);
    if (from === -1) return false;
    for (let index = from; index < place.words.length && !/[.!?…]/.test(gapBefore(place, index)); index++) {
      if (facts.pronouns.test(place.words[index]!.key)) return true;
    }
    const next = place.words[from]!;
    if (!isJoined(place, from))
      return gapBefore(place, from).startsWith(',') && adjectives.anywhere(next) !== undefined;
    const isKnown = [language.functionWords, facts.boundaries, facts.adverbs, copulas].some((known) =>
      known.has(next.key),
    );
    return !isKnown && adjectives.anywhere(next) === undefined && facts.agreeingEndings.test(next.key);
  }

  /** Whether a verb may agree with the noun: nothing before it governs it. */
  function standsAsSubject(
    { determiners: found, isSeveral, before }: NounPlace,
    place: Place,
    hasAside: boolean,
  ): boolean {
    if ((found.length === 0 && !isSeveral) || (wordAfter(place) === undefined && !hasAside)) return false;
    // *Plus aucune pédopornographie n'a été trouvée.*
    const opens = facts.adverbs.has(place.words[before]?.key ?? '') && !isJoined(place, before);
    const previous = isJoined(place, before + 1) && !opens ? place.words[before] : undefined;
    return !previous || (facts.clauseStarters.has(previous.key) && !facts.contracted.test(found[0]?.form ?? ''));
  }

  /** *La femme qui vendait des films et cette pédopornographie a été punie*: behind *and* the verb may belong to either. */
  function followsAnd({ before }: NounPlace, place: Place): boolean {
    return isJoined(place, before + 1) && language.conjunctions.has(place.words[before]?.key ?? '');
  }

  /** *La détention de la pédopornographie est punie*: the verb belongs to the noun before. */
  function isGoverned({ determiners: found, before }: NounPlace, place: Place): boolean {
    const previous = isJoined(place, before + 1) ? place.words[before] : undefined;
    return (
      facts.contracted.test(found[0]?.form ?? '') || (previous !== undefined && facts.boundaries.has(previous.key))
    );
  }

  // Suspicion and age

  function markerBeside(noun: NounPlace, place: Place): Marker | undefined {
    const previous = noun.adjectives.find(({ lemma }) => facts.suspicion.includes(lemma));
    if (previous) return { ...previous, isBefore: true };
    const next = wordAfter(place);
    const found = next && adjectives.anywhere(next);
    const standsNext = found && (facts.suspicion.includes(found.lemma) || isLabel(found, noun, place));
    return standsNext ? { ...found, isBefore: false } : undefined;
  }

  /** *Un pédophile notoire*: an adjective of the person alone, without words of its own behind it. */
  function isLabel({ word, lemma }: Adjective, noun: NounPlace, place: Place): boolean {
    if (place.rule.kind !== 'person' || participle.test(lemma) || !agreeingAt(word, noun)) return false;
    const behind = wordAfter(place, place.last + 1);
    return behind === undefined || copulas.has(behind.key) || verbPair(behind.text.toLowerCase()) !== undefined;
  }

  function withMarker({ wording, features, place }: Task, marker: Marker | undefined): string[] {
    const list = inflected(wording.words, features, place);
    if (!marker) return list;
    if (marker.isBefore) return list.filter((_, index) => !facts.suspicion.includes(wording.words[index]!.text));
    if (facts.suspicion.includes(marker.lemma) && facts.suspected.test(wording.preferred.term)) return list;
    const at = tailOf(wording);
    return [...list.slice(0, at), agreeing(language.inflect(marker.lemma, 'a'), features)!.text, ...list.slice(at)];
  }

  /** Where the complement of a wording begins: its first word, after the noun, that is no adjective. */
  function tailOf({ words }: Wording): number {
    const at = words.findIndex(
      (word, index) => index > 0 && word.inflectionClass !== 'a' && !adjectives.knows(word.text),
    );
    return at === -1 ? words.length : at;
  }

  /** The age that the term or the words right after it give, where the wording has no place of its own for it. */
  function ageBeside(wording: Wording, place: Place): { text: string; end: number } | undefined {
    if (place.rule.kind !== 'person' || wording.words.some((word) => word.text.startsWith('<'))) return undefined;
    const numbered = place.matched.find((word) => facts.isNumber(keyOf(place, word)));
    if (numbered && numbered.element !== headWord(place)?.element) {
      const same = place.matched.filter((word) => word.element === numbered.element);
      return { text: textBetween(place, same[0]!.span.start, same.at(-1)!.span.end), end: place.span.end };
    }
    if (tailOf(wording) === wording.words.length) return undefined;
    const found = facts.age.exec(place.text.slice(place.span.end));
    return found ? { text: found[0].trim(), end: place.span.end + found[0].length } : undefined;
  }

  // Right after the child; other nouns are too far away by then, or would change sense (*victime de douze ans*).
  function withAge(list: readonly string[], age: string, wording: Wording, features: Features): string[] {
    return facts.childNouns.test(wording.words[0]!.text)
      ? [list[0]!, age, ...list.slice(1)]
      : [...list, facts.aged(features, age)];
  }
}

// What was done to somebody stays behind all that is said of him: *agressor sexual de crianças condenado*.
const participle = /(?:é|[aiu]do|[aiu]to)$/;

// *È considerata pornografia*: what is named or held to be something stands before the verb.
const naming =
  /^(?:consid|cham|llam|chiam|appel|defin|classif|qualif|denomin|nomm|declar|dett|dit|ritenut|ten[iu]d|jug)/;

/** The first word of the term that can be a noun or adjective: the head of the phrase. */
function headWord(place: Place): MatchedWord | undefined {
  return place.matched.find((word) => word.forms.some((form) => !form.verb));
}

function headText(place: Place): string {
  const head = headWord(place) ?? place.matched[0];
  return head ? keyOf(place, head) : '';
}

function keyOf(place: Place, { span }: MatchedWord): string {
  return place.words.find((word) => word.span.start === span.start)?.key ?? '';
}

/** Whether a word of the term follows the head: an adjective, or a noun with forms for both genders. */
function follows({ slots }: Place, { element }: MatchedWord): boolean {
  const slot = slots[element];
  return (
    slot?.kind === 'words' &&
    slot.alternatives.some(
      (choice) =>
        choice.kind === 'group' || (choice.kind === 'word' && /^(?:a|nmf)$/.test(choice.inflectionClass ?? '')),
    )
  );
}

function agreeingForms({ forms }: MatchedWord): Form[] {
  return forms.filter((form) => !form.verb && (form.gender !== undefined || form.number !== undefined));
}

function genderOfClass(inflectionClass: string): Gender | undefined {
  return inflectionClass === 'nm' ? 'masculine' : inflectionClass === 'nf' ? 'feminine' : undefined;
}
