import type { Checked, Failure, Finding, Severity } from '../model/index.ts';
import { failureSentence } from './failure.ts';
import type { Render } from './report.ts';
import { isChecked, listedIn } from './summary.ts';
import { visibleJson } from './visible.ts';

/** A code quality report as GitLab shows it in merge requests. */
export const gitlab: Render = (files, { least }) => {
  const violations = files.flatMap((file) => [
    ...(isChecked(file) ? [] : [failureViolation(file, file.failure)]),
    ...listedIn(file, least).map((finding) => findingViolation(file, finding)),
  ]);
  return `${visibleJson(JSON.stringify(violations, null, 2))}\n`;
};

/** One entry of the report. */
interface Violation {
  readonly description: string;
  readonly check_name: string;
  /** Unique in the report. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const severities: Readonly<Record<Severity, Violation['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

function findingViolation({ path }: Checked, { reason, ruleId, fingerprint, severity, place }: Finding): Violation {
  return {
    description: reason,
    check_name: ruleId,
    // Two files can hold the same sentence.
    fingerprint: `${fingerprint}:${path}`,
    severity: severities[severity],
    location: { path: inProject(path), lines: { begin: place.start.line, end: place.end.line } },
  };
}

function failureViolation({ path }: Checked, failure: Failure): Violation {
  const { line = 1 } = failure.place;
  return {
    description: `Could not be checked. ${failureSentence(failure)}`,
    check_name: failure.code,
    fingerprint: `${failure.code}:${path}`,
    severity: 'blocker',
    location: { path: inProject(path), lines: { begin: line, end: line } },
  };
}

function inProject(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}
