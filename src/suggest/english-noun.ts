import indefinite from 'indefinite';
import { oncePer, type Form, type MatchedWord, type Span } from '../model/index.ts';
import {
  adjective,
  afterHead,
  articles,
  clauseStarters,
  determiners,
  existence,
  neverQualified,
  numberWord,
  owners,
  prepositions,
  qualifiedNouns,
  relations,
  suspects,
  suspicion,
} from './english-words.ts';
import type { Change, Draft } from './grammar.ts';
import {
  commonFeatures,
  isJoined,
  keptText,
  textBetween,
  withoutArticle,
  wordAfter,
  wordBefore,
  type Place,
  type PlaceWord,
} from './place.ts';
import { phraseOf, withoutRepetition, type Wording } from './wording.ts';

type Count = 'singular' | 'plural' | 'mass';

/** What surrounds a noun and what the noun itself shows. */
interface Position {
  readonly count: Count;
  readonly attributive: boolean;
  readonly possessive: string;
}

/** Makes a wording for a thing, an act or a person agree: number, article, possessive, age. `undefined` where it cannot stand. */
export function writeNoun(wording: Wording, around: Place): Draft | undefined {
  const place = articles.has(wording.words[0]!.text) ? around : withoutArticle(around, articles);
  const kept = withoutRepeatedSuspicion(withoutRepetition(wording, wordBefore(place)?.key), place);
  if (!kept) return undefined;
  const position = positionOf(place);
  const count = countOf(kept, position, place);
  const number = count === 'plural' ? 'plural' : 'singular';
  const aged = withAge(kept, place, number);
  const before = determinerFor(aged.text, count, position, kept, place);
  if (!before) return undefined;
  const core: Change = { span: { start: place.span.start, end: aged.end }, text: before.prefix + before.text };
  const changes = [...before.changes, core, ...possessiveFor(core.text, position, place)];
  const isBetween = position.attributive || position.possessive !== '';
  const changesNumber = (position.count === 'plural') !== (count === 'plural');
  if (isBetween && isPostmodified(kept)) return { changes, fit: 'poor' };
  if (before.misfit || repeatsComplement(core.text, place)) return { changes, fit: 'poor', open: true };
  if (!changesNumber || !isSubject(place)) return { changes };
  const verb = verbAfter(place, count);
  return verb ? { changes: [...changes, verb], fit: 'late' } : { changes, fit: 'late', open: true };
}

// The same for all wordings.
const positionOf = oncePer((place: Place): Position => {
  const count = countOfTerm(place);
  const rest = place.text.slice(place.span.end);
  const possessive = /^['’]s(?!\p{L})/u.exec(rest)?.[0] ?? (count === 'plural' ? pluralPossessive(place) : '');
  return { count, possessive, attributive: possessive === '' && count !== 'plural' && qualifiesNext(place) };
});

// Not the closing quotation mark of ‘child prostitutes’.
function pluralPossessive({ text, span }: Place): string {
  const isQuoted = /(?:^|[\s(])['‘](?!\s)(?:[^'’]|['’](?=\p{L}))*$/u.test(text.slice(0, span.start));
  return isQuoted ? '' : (/^['’](?=\s\p{L})/u.exec(text.slice(span.end))?.[0] ?? '');
}

function countOfTerm(place: Place): Count {
  const head = headWord(place);
  const noun = head.forms.filter((form) => !form.verb);
  if (noun.length > 0) return commonFeatures(noun).number ?? 'singular';
  if (/[^s]s$/.test(textBetween(place, head.span.start, head.span.end))) return 'plural';
  return place.rule.kind === 'person' ? 'singular' : 'mass';
}

/** The last word of the phrase before a preposition or what stands for one. */
function headWord(place: Place): MatchedWord {
  const end = place.matched.findIndex((word, index) => index > 0 && afterHead.has(keyOf(place, word.span)));
  return place.matched[(end === -1 ? place.matched.length : end) - 1]!;
}

function keyOf(place: Place, span: Span<'block'>): string {
  return place.words.find((word) => word.span.start === span.start)?.key ?? '';
}

/** Whether the next word is a noun that the term qualifies: *child pornography **charges***. */
function qualifiesNext(place: Place): boolean {
  const next = wordAfter(place);
  if (!next || !/^[-\s‐‑]/.test(place.text.slice(place.span.end))) return false;
  if (/^[-‐‑]/.test(place.text.slice(place.span.end))) return true;
  if (isQualified(next) || isQualifiedTogether(place)) return true;
  // After a word for somebody or something that can be counted, a verb is more likely than a noun.
  if (headWord(place).forms.length > 0) return false;
  return !neverQualified.has(next.key) && !/(?:[^s]s|ed|ing|ly|\d)$/.test(next.key);
}

function isQualified({ key }: PlaceWord): boolean {
  return qualifiedNouns.has(key) || qualifiedNouns.has(`${key}s`);
}

/** *The child pornography and trafficking **unit***: the noun comes after another word that qualifies it. */
function isQualifiedTogether(place: Place): boolean {
  const [conjunction, , noun] = [1, 2, 3].map((ahead) => wordAfter(place, place.last + ahead - 1));
  return noun !== undefined && /^(?:and|or)$/.test(conjunction?.key ?? '') && isQualified(noun);
}

function countOf(wording: Wording, position: Position, place: Place): Count {
  if (position.attributive) return 'singular';
  if (wording.preferred.number) return wording.preferred.number;
  const isCountable = wording.words.some((word) => word.inflectionClass === 'n') || place.rule.kind === 'person';
  if (!isCountable) return position.count === 'plural' ? 'plural' : 'mass';
  if (position.count !== 'mass') return position.count;
  return place.rule.kind === 'person' || isOfOne(wording, place) ? 'singular' : 'plural';
}

/** *deepfake porn of a pupil*: of one child there is one. */
function isOfOne({ words: list }: Wording, place: Place): boolean {
  return list.some(({ text }) => text.startsWith('<') && /^(?:an?|one)\s/i.test(keptText(place, text.slice(1, -1))));
}

function inflected({ words: list }: Wording, place: Place, number: 'singular' | 'plural'): string[] {
  return list.map(({ text, inflectionClass }) => {
    if (text.startsWith('<')) return keptText(place, text.slice(1, -1));
    if (inflectionClass === undefined) return text;
    const forms = place.language.inflect(text, inflectionClass);
    const wanted = forms.find((form) => (form.verb ? presentFor(form, number) : form.number === number));
    return wanted?.text ?? text;
  });
}

function presentFor(form: Form, number: 'singular' | 'plural'): boolean {
  if (number === 'plural')
    return form.verb?.tense === 'infinitive' && form.text !== 'be'
      ? true
      : form.verb?.tense === 'present' && form.number === 'plural';
  return form.verb?.tense === 'present' && form.number === 'singular' && form.verb.person !== 1;
}

/** Whether something follows the head of a wording, so that it cannot stand before another noun. */
function isPostmodified({ words: list }: Wording): boolean {
  const classed = list.findLastIndex((word) => word.inflectionClass === 'n');
  if (classed !== -1) return classed < list.length - 1;
  return list.some((word, index) => index > 0 && afterHead.has(word.text));
}

/** *sexual extortion of children* before *of boys*. */
function repeatsComplement(text: string, place: Place): boolean {
  const rest = place.text.slice(place.span.end, place.span.end + 60);
  return /\bof (?:a )?child(?:ren)?$/.test(text) && ofChildren.test(rest);
}

const ofChildren =
  /^\s+of\s+(?:[\w-]+\s+){0,3}?(?:child|children|boys?|girls?|pupils?|minors?|teen\w*|toddlers?|adolescents?|kids?|infants?|students?)\b/i;

/** *suspected child pornographer*: no second *alleged*, and no *suspected suspect*. */
function withoutRepeatedSuspicion(wording: Wording, place: Place): Wording | undefined {
  const previous = wordBefore(place);
  if (!previous || !suspicion.has(previous.key)) return wording;
  const [first, ...rest] = wording.words;
  if (first && suspects.has(first.text) && rest.length === 0) return undefined;
  return first && suspicion.has(first.text) ? { ...wording, words: rest } : wording;
}

// Ages

/** The wording with the age that the term names, and where the replaced words end then. */
function withAge(wording: Wording, place: Place, number: 'singular' | 'plural'): { text: string; end: number } {
  const inside = wording.words.some(({ text }) => text.startsWith('<')) ? undefined : ageInside(place);
  if (inside)
    return {
      text: inside.before
        ? ageBefore(wording, place, number, inside.text)
        : ageAfter(wording, place, number, inside.text),
      end: place.span.end,
    };
  const rest = place.text.slice(place.span.end);
  // Not to be read of a thing: *images of child sexual abuse aged 15*.
  const isOfPerson = place.rule.kind === 'person' || /^child(?:ren)?$/.test(wording.words.at(-1)!.text);
  const following = isOfPerson && isPostmodified(wording) ? ageFollowing.exec(rest) : undefined;
  if (following && !(number === 'plural' && countFollowing.test(rest))) {
    const age = following[0].trim();
    const said = hasClause(wording) ? age : age.replace(/^of/i, 'aged');
    return { text: ageAfter(wording, place, number, said), end: place.span.end + following[0].length };
  }
  return { text: phraseOf(inflected(wording, place, number)), end: place.span.end };
}

const numeral =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const range = `${numeral}(?:(?:\\s(?:to|and|or)\\s|[-–])${numeral})?`;
const ageFollowing = new RegExp(`^\\s+(?:aged|of)\\s+${range}(?![\\w-])`, 'i');
// Several persons *of fifteen towns* are not fifteen years old.
const countFollowing = /^\s+of\s+\w+\s+(?!was\b|is\b|has\b)\w*(?:s|people|men|women|children)\b/i;

// *13-year-old*, *aged twelve to fourteen*, but not *a girl of twelve* or *13-year-olds*, which name somebody.
const ageAlone = new RegExp(`^(?:${numeral}[-\\s‐‑]years?[-\\s‐‑]old|(?:aged|of)\\s.*)$`, 'i');

/** The words of the term that give an age, and whether they stand before its head. */
function ageInside(place: Place): { text: string; before: boolean } | undefined {
  const numbered = place.matched.find((word) => numberWord.test(keyOf(place, word.span)));
  if (!numbered) return undefined;
  const same = place.matched.filter((word) => word.element === numbered.element);
  const head = headWord(place);
  // The words *year old* may be the term's own, and not those of the group that the number belongs to.
  const rest = place.matched.slice(place.matched.indexOf(same.at(-1)!) + 1);
  const isUnit = (word: MatchedWord | undefined): boolean =>
    /^(?:years?|old)$/.test(word ? keyOf(place, word.span) : '');
  const unit = rest.slice(
    0,
    rest.findIndex((word) => !isUnit(word)),
  );
  const end = (unit.at(-1) ?? same.at(-1)!).span.end;
  const text = textBetween(place, same[0]!.span.start, end);
  if (same.includes(head) || !ageAlone.test(text)) return undefined;
  return { text, before: numbered.span.start < head.span.start };
}

// An age takes the place of *child* before a noun, and stands before everything else.
function ageBefore(wording: Wording, place: Place, number: 'singular' | 'plural', age: string): string {
  const [first] = wording.words;
  const list = first?.text === 'child' && first.inflectionClass === undefined ? wording.words.slice(1) : wording.words;
  return phraseOf([age, ...inflected({ ...wording, words: list }, place, number)]);
}

function ageAfter(wording: Wording, place: Place, number: 'singular' | 'plural', age: string): string {
  const list = inflected(wording, place, number);
  const at = hasClause(wording) ? clauseStart(wording) : list.length;
  return phraseOf([...list.slice(0, at), age, ...list.slice(at)]);
}

function hasClause(wording: Wording): boolean {
  return clauseStart(wording) > 0;
}

function clauseStart({ words: list }: Wording): number {
  return list.findIndex((word) => ['who', 'that', 'with', 'exploited', 'displaying'].includes(word.text));
}

// Determiners

interface Determined {
  readonly changes: readonly Change[];
  readonly text: string;
  readonly prefix: string;
  readonly misfit?: boolean;
}

const numberPairs: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  this: ['this', 'these'],
  these: ['this', 'these'],
  that: ['that', 'those'],
  those: ['that', 'those'],
  much: ['much', 'many'],
  many: ['much', 'many'],
  less: ['less', 'fewer'],
  fewer: ['less', 'fewer'],
};

function determinerFor(
  text: string,
  count: Count,
  position: Position,
  wording: Wording,
  place: Place,
): Determined | undefined {
  const previous = wordBefore(place);
  const own = /^(?:the|an?) (.*)$/s.exec(text);
  const bare = own && determinerBefore(place) ? own[1]! : text;
  const owner = isRelational(wording) ? undefined : ownerBefore(place, own !== null);
  if (owner) return { changes: [{ span: owner, text: 'the' }], text: bare, prefix: '' };
  if (previous && (previous.key === 'a' || previous.key === 'an'))
    return articleFor(bare, count, position, place, previous);
  const pair = previous && numberPairs[previous.key];
  if (previous && pair && !position.attributive && !isConjunction(previous, place)) {
    const wanted = pair[count === 'plural' ? 1 : 0];
    return { changes: wanted === previous.key ? [] : [{ span: previous.span, text: wanted }], text: bare, prefix: '' };
  }
  const isOne = previous !== undefined && /^(?:each|every|another|one|either|neither)$/.test(previous.key);
  const isSeveral =
    previous !== undefined &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|few|both|\d+)$/.test(previous.key);
  const misfit = !position.attributive && ((isOne && count !== 'singular') || (isSeveral && count !== 'plural'));
  return { changes: [], text: bare, prefix: articleBefore(bare, count, position, wording, place), misfit };
}

/** *his clients*, *the brothel's clientele*: nobody has offenders of his own, so what says whose they are gives way to an article. */
function ownerBefore(place: Place, hasArticle: boolean): Span<'block'> | undefined {
  if (place.rule.kind !== 'person' || !(place.rule.verdict || hasArticle)) return undefined;
  const determiner = determinerBefore(place);
  if (!determiner) return undefined;
  if (owners.has(determiner.key)) return determiner.span;
  const at = place.words.indexOf(determiner);
  if (determiner.key !== 's' || !isJoined(place, at)) return undefined;
  let first = at - 1;
  while (wordBefore(place, first) && !determiners.has(place.words[first]!.key) && first > at - 4) first--;
  const start = determiners.has(place.words[first]!.key) ? first : at - 1;
  return { start: place.words[start]!.span.start, end: determiner.span.end };
}

/** The determiner of the phrase, adjectives and ages before the term left out: ***his** thirteen-year-old girlfriend*. */
function determinerBefore(place: Place): PlaceWord | undefined {
  for (let index = place.first; index > place.first - 5; index--) {
    const word = wordBefore(place, index);
    if (!word || determiners.has(word.key) || word.key === 's') return word;
    if (!adjective.test(word.key) && !numberWord.test(word.key) && !/^(?:years?|old)$/.test(word.key)) return undefined;
  }
  return undefined;
}

function isRelational(wording: Wording): boolean {
  return wording.words.some((word) => word.inflectionClass === 'n' && relations.has(word.text));
}

// *that* and *this* may introduce a clause instead of a noun.
function isConjunction(word: PlaceWord, place: Place): boolean {
  if (word.key !== 'that') return false;
  const before = wordBefore(place, place.words.indexOf(word));
  // *learned that child pornography …*, but *of that child pornography*.
  return countOfTerm(place) === 'plural' || (before !== undefined && !prepositions.has(before.key));
}

function articleFor(text: string, count: Count, position: Position, place: Place, article: PlaceWord): Determined {
  const wanted = indefinite(text.replace(/^(\w+)-.*$/s, '$1'), { articleOnly: true });
  if (position.attributive || count === 'singular') {
    const changes = wanted === article.key ? [] : [{ span: article.span, text: wanted }];
    return { changes, text, prefix: '' };
  }
  return { changes: [{ span: { start: article.span.start, end: place.span.start }, text: '' }], text, prefix: '' };
}

/** The article that a wording needs where the term had none, with a space behind it; empty for none. */
function articleBefore(text: string, count: Count, position: Position, wording: Wording, place: Place): string {
  if (needsThe(count, position, wording, place)) return 'the ';
  const isNew = position.count === 'mass' && count === 'singular' && isOfOne(wording, place);
  const determiner = determinerBefore(place);
  const isBare = determiner === undefined || isConjunction(determiner, place);
  return isNew && !position.attributive && isBare ? `${indefinite(text, { articleOnly: true })} ` : '';
}

/** *Child prostitution grew* becomes *The exploitation of children … grew*: the name of an act that goes on with *of* takes an article. */
function needsThe(count: Count, position: Position, wording: Wording, place: Place): boolean {
  const kind = wording.preferred.kind ?? place.rule.kind;
  if (kind !== 'act' || count !== 'mass' || position.attributive || position.possessive !== '') return false;
  const of = wording.words.findIndex((word) => word.text === 'of');
  if (of === -1 || wording.words[0]?.text === 'the') return false;
  const previous = wordBefore(place);
  if (!previous) return true;
  if (determiners.has(previous.key) || previous.key === 's' || existence.has(previous.key)) return false;
  if (prepositions.has(previous.key) || clauseStarters.has(previous.key)) return true;
  return !adjective.test(previous.key) || /^(?:prevent|eliminate)$/.test(previous.key);
}

function possessiveFor(text: string, position: Position, place: Place): Change[] {
  if (position.possessive === '') return [];
  const mark = position.possessive[0]!;
  const wanted = text.endsWith('s') && position.count === 'plural' ? mark : `${mark}s`;
  const start = place.span.end;
  return wanted === position.possessive
    ? []
    : [{ span: { start, end: start + position.possessive.length }, text: wanted }];
}

/** Whether the term may be what a verb after it agrees with: nothing governs it from before. */
function isSubject(place: Place): boolean {
  let index = place.first;
  while (
    wordBefore(place, index) &&
    (determiners.has(wordBefore(place, index)!.key) || adjective.test(wordBefore(place, index)!.key))
  )
    index--;
  const previous = wordBefore(place, index);
  return !previous || clauseStarters.has(previous.key);
}

/** The verb right after the term, in another number. */
function verbAfter(place: Place, count: Count): Change | undefined {
  const next = wordAfter(place);
  const wanted = count === 'plural' ? 1 : 0;
  const pair = next && verbPairs.find((verbs) => verbs[1 - wanted] === next.key);
  return pair && { span: next.span, text: pair[wanted]! };
}

const verbPairs = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
];
