import { hasInclusiveSpelling, tokenize } from '../language/index.ts';
import type { Triggers } from '../match/index.ts';

/** Finds triggers of several sets in folded text, many times faster than words are read. */
export interface TriggerScan {
  /** Whether the text holds a trigger of any set. */
  test(folded: string): boolean;
  /** Which sets the text holds a trigger of: bit 0 for the first set, bit 1 for the second and so on. */
  sets(folded: string): number;
  /** The offsets of the triggers of all sets, as {@link hits}. */
  offsets(folded: string): readonly number[] | undefined;
  /** For each set the offsets of its triggers, in UTF-16 code units and in order; `undefined` where words are spelt inclusively: the whole text has to be read. */
  hits(folded: string): readonly (readonly number[])[] | undefined;
}

/**
 * Makes one scan of at most 31 sets of triggers. It looks at runs of the letters a to z: letters beyond them end a run, so it may say yes too often but
 * never no too often. A table tells nearly all runs that are no trigger by a number made of their letters, without a look at them as text.
 */
export function createTriggerScan(sets: readonly Triggers[]): TriggerScan {
  const parts = partsOf(sets);
  const { words, stems, ends, numbers, endLengths } = parts;
  const table = tableOf(parts);
  return {
    test: (folded) => scan(folded, () => true) || inclusive(folded) !== 0,
    sets(folded) {
      let found = inclusive(folded);
      scan(folded, (_, set) => {
        found |= set;
        return false;
      });
      return found;
    },
    offsets(folded) {
      if (hasInclusiveSpelling(folded)) return undefined;
      const offsets: number[] = [];
      scan(folded, (offset) => {
        offsets.push(offset);
        return false;
      });
      return offsets;
    },
    hits(folded) {
      if (hasInclusiveSpelling(folded)) return undefined;
      const offsets = sets.map((): number[] => []);
      scan(folded, (offset, set) => {
        for (let index = 0; set >> index > 0; index++) if ((set >> index) & 1) offsets[index]!.push(offset);
        return false;
      });
      return offsets;
    },
  };

  // The marks of inclusive spelling stand inside words.
  function inclusive(folded: string): number {
    if (!hasInclusiveSpelling(folded)) return 0;
    let found = 0;
    for (const { key } of tokenize(folded))
      scan(key, (_, set) => {
        found |= set;
        return false;
      });
    return found;
  }

  // Goes over the text once; `visit` gets where a trigger stands and its sets, and says whether that is enough.
  function scan(folded: string, visit: (offset: number, set: number) => boolean): boolean {
    let start = -1;
    let hash = 0;
    let set = 0;
    for (let at = 0; at <= folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (code >= 97 && code <= 122) {
        if (start === -1) [start, hash, set] = [at, 0, 0];
        hash = next(hash, code);
        if (table[hash]! & isStem) set |= stems.get(folded.slice(start, at + 1)) ?? 0;
        continue;
      }
      if (start !== -1) {
        if (table[hash]! & isWord) set |= words.get(folded.slice(start, at)) ?? 0;
        if (ends.size > 0) set |= endsOf(folded, start, at);
        if (set !== 0 && visit(start, set)) return true;
        start = -1;
      }
      if (numbers !== 0 && code >= 48 && code <= 57 && visit(at, numbers)) return true;
    }
    return false;
  }

  function endsOf(folded: string, start: number, end: number): number {
    let found = 0;
    for (const length of endLengths) if (end - length >= start) found |= ends.get(folded.slice(end - length, end)) ?? 0;
    return found;
  }
}

/** Runs of letters, each with its sets. */
interface Parts {
  readonly words: Map<string, number>;
  readonly stems: Map<string, number>;
  readonly ends: Map<string, number>;
  readonly endLengths: Set<number>;
  numbers: number;
}

function partsOf(sets: readonly Triggers[]): Parts {
  const parts: Parts = { words: new Map(), stems: new Map(), ends: new Map(), endLengths: new Set(), numbers: 0 };
  sets.forEach((triggers, index) => {
    const bit = 2 ** index;
    for (const word of triggers.words) addRun(parts, parts.words, bit, word);
    for (const stem of triggers.stems)
      addRun(parts, stem.endsWith(longestRun(stem)) ? parts.stems : parts.words, bit, stem);
    for (const end of triggers.ends)
      addRun(parts, end.startsWith(longestRun(end)) ? parts.ends : parts.words, bit, end);
    if (triggers.number) parts.numbers |= bit;
  });
  for (const end of parts.ends.keys()) parts.endLengths.add(end.length);
  return parts;
}

// What holds no letter from a to z is a number.
function addRun(parts: Parts, runs: Map<string, number>, bit: number, text: string): void {
  const run = longestRun(text);
  if (run === '') parts.numbers |= bit;
  else runs.set(run, (runs.get(run) ?? 0) | bit);
}

function longestRun(text: string): string {
  if (!beyondLetters.test(text)) return text;
  return (text.match(/[a-z]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

const beyondLetters = /[^a-z]/;

const isWord = 1;
const isStem = 2;
/** Size of the table, a power of two: far more than there are triggers. */
const size = 2 ** 17;

function tableOf({ words, stems }: Parts): Uint8Array {
  const table = new Uint8Array(size);
  for (const word of words.keys()) table[hashOf(word)]! |= isWord;
  for (const stem of stems.keys()) table[hashOf(stem)]! |= isStem;
  return table;
}

function hashOf(run: string): number {
  let hash = 0;
  for (let at = 0; at < run.length; at++) hash = next(hash, run.charCodeAt(at));
  return hash;
}

function next(hash: number, code: number): number {
  return (hash * 31 + code) & (size - 1);
}
