import type { Language } from '../language/index.ts';
import { asTerm, matchAt, type Joint, type Match, type This } from './match.ts';
import { isEmpty, type Element, type Pattern } from './pattern.ts';
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
  /** Whether there is any match. */
  matches(reading: Reading): boolean;
  /** What stands in every text that has a match. */
  readonly triggers: Triggers;
}

/** Folded words, and beginnings and ends of words, of which one stands in every text that has a match; a number may do so too. */
export interface Triggers {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly ends: readonly string[];
  readonly number: boolean;
}

/** A match and the value of its pattern. */
export interface Found<Value> extends Match {
  readonly value: Value;
  readonly pattern: Pattern;
}

interface Entry<Value> {
  readonly expanded: Expanded;
  readonly anchor: number;
  readonly pattern: Pattern;
  readonly value: Value;
}

/** A pattern in which phrases may stand in place of their groups, and the element of the pattern as it was written that each element belongs to. */
interface Expanded {
  readonly pattern: Pattern;
  readonly slots: readonly number[];
}

/** Files patterns. `joint` says how strictly the words of a pattern must stand together. */
export function createLexicon<Value>(
  patterns: Iterable<readonly [Pattern, Value]>,
  language: Language,
  joint: Joint = asTerm,
): Lexicon<Value> {
  const byWord = new Map<string, Entry<Value>[]>();
  const byStem = new Map<string, Entry<Value>[]>();
  const byEnd = new Map<string, Entry<Value>[]>();
  const numbers: Entry<Value>[] = [];
  for (const [pattern, value] of patterns) {
    for (const expanded of anchorable(asWritten(pattern), language)) file(expanded, pattern, value);
  }
  const stemLengths = lengthsOf(byStem);
  const endLengths = lengthsOf(byEnd);
  return {
    find: (reading) => [...each(reading)],
    matches: (reading) => each(reading).next().done === false,
    triggers: {
      words: [...byWord.keys()],
      stems: [...byStem.keys()],
      ends: [...byEnd.keys()],
      number: numbers.length > 0,
    },
  };

  function file(expanded: Expanded, pattern: Pattern, value: Value): void {
    const anchor = anchorOf(expanded.pattern, language);
    const element = expanded.pattern.elements[anchor];
    if (element?.kind !== 'words') throw new Error(`The phrase \`${pattern.phrase}\` has no word to find it by`);
    const entry = { expanded, anchor, pattern, value };
    for (const key of element.words.forms.keys()) put(byWord, key, entry);
    for (const stem of element.words.stems) put(byStem, stem, entry);
    for (const end of element.words.ends.keys()) put(byEnd, end, entry);
    if (element.words.number) numbers.push(entry);
  }

  function* each(reading: Reading): Generator<Found<Value>> {
    for (const [token, { key }] of reading.tokens.entries()) {
      for (const { expanded, anchor, pattern, value } of entriesFor(key)) {
        const match = matchAt(expanded.pattern, anchor, token, reading, joint);
        if (match) yield { ...inSlots(match, expanded), value, pattern };
      }
    }
  }

  function* entriesFor(key: string): Generator<Entry<Value>> {
    yield* byWord.get(key) ?? [];
    for (const length of stemLengths) if (key.length >= length) yield* byStem.get(key.slice(0, length)) ?? [];
    for (const length of endLengths) if (key.length >= length) yield* byEnd.get(key.slice(-length)) ?? [];
    if (numbers.length > 0 && /\d/.test(key)) yield* numbers;
  }
}

/** The tightest match of some patterns around a given word, the first of equals. `<this>` in the patterns stands for that word. */
export function matchAround(
  patterns: readonly Pattern[],
  self: This,
  reading: Reading,
  joint: Joint,
): Match | undefined {
  let tightest: Match | undefined;
  for (const { pattern, anchor } of possibleIn(reading, patterns)) {
    const match = matchAt(pattern, anchor, self.first, reading, joint, self);
    if (match && (!tightest || wordsIn(match) < wordsIn(tightest))) tightest = match;
  }
  return tightest;
}

interface Anchored {
  readonly pattern: Pattern;
  readonly anchor: number;
}

const possible = new WeakMap<Reading, Map<readonly Pattern[], Anchored[]>>();

// The contexts that a text has the words for are few; they are looked out once for all words of the text that are judged.
function possibleIn(reading: Reading, patterns: readonly Pattern[]): readonly Anchored[] {
  const known = possible.get(reading) ?? new Map<readonly Pattern[], Anchored[]>();
  possible.set(reading, known);
  const chosen = known.get(patterns) ?? anchoredIn(new Set(reading.tokens.map(({ key }) => key)), patterns);
  known.set(patterns, chosen);
  return chosen;
}

function anchoredIn(keys: ReadonlySet<string>, patterns: readonly Pattern[]): Anchored[] {
  return patterns
    .map((pattern) => ({ pattern, anchor: pattern.elements.findIndex(isThis) }))
    .filter(({ pattern, anchor }) => anchor !== -1 && pattern.elements.every((element) => canStand(element, keys)));
}

function canStand(element: Element, keys: ReadonlySet<string>): boolean {
  if (element.kind !== 'words' || element.optional) return true;
  const { forms, stems, ends, number } = element.words;
  if (number || stems.length > 0 || ends.size > 0) return true;
  const [fewer, more] = forms.size < keys.size ? [forms, keys] : [keys, forms];
  for (const key of fewer.keys()) if (more.has(key)) return true;
  return element.phrases.some(({ elements }) => elements.every((inner) => canStand(inner, keys)));
}

/** Whether an element stands for the word that is judged. */
export function isThis(element: Element): boolean {
  return element.kind === 'this';
}

function wordsIn({ first, last }: Match): number {
  return last - first;
}

function lengthsOf(byPart: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...byPart.keys()].map((part) => part.length))];
}

function put<Value>(map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

// An anchor is one word. Where only a group with phrases of several words could be the anchor, the pattern is filed once with the group's
// single words and once with each of its phrases in place of the group.
function anchorable(expanded: Expanded, language: Language): Expanded[] {
  const anchor = anchorOf(expanded.pattern, language);
  const element = expanded.pattern.elements[anchor];
  if (element?.kind !== 'words' || element.phrases.length === 0) return [expanded];
  const single: Element = { ...element, phrases: [] };
  const spliced = element.phrases.flatMap((phrase) => anchorable(replace(expanded, anchor, phrase.elements), language));
  return isEmpty(element.words) ? spliced : [replace(expanded, anchor, [single]), ...spliced];
}

function asWritten(pattern: Pattern): Expanded {
  return { pattern, slots: pattern.elements.map((_, index) => index) };
}

function replace({ pattern, slots }: Expanded, index: number, by: readonly Element[]): Expanded {
  return {
    pattern: { phrase: pattern.phrase, elements: pattern.elements.toSpliced(index, 1, ...by) },
    slots: slots.toSpliced(index, 1, ...by.map(() => slots[index]!)),
  };
}

// Words of a phrase that stands in place of a group belong to the group's slot.
function inSlots(match: Match, { slots }: Expanded): Match {
  return { ...match, words: match.words.map((word) => ({ ...word, element: slots[word.element]! })) };
}

// The element whose words are rarest: few of them, and long ones.
function anchorOf(pattern: Pattern, language: Language): number {
  let best = -1;
  let bestScore = -Infinity;
  pattern.elements.forEach((element, index) => {
    const score = rarity(element, language);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

function rarity(element: Element, language: Language): number {
  if (element.kind !== 'words' || element.optional) return -Infinity;
  const { forms, stems, ends, number } = element.words;
  const keys = [...forms.keys(), ...stems, ...ends.keys()];
  const shortest = Math.min(20, ...keys.map((key) => key.length));
  const common = keys.some((key) => language.functionWords.has(key));
  return shortest - Math.log2(keys.length + 1) - 10 * element.phrases.length - (number ? 20 : 0) - (common ? 30 : 0);
}
