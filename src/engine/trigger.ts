import { hasInclusiveSpelling, tokenize } from '../language/index.ts';
import type { Triggers } from '../match/index.ts';

/** Finds triggers in folded text, many times faster than words are read. */
export interface TriggerScan {
  /** Whether the text holds one. */
  test(folded: string): boolean;
  /** Where they stand: offsets in UTF-16 code units; where words are spelt inclusively, the whole text has to be read. */
  hits(folded: string): Iterable<number> | 'anywhere';
}

/**
 * Makes one expression of all triggers. A letter before or after a hit means another word; letters beyond a to z are not looked at, so the scan may say yes
 * too often but never no too often.
 */
export function createTriggerScan(triggers: readonly Triggers[]): TriggerScan {
  const words = [...new Set(triggers.flatMap((one) => one.words))];
  const stems = [...new Set(triggers.flatMap((one) => one.stems))];
  const ends = [...new Set(triggers.flatMap((one) => one.ends))];
  const known = new Set(words);
  const wholeWord = words.length > 0 ? [`(?:${words.map(escape).join('|')})(?![a-z])`] : [];
  const inWords = [...stems.map(escape), ...wholeWord].join('|');
  const parts = [
    ...(inWords === '' ? [] : [`(?<![a-z])(?:${inWords})`]),
    ...(ends.length > 0 ? [`(?:${ends.map(escape).join('|')})(?![a-z])`] : []),
    ...(triggers.some(({ number }) => number) ? [String.raw`\d`] : []),
  ];
  if (parts.length === 0) return { test: () => false, hits: () => [] };
  const once = new RegExp(parts.join('|'));
  const all = new RegExp(once, 'g');
  return {
    test: (folded) =>
      once.test(folded) || (hasInclusiveSpelling(folded) && tokenize(folded).some(({ key }) => isTrigger(key))),
    hits: (folded) => (hasInclusiveSpelling(folded) ? 'anywhere' : offsets(folded, all)),
  };

  // The marks of inclusive spelling stand inside words.
  function isTrigger(key: string): boolean {
    return known.has(key) || stems.some((stem) => key.startsWith(stem)) || ends.some((end) => key.endsWith(end));
  }
}

function* offsets(folded: string, expression: RegExp): Generator<number> {
  for (const { index } of folded.matchAll(expression)) yield index;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
