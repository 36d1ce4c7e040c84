import indefinite from 'indefinite';
import type { Form, MatchedWord, Span } from '../model/index.ts';
import type { Change, Draft, Grammar } from './grammar.ts';
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
import { phraseOf, withoutRepetition, type Wording, type WordingWord } from './wording.ts';

type Count = 'singular' | 'plural' | 'mass';

/** What follows the head of a phrase: prepositions, relative pronouns, and the participles that stand for them. */
const afterHead =
  words(`of in with by for from on at to against under between through within without into who whom whose that which where
  involving depicting showing featuring selling engaged engaging working living doing performing trading exchanging offering posing aged produced
  distributing sharing exchanged exploited exploiting subjected convicted suspected accused committed relating`);

const determiners =
  words(`a an the this that these those my your his her its our their whose each every either neither some any no all both half
  many much few little several more most less fewer enough another other such what which one two three four five six seven eight nine ten eleven
  twelve dozens hundreds thousands`);

const prepositions =
  words(`of in on at to for from by with without against about into onto over under between among amid through during within
  before after since until towards toward upon behind beyond despite across around as like than via per regarding concerning including excluding
  fighting ending combating tackling preventing`);

const clauseStarters =
  words(`and or but nor so yet because although though while when whenever where wherever whether if unless that which who
  what how why as than not never only even`);

/** Verbs and other words after which no noun stands that a mass noun could qualify. */
const functionWords =
  words(`is are was were be been being am has have had having do does did will would can could shall should may might must
  and or but nor so yet because although though while when where whether if unless as than then that which who whom whose what how why
  a an the this these those my your his her its our their he she it they we you i him them us me there here not never no only also even still
  just already often rarely seldom always sometimes again too both either neither each every all any some more most such
  of in on at to for from by with without against about into onto over under between among amid through during within before after since until
  towards toward upon behind beyond despite across around like via per
  online offline abroad worldwide alike everywhere nowhere today yesterday tomorrow now once twice later soon ago away up down out off
  available grew rose fell became made took came went ran cost led left met said told spread hid kept found sold bought paid got began hit put
  gave broke spoke wrote stood fled knew drew lay rode sat slept stole swore taught threw won woke wept wore fought felt caught drove ate chose
  brought built hurt lent lost meant sent shot shut spent struck swept thought understood withdrew
  along amongst behind beyond below beside besides concerning despite down except inside near outside past regarding throughout underneath upon
  with within without
  monday tuesday wednesday thursday friday saturday sunday`);

/** Nouns that a term often qualifies and that could be read as verbs by their ending. */
const qualifiedNouns =
  words(`charges offences offenses cases files images videos pictures photos sites websites rings networks laws convictions
  allegations suspects victims survivors offenders crimes complaints claims reports inquiries investigations probes scandals lists clips
  collections materials markets sellers buyers trafficking trading offending ring hearing proceedings proceeding finding warning operators
  trips tours arrests raids searches seizures statistics statutes bills bans detectives units teams hotlines filters hashes links pages boards
  forums chats channels groups communities services providers agencies businesses conviction screening hosting sharing blocking scanning reporting`);

const articles = words('a an the');
const suspicion = words('alleged suspected accused presumed convicted suspect reputed supposed would-be');
const suspects = words('suspect suspects defendant defendants accused');

const adverb =
  /ly$|^(?:not|never|also|often|already|still|even|just|once|always|sometimes|rarely|seldom|again|first|later|soon|then|now|t|n)$/;
const numberWord =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)$/;

/** Wordings in English sentences. */
export const englishGrammar: Grammar = {
  id: 'en',
  smallWords: words('a an the and or nor but of in on at to for from by with as per who that whom which'),
  handling:
    /^(?:possess|download|upload|shar(?:e|ing)|distribut|trad(?:e|ing)|stor(?:e|ing)|sell|sold|buy|bought|watch|view|collect|sav(?:e|ing)|copy|copie|import|export|send|sent|hash|delet|found|seiz|recover)/,
  doubts: {
    caution: 'the term is only to be used with caution, not always wrong',
    sense: 'the sense depends on the text around it',
    place: 'the words are not the writer’s own to change',
    person: 'it says something about a person, which a writer has to answer for',
    choice: 'the first wording fits more often',
    agreement: 'other words of the sentence may have to follow',
    markup: 'there is markup inside the words',
  },
  write(wording, place) {
    const verb = mainVerb(place);
    const isVerbal = wording.words.find((word) => word.inflectionClass)?.inflectionClass === 'v';
    if (verb && isVerbal) return writeVerb(wording, place, verb);
    const isFinite = verb && !verb.forms.some((form) => form.verb?.tense === 'gerund');
    if (isVerbal || isFinite) return undefined;
    return writeNoun(wording, articles.has(wording.words[0]!.text) ? place : withoutArticle(place, articles));
  },
};

// Nouns

/** What surrounds a noun and what the noun itself shows. */
interface Position {
  readonly count: Count;
  readonly attributive: boolean;
  readonly possessive: string;
}

function writeNoun(wording: Wording, place: Place): Draft | undefined {
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

function positionOf(place: Place): Position {
  const count = countOfTerm(place);
  const rest = place.text.slice(place.span.end);
  const possessive =
    /^['’]s(?!\p{L})/u.exec(rest)?.[0] ?? (count === 'plural' ? /^['’](?=\s\p{L})/u.exec(rest)?.[0] : undefined) ?? '';
  return { count, possessive, attributive: possessive === '' && count !== 'plural' && qualifiesNext(place) };
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
  if (!next || !/^[\s-‐‑]/.test(place.text.slice(place.span.end))) return false;
  if (/^[-‐‑]/.test(place.text.slice(place.span.end))) return true;
  if (qualifiedNouns.has(next.key) || qualifiedNouns.has(`${next.key}s`)) return true;
  // After a word for somebody or something that can be counted, a verb is more likely than a noun.
  if (headWord(place).forms.length > 0) return false;
  return !functionWords.has(next.key) && !/(?:[^s]s|ed|ing|ly|\d)$/.test(next.key);
}

function countOf(wording: Wording, position: Position, place: Place): Count {
  if (position.attributive) return 'singular';
  if (wording.preferred.number) return wording.preferred.number;
  const isCountable = wording.words.some((word) => word.inflectionClass === 'n') || place.rule.kind === 'person';
  if (!isCountable) return position.count === 'plural' ? 'plural' : 'mass';
  if (position.count !== 'mass') return position.count;
  return place.rule.kind === 'person' ? 'singular' : 'plural';
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
  const inside = ageInside(place);
  if (inside)
    return {
      text: inside.before
        ? ageBefore(wording, place, number, inside.text)
        : ageAfter(wording, place, number, inside.text),
      end: place.span.end,
    };
  const rest = place.text.slice(place.span.end);
  const following = isPostmodified(wording) ? ageFollowing.exec(rest) : undefined;
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

// *13-year-old*, *aged twelve to fourteen*, but not *a girl of twelve*, which names somebody.
const ageAlone = new RegExp(`^(?:${numeral}[\\s-‐‑]years?[\\s-‐‑]olds?|(?:aged|of)\\s.*)$`, 'i');

/** The words of the term that give an age, and whether they stand before its head. */
function ageInside(place: Place): { text: string; before: boolean } | undefined {
  const numbered = place.matched.find((word) => numberWord.test(keyOf(place, word.span)));
  if (!numbered) return undefined;
  const same = place.matched.filter((word) => word.element === numbered.element);
  const head = headWord(place);
  const text = textBetween(place, same[0]!.span.start, same.at(-1)!.span.end);
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
  const bare = own && previous && (determiners.has(previous.key) || previous.key === 's') ? own[1]! : text;
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
  return { changes: [], text: bare, prefix: needsThe(count, position, wording, place) ? 'the ' : '', misfit };
}

/** *his clients*, *the brothel's clientele*: nobody has offenders of his own, so what says whose they are gives way to an article. */
function ownerBefore(place: Place, hasArticle: boolean): Span<'block'> | undefined {
  if (place.rule.kind !== 'person' || !(place.rule.verdict || hasArticle)) return undefined;
  const previous = wordBefore(place);
  if (!previous) return undefined;
  if (owners.has(previous.key)) return previous.span;
  if (previous.key !== 's' || !isJoined(place, place.first - 1)) return undefined;
  let index = place.first - 2;
  while (wordBefore(place, index) && !determiners.has(place.words[index]!.key) && index > place.first - 5) index--;
  const first = determiners.has(place.words[index]!.key) ? place.words[index]! : place.words[place.first - 2]!;
  return { start: first.span.start, end: previous.span.end };
}

const owners = words('my your his her its our their');
const relations = words('trafficker exploiter abuser victim boyfriend');

function isRelational(wording: Wording): boolean {
  return wording.words.some((word) => word.inflectionClass === 'n' && relations.has(word.text));
}

// *that* and *this* may introduce a clause instead of a noun.
function isConjunction(word: PlaceWord, place: Place): boolean {
  return word.key === 'that' && countOfTerm(place) === 'plural';
}

function articleFor(text: string, count: Count, position: Position, place: Place, article: PlaceWord): Determined {
  const wanted = indefinite(text.replace(/^(\w+)-.*$/s, '$1'), { articleOnly: true });
  if (position.attributive || count === 'singular') {
    const changes = wanted === article.key ? [] : [{ span: article.span, text: wanted }];
    return { changes, text, prefix: '' };
  }
  return { changes: [{ span: { start: article.span.start, end: place.span.start }, text: '' }], text, prefix: '' };
}

/** *Child prostitution grew* becomes *The exploitation of children … grew*: the name of an act that goes on with *of* takes an article. */
function needsThe(count: Count, position: Position, wording: Wording, place: Place): boolean {
  const kind = wording.preferred.kind ?? place.rule.kind;
  if (kind !== 'act' || count !== 'mass' || position.attributive || position.possessive !== '') return false;
  const of = wording.words.findIndex((word) => word.text === 'of');
  if (of === -1 || wording.words[0]?.text === 'the') return false;
  const previous = wordBefore(place);
  if (!previous) return true;
  if (determiners.has(previous.key) || previous.key === 's') return false;
  if (prepositions.has(previous.key) || clauseStarters.has(previous.key)) return true;
  return !adjective.test(previous.key) || /^(?:prevent|eliminate)$/.test(previous.key);
}

const adjective =
  /^(?:hidden|open|widespread|rife|so|such|online|more|covert|overt)$|(?:al|ive|ous|ful|less|ic|able|ible|ary|ent|ant|ed|ing|ern|y)$/;

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

// Verbs

function mainVerb(place: Place): MatchedWord | undefined {
  const first = place.matched.find((word) => word.forms.length > 0);
  return first?.forms.some((form) => form.verb) ? first : undefined;
}

const haves = words('have has had having ve');
const beings = words('be is are was were been being am');
const dos: ReadonlySet<string> = words('do does did don doesn didn');
const beforeInfinitive = words(
  'to will would can could shall should may might must let lets make makes made help helps helped ll couldn wouldn shouldn cannot',
);

type VerbShape = 'infinitive' | 'present' | 'past' | 'participle' | 'gerund';

/** Who does what the verb says. */
interface Subject {
  readonly number: 'singular' | 'plural';
  readonly isSpeaker: boolean;
  readonly sure: boolean;
}

function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft | undefined {
  const start = place.words.findIndex((word) => word.span.start === verb.span.start);
  const auxiliary = auxiliaryBefore(place, start);
  const shape = shapeOf(verb, auxiliary);
  const [first, ...rest] = splitAtVerb(wording);
  const lead = first.map((word) => word.text);
  const subject = subjectBefore(place, auxiliary ? place.words.indexOf(auxiliary) : start);
  const others = rest.slice(1).map((word) => word.text);
  const main = rest[0]!;
  const span = place.span;
  if (main.text === 'be' && auxiliary && dos.has(auxiliary.key)) {
    const past = auxiliary.key.startsWith('did');
    const be = conjugated('be', past ? 'past' : 'present', subject, place);
    const cut = auxiliary.key.endsWith('n') && auxiliary.key !== 'don' ? 1 : auxiliary.key === 'don' ? 1 : 0;
    // Of *didn't*, the *n* belongs to the negation.
    const end = auxiliary.span.end - cut;
    return {
      changes: [
        { span: { start: auxiliary.span.start, end }, text: be },
        { span, text: phraseOf([...lead, ...others]) },
      ],
      open: !subject.sure,
    };
  }
  const form = conjugated(main.text, shape, subject, place);
  const agrees = main.text === 'be' && (shape === 'past' || shape === 'present');
  return { changes: [{ span, text: phraseOf([...lead, form, ...others]) }], open: agrees && !subject.sure };
}

function splitAtVerb({ words: list }: Wording): [WordingWord[], ...WordingWord[]] {
  const at = list.findIndex((word) => word.inflectionClass === 'v');
  return [list.slice(0, at), ...list.slice(at)];
}

function auxiliaryBefore(place: Place, start: number): PlaceWord | undefined {
  for (let index = start; index > start - 5; index--) {
    const word = wordBefore(place, index);
    if (!word) return undefined;
    if (haves.has(word.key) || beings.has(word.key) || dos.has(word.key) || beforeInfinitive.has(word.key)) return word;
    if (!adverb.test(word.key) && !(word.key in pronouns)) return undefined;
  }
  return undefined;
}

function shapeOf(verb: MatchedWord, auxiliary: PlaceWord | undefined): VerbShape {
  const tenses = new Set(verb.forms.map((form) => form.verb?.tense));
  if (tenses.has('gerund')) return 'gerund';
  if (auxiliary && (haves.has(auxiliary.key) || beings.has(auxiliary.key)) && tenses.has('participle'))
    return 'participle';
  if (auxiliary && (dos.has(auxiliary.key) || beforeInfinitive.has(auxiliary.key)) && tenses.has('infinitive'))
    return 'infinitive';
  if (tenses.has('past')) return 'past';
  if (tenses.has('participle')) return 'participle';
  return 'present';
}

const pronouns: Readonly<Record<string, Subject['number']>> = {
  i: 'singular',
  he: 'singular',
  she: 'singular',
  it: 'singular',
  we: 'plural',
  you: 'plural',
  they: 'plural',
  nobody: 'singular',
  everyone: 'singular',
  someone: 'singular',
};

function subjectBefore(place: Place, start: number): Subject {
  let index = start;
  while (wordBefore(place, index) && adverb.test(wordBefore(place, index)!.key)) index--;
  const previous = wordBefore(place, index);
  if (!previous) return { number: 'singular', isSpeaker: false, sure: false };
  const pronoun = pronouns[previous.key];
  if (pronoun) return { number: pronoun, isSpeaker: previous.key === 'i', sure: true };
  if (/^(?:who|that|which)$/.test(previous.key)) return { ...subjectBefore(place, index - 1), isSpeaker: false };
  const phrase = subjectPhrase(place, index);
  return {
    number:
      phrase.some((word) => word.key === 'and') || isPlural(phrase.at(-1)?.key ?? previous.key) ? 'plural' : 'singular',
    isSpeaker: false,
    sure: phrase.at(-1) === previous,
  };
}

/** The words of the subject up to its first preposition, where the clause begins with it. */
function subjectPhrase(place: Place, end: number): PlaceWord[] {
  let start = end;
  while (start > end - 8 && wordBefore(place, start) && !isClauseStart(place, start)) start--;
  const phrase = place.words.slice(start, end);
  const cut = phrase.findIndex((word, index) => index > 0 && prepositions.has(word.key));
  const startsWithPreposition = phrase[0] !== undefined && prepositions.has(phrase[0].key);
  return cut === -1 || startsWithPreposition ? phrase.slice(-1) : phrase.slice(0, cut);
}

function isClauseStart(place: Place, index: number): boolean {
  const previous = wordBefore(place, index);
  return previous === undefined || (clauseStarters.has(previous.key) && previous.key !== 'and');
}

function isPlural(key: string): boolean {
  return /[^su]s$|^(?:children|people|men|women|schoolchildren|police|both|many|some|several|few|two|three|four|five|six)$/.test(
    key,
  );
}

function conjugated(verb: string, shape: VerbShape, subject: Subject, place: Place): string {
  const forms = place.language.inflect(verb, 'v').filter((form) => form.verb);
  const find = (test: (form: Form) => boolean): string => forms.find(test)?.text ?? verb;
  if (verb === 'be' && shape === 'past') return subject.number === 'plural' ? 'were' : 'was';
  if (shape !== 'present') return find((form) => form.verb!.tense === shape);
  if (verb === 'be' && subject.isSpeaker) return 'am';
  if (subject.number === 'singular' && !subject.isSpeaker)
    return find((form) => form.verb!.tense === 'present' && form.number === 'singular');
  return verb === 'be' ? 'are' : verb;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
