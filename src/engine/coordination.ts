import { read, type Found, type Reading } from '../match/index.ts';
import type { Candidate, Rule, Span } from '../model/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far behind a conjunction the second word may stand. */
const reach = 4;

/**
 * Terms that share a word with a neighbour: in *child prostitution and pornography* the first word belongs to both nouns, in *la prostitution et la
 * pornographie enfantines* the last. The shared word is set beside the other noun, and the two are looked up as if they stood together; the
 * candidate is the part that is not shared.
 */
export function coordinatedIn(found: readonly Found<Rule>[], reading: Reading, vocabulary: Vocabulary): Candidate[] {
  return found.flatMap((match) => [
    ...sharedBefore(match, reading, vocabulary),
    ...sharedAfter(match, reading, vocabulary),
  ]);
}

function sharedBefore(match: Found<Rule>, reading: Reading, vocabulary: Vocabulary): Candidate[] {
  const { tokens, text } = reading;
  const conjunction = match.last + 1;
  if (!joins(reading, conjunction) || !tokens[conjunction + 1]) return [];
  const rest = {
    start: tokens[conjunction + 1]!.start,
    end: tokens[Math.min(tokens.length - 1, conjunction + reach)]!.end,
  };
  for (const from of openings(match)) {
    const offset = rest.start - (from.end - from.start) - 1;
    const joined = `${text.slice(from.start, from.end)} ${text.slice(rest.start, rest.end)}`;
    const found = lookUp(joined, vocabulary).filter(({ span }) => span.start === 0 && span.end + offset > rest.start);
    if (found.length > 0) {
      return found.map((candidate) =>
        moved(candidate, offset, { start: rest.start, end: candidate.span.end + offset }),
      );
    }
  }
  return [];
}

// What a term begins with: its first word or phrase, its first two, and so on, but never all of it.
function openings({ words }: Found<Rule>): Span<'block'>[] {
  const slots = [...new Set(words.map(({ element }) => element))];
  return slots.slice(0, -1).map((slot) => ({
    start: words[0]!.span.start,
    end: words.findLast(({ element }) => element <= slot)!.span.end,
  }));
}

function sharedAfter(match: Found<Rule>, reading: Reading, vocabulary: Vocabulary): Candidate[] {
  const { tokens, text } = reading;
  const head = conjunctionBefore(reading, match.first);
  if (head === undefined || match.last === match.first) return [];
  const noun = tokens[head]!;
  const joined = `${text.slice(noun.start, noun.end)}${text.slice(tokens[match.first]!.end, tokens[match.last]!.end)}`;
  return lookUp(joined, vocabulary)
    .filter(({ span }) => span.start === 0 && span.end === joined.length)
    .map((candidate) => moved(candidate, noun.start, { start: noun.start, end: noun.end }));
}

// The noun before *and*, articles and prepositions in between left out.
function conjunctionBefore(reading: Reading, first: number): number | undefined {
  const { tokens, language } = reading;
  for (let at = first - 1; at > 0 && at >= first - 3; at--) {
    if (language.conjunctions.has(tokens[at]!.key)) return joins(reading, at) ? at - 1 : undefined;
    if (!language.functionWords.has(tokens[at]!.key)) return undefined;
  }
  return undefined;
}

function joins({ tokens, folded, language }: Reading, conjunction: number): boolean {
  const token = tokens[conjunction];
  if (!token || !language.conjunctions.has(token.key)) return false;
  const before = tokens[conjunction - 1];
  const after = tokens[conjunction + 1];
  const isSpace = (start: number, end: number): boolean => /^\s+$/.test(folded.slice(start, end));
  return (
    before !== undefined && after !== undefined && isSpace(before.end, token.start) && isSpace(token.end, after.start)
  );
}

function lookUp(text: string, vocabulary: Vocabulary): Candidate[] {
  const reading = read(text, vocabulary.language);
  return vocabulary.terms.find(reading).map(({ value: rule, words, first, last }) => ({
    rule,
    words,
    span: { start: reading.tokens[first]!.start, end: reading.tokens[last]!.end },
  }));
}

// Words of the shared part fall outside the span and are left out.
function moved(candidate: Candidate, offset: number, span: Span<'block'>): Candidate {
  const words = candidate.words
    .map((word) => ({ ...word, span: { start: word.span.start + offset, end: word.span.end + offset } }))
    .filter((word) => word.span.start >= span.start && word.span.end <= span.end);
  return { rule: candidate.rule, words, span };
}
