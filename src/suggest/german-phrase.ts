import { adjectiveEnding, cases, type Case, type Declension, type Gender, type Number } from '../language/german.ts';
import { fold } from '../language/index.ts';
import { once, type Form } from '../model/index.ts';
import { setOf } from './list.ts';
import { gapBefore, isJoined, type Place, type PlaceWord } from './place.ts';

/** What the words of a noun phrase agree in. */
export interface Agreement {
  readonly number: Number;
  readonly gender: Gender;
  readonly case: Case;
}

/** A word that stands before a noun and shows its case: an article, a pronoun, or a preposition with an article in it (*zur*). */
export interface Determiner {
  /** Without its ending; empty for *der, die, das*. */
  readonly stem: string;
  readonly type: 'definite' | 'der' | 'ein';
  /** What the noun after it may be. */
  readonly agreements: readonly Agreement[];
  /** The preposition that it is drawn together with. */
  readonly preposition?: string;
}

const genders: readonly Gender[] = ['masculine', 'feminine', 'neuter'];
const definite: Readonly<Record<Gender | 'plural', string>> = {
  masculine: 'der den dem des',
  feminine: 'die die der der',
  neuter: 'das das dem des',
  plural: 'die die den der',
};
const likeDer = ['dies', 'jen', 'jed', 'welch', 'manch', 'solch', 'all', 'sämtlich', 'beid'];
const likeEin = ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer', 'eur'];
const contractions: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
  im: ['in', 'dem'],
  am: ['an', 'dem'],
  vom: ['von', 'dem'],
  zum: ['zu', 'dem'],
  beim: ['bei', 'dem'],
  zur: ['zu', 'der'],
  ins: ['in', 'das'],
  ans: ['an', 'das'],
  aufs: ['auf', 'das'],
  fürs: ['für', 'das'],
  ums: ['um', 'das'],
  übers: ['über', 'das'],
};

/** Prepositions by the cases that they govern, the likelier first. */
const governed: Readonly<Record<string, readonly Case[]>> = {
  ...byPreposition('mit von bei zu aus nach seit gegenüber außer ab samt laut', ['dative']),
  ...byPreposition('für gegen durch ohne um bis', ['accusative']),
  ...byPreposition(
    'wegen während trotz statt anstatt aufgrund infolge mithilfe hinsichtlich bezüglich angesichts anlässlich innerhalb außerhalb seitens zwecks zugunsten',
    ['genitive', 'dative'],
  ),
  ...byPreposition('über an auf', ['accusative', 'dative']),
  ...byPreposition('in unter vor hinter neben zwischen', ['dative', 'accusative']),
};

/** Numerals and the like: they show that there are several, and leave the adjective all its endings. */
const severals =
  setOf(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend dutzende hunderte tausende viele vielen vieler
  einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger etliche etlichen etlicher andere anderen anderer weitere weiteren weiterer`);

const determinerForms = once(collectForms);

/** The determiner that a word in lower case is, if it is one. */
export function determinerOf(word: string): Determiner | undefined {
  const contraction = contractions[word];
  const known = determinerForms().get(contraction ? contraction[1] : word);
  return known && contraction ? { ...known, preposition: contraction[0] } : known;
}

/** Whether a word in lower case says that there are several. */
export function isSeveral(word: string): boolean {
  return severals.has(word) || /^(?:[2-9]|\d{2,})$/.test(word);
}

/** The cases that a word in lower case governs as a preposition, the likelier first; `undefined` where it is none. */
export function casesAfter(word: string): readonly Case[] | undefined {
  return governed[word];
}

/** A determiner in another agreement; empty where it has no such form, as *ein* has no plural. */
export function determined({ stem, type, preposition }: Determiner, agreement: Agreement): string {
  const article = articleIn(stem, type, agreement);
  return preposition === undefined ? article : contracted(preposition, article);
}

/** How adjectives go after a determiner, or without one. */
export function declensionAfter(determiner: Determiner | undefined): Declension {
  if (!determiner) return 'strong';
  return determiner.type === 'ein' ? 'mixed' : 'weak';
}

/** An adjective without its ending. */
export function adjectiveStem(word: string): string {
  return word.replace(/e[nrms]?$/, '');
}

/** An adjective in an agreement. */
export function agreeing(stem: string, declension: Declension, { number, gender, case: inCase }: Agreement): string {
  return stem + adjectiveEnding(declension, number, gender, inCase);
}

/** The form of a noun in an agreement, in the capitals of the given word. */
export function formOf(word: string, forms: readonly Form[], agreement: Agreement): string {
  const fits = (form: Form): boolean => form.number === agreement.number && form.case === agreement.case;
  const found = forms.find((form) => fits(form) && form.gender === agreement.gender) ?? forms.find(fits);
  const text = found?.text ?? word;
  return /^\p{Lu}/u.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Words before a noun that belong to it, and the ways in which the noun may agree with them, the likeliest first. */
export interface Surroundings {
  readonly determiner?: { readonly word: PlaceWord; readonly is: Determiner };
  readonly several?: PlaceWord;
  readonly adjectives: readonly PlaceWord[];
  readonly preposition?: PlaceWord;
  readonly agreements: readonly Agreement[];
}

/** Reads what stands before the words from `first` on, whose noun has these forms. */
export function surroundingsOf(
  place: Place,
  first: number,
  forms: readonly Form[],
  inner: readonly PlaceWord[] = [],
): Surroundings {
  const chain = chainBefore(place, first);
  const { determiner, several, preposition } = chain;
  const possible = forms.filter(isNoun).filter((form) => several === undefined || form.number === 'plural');
  const withDeterminer = determiner ? possible.filter((form) => determiner.is.agreements.some(sameAs(form))) : possible;
  const after = preposition && casesAfter(prepositionOf(chain));
  const inCase = after ? withDeterminer.filter((form) => after.includes(form.case)) : withDeterminer;
  const allowed = isPartitive(place, determiner?.word) ? inCase.filter(isGenitivePlural) : inCase;
  if (determiner && isRelative(place, determiner.word, preposition, allowed))
    return surroundingsWithout(place, chain, forms, inner);
  const noun = place.words.find(({ key }) => isAdjectival(forms) && forms.some(({ text }) => fold(text) === key));
  const shown = [...chain.adjectives, ...inner, ...(noun ? [noun] : [])];
  const declension = declensionAfter(determiner?.is);
  const withAdjectives = allowed.filter((form) => shown.every((word) => hasEnding(word.key, declension, form)));
  const left = firstFilled(withAdjectives, allowed, withDeterminer, possible);
  return { ...chain, agreements: ranked(left, chain, place, first) };
}

/** *einer **der** Freier*: one of several. */
function isPartitive(place: Place, determiner: PlaceWord | undefined): boolean {
  const before = determiner && place.words[place.words.indexOf(determiner) - 1];
  return (
    determiner?.key === 'der' &&
    /^(?:k?ein(?:er|e|es|em|en)|jeder|jede|mehrere|einige|viele|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)$/.test(
      before?.key ?? '',
    )
  );
}

function isGenitivePlural(form: Form): boolean {
  return form.case === 'genitive' && form.number === 'plural';
}

type Chain = Omit<Surroundings, 'agreements'>;

function surroundingsWithout(
  place: Place,
  chain: Chain,
  forms: readonly Form[],
  inner: readonly PlaceWord[],
): Surroundings {
  const { determiner, preposition, ...rest } = chain;
  void determiner;
  void preposition;
  const nouns = forms.filter(isNoun).filter((form) => chain.several === undefined || form.number === 'plural');
  const possible = nouns.filter((form) => inner.every((word) => hasEnding(word.key, 'strong', form)));
  const bare: Chain = rest;
  return { ...bare, agreements: ranked(firstFilled(possible, forms.filter(isNoun)), bare, place, -1) };
}

function chainBefore(place: Place, first: number): Chain {
  let index = first;
  while (index > first - 4 && isAdjective(wordJoined(place, index), place)) index--;
  const read = boundBefore(place, index);
  const adjectives = place.words.slice(index, first);
  if (read.determiner || read.several || read.preposition || adjectives.length === 0) return { ...read, adjectives };
  if (adjectives.length === 1 && opensSentence(place, index)) return { adjectives };
  // What looked like an adjective may have been a verb: *fanden Kinderpornografie*.
  return { ...boundBefore(place, first), adjectives: [] };
}

// *Neue Kinderpornografie tauchte auf*: no verb in lower case stands there.
function opensSentence(place: Place, index: number): boolean {
  return /^\p{Lu}/u.test(place.words[index]!.text);
}

function boundBefore(place: Place, index: number): Omit<Chain, 'adjectives'> {
  const word = wordJoined(place, index);
  if (!word) return {};
  const key = word.text.toLowerCase();
  if (isSeveral(key)) {
    const before = boundBefore(place, index - 1);
    return { ...before, several: word };
  }
  const is = determinerOf(key);
  if (!is) return casesAfter(key) ? { preposition: word } : {};
  const before = is.preposition === undefined ? wordJoined(place, index - 1) : word;
  const preposition = before && (before === word || casesAfter(before.text.toLowerCase())) ? before : undefined;
  return { determiner: { word, is }, ...(preposition && { preposition }) };
}

// A hyphen or an apostrophe joins parts of words, white space joins words.
function wordJoined(place: Place, index: number): PlaceWord | undefined {
  return isJoined(place, index) && /\s/.test(gapBefore(place, index)) ? place.words[index - 1] : undefined;
}

const neverAdjectives =
  setOf(`aber alle allen aller auch außer bei beim bis dabei daneben daher dagegen darüber denen deren derer dessen diese diesem diesen dieser
  dieses durch eben eine einem einen einer eines gegen gerade gestern hatte hatten haben heute hier hinter ihnen immer ihre ihrem ihren ihrer innen ihr ihres
  keine keinem keinen keiner keines können konnte konnten machen mehrere neben nehmen neuerdings oder ohne ohnehin seine seinem seinen seiner seines seien sehen
  sollen sollte sollten sondern später über unter viele vielen waren werden weder weiter wegen wenige wieder wollen wurde wurden zwischen sowie`);

function isAdjective(word: PlaceWord | undefined, place: Place): boolean {
  const begins =
    word !== undefined &&
    /(?:^|[.!?]\s+)$/.test(place.text.slice(0, word.span.start)) &&
    /^\p{Lu}\p{Ll}+e[rsn]?$/u.test(word.text);
  return (
    word !== undefined &&
    (/^\p{Ll}[\p{L}-]+e[nrms]?$/u.test(word.text) || begins) &&
    !neverAdjectives.has(word.text.toLowerCase()) &&
    !casesAfter(word.text.toLowerCase()) &&
    !isSeveral(word.text.toLowerCase()) &&
    !determinerOf(word.text.toLowerCase())
  );
}

// *…, der Kinderpornografie besitzt*: after a comma an article that the noun could not take as a subject or an object is a relative pronoun.
function isRelative(
  place: Place,
  article: PlaceWord,
  preposition: PlaceWord | undefined,
  agreements: readonly Agreement[],
): boolean {
  const index = place.words.indexOf(preposition ?? article);
  if (!/,\s*$/.test(gapBefore(place, index)) || !/^(?:der|die|das|dem|den)$/.test(article.text)) return false;
  // *…, die Kindersextouristen Zimmer vermieten*
  if (/^\s\p{Lu}/u.test(place.text.slice(place.span.end))) return true;
  if (preposition) return agreements.length === 0;
  return !agreements.some((one) => one.case === 'nominative' || one.case === 'accusative');
}

// *Prostituierte, Minderjährige*: what is masculine and feminine in one form is declined like an adjective.
function isAdjectival(forms: readonly Form[]): boolean {
  const singular = forms.filter(({ number }) => number === 'singular');
  return new Set(singular.map(({ gender }) => gender)).size > 1;
}

function isNoun(form: Form): form is Form & Agreement {
  return form.case !== undefined && form.number !== undefined && form.gender !== undefined;
}

function sameAs(one: Agreement): (other: Agreement) => boolean {
  return (other) =>
    one.number === other.number && one.case === other.case && (one.number === 'plural' || one.gender === other.gender);
}

// Whether an adjective, or a noun that is declined like one, can stand in an agreement.
function hasEnding(key: string, declension: Declension, { number, gender, case: inCase }: Agreement): boolean {
  const ending = /e[nrms]?$/.exec(key)?.[0];
  return ending === undefined || adjectiveEnding(declension, number, gender, inCase) === ending;
}

function firstFilled(...lists: readonly (readonly (Form & Agreement)[])[]): readonly (Form & Agreement)[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** Agreements in the order of their likelihood. */
function ranked(forms: readonly (Form & Agreement)[], chain: Chain, place: Place, first: number): Agreement[] {
  const after = chain.preposition && casesAfter(prepositionOf(chain));
  const start = chain.determiner ? place.words.indexOf(chain.determiner.word) : first - chain.adjectives.length;
  const before = start > 0 ? wordJoined(place, start) : undefined;
  const isGiven = isGivenTo(place);
  const isAttribute = before !== undefined && /^\p{Lu}/u.test(before.text) && start > 1;
  const weigh = ({ number, case: inCase, gender }: Agreement): number => {
    const bare = !chain.determiner && !chain.several;
    let weight = 0;
    if (after) weight -= after.includes(inCase) ? 20 - after.indexOf(inCase) : 0;
    else if (isAttribute && chain.determiner) weight -= inCase === 'genitive' ? 10 : 0;
    else if (isAttribute && chain.adjectives.length > 0) weight -= inCase === 'genitive' ? 10 : 0;
    if (!after && isGiven) weight -= inCase === 'dative' ? 6 : 0;
    if (bare) weight -= number === 'plural' ? 5 : 0;
    if (!after) weight -= { nominative: 4, accusative: 3, dative: 2, genitive: 1 }[inCase];
    return weight - (gender === 'masculine' ? 0.5 : 0);
  };
  return [...forms].toSorted((left, right) => weigh(left) - weigh(right));
}

function prepositionOf({ determiner, preposition }: Chain): string {
  return determiner?.is.preposition ?? preposition!.text.toLowerCase();
}

// *wurde Kunden überlassen*, *bot Kunden ein Kind an*: somebody is handed over to them, or something is given.
function isGivenTo(place: Place): boolean {
  const keys = clauseAround(place, place.first).map((word) => word.key);
  if (keys.some((key) => datival.test(key))) return true;
  const isPassive = keys.some((key) => /^(?:wurden?|wird|werden|worden)$/.test(key));
  if (isPassive) return keys.some((key) => handedOver.test(key));
  const next = wordJoined(place, place.last + 2);
  const isObject =
    next !== undefined &&
    (/^\p{Lu}/u.test(next.text) || (determinerOf(next.text)?.agreements.some(isAccusative) ?? false));
  return isObject && keys.some((key) => giving.test(key));
}

function isAccusative(agreement: Agreement): boolean {
  return agreement.case === 'accusative';
}

const giving =
  /^(?:bot|boten|biet|gab|gaben|geb|gibt|vermiet|verkauf|uberlie|uberlass|vermitt|zeig|schick|liefer|brach|ubergab|stell|aufgeschl|aufschl|offne|geoffne|versprach|versproch|verschaff|besorg|reich|half|helf|hilft|nahm|nehm|schuld)/;
// Verbs whose only object stands in the dative: *den Kunden begegnen*.
const datival = /^(?:begegne|folgte|folgen|diente|drohte|vertraute|entka|entging|entgeh|auswich|ausweich|gehorch)/;
const handedOver =
  /^(?:uberlassen|zugefuhrt|ausgeliefert|angeboten|ubergeben|vorgefuhrt|uberstellt|zugeteilt|vermittelt)$/;

/** The words of the clause around a word, from one mark or subordinating word to the next. */
export function clauseAround(place: Place, at: number): PlaceWord[] {
  let from = at;
  let to = at;
  while (from > 0 && !isBoundary(gapBefore(place, from))) from--;
  while (to < place.words.length - 1 && !isBoundary(gapBefore(place, to + 1))) to++;
  return place.words.slice(from, to + 1);
}

function isBoundary(gap: string): boolean {
  return /[,;:.!?()„“”"»«]|\s[–—-]\s/.test(gap);
}

function articleIn(stem: string, type: Determiner['type'], { number, gender, case: inCase }: Agreement): string {
  const at = cases.indexOf(inCase);
  if (type === 'definite') return definite[number === 'plural' ? 'plural' : gender].split(' ')[at]!;
  if (type === 'der')
    return (
      stem + adjectiveEnding('strong', number, gender, inCase).replace(/^en$/, inCase === 'genitive' ? 'es' : 'en')
    );
  if (stem === 'ein' && number === 'plural') return '';
  const isBare =
    number === 'singular' &&
    gender !== 'feminine' &&
    (inCase === 'nominative' || (gender === 'neuter' && inCase === 'accusative'));
  if (isBare) return stem === 'eur' ? 'euer' : stem;
  const ending =
    inCase === 'genitive' && number === 'singular' && gender !== 'feminine'
      ? 'es'
      : adjectiveEnding('strong', number, gender, inCase);
  return (stem === 'euer' ? 'eur' : stem) + ending;
}

function contracted(preposition: string, article: string): string {
  const found = Object.entries(contractions).find(([, [first, second]]) => first === preposition && second === article);
  return found ? found[0] : `${preposition} ${article}`;
}

function collectForms(): ReadonlyMap<string, Determiner> {
  const found = new Map<string, Determiner & { agreements: Agreement[] }>();
  const add = (stem: string, type: Determiner['type']): void => {
    for (const number of ['singular', 'plural'] as const) {
      for (const gender of genders) {
        for (const inCase of cases) {
          const agreement = { number, gender, case: inCase };
          const text = articleIn(stem, type, agreement);
          if (text === '') continue;
          const known = found.get(text);
          if (known) known.agreements.push(agreement);
          else found.set(text, { stem, type, agreements: [agreement] });
        }
      }
    }
  };
  add('', 'definite');
  for (const stem of likeDer) add(stem, 'der');
  for (const stem of likeEin) add(stem, 'ein');
  return found;
}

function byPreposition(list: string, governs: readonly Case[]): Record<string, readonly Case[]> {
  return Object.fromEntries(list.split(' ').map((word) => [word, governs]));
}
