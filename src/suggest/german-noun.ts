import { german, type Case, type Declension, type Gender } from '../language/german.ts';
import type { Form, MatchedWord } from '../model/index.ts';
import type { Change, Draft } from './grammar.ts';
import {
  adjectiveStem,
  agreeing,
  casesAfter,
  declensionAfter,
  determined,
  determinerOf,
  formOf,
  surroundingsOf,
  type Agreement,
  type Surroundings,
} from './german-phrase.ts';
import { keptPhrase } from './german-kept.ts';
import { pluralOfRelative, pluralOfVerb, relativeInGender } from './german-subject.ts';
import { gapBefore, wordAfter, type Place, type PlaceWord } from './place.ts';
import { phraseOf, type Wording, type WordingWord } from './wording.ts';

/** What a wording has to go with. */
interface Setting {
  readonly place: Place;
  readonly agreement: Agreement;
  readonly declension: Declension;
  /** The ending for all genders that the term has: `*innen`. */
  readonly inclusive?: string;
}

/** Makes a wording for a thing, an act or a person agree: article, adjectives, case, number, the spelling for all genders. */
export function writeNoun(wording: Wording, place: Place): Draft | undefined {
  const head = place.matched.find(({ forms }) => forms.some((form) => form.case !== undefined));
  const around = surroundingsOf(place, place.first, head?.forms ?? [], adjectivesInside(place, head));
  if (wording.words.some(({ text }) => text === '*')) return writeRest(wording, place, head, around);
  const rest = restAfter(place);
  if (rest) return writeBefore(wording, place, rest);
  const [old] = around.agreements;
  if (!old) return undefined;
  const isSuspected = around.adjectives.some(({ key }) => suspected.test(key));
  if (isSuspected && wording.words.some(({ text }) => suspicion.test(text))) return undefined;
  const inclusive = head && inclusiveEnding(place.text.slice(head.span.start, head.span.end));
  const wanted = agreementOf(wording, old, place, inclusive !== undefined);
  const isUnmarked = isBareGenitive(around, wording, wanted);
  const agreement: Agreement = isUnmarked ? { ...wanted, case: 'dative' } : wanted;
  const article = articleFor(around, agreement, wording);
  const added = needsArticle(wording, place, around, agreement) ? determinerOf('die') : undefined;
  const declension = declensionAfter(added ?? (article === '' ? undefined : around.determiner?.is));
  const written = phraseFor(wording, { place, agreement, declension, ...(inclusive !== undefined && { inclusive }) });
  if (written === undefined) return undefined;
  const text = added ? `${determined(added, agreement)} ${written}` : written;
  const core: Change = { span: place.span, text: isUnmarked && !around.preposition ? `von ${text}` : text };
  const isMore = agreement.number === 'plural' && old.number === 'singular';
  const isOne = agreement.number === 'singular' && old.number === 'singular';
  const relative = isMore ? pluralOfRelative(place) : isOne ? relativeInGender(place, old, agreement) : undefined;
  const amount = isMore ? amountBefore(place, around, agreement) : undefined;
  const changes = [
    ...(amount ? [amount] : []),
    ...adapted(around, agreement, article, declension),
    core,
    ...(relative ? [relative] : []),
  ];
  // Of one person, nothing is said that goes for several.
  if (isMore && place.rule.kind === 'person') return { changes, fit: 'poor', open: true };
  if (agreement.number === old.number || !mayBeSubject(around)) return { changes };
  if (agreement.number === 'singular') return { changes, fit: 'late', open: true };
  const verb = pluralOfVerb(place);
  if (verb === 'other subject') return { changes };
  return verb ? { changes: inOrder([...changes, verb]) } : { changes, fit: 'late', open: true };
}

// *der mutmaßliche Pädophile* needs no second *mutmaßlich*, and no *Tatverdächtiger*.
const suspected = /^(?:mutma(?:ß|ss)lich|angeblich|vermeintlich|verdachtig)e/;
const suspicion = /^(?:mutmaßlich|Tatverdächtige|Verdächtige|Beschuldigte)$/;

/** The adjectives of the term before its noun. */
function adjectivesInside({ words, first }: Place, head: MatchedWord | undefined): PlaceWord[] {
  const at = words.findIndex(({ span }) => span.start === head?.span.start);
  return words.slice(first, Math.max(first, at)).filter(({ text }) => /^\p{Ll}.*e[nrms]?$/u.test(text));
}

function agreementOf({ preferred, words }: Wording, old: Agreement, place: Place, isInclusive: boolean): Agreement {
  const number = preferred.number === 'plural' ? 'plural' : preferred.number === 'mass' ? 'singular' : old.number;
  const noun = words.find(isNoun);
  const genders = noun ? formsOf(noun, place).map((form) => form.gender) : [old.gender];
  const like = isInclusive ? 'feminine' : old.gender;
  return { number, gender: genders.includes(like) ? like : genders[0]!, case: old.case };
}

/** The determiner before the term in the new agreement; empty where it goes: there is no *eine Ausbeutung*, and no plural of *ein*. */
function articleFor({ determiner }: Surroundings, agreement: Agreement, { preferred }: Wording): string | undefined {
  if (!determiner) return undefined;
  if (determiner.is.stem === 'ein' && preferred.number === 'mass') return '';
  // *jede* has no plural.
  const is =
    determiner.is.stem === 'jed' && agreement.number === 'plural' ? { ...determiner.is, stem: 'all' } : determiner.is;
  return determined(is, agreement);
}

/** The wording in its setting; `undefined` where it holds words of the term that cannot be put in their case. */
function phraseFor({ words }: Wording, setting: Setting): string | undefined {
  const { place, agreement, declension } = setting;
  let governed: Case = 'dative';
  const written: string[] = [];
  for (const word of words) {
    const { text, inflectionClass } = word;
    if (text.startsWith('<')) {
      const group = text.slice(1, -1);
      // *Missbrauch eines Kindes* reads better than *von einem Kind*.
      const genitive = written.at(-1) === 'von' ? keptPhrase(place, group, 'genitive') : undefined;
      const kept = genitive ?? keptPhrase(place, group, governed);
      if (kept === undefined) return undefined;
      if (genitive !== undefined) written.pop();
      written.push(kept);
    } else if (inflectionClass === 'a') written.push(agreeing(text, declension, agreement));
    else written.push(isNoun(word) ? nounFor(word, setting) : text);
    governed = casesAfter(text)?.[0] ?? governed;
  }
  return phraseOf(written);
}

function isNoun({ inflectionClass }: WordingWord): boolean {
  return inflectionClass !== undefined && /^[nN]/.test(inflectionClass);
}

function formsOf({ text, inflectionClass }: WordingWord, { language }: Place): readonly (Form & { gender: Gender })[] {
  const forms = language.inflect(text.toLowerCase(), inflectionClass!);
  return forms.filter((form): form is Form & { gender: Gender } => form.gender !== undefined);
}

// *Kund*innen* becomes *Täter*innen*: the mark stays; a noun that is declined like an adjective needs none.
function nounFor(word: WordingWord, { place, agreement, declension, inclusive }: Setting): string {
  if (word.inflectionClass === 'na') return agreeing(adjectiveStem(word.text), declension, agreement);
  if (inclusive !== undefined && word.inflectionClass === 'nmf') return word.text.replace(/e$/, '') + inclusive;
  return formOf(word.text, formsOf(word, place), agreement);
}

/** The ending that makes a word mean all genders: `*innen`, `:in`, `Innen`. */
function inclusiveEnding(written: string): string | undefined {
  return /(?:[*:_·]in(?:nen)?|\/-?in(?:nen)?|\(inn?\)(?:en)?|(?<=\p{Ll})In(?:nen)?)$/u.exec(written)?.[0];
}

/** The words before the term in the new agreement. */
function adapted(
  { determiner, adjectives }: Surroundings,
  agreement: Agreement,
  article: string | undefined,
  declension: Declension,
): Change[] {
  const changes: Change[] = [];
  if (determiner && article !== undefined && article !== determiner.word.text.toLowerCase()) {
    const { start, end } = determiner.word.span;
    const isGone = article === '';
    changes.push({ span: { start, end: isGone ? (adjectives[0]?.span.start ?? end + 1) : end }, text: article });
  }
  for (const { text, span } of adjectives) {
    const written = agreeing(adjectiveStem(text), declension, agreement);
    if (written !== text) changes.push({ span, text: written });
  }
  return changes;
}

// *viel Kinderpornografie*, *etwas Kinderpornografie*: how much becomes how many.
function amountBefore(place: Place, around: Surroundings, agreement: Agreement): Change | undefined {
  const at = around.determiner ? -1 : place.first - around.adjectives.length - 1;
  const amount = amounts[place.words[at]?.key ?? ''];
  if (amount === undefined || gapBefore(place, at + 1) !== ' ') return undefined;
  const [governed = agreement.case] = casesAfter(place.words[at - 1]?.text.toLowerCase() ?? '') ?? [];
  return { span: place.words[at]!.span, text: agreeing(amount, 'strong', { ...agreement, case: governed }) };
}

const amounts: Readonly<Record<string, string>> = { viel: 'viel', wenig: 'wenig', etwas: 'einig' };

/** *Kinderprostitution hat viele Gesichter* becomes *Die sexuelle Ausbeutung von Kindern …*: in a sentence the act has an article as soon as it says of whom. */
function needsArticle(
  { preferred, words }: Wording,
  place: Place,
  { determiner, several, adjectives, preposition }: Surroundings,
  agreement: Agreement,
): boolean {
  if ((preferred.kind ?? place.rule.kind) !== 'act' || preferred.number !== 'mass') return false;
  if (determiner || several || adjectives.length > 0 || !words.some(({ text }) => text === 'von')) return false;
  if (agreement.case !== 'nominative' && agreement.case !== 'accusative') return false;
  if (preposition && !/^(?:gegen|über|um|durch)$/.test(preposition.text.toLowerCase())) return false;
  const isJoined = [place.words[place.first - 1], wordAfter(place)].some((word) =>
    german.conjunctions.has(word?.key ?? ''),
  );
  return !isJoined && /[.!?]/.test(place.text.slice(place.span.end));
}

// *der Besitz kinderpornografischer Bilder* becomes *… von Missbrauchsdarstellungen*: a genitive that nothing shows is none.
function isBareGenitive(around: Surroundings, { words }: Wording, agreement: Agreement): boolean {
  if (agreement.case !== 'genitive' || around.determiner || around.adjectives.length > 0) return false;
  return words.find((word) => word.inflectionClass !== undefined)?.inflectionClass !== 'a';
}

function mayBeSubject({ agreements, preposition, determiner }: Surroundings): boolean {
  if (preposition || determiner?.is.preposition) return false;
  return agreements[0]?.case === 'nominative' || agreements[0]?.case === 'accusative';
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((left, right) => left.span.start - right.span.start);
}

// Compounds and adjectives

/** *Kinderporno**skandal*** and *kinderpornografische **Dateien***: the noun stays as it is and takes what the wording says about it. */
function writeRest(wording: Wording, place: Place, head: MatchedWord | undefined, around: Surroundings): Draft {
  const last = place.matched.at(-1)!;
  const start = last.head ? last.span.end - last.head : (head ?? last).span.start;
  const kept = place.text.slice(start, last.span.end);
  const noun = capitalized(kept);
  const isGenitive = around.agreements[0]?.case === 'genitive' && !around.determiner && !around.preposition;
  const needsOf = isGenitive && isPlainGenitive(place);
  const text = withNoun(wording, needsOf ? inDative(noun) : noun);
  return { changes: [{ span: place.span, text: needsOf ? `von ${text}` : text }] };
}

function withNoun({ words }: Wording, noun: string): string {
  return phraseOf(words.map(({ text }) => (text === '*' ? noun : text)));
}

// *Hefte, Bilder, Titel*: without its adjective a genitive plural gives way to *von* and the dative.
function inDative(noun: string): string {
  return /e[rl]?$/.test(noun) ? `${noun}n` : noun;
}

// Only where the term's own adjective showed the genitive.
function isPlainGenitive({ words, first, last }: Place): boolean {
  return last > first && words[first]!.key.endsWith('er') && /^\p{Ll}/u.test(words[first]!.text);
}

function capitalized(text: string): string {
  return text === text.toUpperCase() ? text : text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** The rest of a compound that the term only begins: *Kinderporno-**Sumpf***. */
function restAfter(place: Place): PlaceWord | undefined {
  return /^[-‐‑]\p{L}/u.test(place.text.slice(place.span.end)) ? wordAfter(place) : undefined;
}

function writeBefore(wording: Wording, place: Place, rest: PlaceWord): Draft | undefined {
  const noun = wording.words.find(isNoun);
  const gender = (noun && formsOf(noun, place)[0]?.gender) ?? 'feminine';
  const number = wording.preferred.number === 'mass' ? 'singular' : 'plural';
  const written = phraseFor(wording, { place, agreement: { number, gender, case: 'dative' }, declension: 'strong' });
  if (written === undefined) return undefined;
  const span = { start: place.span.start, end: rest.span.end };
  return { changes: [{ span, text: `${rest.text} im Zusammenhang mit ${written}` }] };
}

/** Makes a wording for a quality stand where the adjective stood, or behind the noun that the adjective belongs to. */
export function writeQuality(wording: Wording, place: Place): Draft | undefined {
  const noun = nounAfter(place);
  if (wording.words.some(({ text }) => text === '*')) {
    if (!noun) return undefined;
    const needsOf = isPlainGenitiveBefore(place);
    const complement = withNoun(wording, needsOf ? inDative(noun.text) : noun.text);
    return {
      changes: [
        {
          span: { start: place.span.start, end: place.words[place.last + 1]!.span.start },
          text: needsOf ? 'von ' : '',
        },
        { span: noun.span, text: complement },
      ],
    };
  }
  const isAttribute = noun !== undefined;
  const adjective = wording.words.some((word) => word.inflectionClass === 'a');
  if (adjective !== isAttribute && !(adjective && !noun)) return undefined;
  const ending = isAttribute ? (/e[nrms]?$/.exec(place.words[place.last]!.key)?.[0] ?? '') : '';
  return {
    changes: [
      {
        span: place.span,
        text: phraseOf(wording.words.map((word) => (word.inflectionClass === 'a' ? word.text + ending : word.text))),
      },
    ],
  };
}

// *der Besitz kinderpornografischer Hefte*, and not *in kinderpornografischer Absicht*.
function isPlainGenitiveBefore(place: Place): boolean {
  const { words, first, last } = place;
  const before = words[first - 1];
  return (
    words[last]!.key.endsWith('er') &&
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    /^\s+$/.test(gapBefore(place, first)) &&
    first > 1
  );
}

/** The noun that an adjective belongs to: the next word with a capital, other adjectives in between left out. */
function nounAfter(place: Place): PlaceWord | undefined {
  for (let index = place.last; index < place.last + 3; index++) {
    const next = wordAfter(place, index);
    if (!next) return undefined;
    if (/^\p{Lu}/u.test(next.text)) return next;
    if (!/e[nrms]?$/.test(next.text)) return undefined;
  }
  return undefined;
}
