import { dutch } from '../language/dutch.ts';
import type { Form, MatchedWord, Span } from '../model/index.ts';
import type { Change, Draft } from './grammar.ts';
import { gapBefore, keptText, type Place, type PlaceWord } from './place.ts';
import type { Wording, WordingWord } from './wording.ts';

/**
 * Makes a wording with a verb go like the verb of the term. In a main clause the verb stays where it is and the rest of the wording stands where the last
 * word of the term stood (*bood zich online aan* becomes *werd online seksueel uitgebuit*); elsewhere all stand where the verb stood.
 */
export function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft | undefined {
  const main = wording.words.find(({ inflectionClass }) => inflectionClass === 'v');
  if (!main) return undefined;
  const rest = restOf(wording, main, place);
  if (rest.includes('')) return undefined;
  const others = stretchesOf(place, verb);
  const form = formLike(verb, place, main);
  const finite = conjugated(main.text, form);
  if (finite === undefined) return undefined;
  const isFirst = others.length > 0 && others.every(({ start }) => start > verb.span.start);
  if (wording.preferred.hearsay) {
    // *had seks met een leerling* becomes *zou een leerling hebben misbruikt*.
    const participle = dutch.inflect(main.text, 'v').find((one) => one.verb?.tense === 'participle')?.text;
    if (!isFirst || form.verb.tense !== 'past' || participle === undefined) return undefined;
    const told: Change = { span: verb.span, text: form.number === 'plural' ? 'zouden' : 'zou' };
    const end: Change = { span: others.at(-1)!, text: [...rest, 'hebben', participle].join(' ') };
    return { changes: [told, ...gone(place, others.slice(0, -1)), end] };
  }
  if (others.length === 0) return { changes: rest.length === 0 ? [{ span: verb.span, text: finite }] : [] };
  const core: Change = { span: verb.span, text: finite };
  if (isFirst)
    return { changes: [core, ...gone(place, others.slice(0, -1)), { span: others.at(-1)!, text: rest.join(' ') }] };
  return { changes: atEnd(place, verb, others, form, main.text, rest, finite) };
}

function restOf({ words }: Wording, main: WordingWord, place: Place): string[] {
  return words
    .filter((word) => word !== main)
    .map(({ text }) => (text.startsWith('<') ? keptText(place, text.slice(1, -1)) : text));
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

// *omdat zij zich prostitueert*, *zich te prostitueren*, *heeft zich geprostitueerd*.
function atEnd(
  place: Place,
  verb: MatchedWord,
  others: readonly Span<'block'>[],
  form: Shape,
  main: string,
  rest: readonly string[],
  finite: string,
): Change[] {
  const at = place.words.findIndex(({ span }) => span.start === verb.span.start);
  const { tense } = form.verb;
  if (tense === 'infinitive' && place.words[at - 1]?.key === 'te') {
    const start = Math.min(
      place.words[at - 1]!.span.start,
      others.at(-1)!.end < verb.span.start ? verb.span.start : others.at(-1)!.start,
    );
    const kept = others.filter(({ end }) => end <= start);
    const from = others.find(({ start: one, end }) => one < start && end > start)?.start ?? start;
    return [
      ...gone(place, kept),
      { span: { start: from, end: verb.span.end }, text: [...rest, 'te', finite].join(' ') },
    ];
  }
  const auxiliary = tense === 'participle' && main === 'worden' ? auxiliaryOf(place) : undefined;
  if (tense === 'participle' && main === 'worden') {
    const changes = [...gone(place, others), { span: verb.span, text: rest.join(' ') }];
    return inOrder(auxiliary ? [...changes, { span: auxiliary.span, text: inPassive[auxiliary.key]! }] : changes);
  }
  // *seksueel wordt uitgebuit*: the participle stands last.
  const text = main === 'worden' ? [...rest.slice(0, -1), finite, ...rest.slice(-1)] : [...rest, finite];
  return [...gone(place, others), { span: verb.span, text: text.join(' ') }];
}

const inPassive: Readonly<Record<string, string>> = { heeft: 'is', hebben: 'zijn', had: 'was', hadden: 'waren' };

function auxiliaryOf(place: Place): PlaceWord | undefined {
  return clauseAround(place).find(({ key }) => key in inPassive);
}

/** The words of the clause around the term, from one mark to the next. */
function clauseAround(place: Place): PlaceWord[] {
  let from = place.first;
  let to = place.last;
  while (from > 0 && !isBoundary(gapBefore(place, from))) from--;
  while (to < place.words.length - 1 && !isBoundary(gapBefore(place, to + 1))) to++;
  return place.words.slice(from, to + 1);
}

function isBoundary(gap: string): boolean {
  return /[,;:.!?()“”"»«]|\s[–—-]\s/.test(gap);
}

/** What a verb form says: tense, person and number. */
type Shape = Pick<Form, 'number'> & Required<Pick<Form, 'verb'>>;

function formLike(verb: MatchedWord, place: Place, main: WordingWord): Shape {
  const forms = verb.forms.filter((form): form is Form & Shape => form.verb !== undefined);
  const tense = (wanted: string): Shape | undefined =>
    forms.find((form) => form.verb.tense === wanted && (form.verb.person ?? 3) === 3);
  const clause = clauseAround(place).filter(
    ({ span }) => !place.matched.some((word) => word.span.start === span.start),
  );
  const infinitive = tense('infinitive');
  const at = place.words.findIndex(({ span }) => span.start === verb.span.start);
  if (infinitive && (place.words[at - 1]?.key === 'te' || clause.some(({ key }) => modals.test(key))))
    return infinitive;
  const participle = tense('participle');
  const hasAuxiliary = clause.some(
    ({ key }) => key in inPassive || /^(?:is|zijn|was|waren|wordt|worden|werd|werden)$/.test(key),
  );
  if (participle && (hasAuxiliary || (main.text !== 'worden' && !tense('past') && !tense('present'))))
    return participle;
  return tense('past') ?? tense('present') ?? participle ?? infinitive ?? forms[0]!;
}

const modals =
  /^(?:kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|wil|willen|wilde|wilden|laat|laten|liet|lieten|gaat|gaan|ging|gingen)$/;

function conjugated(infinitive: string, { verb, number }: Shape): string | undefined {
  const forms = dutch.inflect(infinitive, 'v');
  const fits = (form: Form): boolean =>
    form.verb?.tense === verb.tense &&
    (form.number ?? number) === number &&
    (form.verb.person ?? 3) === (verb.person ?? 3);
  return (forms.find(fits) ?? forms.find((form) => form.verb?.tense === verb.tense))?.text;
}

// Stretches are taken out with the white space after them.
function gone({ text }: Place, stretches: readonly Span<'block'>[]): Change[] {
  return stretches.map(({ start, end }) => {
    const after = /^\s*/.exec(text.slice(end))![0];
    return { span: { start, end: end + after.length }, text: '' };
  });
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((left, right) => left.span.start - right.span.start);
}
