import { german } from '../language/german.ts';
import type { Form, MatchedWord, Span } from '../model/index.ts';
import { keptPhrase } from './german-kept.ts';
import { clauseAround } from './german-phrase.ts';
import type { Change, Draft } from './grammar.ts';
import type { Place, PlaceWord } from './place.ts';
import type { Wording, WordingWord } from './wording.ts';

/**
 * Makes a wording with a verb go like the verb of the term. In a main clause the verb stays where it is and the rest of the wording goes to the end
 * of the clause (*prostituierte sich am Hafen* becomes *wurde am Hafen sexuell ausgebeutet*); elsewhere both stand where the verb stood.
 */
export function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft | undefined {
  const [main, rest] = partsOf(wording);
  if (!main) return undefined;
  const manner = rest.filter(({ text }) => !text.startsWith('<')).map(({ text }) => text);
  const object = objectOf(rest, place);
  if (object === null) return undefined;
  const others = stretchesOf(place, verb);
  const isFirst = others.length > 0 && others.every(({ start }) => start > verb.span.start);
  const form = formLike(verb, place, !isFirst);
  if (wording.preferred.hearsay) return writeHearsay(main.text, { place, verb, others, isFirst, form, manner, object });
  const finite = conjugated(main.text, form);
  if (finite === undefined) return undefined;
  if (others.length === 0) return { changes: manner.length === 0 ? [{ span: verb.span, text: finite }] : [] };
  if (!isFirst)
    return {
      changes: inOrder(atEnd(place, verb, others, { manner, object, finite, form, isPassive: main.text === 'werden' })),
    };
  const core: Change = { span: verb.span, text: finite };
  return { changes: inOrder([core, ...inMainClause(place, others, object, manner.join(' '))]) };
}

/** What a verb that stands for hearsay is made of. */
interface Told {
  readonly place: Place;
  readonly verb: MatchedWord;
  readonly others: readonly Span<'block'>[];
  readonly isFirst: boolean;
  readonly form: Shape;
  readonly manner: readonly string[];
  readonly object: string | undefined;
}

/** *hatte Sex mit einer Schülerin* becomes *soll eine Schülerin missbraucht haben*; nothing where nothing past is told. */
function writeHearsay(infinitive: string, told: Told): Draft | undefined {
  const { place, verb, others, isFirst, form, manner, object } = told;
  const participle = german.inflect(infinitive, 'v').find((one) => one.verb?.tense === 'participle')?.text;
  if (participle === undefined || others.length === 0 || form.verb.tense !== 'past') return undefined;
  const modal = form.number === 'plural' ? 'sollen' : 'soll';
  if (isFirst) {
    const core: Change = { span: verb.span, text: modal };
    return { changes: inOrder([core, ...inMainClause(place, others, object, phrase(...manner, participle, 'haben'))]) };
  }
  const finite = phrase(participle, 'haben', modal);
  return { changes: inOrder(atEnd(place, verb, others, { manner, object, finite, form, isPassive: false })) };
}

/** The term's words beside its verb, where several stand together as one stretch. */
function stretchesOf(place: Place, verb: MatchedWord): Span<'block'>[] {
  const found: { start: number; end: number }[] = [];
  for (const { span } of place.matched) {
    if (span === verb.span) continue;
    const last = found.at(-1);
    if (last && /^\s*$/.test(place.text.slice(last.end, span.start))) last.end = span.end;
    else found.push({ ...span });
  }
  return found;
}

// The verb keeps its place; what the term says besides goes, and the manner ends the clause.
function inMainClause(
  place: Place,
  others: readonly Span<'block'>[],
  object: string | undefined,
  manner: string,
): Change[] {
  const changes = others.map((span, index): Change =>
    object !== undefined && index === others.length - 1
      ? { span, text: object }
      : { span: withSpace(place, span), text: '' },
  );
  if (manner === '') return changes;
  const last = lastOfClause(place);
  const tied = changes.findIndex(({ span }) => span.start <= last.span.start && last.span.end <= span.end);
  if (tied === -1) return [...changes, { span: last.span, text: `${last.text} ${manner}` }];
  const { text } = changes[tied]!;
  changes[tied] = { span: others[tied]!, text: text === '' ? manner : `${text} ${manner}` };
  return changes;
}

interface Ending {
  readonly manner: readonly string[];
  readonly object: string | undefined;
  readonly finite: string;
  readonly form: Shape;
  readonly isPassive: boolean;
}

// *weil sie sich prostituiert*, *um sich zu prostituieren*, *soll sich prostituiert haben*.
function atEnd(place: Place, verb: MatchedWord, others: readonly Span<'block'>[], ending: Ending): Change[] {
  const { object, finite, form, isPassive } = ending;
  const manner = ending.manner.join(' ');
  const gone = others.map((span, index): Change =>
    object !== undefined && index === others.length - 1
      ? { span, text: object }
      : { span: withSpace(place, span), text: '' },
  );
  const at = place.words.findIndex(({ span }) => span.start === verb.span.start);
  const zu = place.words[at - 1];
  if (form.verb.tense === 'infinitive' && zu?.key === 'zu') {
    return [...gone, { span: zu.span, text: phrase(manner, 'zu') }, { span: verb.span, text: finite }];
  }
  const auxiliary = place.words[at + 1];
  const passive = auxiliary && isPassive && form.verb.tense === 'participle' ? inPassive[auxiliary.text] : undefined;
  if (passive !== undefined) {
    return [
      ...gone,
      { span: { start: verb.span.start, end: auxiliary!.span.end }, text: phrase(manner, 'worden', passive) },
    ];
  }
  const isJoinedInfinitive =
    form.verb.tense === 'infinitive' && /^(?:an|auf|aus|ab|ein|mit|weg)zu/.test(place.words[at]!.key);
  return [...gone, { span: verb.span, text: phrase(manner, isJoinedInfinitive ? 'zu' : '', finite) }];
}

// A passive takes *sein* where the verb took *haben*.
const inPassive: Readonly<Record<string, string>> = {
  haben: 'sein',
  hat: 'ist',
  habe: 'sei',
  hatte: 'war',
  hatten: 'waren',
  hätte: 'wäre',
  hätten: 'wären',
};

function phrase(...words: readonly string[]): string {
  return words.filter(Boolean).join(' ');
}

function partsOf({ words }: Wording): [WordingWord | undefined, WordingWord[]] {
  const main = words.find(({ inflectionClass }) => inflectionClass === 'v');
  return [main, words.filter((word) => word !== main)];
}

/** What a verb form says: tense, person and number. */
type Shape = Pick<Form, 'number'> & Required<Pick<Form, 'verb'>>;

// *hat sich prostituiert* becomes *wurde ausgebeutet*; *kann sich prostituieren* and *um sich zu prostituieren* keep the infinitive.
function formLike(verb: MatchedWord, place: Place, isLast: boolean): Shape {
  const forms = verb.forms.filter((form): form is Form & Shape => form.verb !== undefined);
  const tense = (wanted: string): Shape | undefined =>
    forms.find((form) => form.verb.tense === wanted && (form.verb.person ?? 3) === 3);
  const written = place.words.find(({ span }) => span.start === verb.span.start)?.key ?? '';
  if (/^(?:hat|habe|haben|hatten?)$/.test(written) && isPerfect(place))
    return { number: forms.find((form) => form.number)?.number ?? 'singular', verb: { tense: 'past', person: 3 } };
  const infinitive = tense('infinitive');
  if (infinitive && (hasModal(place) || clauseAround(place, place.last).some(({ key }) => key === 'zu')))
    return infinitive;
  if (isLast && tense('participle') && hasAuxiliary(place)) return tense('participle')!;
  return tense('past') ?? tense('present') ?? tense('subjunctive') ?? infinitive ?? forms[0]!;
}

function isPerfect({ words, last }: Place): boolean {
  return /(?:^ge\p{L}+[nt]|iert)$/u.test(words[last]!.key);
}

const modals =
  /^(?:kann|konn(?:en|ten?)|muss(?:en|ten?)?|soll(?:en|ten?)?|darf|durf(?:en|ten?)|will|woll(?:en|ten?)|wurden?|wird|werden|lassen|lasst|liess(?:en)?|mochten?)$/;

function hasModal(place: Place): boolean {
  const own = new Set(place.matched.map(({ span }) => span.start));
  return clauseAround(place, place.first).some(({ key, span }) => !own.has(span.start) && modals.test(key));
}

function hasAuxiliary(place: Place): boolean {
  return clauseAround(place, place.first).some(({ key }) =>
    /^(?:hat|haben|hatten?|habe|wurden?|wird|werden|worden|ist|sind|war|waren)$/.test(key),
  );
}

function conjugated(infinitive: string, { verb, number }: Shape): string | undefined {
  const forms = german.inflect(infinitive, 'v');
  const fits = (form: Form): boolean =>
    form.verb?.tense === verb.tense &&
    (form.number ?? number) === number &&
    (form.verb.person ?? 3) === (verb.person ?? 3);
  return (forms.find(fits) ?? forms.find((form) => form.verb?.tense === verb.tense))?.text;
}

// The words of the term that the wording keeps, in the accusative; `null` where that cannot be told.
function objectOf(rest: readonly WordingWord[], place: Place): string | null | undefined {
  const kept = rest.find(({ text }) => text.startsWith('<'));
  if (!kept) return undefined;
  return keptPhrase(place, kept.text.slice(1, -1), 'accusative') ?? null;
}

// A stretch is taken out with the white space after it.
function withSpace(place: Place, { start, end }: Span<'block'>): Span<'block'> {
  const after = /^\s+/.exec(place.text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  return { start: start - (/\s+$/.exec(place.text.slice(0, start))?.[0].length ?? 0), end };
}

function lastOfClause(place: Place): PlaceWord {
  return beforeConjunction(place) ?? clauseAround(place, place.last).at(-1)!;
}

// *… sich am Hafen und kam …*: the clause may end at a conjunction too.
function beforeConjunction(place: Place): PlaceWord | undefined {
  const clause = clauseAround(place, place.last);
  const at = clause.findIndex(({ key, span }) => span.start > place.span.end && german.conjunctions.has(key));
  return at > 0 ? clause[at - 1] : undefined;
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((left, right) => left.span.start - right.span.start);
}
