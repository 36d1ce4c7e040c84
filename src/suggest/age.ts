import type { Draft, Grammar } from './grammar.ts';
import type { Place } from './place.ts';
import type { Wording } from './wording.ts';

/**
 * A draft where the term names a child and an age belongs to it (*pornographic images of a girl* **of 15**).
 *
 * Behind a wording that ends with children the age fits as it stands. Behind one that names no child, what the term says of the child is kept
 * (*child sexual abuse images of a girl of 15*). In all other places the age would hang in the air, so that nearly any other wording is better. An age
 * inside the term must not get lost unasked.
 */
export function mindingAge(draft: Draft, { words }: Wording, place: Place, { ages }: Grammar): Draft {
  // A wording that takes words over from the term sees to the age itself.
  if (words.some(({ text }) => text.startsWith('<'))) return draft;
  const core = draft.changes.find(({ span }) => span.start <= place.span.start && span.end >= place.span.end);
  if (!core || place.rule.kind === 'person') return draft;
  if (ages.inside.test(termText(place)) && !ages.inside.test(core.text))
    return { ...draft, fit: draft.fit ?? 'late', open: true };
  const isBehind = core.span.end === place.span.end && ages.behind.test(place.text.slice(place.span.end));
  const complement = ages.complement.exec(termText(place));
  if (!isBehind || !complement || ages.children.test(core.text)) return draft;
  if (ages.ofChildren.test(core.text)) return { ...draft, fit: 'poor', open: true };
  const kept = { ...core, span: { start: core.span.start, end: place.span.start + complement.index } };
  return { ...draft, changes: draft.changes.map((change) => (change === core ? kept : change)), open: true };
}

function termText({ text, span }: Place): string {
  return text.slice(span.start, span.end);
}

/** How a language gives the age of a child. */
export interface Ages {
  /** An age, anywhere in a term or a wording. */
  readonly inside: RegExp;
  /** An age at the start of what follows a child, with the preposition or comma before it. */
  readonly behind: RegExp;
  /** The complement at the end of a term that names a child, with the space before it. */
  readonly complement: RegExp;
  /** A wording that ends with children. */
  readonly children: RegExp;
  /** A wording that says whose or of whom. */
  readonly ofChildren: RegExp;
}

/** Words of a language that {@link agesOf} puts together; each is the source of a regular expression. */
export interface AgeWords {
  /** Numbers up to seventeen, in words. */
  readonly numbers: string;
  /** Behind the number, with the space before it; for an age that stands without it, left out. */
  readonly years?: string;
  /** Before the number. */
  readonly before: string;
  /** Between a noun and the child. */
  readonly prepositions: string;
  /** Nouns for children at the end of a wording. */
  readonly children: string;
}

/** Puts the expressions of a language together. */
export function agesOf({ numbers, years = '', before, prepositions, children }: AgeWords): Ages {
  const number = `(?:1[0-7]|\\d|${numbers})`;
  const range = `${number}(?:(?:\\s\\p{L}+\\s|[-–])${number})?`;
  return {
    inside: new RegExp(`(?<!\\p{L})${number}${years || '(?![\\p{L}\\d])'}`, 'iu'),
    behind: new RegExp(`^(?:,\\s*|,?\\s+(?:${before})\\s+(?:\\p{L}+\\s){0,3}?)${range}${years}(?![\\p{L}\\d])`, 'iu'),
    complement: new RegExp(`\\s(?:${prepositions})(?:\\s|['’])\\S+(?:\\s\\S+)?$`, 'iu'),
    children: new RegExp(`(?:^|\\s|['’])(?:${children})$`, 'iu'),
    ofChildren: new RegExp(`\\s(?:${prepositions})(?:\\s|['’])(?:\\S+\\s)?(?:${children})(?!\\p{L})`, 'iu'),
  };
}
