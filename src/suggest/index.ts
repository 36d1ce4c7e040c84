import type { Block, Candidate, Document, Suggestion } from '../model/index.ts';
import type { Language } from '../language/index.ts';

/** What a suggestion has to know about the place that it is for. */
export interface Situation {
  readonly document: Document;
  readonly block: Block;
  readonly language: Language;
  /** Whether the text says that the person was convicted (`after`), or is accused or sought but not convicted (`before`). */
  readonly stage?: 'before' | 'after';
  /** Whether the verdict allows an edit at all: not in a quotation, title, citation, code or address. */
  readonly editable: boolean;
  /** Whether the sense is certain. */
  readonly certain: boolean;
}

/** Recommended wordings for a discouraged term, grammatical in place, best first. */
export function suggest(candidate: Candidate, situation: Situation): Suggestion[] {
  void candidate;
  void situation;
  return [];
}
