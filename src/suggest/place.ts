import { fold, tokenize, type Language } from '../language/index.ts';
import {
  oncePer,
  parsePhrase,
  type Candidate,
  type Form,
  type MatchedWord,
  type Rule,
  type Slot,
  type Span,
} from '../model/index.ts';

/** A word of a block: as written, folded, and where it stands. */
export interface PlaceWord {
  readonly text: string;
  readonly key: string;
  readonly span: Span<'block'>;
}

/**
 * The place that a wording is for: the replaced term among the words around it. All spans count from the beginning of a window into the block's
 * text, so that the work for a term does not grow with its block.
 */
export interface Place {
  readonly rule: Rule;
  readonly language: Language;
  /** The window; `offset` is where it begins in the text of the block. */
  readonly text: string;
  readonly offset: number;
  readonly span: Span<'block'>;
  readonly matched: readonly MatchedWord[];
  /** The term, slot by slot; `MatchedWord.element` counts these. */
  readonly slots: readonly Slot[];
  /** All words of the window. */
  readonly words: readonly PlaceWord[];
  /** Indices in `words` of the first and the last word of the term. */
  readonly first: number;
  readonly last: number;
}

/** Code units on each side of a term that grammar may look at: more than the longest sentence that it can do anything about. */
const reach = 600;

/** Reads the surroundings of a candidate. */
export function placeOf({ span, rule, words: matched }: Candidate, blockText: string, language: Language): Place {
  const offset = Math.max(0, span.start - reach);
  const text = blockText.slice(offset, span.end + reach);
  const words = tokenize(fold(text)).map(({ key, start, end }) => ({
    key,
    text: text.slice(start, end),
    span: { start, end },
  }));
  const own = moved(span, -offset);
  return {
    rule,
    language,
    text,
    offset,
    span: own,
    matched: matched.map((word) => ({ ...word, span: moved(word.span, -offset) })),
    slots: slotsOf(rule),
    words,
    first: words.findIndex((word) => word.span.end > own.start),
    last: words.findLastIndex((word) => word.span.start < own.end),
  };
}

const slotsOf = oncePer((rule: Rule): readonly Slot[] => parsePhrase(rule.term));

/** A span that begins so many code units further on. */
export function moved(span: Span<'block'>, by: number): Span<'block'> {
  return { start: span.start + by, end: span.end + by };
}

/** What stands between two neighbouring words, the second at `index`; the ends of the block count as a full stop. */
export function gapBefore({ words, text }: Place, index: number): string {
  const left = words[index - 1];
  const right = words[index];
  return left && right ? text.slice(left.span.end, right.span.start) : '.';
}

/** Whether the words at `index - 1` and `index` belong to one run of text: white space, a hyphen or an apostrophe is all that parts them. */
export function isJoined(place: Place, index: number): boolean {
  return /^(?:\s*|[-‐‑]|['’]\s?)$/.test(gapBefore(place, index));
}

/** The word at `index` if it stands in one run with its right neighbour. */
export function wordBefore(place: Place, index: number = place.first): PlaceWord | undefined {
  return isJoined(place, index) ? place.words[index - 1] : undefined;
}

/** The word after `index` if it stands in one run with it. */
export function wordAfter(place: Place, index: number = place.last): PlaceWord | undefined {
  return isJoined(place, index + 1) ? place.words[index + 1] : undefined;
}

/** The verb of a term that is one: its first inflected word is a verb. */
export function mainVerb({ matched }: Place): MatchedWord | undefined {
  const first = matched.find((word) => word.forms.length > 0);
  return first?.forms.some((form) => form.verb) ? first : undefined;
}

/** The features that all forms share. */
export function commonFeatures(forms: readonly Form[]): Pick<Form, 'number' | 'gender'> {
  const number = only(forms.map((form) => form.number));
  const gender = only(forms.map((form) => form.gender));
  return { ...(number && { number }), ...(gender && { gender }) };
}

/** The text from the start of one word to the end of another, white space as single spaces. */
export function textBetween(place: Place, start: number, end: number): string {
  return place.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The place without an article that the term begins with: it is treated like any article before a term. */
export function withoutArticle(place: Place, articles: ReadonlySet<string>): Place {
  const [article, next] = place.matched;
  if (!article || !next || article.forms.length > 0 || !articles.has(place.words[place.first]?.key ?? '')) return place;
  const matched = place.matched.slice(1);
  return { ...place, matched, span: { start: next.span.start, end: place.span.end }, first: place.first + 1 };
}

/** The words of the term that stand for one of its groups, with the apostrophe of an elided one; empty where it has none. */
export function keptText(place: Place, group: string): string {
  const element = place.slots.findIndex(
    (slot) =>
      slot.kind === 'words' && slot.alternatives.some((choice) => choice.kind === 'group' && choice.name === group),
  );
  const kept = place.matched.filter((word) => word.element === element);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return '';
  const apostrophe = /['’]/.exec(place.text[last.span.end] ?? '')?.[0] ?? '';
  return textBetween(place, first.span.start, last.span.end) + apostrophe;
}

function only<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
