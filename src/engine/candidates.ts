import type { Reading } from '../match/index.ts';
import { covers, overlaps, type Candidate, type Span } from '../model/index.ts';
import { coordinatedIn } from './coordination.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The discouraged terms that a text reads as: of overlapping ones the longest, and none that is part of a recommended wording. Where several terms are the
 * same words, all of them are given one after the other, those with fewer conditions first: their conditions tell them apart.
 */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidate[] {
  const found = vocabulary.terms.find(reading);
  if (found.length === 0) return [];
  const candidates = found.map(({ value: rule, words, first, last }): Candidate => ({
    rule,
    words,
    span: spanOf(reading, first, last),
  }));
  const recommended = vocabulary
    .recommended()
    .find(reading)
    .map(({ first, last }) => spanOf(reading, first, last));
  const isRecommended = ({ span }: Candidate): boolean => recommended.some((wording) => covers(wording, span));
  const all = [...candidates, ...coordinatedIn(found, reading, vocabulary)];
  return longest(all.filter((candidate) => !isRecommended(candidate)));
}

/** The span from the first to the last of some words of a reading. */
export function spanOf({ tokens }: Reading, first: number, last: number): Span<'block'> {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function longest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const byLength = candidates.toSorted(
    (left, right) =>
      length(right) - length(left) ||
      left.rule.only.length - right.rule.only.length ||
      left.span.start - right.span.start,
  );
  for (const candidate of byLength)
    if (!kept.some((other) => overlaps(other.span, candidate.span) && !isSame(other.span, candidate.span)))
      kept.push(candidate);
  return kept.toSorted((left, right) => left.span.start - right.span.start);
}

/** Whether two candidates are the same words. */
export function isSame(one: Span<'block'>, other: Span<'block'>): boolean {
  return one.start === other.start && one.end === other.end;
}

function length({ span }: Candidate): number {
  return span.end - span.start;
}
