import { german, type Case } from '../language/german.ts';
import { casesAfter, clauseAround, determinerOf, type Agreement } from './german-phrase.ts';
import type { Change } from './grammar.ts';
import { setOf } from './list.ts';
import { gapBefore, type Place, type PlaceWord } from './place.ts';

const pronouns = setOf(
  'er sie es man ich wir wer niemand jemand keiner jeder alles nichts etwas dieser jene diese alle viele beide was',
);
const relatives = setOf('der die das welcher welche welches');

/**
 * The finite verb of the term's clause in the plural, where the term is its subject; `other subject` where something else is. `undefined` where it
 * cannot be told.
 */
export function pluralOfVerb(place: Place): Change | 'other subject' | undefined {
  const clause = clauseAround(place, place.first);
  if (clause[0]?.span.start === phraseStart(place) && /^,\s\p{Ll}/u.test(place.text.slice(place.span.end)))
    return pluralBehindRelative(place);
  const others = clause.filter(({ span }) => span.end <= place.span.start || span.start >= place.span.end);
  const nearest = pluralOfNearest(place);
  if (nearest) return nearest;
  const verb = finiteVerb(others, place);
  // A heading or a note has no verb that could follow.
  if (!verb && others.every(({ text }) => !/^\p{Ll}{2,}t[en]*$/u.test(text))) return 'other subject';
  if (verb && isPluralVerb(verb.text)) return 'other subject';
  if (hasOtherSubject(clause, place, leads(clause, verb, place))) return 'other subject';
  const plural = verb && pluralOf(verb.text);
  return plural === undefined ? undefined : { span: verb!.span, text: plural };
}

// *Weder Drogen noch Kinderpornografie wurde gefunden*: the verb goes with the nearest.
function pluralOfNearest(place: Place): Change | undefined {
  const [before, verb] = [place.words[place.first - 1], place.words[place.last + 1]];
  if (!verb || !/^(?:noch|oder)$/.test(before?.key ?? '') || gapBefore(place, place.last + 1) !== ' ') return undefined;
  const plural = irregular[verb.text];
  return plural === undefined ? undefined : { span: verb.span, text: plural };
}

// *Die Kinderpornografie, die er besaß, war neu.*
function pluralBehindRelative(place: Place): Change | undefined {
  const next = clauseAround(place, place.last + 1).at(-1)!;
  const verb = place.words[place.words.indexOf(next) + 1];
  const plural = verb && gapBefore(place, place.words.indexOf(verb)).startsWith(',') ? pluralOf(verb.text) : undefined;
  return plural === undefined ? undefined : { span: verb!.span, text: plural };
}

/** The verb of a relative clause right behind the term in the plural, where the term is its subject: *…, die auf drei Rechnern lag*. */
export function pluralOfRelative(place: Place): Change | undefined {
  const pronoun = place.words[place.last + 1];
  if (!pronoun || !/^,\s(?:die|welche)\s/.test(place.text.slice(place.span.end, pronoun.span.end + 1)))
    return undefined;
  const clause = clauseAround(place, place.last + 1).slice(1);
  const verb = clause.findLast(({ text }) => text in irregular) ?? clause.at(-1);
  if (!verb || clause.some(({ text }, index) => pronouns.has(text) || isSubject(clause, index))) return undefined;
  const plural = pluralOf(verb.text);
  return plural === undefined ? undefined : { span: verb.span, text: plural };
}

const relativeForms: Readonly<Record<Agreement['gender'], Readonly<Record<Case, string>>>> = {
  masculine: { nominative: 'der', accusative: 'den', dative: 'dem', genitive: 'dessen' },
  feminine: { nominative: 'die', accusative: 'die', dative: 'der', genitive: 'deren' },
  neuter: { nominative: 'das', accusative: 'das', dative: 'dem', genitive: 'dessen' },
};

/** The relative pronoun behind a term in another gender: *einer Kinderprostituierten, die …*, *einem Kind, das …*; a preposition may stand before it. */
export function relativeInGender(place: Place, old: Agreement, wanted: Agreement): Change | undefined {
  const next = place.words[place.last + 1];
  if (!next || old.gender === wanted.gender || !/^,\s/.test(gapBefore(place, place.last + 1))) return undefined;
  const at = casesAfter(next.text) === undefined ? place.last + 1 : place.last + 2;
  const pronoun = place.words[at];
  const forms = relativeForms[old.gender];
  const cases = (['nominative', 'accusative', 'dative', 'genitive'] as const).filter(
    (one) => forms[one] === pronoun?.text,
  );
  const [first, second] = cases;
  if (!pronoun || !first) return undefined;
  const clause = clauseAround(place, at).slice(1);
  const hasSubject = clause.some(({ text }, index) => pronouns.has(text) || isSubject(clause, index));
  const text = relativeForms[wanted.gender][second && hasSubject ? second : first];
  return text === pronoun.text ? undefined : { span: pronoun.span, text };
}

// A noun that no preposition governs, or an article that begins a subject: *…, die ein Mann besaß*.
function isSubject(clause: readonly PlaceWord[], index: number): boolean {
  const key = clause[index]!.text.toLowerCase();
  const governor = clause[index - 1]?.text.toLowerCase() ?? '';
  const nominative = determinerOf(key)?.agreements.some((one) => one.case === 'nominative') ?? false;
  return nominative && casesAfter(governor) === undefined;
}

const irregular: Readonly<Record<string, string>> = {
  ist: 'sind',
  war: 'waren',
  wird: 'werden',
  wurde: 'wurden',
  hat: 'haben',
  hatte: 'hatten',
  kann: 'können',
  konnte: 'konnten',
  muss: 'müssen',
  soll: 'sollen',
  darf: 'dürfen',
  will: 'wollen',
  sei: 'seien',
  werde: 'werden',
  habe: 'haben',
  könne: 'können',
  würde: 'würden',
  wäre: 'wären',
  ...strongForms(),
};

function strongForms(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const infinitive of `bleiben bringen finden fliegen geben gehen gelten halten kommen lassen laufen liegen nehmen sehen sitzen sprechen stehen steigen
    treffen verschwinden wachsen ziehen fallen erscheinen fahren tragen treiben`.split(/\s+/)) {
    const forms = german.inflect(infinitive, 'v');
    const third = (tense: string, number: string): string | undefined =>
      forms.find((form) => form.verb?.tense === tense && form.number === number && form.verb.person === 3)?.text;
    for (const tense of ['present', 'past']) {
      const [one, many] = [third(tense, 'singular'), third(tense, 'plural')];
      if (one && many) found[one] = many;
    }
  }
  return found;
}

const plurals = new Set(Object.values(irregular));

function isPluralVerb(word: string): boolean {
  return plurals.has(word) || /(?:^fanden|^kamen|[^e]ten)$/.test(word);
}

function pluralOf(word: string): string | undefined {
  const known = irregular[word];
  if (known !== undefined) return known;
  const prefixed = Object.entries(irregular).find(
    ([one]) => one.length > 2 && word.endsWith(one) && particles.test(word.slice(0, -one.length)),
  );
  if (prefixed) return word.slice(0, -prefixed[0].length) + prefixed[1];
  if (word.endsWith('te')) return `${word}n`;
  if (!word.endsWith('t')) return undefined;
  const stem = word.slice(0, -1).replace(/(?<=[dt])e$/, '');
  return /(?:el|er)$/.test(stem) && !/(?:iel|ier|ühr|ehr|ahr)$/.test(stem) ? `${stem}n` : `${stem}en`;
}

const particles =
  /^(?:ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|vor|weg|zu|zurück|um|unter|über|ver|be|ge|er|ent|zer|miss|statt)$/;

const neverVerbs =
  setOf(`nicht jetzt erst selbst oft meist fast sonst dort mit seit statt samt laut weit längst zuletzt zunächst bereits nicht insgesamt bekannt gesamt direkt
  akut offenbart überhaupt derzeit weltweit damit somit heute bitte spät bald seltener häufig verbreitet`);

// In a main clause the finite verb stands second, in a subordinate one last. Participles end like verbs but stand with an auxiliary.
function finiteVerb(words: readonly PlaceWord[], place: Place): PlaceWord | undefined {
  const known = words.filter(({ text }) => text in irregular || plurals.has(text));
  if (known.length > 0) return known.find(({ text }) => text in irregular) ?? known[0];
  const candidates = words.filter(
    ({ text }) => /^\p{Ll}{2,}(?:t|te|ten)$/u.test(text) && !neverVerbs.has(text) && pluralOf(text) !== undefined,
  );
  const isSubordinate = subordinates.has(words[0]?.key ?? '') && words[0]!.span.start < place.span.start;
  if (isSubordinate) return candidates.at(-1);
  return candidates.find((word) => !/^ge.*t$/.test(word.text)) ?? candidates[0];
}

const subordinates = setOf(
  'wie dass daß weil wenn ob wo als da damit obwohl nachdem bevor wahrend sobald sofern der die das was wer wodurch womit',
);

// Whether the clause begins with the term's noun phrase, and the verb follows.
function leads(clause: readonly PlaceWord[], verb: PlaceWord | undefined, place: Place): boolean {
  return clause[0]?.span.start === phraseStart(place) && verb !== undefined && verb.span.start > place.span.end;
}

/** Whether a word of the clause outside the term is its subject. */
function hasOtherSubject(clause: readonly PlaceWord[], place: Place, isLeading: boolean): boolean {
  const own = phraseStart(place);
  return clause.some((word, index) => {
    if (word.span.start >= own && word.span.start < place.span.end) return false;
    const key = word.text.toLowerCase();
    if (pronouns.has(key)) return true;
    // *Kinderpornografie ist eine Straftat*: what stands first is the subject, unless another can be nothing else.
    if (isLeading)
      return (
        key === 'der' && !/^\p{Lu}/u.test(clause[index - 1]?.text ?? '') && !casesAfter(clause[index - 1]?.text ?? '')
      );
    if (index === 0 && relatives.has(key) && /,\s*$/.test(gapBefore(place, place.words.indexOf(word)))) return true;
    if (!/^\p{Lu}/u.test(word.text) || word === clause[0]) return word === clause[0] && isNominative(word);
    return !isGoverned(word, place);
  });

  function isNominative(word: PlaceWord): boolean {
    const key = word.text.toLowerCase();
    const article = determinerOf(key);
    if (article)
      return article.preposition === undefined && article.agreements.some((one) => one.case === 'nominative');
    return (
      casesAfter(key) === undefined &&
      !subordinates.has(word.key) &&
      /^\p{Lu}/u.test(word.text) &&
      !adverbs.has(key) &&
      !(key in irregular)
    );
  }
}

const adverbs =
  setOf(`auch dort hier heute gestern jetzt nun dann so noch schon nur immer oft manchmal zudem außerdem offenbar angeblich zuletzt zunächst
  bereits dabei dadurch damals seither weiterhin häufig dennoch trotzdem wie wo warum wann vielleicht weltweit online zusehends`);

// In a prepositional phrase or a genitive: *auf hiesigen Servern*, *im Keller des Vereins*.
function isGoverned(word: PlaceWord, place: Place): boolean {
  const at = place.words.indexOf(word);
  for (let index = at - 1; index >= 0 && index > at - 5; index--) {
    const before = place.words[index]!;
    const key = before.text.toLowerCase();
    if (/[,;:.!?]/.test(gapBefore(place, index + 1))) return false;
    if (before.span.end === place.span.end) return true;
    if (casesAfter(key) || determinerOf(key)?.preposition !== undefined) return true;
    const article = determinerOf(key);
    if (article) {
      const isOblique = article.agreements.every((one) => one.case === 'dative' || one.case === 'genitive');
      if (isOblique) return true;
      const governor = place.words[index - 1]?.text.toLowerCase();
      if (governor !== undefined && casesAfter(governor)) return true;
      if (key === 'der' && /^\p{Lu}/u.test(place.words[index - 1]?.text ?? '')) return true;
      return false;
    }
    if (/^\p{Lu}/u.test(before.text)) return /(?:und|oder)/.test(key) ? false : isGoverned(before, place);
  }
  return false;
}

/** Where the noun phrase of the term begins, its article included. */
function phraseStart(place: Place): number {
  let index = place.first;
  while (
    index > 0 &&
    /^\s+$/.test(gapBefore(place, index)) &&
    (determinerOf(place.words[index - 1]!.text.toLowerCase()) !== undefined ||
      /^(?:viel|wenig|etwas|mehr|weniger)$/i.test(place.words[index - 1]!.text) ||
      /^\p{Ll}{3,}e[nrms]?$/u.test(place.words[index - 1]!.text)) &&
    !(place.words[index - 1]!.text in irregular) &&
    !plurals.has(place.words[index - 1]!.text)
  )
    index--;
  return place.words[index]!.span.start;
}
