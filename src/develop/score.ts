import { applyEdits, type Finding, type Result } from '../model/index.ts';
import { spanOfLabel, type Entry, type Label } from './corpus.ts';

/** Counts over some texts. */
export interface Score {
  found: number;
  missed: number;
  alarms: number;
  /** Found labels of which one of the first three suggestions is accepted, and those that have a list of accepted wordings. */
  suggested: number;
  suggestible: number;
  /** Found labels of which the first accepted suggestion gives exactly the fixed text, and those that have one. */
  fixed: number;
  fixable: number;
  clean: number;
  cleanWithAlarm: number;
}

/** What happened in one text. */
export interface Outcome {
  readonly entry: Entry;
  readonly found: readonly { label: Label; finding: Finding; suggested: boolean; fixed: boolean }[];
  readonly missed: readonly Label[];
  readonly alarms: readonly Finding[];
}

/** Holds a result against the labels of its text, at default severity: notes do not count. */
export function compare(entry: Entry, result: Result): Outcome {
  const findings = result.findings.filter(({ severity }) => severity !== 'info');
  const labels = entry.expect.map((label) => ({ label, span: spanOfLabel(entry.text, label) }));
  const required = labels.filter(({ label }) => label.level !== 'optional');
  const found = required.flatMap(({ label, span }) => {
    const finding = findings.find((candidate) => meets(candidate, span));
    return finding ? [{ label, finding, ...suggestionsOf(entry, label, span, finding) }] : [];
  });
  const stray = findings.filter((finding) => !labels.some(({ span }) => meets(finding, span)));
  return {
    entry,
    found,
    missed: required.filter(({ span }) => !findings.some((finding) => meets(finding, span))).map(({ label }) => label),
    alarms: stray.filter((finding, index) => !stray.slice(0, index).some((other) => meets(finding, spanOf(other)))),
  };
}

/** Adds outcomes up. */
export function total(outcomes: readonly Outcome[]): Score {
  const score: Score = {
    found: 0,
    missed: 0,
    alarms: 0,
    suggested: 0,
    suggestible: 0,
    fixed: 0,
    fixable: 0,
    clean: 0,
    cleanWithAlarm: 0,
  };
  for (const { entry, found, missed, alarms } of outcomes) {
    score.found += found.length;
    score.missed += missed.length;
    score.alarms += alarms.length;
    for (const { label, suggested, fixed } of found) {
      if (label.accept.length > 0) score.suggestible++;
      if (label.accept.length > 0 && suggested) score.suggested++;
      if (label.fixed !== undefined) score.fixable++;
      if (label.fixed !== undefined && fixed) score.fixed++;
    }
    if (entry.kind === 'clean') score.clean++;
    if (entry.kind === 'clean' && alarms.length > 0) score.cleanWithAlarm++;
  }
  return score;
}

/** Share of findings that are right. */
export function precision({ found, alarms }: Score): number {
  return found + alarms === 0 ? 1 : found / (found + alarms);
}

/** Share of required labels that are found. */
export function recall({ found, missed }: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** Harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function suggestionsOf(
  entry: Entry,
  label: Label,
  span: { start: number; end: number },
  finding: Finding,
): { suggested: boolean; fixed: boolean } {
  const accepted = new Set(
    label.accept.map((wording) => entry.text.slice(0, span.start) + wording + entry.text.slice(span.end)),
  );
  const results = finding.suggestions.map(({ edits }) => applyEdits(entry.text, edits));
  const firstAccepted = results.find((result) => accepted.has(result));
  return {
    suggested: results.slice(0, 3).some((result) => accepted.has(result)),
    fixed: firstAccepted !== undefined && (firstAccepted === label.fixed || accepted.has(results[0]!)),
  };
}

function meets(finding: Finding, span: { start: number; end: number }): boolean {
  const own = spanOf(finding);
  return own.start < span.end && span.start < own.end;
}

function spanOf({ place }: Finding): { start: number; end: number } {
  return { start: place.start.offset, end: place.end.offset };
}
