import type { Place } from './place.ts';

/** `error` for a term to avoid, `warning` for one to use with caution, `info` for a note: a word in a place that must keep it, or a doubtful sense. */
export type Severity = 'error' | 'warning' | 'info';

/** The standing of a term in its authority: to be avoided, or to be used with caution. */
export type Status = 'avoid' | 'caution';

/** How sure the verdict is: `certain` when the words alone decide, `probable` when evidence around them had to. */
export type Certainty = 'certain' | 'probable';

/** Why a candidate is no finding. */
export type Because =
  | 'title'
  | 'citation'
  | 'mention'
  | 'quotation'
  | 'adult'
  | 'sense'
  | 'organisation'
  | 'code'
  | 'clinical'
  | 'directive'
  | 'config';

/** Replace the source from `start` to `end` (UTF-16 units of the decoded text, from 0, half-open) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A wording to put in place. Applying all `edits` at once leaves a grammatical sentence. */
export interface Suggestion {
  /** The new wording as it will read in the sentence. */
  readonly text: string;
  /** When this wording fits, in a few words. */
  readonly when: string;
  /** Whether a tool may apply it unasked. */
  readonly safe: boolean;
  /** Why it needs a person, when it is not safe. */
  readonly unsafeBecause?: string;
  readonly edits: readonly Edit[];
}

/** Something in the text that speaks for (weight above 0) or against (below 0) the discouraged sense of a word. */
export interface Evidence {
  /** The cue group of the pack, such as `child`. */
  readonly group: string;
  /** As written. */
  readonly text: string;
  /**
   * Where it stands: a context `around` the word; the same `clause` or `sentence`; the sentence `before` or `after`; elsewhere in the `paragraph`; the
   * `introduction` of the list; the table `row` or column heading; the section's `heading`; a `neighbour` block; what opens the `section` or one around it; `declared` for the whole text; an `earlier` use of the same word.
   */
  readonly where:
    | 'around'
    | 'clause'
    | 'sentence'
    | 'before'
    | 'after'
    | 'paragraph'
    | 'introduction'
    | 'row'
    | 'heading'
    | 'neighbour'
    | 'section'
    | 'declared'
    | 'earlier';
  readonly weight: number;
}

/** A discouraged word in use, with its exact place and the recommended wording. */
export interface Finding {
  readonly ruleId: string;
  readonly language: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** From the first to the last character of the word in the source, markup in between included. */
  readonly place: Place;
  /** The word as it reads: markup removed, references decoded, white space as one space. */
  readonly actual: string;
  /** Recommended wordings in place, best first. */
  readonly expected: readonly string[];
  /** One sentence: what stands there and what to write. */
  readonly reason: string;
  /** Why the word is discouraged, and what else decided. */
  readonly note: string;
  /** Address of the authority that the entry rests on, where one was read. */
  readonly url?: string;
  readonly suggestions: readonly Suggestion[];
  /** What spoke for and against the discouraged sense, where evidence was needed. */
  readonly evidence?: readonly Evidence[];
  /** Why this is no more than a note, where the place and not the rule makes it one, and the text that decided. */
  readonly because?: Because;
  readonly by?: string;
  /** Stable under edits elsewhere: rule, folded word and neighbouring words; no line numbers. */
  readonly fingerprint: string;
}

/** A listed word that is not wrong where it stands. */
export interface Dismissal {
  readonly ruleId: string;
  readonly language: string;
  readonly actual: string;
  readonly place: Place;
  readonly because: Because;
  /** The text that decided: a title's words, a cue, a comment. */
  readonly by: string;
  /** What was weighed, where evidence was needed. */
  readonly evidence?: readonly Evidence[];
}

/**
 * A finding that somebody has answered for, so that it is not reported any more: `comment` in the text itself, with a reason, or `baseline`, the list of
 * what was there when it was written.
 */
export type Suppressed =
  | {
      readonly by: 'comment';
      readonly finding: Finding;
      /** Why, in the words of the comment. */
      readonly reason: string;
      /** Where the comment stands. */
      readonly place: Place;
    }
  | { readonly by: 'baseline'; readonly finding: Finding };

/** What came of checking one text, each list in the order of the text. */
export interface Result {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly dismissed: readonly Dismissal[];
}

/** What came of fixing one text. */
export interface Fixed {
  /** The text with the edits applied; all that is outside them stays as it was. */
  readonly output: string;
  /**
   * What was replaced, in the order of the text: each finding with the one suggestion that was applied. Places and edits count in the text that was handed
   * over, and all these edits together make `output` of it.
   */
  readonly applied: readonly Finding[];
  /** What there is to say about `output`. */
  readonly remaining: Result;
}
