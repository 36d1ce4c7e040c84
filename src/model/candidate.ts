import type { Because, Certainty, Evidence, Severity, Status } from './finding.ts';
import type { Kind, Preferred } from './pack.ts';
import type { Span } from './span.ts';
import type { Form } from './word.ts';

/** One discouraged term, with all that its entry says; an entry with several terms makes several rules of one id. */
export interface Rule {
  readonly id: string;
  readonly language: string;
  /** The term in the notation of the packs. */
  readonly term: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly kind: Kind;
  /** The recommended wordings call somebody guilty. */
  readonly verdict: boolean;
  readonly only: readonly string[];
  readonly unless: readonly string[];
  readonly supports: readonly string[];
  readonly preferred: readonly Preferred[];
  readonly why: string;
  readonly url?: string;
}

/** A word of a match. */
export interface MatchedWord {
  readonly span: Span<'block'>;
  /** How many code units at its end are the last part of the word, where the term gives a compound in two parts or only its beginning. */
  readonly head?: number;
  /** The forms that the word can be, where it was matched by an inflection class; empty for a word matched as written. */
  readonly forms: readonly Form[];
  /** Index of the word's place in the term, from 0: words of a group share one. */
  readonly element: number;
}

/** A stretch of a block that reads as a discouraged term; not yet judged. */
export interface Candidate {
  readonly rule: Rule;
  /** From the first to the last word; a possessive ending is not in it. */
  readonly span: Span<'block'>;
  readonly words: readonly MatchedWord[];
  /** What has to be written elsewhere once the term is replaced; none of it overlaps with the term. */
  readonly left?: readonly Leaving[];
}

/** A word that a term shares with a neighbour (*child prostitution and pornography*) and leaves to it. */
export interface Leaving {
  readonly span: Span<'block'>;
  readonly text: string;
}

/** What judging came to. `by` is the text that decided, `evidence` what was weighed where evidence was needed. */
export type Verdict =
  | {
      readonly report: true;
      readonly severity: Severity;
      readonly certainty: Certainty;
      readonly because?: Because;
      readonly by?: string;
      readonly evidence?: readonly Evidence[];
    }
  | {
      readonly report: false;
      readonly because: Because;
      readonly by: string;
      readonly evidence?: readonly Evidence[];
    };
