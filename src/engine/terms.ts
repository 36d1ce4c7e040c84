import type { Reading } from '../match/index.ts';
import type { Candidate } from '../model/index.ts';
import { candidatesIn } from './candidates.ts';
import { languagesOf, readIn, type Choices } from './languages.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The same words of a block, read as one or several terms of one language. */
export interface Occurrence {
  /** The terms, those with fewer conditions first. */
  readonly candidates: readonly Candidate[];
  readonly vocabulary: Vocabulary;
  readonly reading: Reading;
}

/**
 * The terms in a block, in order. A block whose language is not settled is read in all languages that are possible; the one whose terms take most of the text
 * wins; of two that take the same the likelier one, to which the accents of the terms themselves add: *pornografía* is Spanish, *pornografia* is not.
 */
export function occurrencesIn(
  view: View,
  index: number,
  possible: readonly Vocabulary[],
  choices: Choices,
): Occurrence[] {
  if (possible.length === 0) return [];
  const { text } = view.block(index);
  const { languages, settled, scores } = languagesOf(view, index, choices);
  const readings = languages.flatMap((language) => {
    const vocabulary = possible.find((candidate) => candidate.language === language);
    if (!vocabulary) return [];
    const found = choices.memory.recall(`terms ${language.id}`, text, () => {
      const reading = readIn(language, text, choices);
      return { reading, places: samePlaces(candidatesIn(reading, vocabulary)) };
    });
    return found.places.length > 0 || settled ? [{ ...found, vocabulary }] : [];
  });
  const times = ([first]: readonly Candidate[]): number => view.standsFor(index, first!.span.start).length;
  const likeness = ({ places, vocabulary }: (typeof readings)[number]): number =>
    (scores?.get(vocabulary.language) ?? 0) + spelt(places, text, times) * accentWeight;
  const [best] =
    readings.length < 2
      ? readings
      : readings.toSorted(
          (one, other) => covered(other.places, times) - covered(one.places, times) || likeness(other) - likeness(one),
        );
  return best ? best.places.map((candidates) => ({ ...best, candidates })) : [];
}

function samePlaces(candidates: readonly Candidate[]): Candidate[][] {
  const places: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = places.at(-1);
    if (last && isSame(last[0]!, candidate)) last.push(candidate);
    else places.push([candidate]);
  }
  return places;
}

/** The same words, one or several terms, at each place. */
type Places = readonly (readonly Candidate[])[];

/** How many places in the text one stands for. */
type Times = (place: Places[number]) => number;

function isSame({ span: one }: Candidate, { span: other }: Candidate): boolean {
  return one.start === other.start && one.end === other.end;
}

/** What a term written with the accents of a language weighs beside a function word that no other language has. */
const accentWeight = 0.5;

// How many terms stand in the text as their language writes them.
function spelt(places: Places, text: string, times: Times): number {
  const asWritten = places.filter(([first]) =>
    first!.words.every(
      ({ span, forms }) =>
        forms.length === 0 || forms.some((form) => form.text === text.slice(span.start, span.end).toLowerCase()),
    ),
  );
  return asWritten.reduce((sum, place) => sum + times(place), 0);
}

function covered(places: Places, times: Times): number {
  return places.reduce((sum, place) => sum + lengthOf(place[0]!) * times(place), 0);
}

function lengthOf({ span }: Candidate): number {
  return span.end - span.start;
}
