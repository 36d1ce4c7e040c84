import type { Form } from '../model/index.ts';

/** What luxlint knows about a language itself; its vocabulary is in the rule packs. */
export interface Language {
  /** Two-letter code. */
  readonly id: string;
  readonly name: string;
  /** Whether the head of a phrase is its first noun (French) or its last before a preposition (English). */
  readonly head: 'first' | 'last';
  /** All forms of a word of an inflection class, the citation form first. Throws an ordinary error for a class the language does not know. */
  inflect(word: string, inflectionClass: string): readonly Form[];
  /** Inflection classes and what they are, for messages about packs. */
  readonly classes: Readonly<Record<string, string>>;
  /** Folded words of everyday use that tell this language from the others. */
  readonly functionWords: ReadonlySet<string>;
  /** Other folded words that most texts hold, so that nothing rare is found by them. */
  readonly everydayWords: ReadonlySet<string>;
  /**
   * Letters that are usual in this language, where some are; each one met counts in its favour. Nearly all texts are looked through for them, whatever their
   * language: what looks back at the letters before comes last.
   */
  readonly letters?: RegExp;
  /** Folded words that join two words of one kind (`and`, `or`). */
  readonly conjunctions: ReadonlySet<string>;
  /** Abbreviations, folded and without the full stop, after which no sentence ends. */
  readonly abbreviations: ReadonlySet<string>;
  /** Endings that case puts on a word of a title when the title stands in a sentence (*des Protokolls*). */
  declined?(word: string): readonly string[];
  /** Other spellings of a folded word that must be recognised too (German `ae` for `ä`). */
  variants?(folded: string): readonly string[];
}
