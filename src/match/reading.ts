import { fold, tokenize, type Language, type Token } from '../language/index.ts';

/** A text prepared for matching: folded and cut into words. Offsets are those of the text, in UTF-16 code units from 0. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** Prepares a text. */
export function read(text: string, language: Language, folded: string = fold(text)): Reading {
  return { text, folded, tokens: tokenize(folded), language };
}

/** Whether two neighbouring words may belong to one term: only white space, one hyphen or one apostrophe stands between them. */
export function joined(reading: Reading, left: number): boolean {
  return tightJoint.test(between(reading, left));
}

/** Whether a phrase may go on over what stands between two neighbouring words: quotation marks, commas and brackets, but no sentence end. */
export function loose(reading: Reading, left: number): boolean {
  const gap = between(reading, left);
  if (tightJoint.test(gap)) return true;
  if (!sentenceEnd.test(gap)) return true;
  return gap.startsWith('.') && reading.language.abbreviations.has(reading.tokens[left]!.key);
}

function between({ folded, tokens }: Reading, left: number): string {
  return folded.slice(tokens[left]!.end, tokens[left + 1]!.start);
}

const tightJoint = /^(?:\s*|\s?-\s?|')$/;
const sentenceEnd = /[.?!;](?:[\s"'”»)\]]|$)/;
