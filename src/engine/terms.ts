import { read, type Reading } from '../match/index.ts';
import type { Candidate } from '../model/index.ts';
import { candidatesIn } from './candidates.ts';
import { languagesOf, type Choices } from './languages.ts';
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
 * wins, the likelier one of two that take the same.
 */
export function occurrencesIn(
  view: View,
  index: number,
  folded: string,
  possible: readonly Vocabulary[],
  choices: Choices,
): Occurrence[] {
  if (possible.length === 0) return [];
  const { languages, settled } = languagesOf(view, index, choices);
  const readings = languages.flatMap((language) => {
    const vocabulary = possible.find((candidate) => candidate.language === language);
    if (!vocabulary) return [];
    const { text } = view.block(index);
    const found = choices.memory.recall(`terms ${language.id}`, text, () => {
      const reading = read(text, language, folded);
      return { reading, places: samePlaces(candidatesIn(reading, vocabulary)) };
    });
    return found.places.length > 0 || settled ? [{ ...found, vocabulary }] : [];
  });
  const [best] = settled ? readings : readings.toSorted((one, other) => covered(other.places) - covered(one.places));
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

function isSame({ span: one }: Candidate, { span: other }: Candidate): boolean {
  return one.start === other.start && one.end === other.end;
}

function covered(places: readonly (readonly Candidate[])[]): number {
  return places.reduce((sum, [first]) => sum + first!.span.end - first!.span.start, 0);
}
