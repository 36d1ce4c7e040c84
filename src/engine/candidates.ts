import { tokensIn, type Found, type Reading } from '../match/index.ts';
import type { Candidate, Rule, Span } from '../model/index.ts';
import { coordinatedIn } from './coordination.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The discouraged terms that a text reads as: of overlapping ones the longest, and none that is part of a recommended wording. Where several terms are the
 * same words, all of them are given one after the other, those with fewer conditions first: their conditions tell them apart.
 */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidate[] {
  const found = vocabulary.terms.find(reading);
  if (found.length === 0) return [];
  const standing = new Map(found.map((match) => [match, candidateOf(match, reading)]));
  const coordinated = coordinatedIn(found, reading, vocabulary);
  const recommended = vocabulary.recommended().find(reading);
  const isRecommended = coveredBy(recommended.map(({ first, last }) => spanOf(reading, first, last)));
  const all = [...standing.values(), ...coordinated.flatMap(({ candidates }) => candidates)];
  const kept = longest(
    all.filter(({ span }) => !isRecommended(span)),
    reading,
  );
  const leaving = coordinated.filter(({ candidates }) => candidates.some((candidate) => kept.includes(candidate)));
  return kept.map((candidate) => {
    const left = leaving.filter(({ match }) => standing.get(match) === candidate).map((one) => one.left);
    return left.length > 0 ? { ...candidate, left } : candidate;
  });
}

function candidateOf({ value: rule, words, first, last }: Found<Rule>, reading: Reading): Candidate {
  return { rule, words, span: spanOf(reading, first, last) };
}

/** The span from the first to the last of some words of a reading. */
export function spanOf({ tokens }: Reading, first: number, last: number): Span<'block'> {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function longest(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const owners = new Map<number, string>();
  const kept = candidates.toSorted(byLength).filter(({ span }) => {
    const { first, last } = tokensIn(reading, span);
    const tokens = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const owner = `${first}-${last}`;
    if (tokens.some((token) => (owners.get(token) ?? owner) !== owner)) return false;
    for (const token of tokens) owners.set(token, owner);
    return true;
  });
  return kept.toSorted((left, right) => left.span.start - right.span.start);
}

function byLength(left: Candidate, right: Candidate): number {
  return length(right) - length(left) || left.span.start - right.span.start || conditions(left) - conditions(right);
}

function length({ span }: Candidate): number {
  return span.end - span.start;
}

function conditions({ rule }: Candidate): number {
  return rule.only.length;
}

// Whether one of some spans covers another: of all that begin before it, one has to end behind it.
function coveredBy(spans: readonly Span<'block'>[]): (span: Span<'block'>) => boolean {
  const sorted = spans.toSorted((left, right) => left.start - right.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! >= end;
  };
}
