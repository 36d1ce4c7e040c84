import { read } from '../match/index.ts';
import { createTriggerScan } from './trigger.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsAround } from './words-around.ts';

/** Tells texts that can hold a discouraged term from those that cannot, without reading them word by word. It may say yes too often, but never no too often. */
export interface Screen {
  /** Whether a text holds a word of any term. */
  mayHold(text: string): boolean;
  /**
   * Scans a text once for all stretches of it that begin and end between words: says of each whether it holds a word of any term. `undefined` where
   * words are spelt inclusively: each stretch has to be scanned by itself.
   */
  mayHoldWithin(text: string): ((start: number, end: number) => boolean) | undefined;
  /** The vocabularies of whose terms a text holds a word. */
  possibleIn(text: string): readonly Vocabulary[];
  /** Whether a text, read as nothing but a sequence of words, holds any term. */
  mayMatch(words: string): boolean;
}

/** Makes the screen of some vocabularies. */
export function createScreen(vocabularies: readonly Vocabulary[]): Screen {
  const scan = createTriggerScan(vocabularies.map(({ triggers }) => triggers));
  return {
    mayHold: scan.test,
    mayHoldWithin(text) {
      const offsets = scan.offsets(text);
      return offsets && ((start, end) => (offsets[firstFrom(offsets, start)] ?? end) < end);
    },
    possibleIn(text) {
      const sets = scan.sets(text);
      return sets === 0 ? [] : vocabularies.filter((_, index) => (sets >> index) & 1);
    },
    mayMatch(words) {
      const hits = scan.hits(words);
      return vocabularies.some((vocabulary, index) => matches(vocabulary, words, hits?.[index]));
    },
  };
}

// The index of the first of some numbers, in order, that is not smaller than a given one.
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Only the words around a trigger are read, and no pack whose triggers are not there.
function matches(vocabulary: Vocabulary, words: string, hits?: readonly number[]): boolean {
  if (hits?.length === 0) return false;
  const { language, terms } = vocabulary;
  if (!hits) return terms.matches(read(words, language), anyJoint);
  for (const { start, end } of wordsAround(words, hits, terms.mostWords)) {
    if (terms.matches(read(words.slice(start, end), language), anyJoint)) return true;
  }
  return false;
}

// Whatever may stand between words in a source, markup and all.
function anyJoint(): boolean {
  return true;
}
