import type { Language } from '../language/index.ts';
import type { Element, Pattern, WordSet } from './pattern.ts';

/** A pattern as it is filed: under the words of one of its elements, the anchor, which are single words. */
export interface Anchored {
  /** The pattern, in which phrases may stand in place of their groups. */
  readonly pattern: Pattern;
  /** For each of its elements the index of the element of the pattern as it was written that it belongs to. */
  readonly slots: readonly number[];
  readonly anchor: number;
}

/**
 * For each pattern the index of the element that it is best found by, or -1 where it has none: as rare words as possible, and as few of them for all
 * patterns together. A text that holds none of these words holds no match, so the fewer texts hold them, the better.
 */
export function anchorsOf(patterns: readonly Pattern[], language: Language): number[] {
  const known = new Set<string>();
  const choices = patterns.map(({ elements }) =>
    elements.flatMap((element, index) => (isSure(element) ? [index] : [])),
  );
  const anchors = patterns.map(() => -1);
  // What has one word only decides for those that have a choice.
  const order = [...patterns.keys()].toSorted((one, other) => choices[one]!.length - choices[other]!.length);
  for (const at of order) {
    const ways = choices[at]!.map((index) => ({ index, keys: keysOf(filed(patterns[at]!, index, language)) }));
    const best = cheapest(ways, ({ keys }) => costOf(keys, language, known));
    if (!best) continue;
    anchors[at] = best.index;
    for (const key of best.keys) known.add(key);
  }
  return anchors;
}

/**
 * The ways to file a pattern under the words of an element. An anchor is one word: where a group with phrases of several words stands in its place, the
 * pattern is filed once with the group's single words, and once with each of its phrases, under the rarest word of the phrase.
 */
export function filed(pattern: Pattern, anchor: number, language: Language): Anchored[] {
  return expanded({ pattern, slots: pattern.elements.map((_, index) => index), anchor }, language);
}

/** The words that a pattern is filed under. */
export function anchorWords({ pattern, anchor }: Anchored): WordSet {
  return (pattern.elements[anchor] as Element & { kind: 'words' }).words;
}

function expanded(filing: Anchored, language: Language): Anchored[] {
  const { pattern, anchor } = filing;
  const element = pattern.elements[anchor];
  if (element?.kind !== 'words') return [];
  const spliced = element.phrases.flatMap((phrase) => {
    const inside = phrase.elements.flatMap((inner, index) => (isSure(inner) ? [anchor + index] : []));
    const ways = inside.map((index) => expanded({ ...replaced(filing, phrase.elements), anchor: index }, language));
    return cheapest(ways, (way) => costOf(keysOf(way), language)) ?? [];
  });
  return [replaced(filing, [{ ...element, phrases: [] }]), ...spliced];
}

function replaced({ pattern, slots, anchor }: Anchored, by: readonly Element[]): Anchored {
  return {
    pattern: { phrase: pattern.phrase, elements: pattern.elements.toSpliced(anchor, 1, ...by) },
    slots: slots.toSpliced(anchor, 1, ...by.map(() => slots[anchor]!)),
    anchor,
  };
}

function isSure(element: Element): boolean {
  return element.kind === 'words' && !element.optional;
}

/** The words of some anchors; beginnings of words end in `*`, ends begin with it, a number is `#`. */
function keysOf(filings: readonly Anchored[]): Set<string> {
  const keys = new Set<string>();
  for (const { forms, stems, ends, number } of filings.map(anchorWords)) {
    for (const key of forms.keys()) keys.add(key);
    for (const stem of stems) keys.add(`${stem}*`);
    for (const end of ends.keys()) keys.add(`*${end}`);
    if (number) keys.add('#');
  }
  return keys;
}

/** What looking for some words costs: how often texts hold them, at a rough guess. Those that are looked for anyway cost little. */
function costOf(keys: ReadonlySet<string>, language: Language, known?: ReadonlySet<string>): number {
  let cost = 0;
  for (const key of keys) cost += frequency(key, language) * (known?.has(key) ? 0.1 : 1);
  return cost;
}

// Long words are rare.
function frequency(key: string, { functionWords, everydayWords }: Language): number {
  if (key === '#') return 2000;
  if (everydayWords.has(key)) return 300;
  if (functionWords.has(key)) return 3000;
  return 2 ** Math.max(0, 9 - key.length);
}

function cheapest<Way>(ways: readonly Way[], cost: (way: Way) => number): Way | undefined {
  let best: { way: Way; cost: number } | undefined;
  for (const way of ways) {
    const one = cost(way);
    if (!best || one < best.cost) best = { way, cost: one };
  }
  return best?.way;
}
