import { accentsAgree } from '../language/index.ts';
import type { MatchedWord } from '../model/index.ts';
import { formsFor, spellingsOf, type Element, type Pattern, type WordForm } from './pattern.ts';
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

/** What to do with the index of the next token; says whether to stop looking. */
type Next = (token: number) => boolean;

/** Attempts in one call: a pattern with gaps must not become slow on hostile text. */
const mostSteps = 2000;

/**
 * Matches a pattern in which the element at `anchor` takes the token at `origin`: first that element, then what follows it, then what stands
 * before it. Of several ways to match, the one that takes most words wins.
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
  // Words taken so far; every step is undone when the way taken does not lead to a match.
  const taken: MatchedWord[] = [];
  let steps = mostSteps;
  let best: Match | undefined;
  take(elements[anchor]!, anchor, origin, 1, (afterAnchor) =>
    follow(elements, anchor + 1, afterAnchor, 1, (afterLast) =>
      follow(elements, anchor - 1, origin - 1, -1, (beforeFirst) => {
        if (!best || afterLast - beforeFirst - 2 > best.last - best.first) {
          best = { first: beforeFirst + 1, last: afterLast - 1, words: taken.toSorted(byStart) };
        }
        // Go on looking: another way may take more words.
        return false;
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
  ): boolean {
    const element = sequence[index];
    if (!element) return done(at);
    if (steps-- <= 0) return false;
    const next: Next = (after) => follow(sequence, index + step, after, step, done, slot);
    if (element.kind === 'gap') return skip(element.most, at, step, next);
    if (reaches(at, step) && take(element, slot ?? index, at, step, next)) return true;
    return element.kind === 'words' && element.optional && next(at);
  }

  function take(element: Element, slot: number, at: number, step: Step, next: Next): boolean {
    // The word that is judged is the anchor, taken forwards.
    if (element.kind === 'this') return self?.first === at && next(self.last + 1);
    if (element.kind === 'gap') return false;
    for (const phrase of element.phrases) {
      const start = step === 1 ? 0 : phrase.elements.length - 1;
      if (follow(phrase.elements, start, at, step, next, slot)) return true;
    }
    return withWord(
      element,
      slot,
      at,
      () => (element.group && coordinated(element, slot, at, step, next)) || next(at + step),
    );
  }

  // *child and adolescent prostitution*: a second word of the same group, joined by a conjunction, belongs to the element too.
  function coordinated(element: WordsElement, slot: number, at: number, step: Step, next: Next): boolean {
    const conjunction = at + step;
    const second = conjunction + step;
    if (!reading.language.conjunctions.has(tokens[conjunction]?.key ?? '')) return false;
    if (!reaches(conjunction, step) || !reaches(second, step)) return false;
    return withWord(element, slot, second, () => next(second + step));
  }

  function skip(most: number, at: number, step: Step, next: Next): boolean {
    for (let skipped = 0, token = at; skipped <= most; skipped++, token += step) {
      if (next(token)) return true;
      if (!reaches(token, step)) return false;
    }
    return false;
  }

  function withWord(element: WordsElement, slot: number, at: number, then: () => boolean): boolean {
    const word = wordAt(element, slot, at);
    if (!word) return false;
    taken.push(word);
    const stop = then();
    taken.pop();
    return stop;
  }

  function wordAt({ words }: WordsElement, slot: number, at: number): MatchedWord | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const { key, start, end } = token;
    const written = text.slice(start, end);
    const agreeing = formsFor(words, key).filter((form) => accentsAgree(written, form.text) && isCased(written, form));
    const word = { span: { start, end }, element: slot };
    if (agreeing.length > 0) {
      const forms = agreeing.filter(({ inflected }) => inflected).map(withoutOrigin);
      const head = agreeing.find((form) => form.head !== undefined)?.head;
      return { ...word, forms, ...(head !== undefined && { head: lengthAtEnd(key, head) }) };
    }
    const stem = words.stems
      .filter((one) => key.startsWith(one))
      .toSorted(byLength)
      .at(-1);
    if (stem !== undefined) return { ...word, forms: [], head: key.length - stem.length };
    return words.number && /\d/.test(key) ? { ...word, forms: [] } : undefined;
  }

  // The head of a compound may be spelt in another way than its form is: *Kinderpornohaendler*.
  function lengthAtEnd(key: string, head: string): number {
    const spelling = spellingsOf(head, reading.language).find((one) => key.endsWith(one));
    return (spelling ?? head).length;
  }

  // Whether a token exists and may stand, in this direction, beside the one before it.
  function reaches(at: number, step: Step): boolean {
    const left = step === 1 ? at - 1 : at;
    return left >= 0 && left + 1 < tokens.length && joint(reading, left);
  }
}

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

function withoutOrigin({ inflected, ...form }: WordForm): MatchedWord['forms'][number] {
  void inflected;
  return form;
}
