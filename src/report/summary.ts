import type { Checked, CheckedText, Finding, Severity } from '../model/index.ts';

/** What a run came to. Everything that was found counts, listed or not. */
export interface Summary {
  /** Files that were asked for, checked or not. */
  readonly files: number;
  /** Errors and warnings; notes are none. */
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings and notes that a comment or the baseline answers for. */
  readonly suppressed: number;
  /** Listed words that are fine where they stand. */
  readonly dismissed: number;
  /** Files that could not be checked. */
  readonly failures: number;
}

/** Counts what came of a run. */
export function summarize(files: readonly Checked[]): Summary {
  const texts = files.filter(isChecked);
  const findings = texts.flatMap((file) => file.result.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  return {
    files: files.length,
    findings: errors + warnings,
    errors,
    warnings,
    notes: count('info'),
    suppressed: texts.reduce((sum, file) => sum + file.result.suppressed.length, 0),
    dismissed: texts.reduce((sum, file) => sum + file.result.dismissed.length, 0),
    failures: files.length - texts.length,
  };
}

/** Whether a file was checked. */
export function isChecked(file: Checked): file is CheckedText {
  return file.failure === null;
}

/** The findings of a file that a report lists, in the order of the text; none where it could not be checked. */
export function listedIn(file: Checked, least: Severity): readonly Finding[] {
  return isChecked(file) ? file.result.findings.filter((finding) => isListed(finding, least)) : [];
}

/** Whether a finding is at least as severe as asked. */
export function isListed(finding: Finding, least: Severity): boolean {
  return rank[finding.severity] >= rank[least];
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
