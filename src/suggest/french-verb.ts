import { french } from '../language/french.ts';
import type { Form, MatchedWord } from '../model/index.ts';
import { shownGender, shownNumber, type Count, type Features, type Gender } from './agreement.ts';
import { formsOfDeterminer } from './determiner.ts';
import { clauseStarters, nouns } from './french-noun.ts';
import type { Draft } from './grammar.ts';
import { setOf } from './list.ts';
import { isJoined, wordAfter, wordBefore, type Place, type PlaceWord } from './place.ts';
import { phraseOf, type Wording } from './wording.ts';

/** The person who does what the verb says; `gender` is missing where the text does not show it. */
interface Subject {
  readonly number: Count;
  readonly person: 1 | 2 | 3;
  readonly gender?: Gender;
}

/** Puts a wording in the tense and person of the verb that it replaces, its participle agreeing with the subject as far as the text shows one. */
export function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft | undefined {
  const start = place.words.findIndex((word) => word.span.start === place.span.start);
  const form = likeliestForm(verb, place, start);
  const found =
    (form.verb!.tense === 'infinitive' ? objectBefore(place, start) : undefined) ?? subjectBefore(place, start);
  const said = participleGender(place, verb) ?? found.gender;
  // After *avoir* a participle does not agree with the subject: *des garçons ont fait …*.
  const number = form.verb!.tense === 'participle' ? undefined : form.number;
  const subject: Subject = { ...found, ...(number && { number }), ...(said && { gender: said }) };
  const features: Features = { gender: subject.gender ?? 'masculine', number: subject.number };
  const at = wording.words.findIndex((word) => word.inflectionClass === 'v');
  const main = wording.words[at]!.text;
  const told = wording.preferred.hearsay ? hearsay(place, start, form, subject) : undefined;
  if (wording.preferred.hearsay && !told) return undefined;
  const adverb = /^(?:être|avoir)$/.test(main) ? adverbAfter(place) : undefined;
  const text = phraseOf([
    ...nouns.inflected(wording.words.slice(0, at), features, place),
    told?.before ? '' : (told?.text ?? ''),
    told ? participleOf(main) : conjugated(main, form, subject),
    adverb?.text.toLowerCase() ?? '',
    ...nouns.inflected(wording.words.slice(at + 1), features, place),
  ]);
  const elision = nouns.determiners.elisionAt(text, place.span.start, place);
  const changes = [
    ...(elision ? [elision] : []),
    ...(told?.before ? [{ span: told.before.span, text: told.text }] : []),
    { span: { start: place.span.start, end: adverb?.span.end ?? place.span.end }, text },
  ];
  const agrees = wording.words.slice(at + 1).some((word) => word.inflectionClass === 'a');
  // Where nothing tells who is meant, a wording that is the same for all comes first.
  return agrees && subject.gender === undefined ? { changes, fit: 'late', open: true } : { changes };
}

/** *aurait*, and the auxiliary before the place that it stands instead of; nothing where nothing past is told of somebody. */
function hearsay(
  place: Place,
  start: number,
  { verb }: Form,
  { number, person }: Subject,
): { text: string; before?: PlaceWord } | undefined {
  if (person !== 3) return undefined;
  const text = number === 'plural' ? 'auraient' : 'aurait';
  const before = wordBefore(place, start);
  if (verb!.tense === 'past' || verb!.tense === 'imperfect') return { text };
  return verb!.tense === 'participle' && /^(?:a|ont|avait|avaient)$/.test(before?.key ?? '')
    ? { text, before: before! }
    : undefined;
}

function participleOf(infinitive: string): string {
  return french.inflect(infinitive, 'v').find((form) => form.verb?.tense === 'participle')!.text;
}

// *ne se prostitue plus*, *n'est plus exploitée*: a short adverb stands before the participle.
function adverbAfter(place: Place): PlaceWord | undefined {
  const next = wordAfter(place);
  return next && /^(?:pas|plus|jamais|guere|encore|toujours|souvent|parfois|aussi|deja)$/.test(next.key)
    ? next
    : undefined;
}

const auxiliary =
  /^(?:a|ai|as|ont|avons|avez|av(?:ait|aient|ais)|aur(?:a|ait|aient|ont|ais)|eu[st]?|ayant|avoir|est|sont|et(?:ait|aient)|ete)$/;

const tenses = [
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'infinitive',
  'gerund',
  'participle',
  'subjunctive',
] as const;

/** The gender that a participle of the term shows (*être abusée*). */
function participleGender(place: Place, verb: MatchedWord): Gender | undefined {
  const others = place.matched
    .filter((word) => word !== verb)
    .map((word) => word.forms.filter((form) => form.gender && form.number));
  return shownGender(others, shownNumber(others) ?? 'singular');
}

// Where forms coincide (*prostitue*, *fait*), the tense that texts use more, and the third person; after an auxiliary, the participle.
function likeliestForm({ forms }: MatchedWord, place: Place, start: number): Form {
  const verbs = forms.filter((form) => form.verb);
  const participle = verbs.find((form) => form.verb!.tense === 'participle');
  if (participle && auxiliary.test(wordBefore(place, start)?.key ?? '')) return participle;
  const tense = tenses.find((candidate) => verbs.some((form) => form.verb!.tense === candidate));
  const ofTense = verbs.filter((form) => form.verb!.tense === tense);
  return ofTense.find((form) => form.verb!.person === 3) ?? ofTense[0]!;
}

function conjugated(infinitive: string, like: Form, subject: Subject): string {
  const { tense } = like.verb!;
  const person = like.verb!.person === undefined ? undefined : subject.person;
  const forms = french.inflect(infinitive, 'v').filter((form) => form.verb?.tense === tense);
  if (tense === 'participle') return forms[0]!.text;
  return (forms.find(
    (form) => form.verb!.person === person && (form.number === undefined || form.number === subject.number),
  ) ?? forms[0])!.text;
}

const pronouns: Readonly<Record<string, Subject>> = {
  elle: { person: 3, number: 'singular', gender: 'feminine' },
  elles: { person: 3, number: 'plural', gender: 'feminine' },
  il: { person: 3, number: 'singular', gender: 'masculine' },
  ils: { person: 3, number: 'plural', gender: 'masculine' },
  on: { person: 3, number: 'singular', gender: 'masculine' },
  je: { person: 1, number: 'singular' },
  j: { person: 1, number: 'singular' },
  tu: { person: 2, number: 'singular' },
  nous: { person: 1, number: 'plural' },
  vous: { person: 2, number: 'plural' },
};

const between = setOf(
  'ne n y en se s me m te t a ont avait avaient aurait aura est etait ete eu pas jamais plus deja souvent parfois encore aussi alors',
);

/** Looks back for a pronoun, or for the noun that the clause begins with. */
function subjectBefore(place: Place, start: number): Subject {
  let index = start;
  while (wordBefore(place, index) && between.has(wordBefore(place, index)!.key)) index--;
  const previous = wordBefore(place, index);
  if (!previous) return { person: 3, number: 'singular' };
  const pronoun = pronouns[previous.key];
  if (pronoun) return pronoun;
  if (previous.key === 'qui') return antecedent(place, index - 1);
  return farSubject(place, index) ?? { person: 3, number: 'singular' };
}

const objects: Readonly<Record<string, Subject>> = {
  la: { person: 3, number: 'singular', gender: 'feminine' },
  le: { person: 3, number: 'singular', gender: 'masculine' },
  l: { person: 3, number: 'singular' },
  les: { person: 3, number: 'plural' },
};

/** *Il la force à …*: the person who is made to do it. */
function objectBefore(place: Place, start: number): Subject | undefined {
  for (let index = start; index > start - 6 && isJoined(place, index) && index > 1; index--) {
    const subject = place.words[index - 2]!.key;
    if (subject in pronouns || subject === 'qui') return objects[place.words[index - 1]!.key];
  }
  return undefined;
}

function farSubject(place: Place, end: number): Subject | undefined {
  let start = end;
  while (
    start > 0 &&
    start > end - 14 &&
    isJoined(place, start) &&
    !['qui', 'que', 'qu', 'dont'].includes(place.words[start - 1]!.key)
  )
    start--;
  const clause = place.words.slice(start, end);
  const pronoun = clause.findLast((word) => ['elle', 'elles', 'il', 'ils'].includes(word.key));
  if (pronoun) return pronouns[pronoun.key];
  return nounSubject(place, start, end);
}

// From a determiner on: its gender, or that of the noun's ending.
function nounSubject(place: Place, start: number, end: number): Subject {
  for (let index = start; index < end; index++) {
    const subject = nounAt(place, index);
    if (subject) return subject;
  }
  return { person: 3, number: 'singular' };
}

/** The noun before *qui*: the nearest one, but one that *du* or *de la* joins to another noun only where there is no other. */
function antecedent(place: Place, end: number): Subject {
  let governed: Subject | undefined;
  for (let index = end - 1; index >= 0 && index > end - 8; index--) {
    const subject = nounAt(place, index);
    const [nearest] = nouns.determiners.before(place, index).found;
    if (subject && !/^(?:du|de l|d['’]un|au$|à la|aux)/.test(nearest?.form ?? '')) return subject;
    governed ??= subject;
    if (!isJoined(place, index) || clauseStarters.has(place.words[index]!.key)) break;
  }
  return governed ?? { person: 3, number: 'singular' };
}

function nounAt(place: Place, index: number): Subject | undefined {
  const { key } = place.words[index]!;
  const [nearest] = nouns.determiners.before(place, index).found;
  const number: Count = /[sx]$/.test(nearest?.form ?? key) ? 'plural' : 'singular';
  const gender = (nearest && shownGender([formsOfDeterminer(nearest)], number)) ?? personGender(key);
  return nearest || gender ? { person: 3, number, ...(gender && { gender }) } : undefined;
}

function personGender(noun: string): Gender | undefined {
  if (
    /^(?:filles?|fillettes?|femmes?|soeurs?|victimes?)$|(?:ennes?|euses?|trices?|antes?|entes?|ees?|eures?|ines?)$/.test(
      noun,
    )
  )
    return 'feminine';
  return /^(?:garcons?|hommes?|freres?)$|(?:iens?|eurs?|ants?)$/.test(noun) ? 'masculine' : undefined;
}
