import type { Because, Severity, Status } from './finding.ts';

/** What a term stands for; a replacement keeps the kind: an object stays an object, a person a person. */
export type Kind = 'object' | 'act' | 'person' | 'quality';

/**
 * A wording to write instead, in the notation of {@link Deprecated.term}: words that carry an inflection class follow the replaced term in number and gender.
 */
export interface Preferred {
  readonly term: string;
  /** When this wording fits, in a few words. */
  readonly when: string;
  readonly kind?: Kind;
  /** The wording has no singular (`plural`) or no plural (`mass`). */
  readonly number?: 'mass' | 'plural';
  /** Fits only before, or only after, a court has found the person guilty. */
  readonly stage?: 'before' | 'after';
  /** `false` for a wording that would turn somebody's claim round: *the accused says that she consented* must not become *… that she could not*. */
  readonly claim?: false;
  /** `true` for a verb in the form for what is said and not proved (*aurait agressé*, *soll … missbraucht haben*); offered only of something past. */
  readonly hearsay?: true;
}

/**
 * A discouraged term, one entry for all its forms.
 *
 * Notation of `term`: words separated by a space. `word/class` stands for all forms of the word (classes are those of the language, such as
 * `prostitute/n`), `<group>` for any phrase of a word group, `a|b` for either, `word?` for a word that may be missing, `stem*` for
 * any word that begins so, `first+second` for a compound, `...` for up to four words, `......` for up to fourteen, `#` for a number, and, in contexts, `<this>` for the word that
 * is judged.
 */
export interface Deprecated {
  readonly term: string;
  readonly status?: Status;
  readonly severity?: Severity;
  readonly kind?: Kind;
  readonly verdict?: boolean;
  /** Groups of which each must have a phrase near by, or the word is dismissed. */
  readonly only?: readonly string[];
  /** Groups of contexts (phrases with `<this>`) of which none may stand around the word. */
  readonly unless?: readonly string[];
  /** Groups of contexts that are strong evidence for the discouraged sense. */
  readonly supports?: readonly string[];
  readonly preferred?: readonly Preferred[];
}

/** A text that proves an entry. */
export type Example = WrongExample | FineExample;

/** A text that holds findings, each in `[[ ]]`, and what it becomes with a recommended wording in place of each. */
export interface WrongExample {
  readonly wrong: string;
  readonly right?: string;
  /** Declared kind of the text, such as `case-report`. */
  readonly context?: string;
}

/** A text that holds a word of the entry and no finding, and why. */
export interface FineExample {
  readonly fine: string;
  readonly because?: Because | 'none';
}

/** One concept of one language, with all its discouraged terms. */
export interface Term {
  /** Shared by all languages, never derived from words: `child-pornography`, `client`. */
  readonly id: string;
  readonly status: Status;
  /** Given only where it is not the status's own: `info` makes every finding a note. */
  readonly severity?: Severity;
  readonly kind: Kind;
  /** The preferred wordings call a person guilty. */
  readonly verdict?: boolean;
  readonly deprecated: readonly Deprecated[];
  readonly preferred: readonly Preferred[];
  /** Wordings that are never flagged, whatever they contain; the preferred ones are admitted too. */
  readonly admitted?: readonly string[];
  readonly only?: readonly string[];
  readonly unless?: readonly string[];
  readonly supports?: readonly string[];
  /** Why the terms are discouraged, in one or two sentences of our own. */
  readonly why: string;
  /** Ids of `rules/sources.yml`, the leading authority first. */
  readonly sources: readonly string[];
  /** Page in the 2016 English edition of the Luxembourg Guidelines, where it was read. */
  readonly guidelinesPage?: number;
  readonly examples: readonly Example[];
}

/** A text that authority for an entry was read in. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** An official name that holds a discouraged word and must stay as it is. */
export interface Title {
  /** The title; `...` stands for up to eight words. Case and punctuation do not count. */
  readonly title: string;
  readonly because: 'title' | 'organisation' | 'citation' | 'code';
}

/**
 * By which words a list of phrases is found, worked out when luxlint is built so that no start has to do it. Numbers are places in the list, from 0; words
 * are folded.
 */
export interface PhraseIndex {
  /** For each phrase the part of it that it is found by, from 0; -1 for none. */
  readonly anchors: readonly number[];
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** Beginnings that stand for the many words of a phrase that share them. */
  readonly families: Readonly<Record<string, readonly number[]>>;
  /** Beginnings of words. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
  /** Ends of words. */
  readonly ends: Readonly<Record<string, readonly number[]>>;
  /** The phrases that any number leads to. */
  readonly numbers: readonly number[];
  /** The most words of a text that a phrase can take. */
  readonly mostWords: number;
  /** For each phrase the part of it that is `<this>`, from 0; -1 for none. Left out where no phrase has one. */
  readonly these?: readonly number[];
}

/**
 * What of which something stands in every text that holds a term of a pack, made for a scan of whole texts. Words and their beginnings and ends are given as
 * their longest run of the letters a to z; the first two as the number that the scan makes of it.
 */
export interface TriggerNumbers {
  readonly words: readonly number[];
  /** Beginnings of words. */
  readonly stems: readonly number[];
  /** Ends of words, as text. */
  readonly ends: readonly string[];
  /** Whether a number may be all that there is. */
  readonly number: boolean;
}

/** All that luxlint knows about the vocabulary of one language. Plain data: it survives `structuredClone` and JSON. */
export interface Pack {
  readonly language: string;
  /** Named lists of phrases, in the notation of {@link Deprecated.term}: word groups of the terms, and the cues that judges weigh. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly titles: readonly Title[];
  readonly terms: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
  /** The indexes of its terms (`terms`), recommended wordings (`recommended`), titles (`titles`) and groups (`<child>`), where they were worked out before. */
  readonly indexes?: Readonly<Record<string, PhraseIndex>>;
  /** The triggers of its terms, where they were worked out before. */
  readonly triggers?: TriggerNumbers;
}
