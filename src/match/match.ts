import { accentsAgree } from '../language/index.ts';
import { oncePer, type Form, type MatchedWord } from '../model/index.ts';
import { formsFor, spellingsOf, type Element, type Pattern, type WordForm, type WordSet } from './pattern.ts';
import { joined, loose, type Reading } from './reading.ts';

/** A pattern found in a reading: words `first` to `last` (indices of tokens, inclusive). */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly words: readonly MatchedWord[];
}

/** How strictly the words of a pattern must stand together; see {@link joined} and {@link loose}. */
export type Joint = (reading: Reading, left: number) => boolean;

/** Words of a term stand together. */
export const asTerm: Joint = joined;
/** Words of a context may have punctuation between them. */
export const asContext: Joint = loose;

/** Which tokens `<this>` stands for. */
export interface This {
  readonly first: number;
  readonly last: number;
}

/** Reading direction: forwards or backwards. */
type Step = 1 | -1;

/** What to do with the index of the next token. */
type Next = (token: number) => void;

/** Attempts in one call: a pattern with gaps must not become slow on hostile text. */
const mostSteps = 2000;

/**
 * Matches a pattern in which the element at `anchor`, no gap, takes the token at `origin`: first that element, then what follows it, then what stands
 * before it. Of several ways to match, the one that takes most words wins, the first of equals.
 */
export function matchAt(
  { elements }: Pattern,
  anchor: number,
  origin: number,
  reading: Reading,
  joint: Joint,
  self?: This,
): Match | undefined {
  const { tokens, text } = reading;
  // Words taken so far; every step is undone when all ways on from there have been tried.
  const taken: MatchedWord[] = [];
  let steps = mostSteps;
  let best: Match | undefined;
  take(elements[anchor] as TakingElement, anchor, origin, 1, (afterAnchor) =>
    follow(elements, anchor + 1, afterAnchor, 1, (afterLast) =>
      follow(elements, anchor - 1, origin - 1, -1, (beforeFirst) => {
        const [first, last] = [beforeFirst + 1, afterLast - 1];
        if (!best || last - first > best.last - best.first) best = { first, last, words: taken.toSorted(byStart) };
      }),
    ),
  );
  return best;

  // Matches the elements from `index` on. Words of a group's phrase belong to the slot of the group.
  function follow(
    sequence: readonly Element[],
    index: number,
    at: number,
    step: Step,
    done: Next,
    slot?: number,
  ): void {
    const element = sequence[index];
    if (!element) return done(at);
    if (steps-- <= 0) return;
    const isOptional = element.kind === 'words' && element.optional;
    const mayTake = element.kind !== 'gap' && reaches(at, step) && !lacks(element, tokens[at]!.key);
    // Most ways end here.
    if (element.kind !== 'gap' && !mayTake && !isOptional) return;
    const next: Next = (after) => follow(sequence, index + step, after, step, done, slot);
    if (element.kind === 'gap') return skip(element.most, at, step, next);
    if (mayTake) take(element, slot ?? index, at, step, next);
    if (isOptional) next(at);
  }

  function take(element: TakingElement, slot: number, at: number, step: Step, next: Next): void {
    if (element.kind === 'this') return takeThis(at, next);
    for (const phrase of element.phrases) {
      const start = step === 1 ? 0 : phrase.elements.length - 1;
      follow(phrase.elements, start, at, step, next, slot);
    }
    const word = wordAt(element, slot, at);
    if (!word) return;
    taken.push(word);
    if (element.group) coordinated(element, slot, at, step, next);
    next(at + step);
    taken.pop();
  }

  // The word that is judged is the anchor, so it is taken forwards.
  function takeThis(at: number, next: Next): void {
    if (self?.first === at) next(self.last + 1);
  }

  // *child and adolescent prostitution*: a second word of the same group, joined by a conjunction, belongs to the element too.
  function coordinated(element: WordsElement, slot: number, at: number, step: Step, next: Next): void {
    const conjunction = at + step;
    const second = conjunction + step;
    if (!reaches(conjunction, step) || !reaches(second, step)) return;
    if (!reading.language.conjunctions.has(tokens[conjunction]!.key)) return;
    const word = wordAt(element, slot, second);
    if (!word) return;
    taken.push(word);
    next(second + step);
    taken.pop();
  }

  function skip(most: number, at: number, step: Step, next: Next): void {
    for (let skipped = 0, token = at; skipped <= most; skipped++, token += step) {
      next(token);
      if (!reaches(token, step)) return;
    }
  }

  function wordAt({ words }: WordsElement, slot: number, at: number): MatchedWord | undefined {
    const { key, start, end } = tokens[at]!;
    const agreeing = agreeingForms(words, key, text.slice(start, end));
    const word = { span: { start, end }, element: slot };
    if (agreeing.length > 0) {
      const forms = agreeing.filter(({ inflected }) => inflected).map(withoutOrigin);
      const head = agreeing.find((form) => form.head !== undefined)?.head;
      return head === undefined ? { forms, ...word } : { forms, head: lengthAtEnd(key, head), ...word };
    }
    const stem = longest(words.stems.filter((one) => key.startsWith(one)));
    if (stem !== undefined) return { forms: [], head: key.length - stem.length, ...word };
    return words.number && /\d/.test(key) ? { forms: [], ...word } : undefined;
  }

  // The head of a compound may be spelt in another way than its form is: *Kinderpornohaendler*.
  function lengthAtEnd(key: string, head: string): number {
    return spellingsOf(head, reading.language).find((one) => key.endsWith(one))!.length;
  }

  // Whether a token exists and may stand beside the one that comes before it in this direction.
  function reaches(at: number, step: Step): boolean {
    const left = step === 1 ? at - 1 : at;
    return left >= 0 && left + 1 < tokens.length && joint(reading, left);
  }
}

// Whether an element can take no word that is written so, and no phrase that begins with it.
function lacks(element: TakingElement, key: string): boolean {
  if (element.kind === 'this' || element.phrases.length > 0) return false;
  const { forms, stems, ends, number } = element.words;
  return stems.length === 0 && ends.size === 0 && !number && !forms.has(key);
}

// Most words are none of the element's: there is nothing to compare.
function agreeingForms(words: WordSet, key: string, written: string): readonly WordForm[] {
  const forms = formsFor(words, key);
  if (forms.length === 0) return forms;
  return forms.filter((form) => accentsAgree(written, form.text) && isCased(written, form));
}

function longest(texts: readonly string[]): string | undefined {
  return texts.length < 2 ? texts[0] : texts.toSorted(byLength).at(-1);
}

type TakingElement = Exclude<Element, { kind: 'gap' }>;

type WordsElement = Element & { kind: 'words' };

// Some words are others, or names, when they begin with a capital.
function isCased(written: string, { capital, small }: WordForm): boolean {
  if (capital) return startsUpper(written);
  return !small || !startsUpper(written) || written === written.toUpperCase();
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function byLength(left: string, right: string): number {
  return left.length - right.length;
}

function byStart(left: MatchedWord, right: MatchedWord): number {
  return left.span.start - right.span.start;
}

const withoutOrigin = oncePer((form: WordForm): Form => {
  const { inflected: _, ...plain } = form;
  return plain;
});
