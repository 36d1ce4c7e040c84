import type { Form, MatchedWord } from '../model/index.ts';
import { adverb, clauseStarters, prepositions } from './english-words.ts';
import type { Draft } from './grammar.ts';
import { setOf } from './list.ts';
import { keptText, wordBefore, type Place, type PlaceWord } from './place.ts';
import { phraseOf, type Wording } from './wording.ts';

const haves = setOf('have has had having ve');
const beings = setOf('be is are was were been being am');
const dos: ReadonlySet<string> = setOf('do does did don doesn didn');
const beforeInfinitive = setOf(
  'to will would can could shall should may might must let lets make makes made help helps helped ll couldn wouldn shouldn cannot',
);

type VerbShape = 'infinitive' | 'present' | 'past' | 'participle' | 'gerund';

/** Who does what the verb says. */
interface Subject {
  readonly number: 'singular' | 'plural';
  readonly isSpeaker: boolean;
  readonly sure: boolean;
}

/** Puts a wording in the form of the verb that it replaces; with *did* and the like before it, those change too. */
export function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft {
  const start = place.words.findIndex((word) => word.span.start === verb.span.start);
  const auxiliary = auxiliaryBefore(place, start);
  const subject =
    statedBy(place.words[start]) ??
    subjectBefore(place, auxiliary && !isInverted(place, auxiliary, start) ? place.words.indexOf(auxiliary) : start);
  const at = wording.words.findIndex((word) => word.inflectionClass === 'v');
  const main = wording.words[at]!.text;
  const texts = wording.words.map(({ text }) => (text.startsWith('<') ? keptText(place, text.slice(1, -1)) : text));
  const support = main === 'be' && auxiliary && dos.has(auxiliary.key) ? auxiliary : undefined;
  if (support) {
    const be = conjugated('be', support.key.startsWith('did') ? 'past' : 'present', subject, place);
    // Of *didn't*, the *n* belongs to the negation.
    const end = support.span.end - (support.key.endsWith('n') ? 1 : 0);
    const changes = [
      { span: { start: support.span.start, end }, text: be },
      { span: place.span, text: phraseOf(texts.toSpliced(at, 1)) },
    ];
    return { changes, open: !subject.sure };
  }
  const shape = shapeOf(verb, auxiliary);
  // *had been selling*: of *been being exploited*, one form of *be* is enough.
  if (main === 'be' && shape === 'gerund' && auxiliary?.key === 'been')
    return { changes: [{ span: place.span, text: phraseOf(texts.toSpliced(at, 1)) }], open: false };
  // *is putting herself at risk*: what somebody is, is not going on.
  if (main === 'be' && shape === 'gerund' && auxiliary && beings.has(auxiliary.key) && isState(texts[at + 1] ?? ''))
    return { changes: [{ span: place.span, text: phraseOf(texts.toSpliced(at, 1)) }], open: false };
  const agrees = shape === 'present' || (main === 'be' && shape === 'past');
  // *often sell*, *are often exploited*: the adverb moves behind a form of *be*.
  const moved = main === 'be' && agrees ? adverbBefore(place, start) : undefined;
  const text = phraseOf(texts.toSpliced(at, 1, conjugated(main, shape, subject, place), moved?.text ?? ''));
  const changes = [{ span: { start: moved?.span.start ?? place.span.start, end: place.span.end }, text }];
  return { changes, open: agrees && !subject.sure };
}

/** *The twins, fourteen, **were** …*: a verb that shows its number says what the subject is. */
function statedBy(verb: PlaceWord | undefined): Subject | undefined {
  const number = verb && shown[verb.key];
  return number && { number, isSpeaker: false, sure: true };
}

const shown: Readonly<Record<string, Subject['number']>> = {
  is: 'singular',
  was: 'singular',
  has: 'singular',
  are: 'plural',
  were: 'plural',
};

function adverbBefore(place: Place, start: number): PlaceWord | undefined {
  const previous = wordBefore(place, start);
  return previous && /^(?:often|never|always|sometimes|rarely|seldom|still|already|also)$/.test(previous.key)
    ? previous
    : undefined;
}

function auxiliaryBefore(place: Place, start: number): PlaceWord | undefined {
  for (let index = start; index > start - 5; index--) {
    const word = wordBefore(place, index);
    if (!word) return undefined;
    if (haves.has(word.key) || beings.has(word.key) || dos.has(word.key) || beforeInfinitive.has(word.key)) return word;
    if (!adverb.test(word.key) && !(word.key in pronouns) && !objects.has(word.key)) break;
  }
  return questionVerb(place, start);
}

/** *Does the girl …*: the verb that a question begins with. */
function questionVerb(place: Place, start: number): PlaceWord | undefined {
  let index = start;
  while (index > start - 6 && wordBefore(place, index)) index--;
  const first = place.words[index];
  return first && wordBefore(place, index) === undefined && dos.has(first.key) ? first : undefined;
}

/** Whether the subject stands between the auxiliary and the verb. */
function isInverted(place: Place, auxiliary: PlaceWord, start: number): boolean {
  const between = place.words.slice(place.words.indexOf(auxiliary) + 1, start);
  return between.some((word) => !adverb.test(word.key));
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

/** Whether *be* with this word says what somebody is, and not what is done to him. */
function isState(next: string): boolean {
  return /^(?:at|in|not|unable|a|an)$/.test(next);
}

const objects = setOf('me him her us them');

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
  const antecedent = /^(?:who|that|which)$/.test(previous.key) ? place.words[index - 2] : undefined;
  if (antecedent) return { number: isPlural(antecedent.key) ? 'plural' : 'singular', isSpeaker: false, sure: true };
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
  // A question begins with its verb.
  if (phrase[0] && dos.has(phrase[0].key)) phrase.shift();
  const startsWithPreposition = phrase[0] !== undefined && prepositions.has(phrase[0].key);
  return startsWithPreposition ? phrase.slice(-1) : phrase.slice(0, cut === -1 ? phrase.length : cut);
}

function isClauseStart(place: Place, index: number): boolean {
  const previous = wordBefore(place, index);
  return previous === undefined || (clauseStarters.has(previous.key) && !/^(?:and|as|or)$/.test(previous.key));
}

function isPlural(key: string): boolean {
  return /[^su]s$|^(?:children|people|men|women|schoolchildren|police|those|these|both|many|some|several|few|two|three|four|five|six)$/.test(
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
