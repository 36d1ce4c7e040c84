import { read, type Found, type Reading } from '../match/index.ts';
import type { Candidate, Leaving, Rule, Span } from '../model/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far behind a conjunction the second word may stand. */
const reach = 4;

/** A term that was found as it stands, the terms that share a word with it, and what it leaves to them when it is replaced. */
export interface Coordination {
  readonly match: Found<Rule>;
  readonly candidates: readonly Candidate[];
  readonly left: Leaving;
}

/**
 * Terms that share a word with a neighbour: in *child prostitution and pornography* the first word belongs to both nouns, in *la prostitution et la
 * pornographie enfantines* the last. The shared word is set beside the other noun, and the two are looked up as if they stood together; the
 * candidate is the part that is not shared.
 */
export function coordinatedIn(found: readonly Found<Rule>[], reading: Reading, vocabulary: Vocabulary): Coordination[] {
  // *Pseudo-photographs and child pornography*: what says enough by itself shares nothing.
  const sufficient = new Set(found.filter(({ value }) => value.only.length === 0).map(({ first }) => first));
  return found.flatMap((match) => [
    ...(sufficient.has(match.last + 2) ? [] : sharedBefore(match, reading, vocabulary)),
    ...sharedAfter(match, reading, vocabulary),
  ]);
}

function sharedBefore(match: Found<Rule>, reading: Reading, vocabulary: Vocabulary): Coordination[] {
  const { tokens, text } = reading;
  const conjunction = match.last + 1;
  const next = tokens[conjunction + 1];
  if (!joins(reading, conjunction) || !next) return [];
  const rest = { start: next.start, end: tokens[Math.min(tokens.length - 1, conjunction + reach)]!.end };
  for (const from of openings(match)) {
    const offset = rest.start - (from.end - from.start) - 1;
    const shared = text.slice(from.start, from.end);
    const found = lookUp(`${shared} ${text.slice(rest.start, rest.end)}`, vocabulary).filter(
      ({ span }) => span.start === 0 && span.end + offset > rest.start,
    );
    if (found.length === 0) continue;
    const candidates = found.map((candidate) =>
      moved(candidate, offset, { start: rest.start, end: candidate.span.end + offset }),
    );
    const word = text.slice(next.start, next.end);
    return [{ match, candidates, left: { span: spanOfToken(next), text: `${inCapitalsOf(word, shared)} ${word}` } }];
  }
  return [];
}

// *Child prostitution and pornography*: the capital is that of the sentence.
function inCapitalsOf(word: string, shared: string): string {
  return /^\p{Ll}/u.test(word) ? shared.charAt(0).toLowerCase() + shared.slice(1) : shared;
}

function spanOfToken({ start, end }: Reading['tokens'][number]): Span<'block'> {
  return { start, end };
}

// What a term begins with: its first word or phrase, its first two, and so on, but never all of it.
function openings({ words }: Found<Rule>): Span<'block'>[] {
  const slots = [...new Set(words.map(({ element }) => element))];
  return slots.slice(0, -1).map((slot) => ({
    start: words[0]!.span.start,
    end: words.findLast(({ element }) => element <= slot)!.span.end,
  }));
}

function sharedAfter(match: Found<Rule>, reading: Reading, vocabulary: Vocabulary): Coordination[] {
  const { tokens, text } = reading;
  const head = conjunctionBefore(reading, match.first);
  if (head === undefined || match.last === match.first) return [];
  const noun = tokens[head]!;
  const word = text.slice(noun.start, noun.end);
  const tail = { start: tokens[match.first]!.end, end: tokens[match.last]!.end };
  const shared = text.slice(tail.start, tail.end);
  const found = termsAt(`${word}${shared}`, vocabulary);
  if (found.length === 0) return [];
  // Two nouns in the singular share an adjective in the plural; beside one of them it stands in the singular.
  const isSingular = match.words[0]!.forms.every(({ number }) => number === 'singular');
  const single = isSingular
    ? singulars(shared).find((form) => termsAt(`${word}${form}`, vocabulary).length > 0)
    : undefined;
  const left = single !== undefined ? [{ span: tail, text: single }] : [];
  const candidates = found.map((candidate) => ({ ...moved(candidate, noun.start, spanOfToken(noun)), left }));
  return [{ match, candidates, left: { span: spanOfToken(noun), text: `${word}${single ?? shared}` } }];
}

/** Terms that are all of a text. */
function termsAt(text: string, vocabulary: Vocabulary): Candidate[] {
  return lookUp(text, vocabulary).filter(({ span }) => span.start === 0 && span.end === text.length);
}

/** What an adjective in the plural may be in the singular; those that are none are no term either. */
function singulars(plural: string): string[] {
  const endings: readonly [RegExp, string][] = [
    [/s$/, ''],
    [/es$/, ''],
    [/is$/, 'il'],
    [/i$/, 'e'],
  ];
  return endings.filter(([ending]) => ending.test(plural)).map(([ending, single]) => plural.replace(ending, single));
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
