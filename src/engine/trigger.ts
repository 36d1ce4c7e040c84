import { fold, foldedLetter, hasInclusiveSpelling, tokenize } from '../language/index.ts';
import type { Triggers } from '../match/index.ts';
import type { TriggerNumbers } from '../model/index.ts';

/** Finds triggers of several sets in texts, folded or as they are written, many times faster than words are read. */
export interface TriggerScan {
  /** Whether the text holds a trigger of any set. */
  test(text: string): boolean;
  /** Which sets the text holds a trigger of: bit 0 for the first set, bit 1 for the second and so on. */
  sets(text: string): number;
  /** The offsets of the triggers of all sets, as {@link hits}. */
  offsets(text: string): readonly number[] | undefined;
  /** For each set the offsets of its triggers, in UTF-16 code units and in order; `undefined` where words are spelt inclusively: the whole text has to be read. */
  hits(text: string): readonly (readonly number[])[] | undefined;
}

/**
 * Makes one scan of at most 31 sets of triggers. It looks at runs of the letters that fold to a to z: letters beyond them end a run, so it may say yes too
 * often but never no too often. Runs are told by a number made of their letters; a sieve holds back nearly all that are no trigger.
 */
export function createTriggerScan(sets: readonly TriggerNumbers[]): TriggerScan {
  const { words, stems, ends, numbers, endLengths } = partsOf(sets);
  const [wordSieve, stemSieve] = [sieveOf(words.keys()), sieveOf(stems.keys())];
  return {
    test: (text) => scan(text, () => true) || inclusive(text) !== 0,
    sets(text) {
      let found = inclusive(text);
      scan(text, (_, set) => {
        found |= set;
        return false;
      });
      return found;
    },
    offsets(text) {
      if (hasInclusiveSpelling(text)) return undefined;
      const offsets: number[] = [];
      scan(text, (offset) => {
        offsets.push(offset);
        return false;
      });
      return offsets;
    },
    hits(text) {
      if (hasInclusiveSpelling(text)) return undefined;
      const offsets = sets.map((): number[] => []);
      scan(text, (offset, set) => {
        for (let index = 0; set >> index > 0; index++) if ((set >> index) & 1) offsets[index]!.push(offset);
        return false;
      });
      return offsets;
    },
  };

  // The marks of inclusive spelling stand inside words.
  function inclusive(text: string): number {
    if (!hasInclusiveSpelling(text)) return 0;
    let found = 0;
    for (const { key } of tokenize(fold(text)))
      scan(key, (_, set) => {
        found |= set;
        return false;
      });
    return found;
  }

  // Goes over the text once; `visit` gets where a trigger stands and its sets, and says whether that is enough.
  function scan(text: string, visit: (offset: number, set: number) => boolean): boolean {
    for (let at = 0; at < text.length;) {
      let letter = foldedLetter(text.charCodeAt(at));
      if (letter < a) {
        if (numbers !== 0 && letter >= zero && visit(at, numbers)) return true;
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      let set = 0;
      do {
        hash = next(hash, letter);
        if (passes(stemSieve, hash)) set |= stems.get(hash) ?? 0;
        letter = ++at < text.length ? foldedLetter(text.charCodeAt(at)) : 0;
      } while (letter >= a);
      if (passes(wordSieve, hash)) set |= words.get(hash) ?? 0;
      if (endLengths.size > 0) set |= endsOf(fold(text.slice(start, at)));
      if (set !== 0 && visit(start, set)) return true;
    }
    return false;
  }

  function endsOf(run: string): number {
    let found = 0;
    for (const length of endLengths) if (run.length >= length) found |= ends.get(run.slice(-length)) ?? 0;
    return found;
  }
}

const zero = 48;
const a = 97;

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

/** Says no of most numbers that are not in a set, at the cost of a look at one of its bits: a bit of it stands for all numbers that end in the same bits. */
type Sieve = Int32Array;

/** How many bits a sieve has, a power of two: far more than there are triggers, and few enough to stay near the processor. */
const bits = 2 ** 17;

function sieveOf(numbers: Iterable<number>): Sieve {
  const sieve = new Int32Array(bits / 32);
  for (const number of numbers) sieve[(number & (bits - 1)) >> 5]! |= 1 << number;
  return sieve;
}

function passes(sieve: Sieve, number: number): boolean {
  return ((sieve[(number & (bits - 1)) >> 5]! >> number) & 1) === 1;
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
