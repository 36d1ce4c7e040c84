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

/** The first and the last token that a span touches; `first` is greater than `last` where it touches none. */
export function tokensIn(
  { tokens }: Reading,
  { start, end }: { start: number; end: number },
): { first: number; last: number } {
  const first = firstWhere(tokens, (token) => token.end > start);
  return { first, last: firstWhere(tokens, (token) => token.start >= end) - 1 };
}

// Tokens are in order, so the ones for which this holds stand behind all others.
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
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
  if (!gap.startsWith('.')) return false;
  return reading.language.abbreviations.has(reading.tokens[left]!.key) || isShortened(reading, left);
}

// *U.S.C. § 2252*, *Lemaire c. son client*: one letter and a full stop end no sentence where it stands in a row of such, or where no capital follows (*s. 163*).
function isShortened(reading: Reading, left: number): boolean {
  const { start, end } = reading.tokens[left]!;
  if (end - start > 1) return false;
  const inRow = left > 0 && between(reading, left - 1) === '.';
  return inRow || /[\p{Ll}\d]/u.test(reading.text.charAt(reading.tokens[left + 1]!.start));
}

function between({ folded, tokens }: Reading, left: number): string {
  return folded.slice(tokens[left]!.end, tokens[left + 1]!.start);
}

const tightJoint = /^(?:\s*|\s?-\s?|')$/;
const sentenceEnd = /[.?!;][\s"'”»)\]]/;
