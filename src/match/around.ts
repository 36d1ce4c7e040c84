import type { Language } from '../language/index.ts';
import { anchorsOf, filed, type Anchored } from './anchor.ts';
import { matchAt, type Joint, type Match, type This } from './match.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { createWordIndex } from './word-index.ts';

/** Patterns that say something about a word they stand around. */
export interface Around {
  /** Whether all of them stand around a word. */
  readonly always: boolean;
  /** The tightest match around a given word, the first of equals. `<this>` in the patterns stands for that word. */
  match(self: This, reading: Reading): Match | undefined;
}

/** A pattern as it stands around a word: its anchor is the word. */
type Surrounding = Pick<Anchored, 'pattern' | 'anchor'>;

/** Files patterns by the words that they need; those without `<this>` are left out. */
export function createAround(patterns: readonly Pattern[], language: Language, joint: Joint): Around {
  const surroundings = patterns.flatMap((pattern): Surrounding[] => {
    const anchor = pattern.elements.findIndex(isThis);
    return anchor === -1 ? [] : [{ pattern, anchor }];
  });
  const index = createWordIndex<Surrounding>();
  const wordless: Surrounding[] = [];
  const anchors = anchorsOf(
    surroundings.map(({ pattern }) => pattern),
    language,
  );
  surroundings.forEach((surrounding, at) => {
    const filings = filed(surrounding.pattern, anchors[at]!, language);
    if (filings.length === 0) wordless.push(surrounding);
    for (const { pattern, anchor } of filings) {
      const element = pattern.elements[anchor]!;
      if (element.kind === 'words') index.add(element.words, surrounding);
    }
  });
  const possible = new WeakMap<Reading, readonly Surrounding[]>();
  return {
    always: surroundings.length === patterns.length,
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
      index.some(key, (surrounding) => {
        here.add(surrounding);
        return false;
      });
    return here.size === 0 ? [] : surroundings.filter((surrounding) => here.has(surrounding));
  }
}

/** Whether an element stands for the word that is judged. */
export function isThis(element: Element): boolean {
  return element.kind === 'this';
}

function wordsIn({ first, last }: Match): number {
  return last - first;
}
