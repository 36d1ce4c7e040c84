import type { WordSet } from './pattern.ts';

/** Values filed under words, beginnings of words, ends of words, and numbers. */
export interface WordIndex<Value> {
  /** Files a value under all words of a set. */
  add(words: WordSet, value: Value): void;
  /** Hands over what is filed under a folded word until `take` says that it is enough; says whether it was. */
  some(key: string, take: (value: Value) => boolean): boolean;
  /** What values are filed under. */
  triggers(): Triggers;
}

/** Folded words, and beginnings and ends of words; a number may be one too. */
export interface Triggers {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly ends: readonly string[];
  readonly number: boolean;
}

/** Makes an empty index. */
export function createWordIndex<Value>(): WordIndex<Value> {
  const byWord = new Map<string, Value[]>();
  const byStem = createByPart<Value>();
  const byEnd = createByPart<Value>();
  const numbers: Value[] = [];
  return {
    add(words, value) {
      for (const key of words.forms.keys()) put(byWord, key, value);
      for (const stem of words.stems) byStem.add(stem, value);
      for (const end of words.ends.keys()) byEnd.add(end, value);
      if (words.number) numbers.push(value);
    },
    some(key, take) {
      if (byWord.get(key)?.some(take)) return true;
      for (const length of byStem.lengths)
        if (key.length >= length && byStem.map.get(key.slice(0, length))?.some(take)) return true;
      for (const length of byEnd.lengths)
        if (key.length >= length && byEnd.map.get(key.slice(-length))?.some(take)) return true;
      return numbers.length > 0 && /\d/.test(key) && numbers.some(take);
    },
    triggers: () => ({
      words: [...byWord.keys()],
      stems: [...byStem.map.keys()],
      ends: [...byEnd.map.keys()],
      number: numbers.length > 0,
    }),
  };
}

interface ByPart<Value> {
  readonly map: ReadonlyMap<string, Value[]>;
  readonly lengths: ReadonlySet<number>;
  add(part: string, value: Value): void;
}

function createByPart<Value>(): ByPart<Value> {
  const map = new Map<string, Value[]>();
  const lengths = new Set<number>();
  return {
    map,
    lengths,
    add(part, value) {
      put(map, part, value);
      lengths.add(part.length);
    },
  };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
