import type { Language } from '../language/index.ts';
import type { PhraseIndex } from '../model/index.ts';
import type { Anchored } from './anchor.ts';
import { matchAt, type Joint, type Match, type This } from './match.ts';
import type { Element, Pattern } from './pattern.ts';
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

/** Files patterns by the words that they need; those without `<this>` are left out. `ready` is what {@link indexOf} says of them, if that was worked out before. */
export function createAround(
  patterns: readonly Pattern[],
  language: Language,
  joint: Joint,
  ready?: PhraseIndex,
): Around {
  const index = ready?.anchors.length === patterns.length ? ready : indexOf(patterns, language);
  const surroundings = patterns.map((pattern): Surrounding | undefined => {
    const anchor = pattern.elements.findIndex(isThis);
    return anchor === -1 ? undefined : { pattern, anchor };
  });
  const lookUp = createLookUp(index);
  const wordless = [...patterns.keys()].filter((at) => index.anchors[at] === -1);
  const possible = new WeakMap<Reading, readonly Surrounding[]>();
  return {
    always: !surroundings.includes(undefined),
    match(self, reading) {
      let tightest: Match | undefined;
      for (const { pattern, anchor } of possibleIn(reading)) {
        const match = matchAt(pattern, anchor, self.first, reading, joint, self);
        if (match && (!tightest || wordsIn(match) < wordsIn(tightest))) tightest = match;
      }
      return tightest;
    },
  };

  // The patterns that a text has the words for are few; they are looked out once for all words of the text that are judged.
  function possibleIn(reading: Reading): readonly Surrounding[] {
    const known = possible.get(reading) ?? chosen(reading);
    possible.set(reading, known);
    return known;
  }

  function chosen({ tokens }: Reading): Surrounding[] {
    const here = new Set(wordless);
    for (const { key } of tokens)
      lookUp(key, (at) => {
        here.add(at);
        return false;
      });
    return [...here].toSorted((one, other) => one - other).flatMap((at) => surroundings[at] ?? []);
  }
}

/** Whether an element stands for the word that is judged. */
export function isThis(element: Element): boolean {
  return element.kind === 'this';
}

function wordsIn({ first, last }: Match): number {
  return last - first;
}
