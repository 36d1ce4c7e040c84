import type { Language } from '../language/index.ts';
import type { PhraseIndex } from '../model/index.ts';
import { anchorWords, filed, type Anchored } from './anchor.ts';
import { asTerm, matchAt, type Joint, type Match } from './match.ts';
import type { Pattern, WordSet } from './pattern.ts';
import { createLookUp, indexOf, triggersOf, type Triggers } from './phrase-index.ts';
import type { Reading } from './reading.ts';

/**
 * A set of patterns, each with a value, that is looked up word by word.
 *
 * Every pattern is filed under the words that one of its elements, the anchor, can take. A word of a text leads to the few patterns that can stand
 * around it; all others are never tried. So the work depends on the text, hardly on the number of patterns.
 */
export interface Lexicon<Value> {
  /** All matches, in no particular order; overlapping ones included. */
  find(reading: Reading): Found<Value>[];
  /** Whether there is any match; with another `joint` than the lexicon's own, where one is given. */
  matches(reading: Reading, joint?: Joint): boolean;
  /** The most words that a match can have. */
  readonly mostWords: number;
  /** What of which something stands in every text that has a match. */
  readonly triggers: Triggers;
}

/** A match and the value of its pattern. */
export interface Found<Value> extends Match {
  readonly value: Value;
  readonly pattern: Pattern;
}

/** A pattern, which may be compiled when it is first needed, and its value. */
export type Source<Value> = readonly [Pattern | (() => Pattern), Value];

interface Filing extends Anchored {
  readonly written: Pattern;
  readonly words: WordSet;
  /** The words of which one has to stand before the anchor, and after it, where that is so. */
  readonly before: WordSet['forms'] | undefined;
  readonly after: WordSet['forms'] | undefined;
}

/**
 * Files patterns. `joint` says how strictly the words of a pattern must stand together. `ready` is what {@link indexOf} says of the patterns; where it is
 * given, a pattern is compiled only when a text holds a word that it is found by.
 */
export function createLexicon<Value>(
  sources: readonly Source<Value>[],
  language: Language,
  joint: Joint = asTerm,
  ready?: PhraseIndex,
): Lexicon<Value> {
  const index = ready?.anchors.length === sources.length ? ready : indexOf(sources.map(compiled), language);
  const wordless = index.anchors.indexOf(-1);
  if (wordless !== -1)
    throw new Error(`The phrase \`${compiled(sources[wordless]!).phrase}\` has no word to find it by`);
  const lookUp = createLookUp(index);
  const filings: (readonly Filing[])[] = [];
  return {
    find(reading) {
      const found: Found<Value>[] = [];
      some(reading, joint, (match) => {
        found.push(match);
        return false;
      });
      return found;
    },
    matches: (reading, how = joint) => some(reading, how, () => true),
    mostWords: index.mostWords,
    triggers: triggersOf(index),
  };

  function some(reading: Reading, how: Joint, take: (found: Found<Value>) => boolean): boolean {
    for (let token = 0; token < reading.tokens.length; token++) {
      for (const at of lookUp(reading.tokens[token]!.key)) {
        for (const filing of filingsOf(at)) {
          if (!mayStand(filing, token, reading)) continue;
          const match = matchAt(filing.pattern, filing.anchor, token, reading, how);
          if (match && take({ value: sources[at]![1], pattern: filing.written, ...inSlots(match, filing) }))
            return true;
        }
      }
    }
    return false;
  }

  function filingsOf(at: number): readonly Filing[] {
    return (filings[at] ??= filed(compiled(sources[at]!), index.anchors[at]!, language).map((anchored) => {
      const [before, after] = [neighbour(anchored, -1), neighbour(anchored, 1)];
      return { ...anchored, written: compiled(sources[at]!), words: anchorWords(anchored), before, after };
    }));
  }
}

/** The pattern of a source. */
export function compiled([pattern]: Source<unknown>): Pattern {
  return typeof pattern === 'function' ? pattern() : pattern;
}

// Most words stand beside others than those of the pattern: there is nothing to try.
function mayStand({ words, before, after }: Filing, token: number, { tokens, language }: Reading): boolean {
  const isPlain = words.stems.length === 0 && words.ends.size === 0 && !words.number;
  if (isPlain && !words.forms.has(tokens[token]!.key)) return false;
  if (before && !before.has(tokens[token - 1]?.key ?? '')) return false;
  if (!after) return true;
  const next = tokens[token + 1]?.key ?? '';
  // A conjunction may join a second word of the anchor's group to it.
  return after.has(next) || language.conjunctions.has(next);
}

// Known only where the words of the element beside the anchor stand for themselves.
function neighbour({ pattern, anchor }: Anchored, step: 1 | -1): WordSet['forms'] | undefined {
  const beside = pattern.elements[anchor + step];
  if (beside?.kind !== 'words' || beside.optional) return undefined;
  const { forms, stems, ends, number } = beside.words;
  return beside.phrases.length > 0 || stems.length > 0 || ends.size > 0 || number ? undefined : forms;
}

// Words of a phrase that stands in place of a group belong to the group's slot.
function inSlots(match: Match, { slots }: Anchored): Match {
  return { ...match, words: match.words.map((word) => ({ ...word, element: slots[word.element]! })) };
}
