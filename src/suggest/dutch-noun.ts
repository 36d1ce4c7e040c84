import { dutch } from '../language/dutch.ts';
import { once, type Form, type MatchedWord, type Span } from '../model/index.ts';
import type { Change, Draft } from './grammar.ts';
import { setOf } from './list.ts';
import { gapBefore, isJoined, keptText, wordAfter, type Place, type PlaceWord } from './place.ts';
import { phraseOf, type Wording, type WordingWord } from './wording.ts';

/** Number and gender of a Dutch noun phrase; a neuter noun takes *het*. */
interface Agreement {
  readonly number: 'singular' | 'plural';
  readonly neuter: boolean;
}

/** Determiners in pairs: before nouns with *de* and plurals, and before neuter singulars. */
const pairs: Readonly<Record<string, readonly [common: string, neuter: string]>> = Object.fromEntries(
  [
    ['de', 'het'],
    ['deze', 'dit'],
    ['die', 'dat'],
    ['onze', 'ons'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
    ['welke', 'welk'],
    ['zulke', 'zulk'],
  ].flatMap(([common, neuter]) => [common!, neuter!].map((word) => [word, [common!, neuter!] as const])),
);
/** Before a neuter singular an adjective has no ending after these. */
const indefinite = setOf('een geen elk ieder welk zulk zo veel meer weinig genoeg');
const possessives = setOf('mijn jouw uw zijn haar hun ons onze');
const severals = setOf(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig beide enkele meerdere verscheidene vele sommige tientallen honderden duizenden alle',
);

/** Makes a wording for a thing, an act or a person agree: *de* and *het*, endings of adjectives, number. */
export function writeNoun(wording: Wording, place: Place): Draft | undefined {
  const head = headOf(place);
  const span = withPluralMark(place);
  if (wording.words.some(({ text }) => text === '*'))
    return { changes: [{ span, text: withRest(wording, place, head) }] };
  const old = agreementOf(place, head, span);
  const agreement = wanted(wording, old, place);
  const around = surroundingsOf(place);
  const isSuspected = around.adjectives.some(({ key }) => /^(?:vermoedelijke|vermeende|verdachte)$/.test(key));
  if (isSuspected && wording.words.some(({ text }) => /^(?:vermoedelijk|verdachte)$/.test(text))) return undefined;
  const article = around.determiner && determined(around.determiner.key, agreement, wording);
  const text = phraseFor(wording, agreement, article, place);
  const rest = restAfter(place);
  if (rest) {
    return { changes: [{ span: { start: span.start, end: rest.span.end }, text: `${rest.text} rond ${text}` }] };
  }
  const changes = [...adapted(around, article, agreement), { span, text }, ...relative(place, agreement, old)];
  if (wording.words.some(isRelative) && /^(?:die|dat)$/.test(wordAfter(place)?.key ?? ''))
    return { changes, fit: 'late' };
  if (around.preposition !== undefined || agreement.number === old.number) return { changes };
  const verb = verbBeside(place, agreement.number);
  return verb ? { changes: inOrder([...changes, verb]), fit: 'late' } : { changes, fit: 'poor', open: true };
}

/** The word of the term that shows its number and gender. */
function headOf({ matched }: Place): MatchedWord | undefined {
  return matched.find(({ forms }) => forms.some((form) => form.number !== undefined && !form.verb));
}

// *pedo's*: the mark of the plural stands outside the word.
function withPluralMark({ text, span }: Place): Span<'block'> {
  const mark = /^['’]s(?!\p{L})/u.exec(text.slice(span.end))?.[0] ?? '';
  return { start: span.start, end: span.end + mark.length };
}

function agreementOf({ span: own }: Place, head: MatchedWord | undefined, span: Span<'block'>): Agreement {
  const forms = head?.forms.filter((form) => !form.verb) ?? [];
  const number = span.end > own.end ? 'plural' : (forms[0]?.number ?? 'singular');
  return { number, neuter: number === 'singular' && forms[0]?.gender === 'neuter' };
}

function wanted({ preferred, words }: Wording, old: Agreement, place: Place): Agreement {
  const number = preferred.number === 'plural' ? 'plural' : preferred.number === 'mass' ? 'singular' : old.number;
  const noun = words.find(isNoun);
  const neuter = noun !== undefined && formsOf(noun, place)[0]?.gender === 'neuter';
  return { number, neuter: neuter && number === 'singular' };
}

function isNoun({ inflectionClass }: WordingWord): boolean {
  return inflectionClass !== undefined && inflectionClass.startsWith('n');
}

function isRelative({ inflectionClass }: WordingWord): boolean {
  return inflectionClass === 'rel';
}

function formsOf({ text, inflectionClass }: WordingWord, { language }: Place): readonly Form[] {
  return language.inflect(text, inflectionClass!);
}

/** What stands before the term and belongs to it. */
interface Surroundings {
  readonly determiner?: PlaceWord;
  readonly adjectives: readonly PlaceWord[];
  readonly preposition?: PlaceWord;
}

const prepositions =
  setOf(`van met voor over op in aan bij door naar tegen tot uit wegens om rond zonder onder tijdens tussen volgens sinds na te per via
  inzake betreffende omtrent jegens`);
const neverAdjectives =
  setOf(`alle beide de deze die door elke enkele hoe iedere je meerdere mede na onze samen toe vele wie ze zulke welke tegen hebben worden
  werden waren konden moesten mochten wilden zouden hadden recherche douane gemeente ambassade redactie bende enquete dame bode kade`);
// *politie*, *terabyte*: nouns; *meldde*, *verspreidde*: verbs.
const neverAdjective = /(?:ie|dde|byte)$/;

function surroundingsOf(place: Place): Surroundings {
  let index = participleBefore(place, place.first);
  while (index > place.first - 3 && isAdjective(wordJoined(place, index), place)) index--;
  const bound = boundBefore(place, index);
  const adjectives = place.words.slice(index, place.first);
  if (bound.determiner || bound.preposition || adjectives.length === 0) return { ...bound, adjectives };
  // *Harde kinderporno stond online*: no verb stands there.
  if (adjectives.length === 1 && /^\p{Lu}/u.test(adjectives[0]!.text)) return { adjectives };
  // *Vond oude kinderporno*: no verb ends so.
  if (adjectives.length === 1 && !/[dt]e$/.test(adjectives[0]!.key.replace(noVerb, ''))) return { adjectives };
  // What looked like an adjective may have been a verb: *deelde kinderporno*.
  return { ...boundBefore(place, place.first), adjectives: [] };
}

// Adjectives that end as verbs in the past do.
const noVerb = /^(?:oude|harde|wrede|brede|grote|korte|echte|zwarte|(?:on)?bekende)$/;

function boundBefore(place: Place, index: number): Omit<Surroundings, 'adjectives'> {
  const word = wordJoined(place, index);
  if (!word) return {};
  if (prepositions.has(word.key)) return { preposition: word };
  if (isRelativePronoun(place, word)) return {};
  if (!isDeterminer(word.key) && !severals.has(word.key) && !/^\d+$/.test(word.key)) return {};
  const before = wordJoined(place, index - 1);
  return { determiner: word, ...(before && prepositions.has(before.key) && { preposition: before }) };
}

/** *een klant **die** kinderporno kocht*: a relative pronoun, for a noun stands before it and a verb behind the term. */
function isRelativePronoun(place: Place, word: PlaceWord): boolean {
  if (word.key !== 'die' && word.key !== 'dat') return false;
  const before = wordJoined(place, place.words.indexOf(word));
  const next = wordAfter(place);
  if (!before || !next || prepositions.has(before.key) || /(?:de|den|dt|eert)$/.test(before.key)) return false;
  return !irregular.test(before.key) && (/[dt]en?$|[dt]$/.test(next.key) || irregular.test(next.key));
}

/** Forms of frequent verbs that do not show it by their ending. */
const irregular =
  /^(?:had|hadden|heeft|hebben|kocht|kochten|keek|keken|zag|zagen|maakte|maken|kijkt|kijken|bezat|bezaten|koopt|kopen|is|was|waren|stond|stonden|vond|vonden)$/;

function isDeterminer(key: string): boolean {
  return key in pairs || key === 'alle' || indefinite.has(key) || possessives.has(key);
}

function wordJoined(place: Place, index: number): PlaceWord | undefined {
  return isJoined(place, index) && /\s/.test(gapBefore(place, index)) ? place.words[index - 1] : undefined;
}

function isAdjective(word: PlaceWord | undefined, { text }: Place): boolean {
  if (
    word === undefined ||
    neverAdjectives.has(word.key) ||
    neverAdjective.test(word.key) ||
    isDeterminer(word.key) ||
    severals.has(word.key)
  )
    return false;
  const opens = /(?:^|[.!?]\s+)$/.test(text.slice(0, word.span.start));
  if (opens) return /^\p{Lu}\p{Ll}{2,}e$/u.test(word.text);
  return /^\p{Ll}[\p{L}-]+e$/u.test(word.text);
}

// *De gevonden kinderporno*, *de in beslag genomen kinderporno*: these stay as they are. Infinitives look alike (*gebruiken*, *doorgeven*).
const participle = /^(?:[a-z]{2,8})?ge[a-z]{3,}en$|^(?:verboden|verkregen|verborgen|verdwenen|begraven|beschreven)$/;
const onlyInfinitive = /(?:^|[^e])geven$|^ge(?:bruiken|nieten|loven|beuren|tuigen|dragen|lijken|lden|nezen|hoorzamen)$/;

/** The index of the first word of a participle that stands before the word at `index`; `index` where none does. */
function participleBefore(place: Place, index: number): number {
  const word = wordJoined(place, index);
  if (!word || onlyInfinitive.test(word.key) || !participle.test(word.key)) return index;
  const isSeized = place.words[index - 2]?.key === 'beslag' && place.words[index - 3]?.key === 'in';
  return index - (isSeized ? 3 : 1);
}

/** A determiner in another agreement; empty where it goes: there is no *een* before a plural or a mass. */
function determined(key: string, { number, neuter }: Agreement, { preferred }: Wording): string {
  if (key === 'alle' && number === 'singular') return neuter ? 'al het' : 'al de';
  if (key === 'een' && (number === 'plural' || preferred.number === 'mass')) return '';
  const pair = pairs[key];
  return pair ? pair[neuter ? 1 : 0] : key;
}

/** The words before the term in the new agreement. */
function adapted(
  { determiner, adjectives }: Surroundings,
  article: string | undefined,
  agreement: Agreement,
): Change[] {
  const changes: Change[] = [];
  if (determiner && article !== undefined && article !== determiner.key) {
    const { start, end } = determiner.span;
    changes.push({ span: { start, end: article === '' ? end + 1 : end }, text: article });
  }
  if (!isBare(agreement, article)) return changes;
  for (const { span, text } of adjectives) if (text.endsWith('e')) changes.push({ span, text: withoutEnding(text) });
  return changes;
}

// Before a neuter singular that nothing makes definite, an adjective has no ending: *een seksueel uitgebuit kind*.
function isBare({ neuter }: Agreement, article: string | undefined): boolean {
  return neuter && (article === undefined || article === '' || indefinite.has(article) || severals.has(article));
}

function phraseFor({ words }: Wording, agreement: Agreement, article: string | undefined, place: Place): string {
  const bare = isBare(agreement, article);
  return phraseOf(
    words.map((word) => {
      const { text, inflectionClass } = word;
      if (text.startsWith('<')) return keptText(place, text.slice(1, -1));
      if (inflectionClass === undefined) return text;
      if (inflectionClass === 'a') return bare ? text : (formsOf(word, place)[1]?.text ?? text);
      if (inflectionClass === 'rel') return agreement.neuter ? 'dat' : 'die';
      if (inflectionClass === 'v') return presentOf(text, agreement);
      return formsOf(word, place).find((form) => form.number === agreement.number)?.text ?? text;
    }),
  );
}

function presentOf(infinitive: string, { number }: Agreement): string {
  const forms = dutch.inflect(infinitive, 'v');
  return (
    forms.find(({ verb, number: own }) => verb?.tense === 'present' && verb.person === 3 && own === number)?.text ??
    infinitive
  );
}

// *harde* is *hard*, *illegale* is *illegaal*, *dikke* is *dik*.
function withoutEnding(adjective: string): string {
  const stem = adjective.slice(0, -1);
  if (/([^aeiou])\1$/.test(stem)) return stem.slice(0, -1);
  const isOpen = /(?:^|[^aeiou])[aeou][^aeiouwj]$/.test(stem) && !/(?:e[lnrm]|ig|lijk)$/.test(stem);
  const long = isOpen || /[iu]el$/.test(stem) ? stem.slice(0, -1) + stem.slice(-2, -1) + stem.slice(-1) : stem;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

// *het meisje dat*, *de jongen die*: a relative pronoun right after the term follows it.
function relative(place: Place, agreement: Agreement, old: Agreement): Change[] {
  const next = wordAfter(place) ?? place.words[place.last + 1];
  if (!next || agreement.neuter === old.neuter || !/^,?\s$/.test(place.text.slice(place.span.end, next.span.start)))
    return [];
  const pronoun = agreement.neuter ? 'dat' : 'die';
  return /^(?:die|dat)$/.test(next.key) && next.key !== pronoun ? [{ span: next.span, text: pronoun }] : [];
}

/** The finite verb right before or after the term, in another number. */
function verbBeside(place: Place, number: Agreement['number']): Change | undefined {
  for (const word of [wordAfter(place), wordJoined(place, place.first)]) {
    const other = word && verbForms().get(word.text)?.[number];
    if (other !== undefined) return { span: word!.span, text: other };
  }
  return undefined;
}

const verbForms = once(() =>
  collectVerbs(
    'zijn worden hebben staan liggen komen gaan blijven zitten kunnen mogen moeten zullen circuleren verschijnen verdwijnen duiken ontstaan vormen tonen',
  ),
);

/** Third persons of verbs, each with both numbers. */
function collectVerbs(list: string): ReadonlyMap<string, Readonly<Record<Agreement['number'], string>>> {
  const found = new Map<string, Readonly<Record<Agreement['number'], string>>>();
  for (const infinitive of list.split(' ')) {
    for (const tense of ['present', 'past']) {
      const form = (number: string): string | undefined =>
        dutch
          .inflect(infinitive, 'v')
          .find(({ verb, number: own }) => verb?.tense === tense && own === number && verb.person === 3)?.text;
      const both = { singular: form('singular')!, plural: form('plural')! };
      found.set(both.singular, both);
      found.set(both.plural, both);
    }
  }
  return found;
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((left, right) => left.span.start - right.span.start);
}

// Compounds and adjectives

/** *Kinderporno**schandaal***, *kinderpornografische **bestanden***: the noun stays as it is and takes what the wording says about it. */
function withRest({ words }: Wording, place: Place, head: MatchedWord | undefined): string {
  const last = place.matched.at(-1)!;
  const start = last.head ? last.span.end - last.head : (head ?? last).span.start;
  const kept = place.text.slice(start, withPluralMark(place).end);
  const noun = kept === kept.toUpperCase() ? kept : kept.toLowerCase();
  return phraseOf(words.map(({ text }) => (text === '*' ? noun : text)));
}

/** The rest of a compound that the term only begins: *kinderporno-**moeras***. */
function restAfter(place: Place): PlaceWord | undefined {
  return /^[-‐‑]\p{L}/u.test(place.text.slice(place.span.end)) ? wordAfter(place) : undefined;
}

/** Makes a wording for a quality stand where the adjective stood, or behind the noun that the adjective belongs to. */
export function writeQuality(wording: Wording, place: Place): Draft | undefined {
  const noun = wordAfter(place);
  const isAttribute = noun !== undefined && !dutch.functionWords.has(noun.key);
  if (!wording.words.some(({ text }) => text === '*'))
    return { changes: [{ span: place.span, text: phraseOf(wording.words.map(({ text }) => text)) }] };
  if (!isAttribute) return undefined;
  const complement = phraseOf(wording.words.map(({ text }) => (text === '*' ? noun.text : text)));
  return {
    changes: [
      { span: { start: place.span.start, end: noun.span.start }, text: '' },
      { span: noun.span, text: complement },
    ],
  };
}
