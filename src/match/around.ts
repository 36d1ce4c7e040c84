import type { Language } from '../language/index.ts';
import { oncePer, type PhraseIndex } from '../model/index.ts';
import type { Anchored } from './anchor.ts';
import { compiled, type Source } from './lexicon.ts';
import { matchAt, type Joint, type Match, type This } from './match.ts';
import { createLookUp, indexOf } from './phrase-index.ts';
import type { Reading } from './reading.ts';

/** Patterns that say something about a word they stand around. */
export interface Around {
  /** Whether all of them stand around a word. */
  readonly always: boolean;
  /** The tightest match around a given word, the first of equals. `<this>` in the patterns stands for that word. */
  match(self: This, reading: Reading): Match | undefined;
}

/** A pattern as it stands around a word: its anchor is the word. */
type Surrounding = Pick<Anchored, 'pattern' | 'anchor'>;

/**
 * Files patterns by the words that they need; those without `<this>` are left out. `undefined` where none has one. `ready` is what {@link indexOf} says of
 * them; where it is given, a pattern is compiled only when a text holds a word that it is found by.
 */
export function createAround(
  sources: readonly Source<unknown>[],
  language: Language,
  joint: Joint,
  ready?: PhraseIndex,
): Around | undefined {
  const index = ready?.anchors.length === sources.length ? ready : indexOf(sources.map(compiled), language);
  const { these } = index;
  if (!these) return undefined;
  const lookUp = createLookUp(index);
  const wordless = [...sources.keys()].filter((at) => index.anchors[at] === -1);
  // The patterns that a text has the words for are few; they are looked out once for all words of the text that are judged.
  const possibleIn = oncePer(chosen);
  return {
    always: !these.includes(-1),
    match(self, reading) {
      let tightest: Match | undefined;
      for (const { pattern, anchor } of possibleIn(reading)) {
        const match = matchAt(pattern, anchor, self.first, reading, joint, self);
        if (match && (!tightest || wordsIn(match) < wordsIn(tightest))) tightest = match;
      }
      return tightest;
    },
  };

  function chosen({ tokens }: Reading): Surrounding[] {
    const here = new Set(wordless);
    for (const { key } of tokens) for (const at of lookUp(key)) here.add(at);
    return [...here]
      .filter((at) => these![at] !== -1)
      .toSorted((one, other) => one - other)
      .map((at) => ({ pattern: compiled(sources[at]!), anchor: these![at]! }));
  }
}

function wordsIn({ first, last }: Match): number {
  return last - first;
}
