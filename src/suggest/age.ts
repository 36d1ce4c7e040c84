import { once } from '../model/index.ts';
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
  const [term, wording] = [termText(place).toLowerCase(), core.text.toLowerCase()];
  if (ages.inside.test(term) && !ages.inside.test(wording)) return { ...draft, fit: draft.fit ?? 'late', open: true };
  // *abus sexuels d'enfants en direct d'Asie*: where the children come from stands right behind them.
  const isFar = ages.ofChildren.test(wording) && !ages.children.test(wording);
  if (isFar && ages.origin.test(place.text.slice(place.span.end)))
    return { ...draft, fit: draft.fit ?? 'late', open: true };
  const complement = core.span.end === place.span.end ? ages.complement.exec(termText(place)) : null;
  if (!complement || ages.children.test(wording)) return draft;
  if (!ages.behind.test(place.text.slice(place.span.end).toLowerCase())) return draft;
  if (ages.ofChildren.test(wording)) return { ...draft, fit: 'poor', open: true };
  const kept = { ...core, span: { start: core.span.start, end: place.span.start + complement.index } };
  return { ...draft, changes: draft.changes.map((change) => (change === core ? kept : change)), open: true };
}

function termText({ text, span }: Place): string {
  return text.slice(span.start, span.end);
}

/** How a language gives the age of a child: all but `origin` and `complement` are for text in small letters. */
export interface Ages {
  /** An age, anywhere in a term or a wording. */
  readonly inside: RegExp;
  /** An age at the start of what follows a child, with the preposition or comma before it. */
  readonly behind: RegExp;
  /** A preposition and a name at the start of what follows. */
  readonly origin: RegExp;
  /** The complement at the end of a term that names a child, with the space before it. */
  readonly complement: RegExp;
  /** A wording that ends with children. */
  readonly children: RegExp;
  /** A wording that says whose or of whom. */
  readonly ofChildren: RegExp;
}

/** Words of a language that {@link agesOf} puts together; each is the source of a regular expression, in small letters. */
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

/** Puts the expressions of a language together, each when it is first needed: most texts need those of one language at most. */
export function agesOf({ numbers, years = '', before, prepositions, children }: AgeWords): Ages {
  const number = `(?:1[0-7]|\\d|${numbers})`;
  const range = `${number}(?:(?:\\s\\p{L}+\\s|[-–])${number})?`;
  const lead = `(?:,\\s*|,?\\s+(?:${before})\\s+(?:\\p{L}+\\s){0,3}?)`;
  const inside = once(() => new RegExp(`(?<!\\p{L})${number}${years || '(?![\\p{L}\\d])'}`, 'u'));
  const behind = once(() => new RegExp(`^${lead}${range}${years}(?![\\p{L}\\d])`, 'u'));
  const origin = once(() => new RegExp(`^\\s(?:${prepositions})(?:\\s|['’])\\p{Lu}\\p{Ll}`, 'u'));
  const complement = once(() => new RegExp(`\\s(?:${prepositions})(?:\\s|['’])\\S+(?:\\s\\S+)?$`, 'iu'));
  const endsInChildren = once(() => new RegExp(`(?:^|\\s|['’])(?:${children})$`, 'u'));
  const ofChildren = once(
    () => new RegExp(`\\s(?:${prepositions})(?:\\s|['’])(?:\\S+\\s)?(?:${children})(?!\\p{L})`, 'u'),
  );
  return {
    get inside() {
      return inside();
    },
    get behind() {
      return behind();
    },
    get origin() {
      return origin();
    },
    get complement() {
      return complement();
    },
    get children() {
      return endsInChildren();
    },
    get ofChildren() {
      return ofChildren();
    },
  };
}
