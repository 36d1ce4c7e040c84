import { fold } from '../language/index.ts';
import { read } from '../match/index.ts';
import { createTriggerScan } from './trigger.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsAround } from './words-around.ts';

/** Tells texts that can hold a discouraged term from those that cannot, without reading them word by word. It may say yes too often, but never no too often. */
export interface Screen {
  /** Whether a folded text holds a word of any term. */
  mayHold(folded: string): boolean;
  /** The vocabularies of whose terms a folded text holds a word. */
  possibleIn(folded: string): readonly Vocabulary[];
  /** Whether a text, read as nothing but a sequence of words, holds any term. */
  mayMatch(words: string): boolean;
}

/** Makes the screen of some vocabularies. */
export function createScreen(vocabularies: readonly Vocabulary[]): Screen {
  const scan = createTriggerScan(vocabularies.map(({ terms }) => terms.triggers));
  return {
    mayHold: scan.test,
    possibleIn(folded) {
      const sets = scan.sets(folded);
      return sets === 0 ? [] : vocabularies.filter((_, index) => (sets >> index) & 1);
    },
    mayMatch(words) {
      const folded = fold(words);
      const hits = scan.hits(folded);
      return vocabularies.some((vocabulary, index) => matches(vocabulary, words, folded, hits?.[index]));
    },
  };
}

// Only the words around a trigger are read.
function matches({ language, terms }: Vocabulary, words: string, folded: string, hits?: readonly number[]): boolean {
  if (!hits) return terms.matches(read(words, language, folded), anyJoint);
  for (const { start, end } of wordsAround(folded, hits, terms.mostWords)) {
    if (terms.matches(read(words.slice(start, end), language, folded.slice(start, end)), anyJoint)) return true;
  }
  return false;
}

// Whatever may stand between words in a source, markup and all.
function anyJoint(): boolean {
  return true;
}
