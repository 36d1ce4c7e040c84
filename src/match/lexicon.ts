import type { Language } from '../language/index.ts';
import { anchorsOf, filed, type Anchored } from './anchor.ts';
import { asTerm, matchAt, type Joint, type Match } from './match.ts';
import { mostWords, type Pattern, type WordSet } from './pattern.ts';
import type { Reading } from './reading.ts';
import { createWordIndex, type Triggers } from './word-index.ts';

/**
 * A set of patterns, each with a value, that is looked up word by word.
 *
 * Every pattern is filed under the words that one of its elements, the anchor, can take. A word of a text leads to the few patterns that can stand
 * around it; all others are never tried. So the work depends on the text, hardly on the number of patterns.
 */
export interface Lexicon<Value> {
  /** All matches, in no particular order; overlapping ones included. */
  find(reading: Reading): Found<Value>[];
  /** Whether there is any match. */
  matches(reading: Reading): boolean;
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

interface Entry<Value> extends Anchored {
  readonly written: Pattern;
  readonly value: Value;
  /** The words of which one has to stand before the anchor, and after it, where that is so. */
  readonly before: WordSet['forms'] | undefined;
  readonly after: WordSet['forms'] | undefined;
}

/** Files patterns. `joint` says how strictly the words of a pattern must stand together. */
export function createLexicon<Value>(
  patterns: Iterable<readonly [Pattern, Value]>,
  language: Language,
  joint: Joint = asTerm,
): Lexicon<Value> {
  const index = createWordIndex<Entry<Value>>();
  const all = [...patterns];
  const anchors = anchorsOf(
    all.map(([pattern]) => pattern),
    language,
  );
  all.forEach(([written, value], at) => {
    const filings = filed(written, anchors[at]!, language);
    if (filings.length === 0) throw new Error(`The phrase \`${written.phrase}\` has no word to find it by`);
    for (const filing of filings) {
      const element = filing.pattern.elements[filing.anchor]!;
      if (element.kind !== 'words') continue;
      const [before, after] = [neighbour(filing, -1), neighbour(filing, 1)];
      index.add(element.words, { ...filing, written, value, before, after });
    }
  });
  return {
    find(reading) {
      const found: Found<Value>[] = [];
      some(reading, (match) => {
        found.push(match);
        return false;
      });
      return found;
    },
    matches: (reading) => some(reading, () => true),
    mostWords: Math.max(0, ...all.map(([pattern]) => mostWords(pattern))),
    triggers: index.triggers(),
  };

  function some(reading: Reading, take: (found: Found<Value>) => boolean): boolean {
    return reading.tokens.some(({ key }, token) =>
      index.some(key, (entry) => {
        // Most words stand beside others than those of the pattern: there is nothing to try.
        if (entry.before && !entry.before.has(reading.tokens[token - 1]?.key ?? '')) return false;
        if (entry.after && !entry.after.has(reading.tokens[token + 1]?.key ?? '')) return false;
        const match = matchAt(entry.pattern, entry.anchor, token, reading, joint);
        return match !== undefined && take({ ...inSlots(match, entry), value: entry.value, pattern: entry.written });
      }),
    );
  }
}

// Known only where the words of both elements stand for themselves: a second word of the anchor's group may come between.
function neighbour({ pattern, anchor }: Anchored, step: 1 | -1): WordSet['forms'] | undefined {
  const [here, beside] = [pattern.elements[anchor], pattern.elements[anchor + step]];
  if (here?.kind !== 'words' || here.group || beside?.kind !== 'words' || beside.optional) return undefined;
  const { forms, stems, ends, number } = beside.words;
  return beside.phrases.length > 0 || stems.length > 0 || ends.size > 0 || number ? undefined : forms;
}

// Words of a phrase that stands in place of a group belong to the group's slot.
function inSlots(match: Match, { slots }: Anchored): Match {
  return { ...match, words: match.words.map((word) => ({ ...word, element: slots[word.element]! })) };
}
