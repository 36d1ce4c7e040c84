import type { Reading } from '../match/index.ts';
import {
  sourceSpan,
  type Block,
  type Candidate,
  type Dismissal,
  type Document,
  type Finding,
  type Locate,
  type Verdict,
} from '../model/index.ts';
import { suggest } from '../suggest/index.ts';
import type { Seen } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isClaimed, stageOf } from './stage.ts';
import { noteFor, reasonFor } from './wording.ts';

/** A judged candidate, as it stands in its block and as it was seen by the judges. */
export interface Judged<Came extends Verdict = Verdict> {
  readonly candidate: Candidate;
  readonly seen: Seen;
  readonly verdict: Came;
  readonly document: Document;
  readonly block: Block;
  readonly reading: Reading;
  readonly locate: Locate;
}

/** Whether something speaks against the sense of a word. */
export function isContradicted({ verdict }: Judged): boolean {
  return verdict.evidence?.some(({ weight }) => weight < 0) ?? false;
}

/** What a verdict for a finding comes to: its place, the wordings that fit there, and the reasons in words. */
export function findingOf(judged: Judged<Verdict & { report: true }>): Finding {
  const { candidate, verdict, block, reading, locate } = judged;
  const { rule, span } = candidate;
  const actual = readable(block, candidate);
  const suggestions = suggest(judged.seen.candidate, situationOf(judged));
  const expected = suggestions.map(({ text }) => text);
  return {
    ruleId: rule.id,
    language: rule.language,
    status: rule.status,
    severity: verdict.severity,
    certainty: verdict.certainty,
    place: locate(sourceSpan(block, span)),
    actual,
    expected,
    reason: reasonFor(rule.language, actual, expected[0]),
    note: noteFor(rule.language, rule.why, verdict.because),
    ...(rule.url !== undefined && { url: rule.url }),
    suggestions,
    ...(verdict.because !== undefined && { because: verdict.because, by: verdict.by ?? '' }),
    ...(verdict.evidence && { evidence: verdict.evidence }),
    fingerprint: fingerprintOf(candidate, reading),
  };
}

/** What a verdict against a finding comes to. */
export function dismissalOf({ candidate, verdict, block, locate }: Judged<Verdict & { report: false }>): Dismissal {
  const { because, by, evidence } = verdict;
  return {
    ruleId: candidate.rule.id,
    language: candidate.rule.language,
    actual: readable(block, candidate),
    place: locate(sourceSpan(block, candidate.span)),
    because,
    by,
    ...(evidence && { evidence }),
  };
}

/** The same, said of a place further on in the source. */
export function movedBy<Said extends Finding | Dismissal>(said: Said, by: number, locate: Locate): Said {
  const { start, end } = said.place;
  const place = locate({ start: start.offset + by, end: end.offset + by });
  if (!('suggestions' in said)) return { ...said, place };
  const suggestions = said.suggestions.map((suggestion) => ({
    ...suggestion,
    edits: suggestion.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
  }));
  return { ...said, place, suggestions };
}

function situationOf({ seen, verdict, document }: Judged<Verdict & { report: true }>): Parameters<typeof suggest>[1] {
  const { block, language } = seen.context;
  const stage = stageOf(seen);
  return {
    document,
    block,
    language,
    claimed: isClaimed(seen),
    editable: verdict.because === undefined && !isForeign(block),
    certain: verdict.certainty === 'certain',
    ...(stage !== undefined && { stage }),
  };
}

// A block quote may be the house's own note, but it looks like somebody else's words, and front matter may be read by programs: a person decides.
function isForeign({ kind, within }: Block): boolean {
  return kind === 'metadata' || within.some((container) => container.kind === 'quote');
}

function readable(block: Block, { span }: Candidate): string {
  return block.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
