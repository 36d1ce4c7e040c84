import { hasInclusiveSpelling, tokenize } from '../language/index.ts';
import type { Triggers } from '../match/index.ts';
import type { TriggerNumbers } from '../model/index.ts';

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
 * never no too often. Runs are told by a number made of their letters; a table tells nearly all that are no trigger by the last bits of it.
 */
export function createTriggerScan(sets: readonly TriggerNumbers[]): TriggerScan {
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
        if (table[hash & last]! & isStem) set |= stems.get(hash) ?? 0;
        continue;
      }
      if (start !== -1) {
        if (table[hash & last]! & isWord) set |= words.get(hash) ?? 0;
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

/** What the triggers of all sets come to, each with its sets. */
interface Parts {
  readonly words: Map<number, number>;
  readonly stems: Map<number, number>;
  readonly ends: Map<string, number>;
  readonly endLengths: ReadonlySet<number>;
  readonly numbers: number;
}

function partsOf(sets: readonly TriggerNumbers[]): Parts {
  const [words, stems, ends] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  let numbers = 0;
  sets.forEach((triggers, index) => {
    const bit = 2 ** index;
    for (const word of triggers.words) words.set(word, (words.get(word) ?? 0) | bit);
    for (const stem of triggers.stems) stems.set(stem, (stems.get(stem) ?? 0) | bit);
    for (const end of triggers.ends) ends.set(end, (ends.get(end) ?? 0) | bit);
    if (triggers.number) numbers |= bit;
  });
  return { words, stems, ends, endLengths: new Set([...ends.keys()].map((end) => end.length)), numbers };
}

/** Makes of triggers what the scan goes by. Where the longest run is not at the end that counts, it is looked for as a word. */
export function numbersOf(triggers: Triggers): TriggerNumbers {
  const [words, stems, ends] = [new Set<number>(), new Set<number>(), new Set<string>()];
  let number = triggers.number;
  for (const word of triggers.words) add(longestRun(word), words);
  for (const stem of triggers.stems) add(longestRun(stem), stem.endsWith(longestRun(stem)) ? stems : words);
  for (const end of triggers.ends) {
    const run = longestRun(end);
    if (run !== '' && end.startsWith(run)) ends.add(run);
    else add(run, words);
  }
  return { words: [...words], stems: [...stems], ends: [...ends], number };

  // What holds no letter from a to z is a number.
  function add(run: string, runs: Set<number>): void {
    if (run === '') number = true;
    else runs.add(hashOf(run));
  }
}

function longestRun(text: string): string {
  return (text.match(/[a-z]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

const isWord = 1;
const isStem = 2;
/** Size of the table, a power of two: far more than there are triggers. */
const size = 2 ** 17;
const last = size - 1;

function tableOf({ words, stems }: Parts): Uint8Array {
  const table = new Uint8Array(size);
  for (const word of words.keys()) table[word & last]! |= isWord;
  for (const stem of stems.keys()) table[stem & last]! |= isStem;
  return table;
}

function hashOf(run: string): number {
  let hash = 0;
  for (let at = 0; at < run.length; at++) hash = next(hash, run.charCodeAt(at));
  return hash;
}

// 32 bits: that two runs of a text and a pack have the same number is rare, and costs a look at the text.
function next(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
