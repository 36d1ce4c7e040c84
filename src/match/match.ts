import { accentsAgree } from '../language/index.ts';
import type { MatchedWord } from '../model/index.ts';
import type { Element, Pattern, WordForm } from './pattern.ts';
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

/**
 * Matches a pattern in which the element at `anchor` takes the token at `token`: first that element, then what follows it, then what stands before it.
 * Of several ways to match, the one that takes more words wins on each side.
 */
export function matchAt(
  pattern: Pattern,
  anchor: number,
  token: number,
  reading: Reading,
  joint: Joint,
  self?: This,
): Match | undefined {
  const matcher = new Matcher(reading, joint, self);
  let best: Match | undefined;
  const anchorElement = pattern.elements[anchor]!;
  matcher.take(anchorElement, anchor, token, 1, (afterAnchor) =>
    matcher.follow(pattern.elements, anchor + 1, afterAnchor, 1, (afterLast) =>
      matcher.follow(pattern.elements, anchor - 1, token - 1, -1, (beforeFirst) => {
        const candidate = { first: beforeFirst + 1, last: afterLast - 1, words: matcher.captured() };
        if (!best || length(candidate) > length(best)) best = candidate;
        // Go on looking: another way may take more words.
        return false;
      }),
    ),
  );
  return best;
}

function length(match: Match): number {
  return match.last - match.first;
}

/** The state of one attempt; every step is undone when the way taken does not lead to a match. */
class Matcher {
  private readonly stack: MatchedWord[] = [];
  private readonly reading: Reading;
  private readonly joint: Joint;
  private readonly self: This | undefined;
  /** Attempts left: patterns with gaps must not become slow on hostile text. */
  private steps = 2000;

  constructor(reading: Reading, joint: Joint, self: This | undefined) {
    this.reading = reading;
    this.joint = joint;
    this.self = self;
  }

  captured(): MatchedWord[] {
    return this.stack.toSorted((left, right) => left.span.start - right.span.start);
  }

  /** Matches the elements from `index` on in one direction; `token` is the next token to take. `done` says whether to stop. */
  follow(
    elements: readonly Element[],
    index: number,
    token: number,
    step: 1 | -1,
    done: (token: number) => boolean,
    outer?: number,
  ): boolean {
    const element = elements[index];
    if (!element) return done(token);
    if (this.steps-- <= 0) return false;
    if (element.kind === 'gap') return this.skip(elements, index, token, step, done, outer, element.most);
    const next = (after: number): boolean => this.follow(elements, index + step, after, step, done, outer);
    if (this.reaches(token, step) && this.take(element, outer ?? index, token, step, next)) return true;
    return element.kind === 'words' && element.optional && next(token);
  }

  /** Takes the words of one element, beginning with `token`. */
  take(element: Element, slot: number, token: number, step: 1 | -1, next: (token: number) => boolean): boolean {
    if (element.kind === 'this') return this.takeThis(token, step, next);
    if (element.kind === 'gap') return false;
    for (const phrase of element.phrases) {
      const start = step === 1 ? 0 : phrase.elements.length - 1;
      if (this.follow(phrase.elements, start, token, step, next, slot)) return true;
    }
    const word = this.word(element, slot, token);
    if (!word) return false;
    this.stack.push(word);
    const stop = (element.group && this.coordinated(element, slot, token, step, next)) || next(token + step);
    this.stack.pop();
    return stop;
  }

  private takeThis(token: number, step: 1 | -1, next: (token: number) => boolean): boolean {
    if (!this.self || token !== (step === 1 ? this.self.first : this.self.last)) return false;
    return next(step === 1 ? this.self.last + 1 : this.self.first - 1);
  }

  // *child and adolescent prostitution*: a second word of the same group, joined by a conjunction, belongs to the element too.
  private coordinated(
    element: Element & { kind: 'words' },
    slot: number,
    token: number,
    step: 1 | -1,
    next: (token: number) => boolean,
  ): boolean {
    const conjunction = token + step;
    const second = token + 2 * step;
    if (!conjunctions.has(this.reading.tokens[conjunction]?.key ?? '')) return false;
    if (!this.reaches(conjunction, step) || !this.reaches(second, step)) return false;
    const word = this.word(element, slot, second);
    if (!word) return false;
    this.stack.push(word);
    const stop = next(second + step);
    this.stack.pop();
    return stop;
  }

  private skip(
    elements: readonly Element[],
    index: number,
    token: number,
    step: 1 | -1,
    done: (token: number) => boolean,
    outer: number | undefined,
    most: number,
  ): boolean {
    let at = token;
    for (let skipped = 0; skipped <= most; skipped++) {
      if (this.follow(elements, index + step, at, step, done, outer)) return true;
      if (!this.reaches(at, step)) return false;
      at += step;
    }
    return false;
  }

  private word(element: Element & { kind: 'words' }, slot: number, token: number): MatchedWord | undefined {
    const { tokens, text } = this.reading;
    const { key, start, end } = tokens[token] ?? { key: '', start: 0, end: 0 };
    if (key === '') return undefined;
    const { forms, stems, number } = element.words;
    const agreeing = forms.get(key)?.filter((form) => accentsAgree(text.slice(start, end), form.text));
    if (agreeing && agreeing.length > 0) {
      return {
        span: { start, end },
        element: slot,
        forms: agreeing.filter((form) => form.inflected).map(withoutOrigin),
      };
    }
    if (stems.some((stem) => key.startsWith(stem)) || (number && /\d/.test(key)))
      return { span: { start, end }, element: slot, forms: [] };
    return undefined;
  }

  /** Whether `token` exists and may follow, in this direction, the token taken before it. */
  private reaches(token: number, step: 1 | -1): boolean {
    const { tokens } = this.reading;
    if (token < 0 || token >= tokens.length) return false;
    const left = step === 1 ? token - 1 : token;
    return left < 0 || left + 1 >= tokens.length || this.joint(this.reading, left);
  }
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou', 'y', 'o', 'e', 'und', 'oder', 'en', 'of']);

function withoutOrigin({ inflected, ...form }: WordForm): MatchedWord['forms'][number] {
  void inflected;
  return form;
}
