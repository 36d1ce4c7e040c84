import { fold } from '../language/index.ts';
import { read } from '../match/index.ts';
import { createTriggerScan } from './trigger.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsAround } from './words-around.ts';

/** Tells texts that can hold a discouraged term from those that cannot, without reading them word by word. */
export interface Screen {
  /** Whether a folded text holds a word of any term. */
  mayHold(folded: string): boolean;
  /** The same for the terms of one vocabulary. */
  mayHoldOf(vocabulary: Vocabulary, folded: string): boolean;
  /** Whether a text, read as nothing but a sequence of words, holds any term. */
  mayMatch(words: string): boolean;
}

/** Makes the screen of some vocabularies. It may say yes too often, but never no too often. */
export function createScreen(vocabularies: readonly Vocabulary[]): Screen {
  const all = createTriggerScan(vocabularies.map(({ terms }) => terms.triggers));
  const each = new Map(vocabularies.map((vocabulary) => [vocabulary, createTriggerScan([vocabulary.terms.triggers])]));
  return {
    mayHold: (folded) => all.test(folded),
    mayHoldOf: (vocabulary, folded) => each.get(vocabulary)!.test(folded),
    mayMatch: (words) => {
      const folded = fold(words);
      return vocabularies.some((vocabulary) => matches(vocabulary, words, folded));
    },
  };

  // Only the words around a trigger are read.
  function matches(vocabulary: Vocabulary, words: string, folded: string): boolean {
    const { language, sequences } = vocabulary;
    const hits = each.get(vocabulary)!.hits(folded);
    if (hits === 'anywhere') return sequences().matches(read(words, language, folded));
    const lexicon = sequences();
    for (const { start, end } of wordsAround(folded, hits, lexicon.mostWords)) {
      if (lexicon.matches(read(words.slice(start, end), language, folded.slice(start, end)))) return true;
    }
    return false;
  }
}
