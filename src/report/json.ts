import type {
  Because,
  Certainty,
  Checked,
  Dismissal,
  Edit,
  Failure,
  Finding,
  Point,
  Severity,
  Status,
  Suppressed,
} from '../model/index.ts';
import type { Render, ReportOptions } from './report.ts';
import { isChecked, isListed, summarize, type Summary } from './summary.ts';
import { visibleJson } from './visible.ts';

/** A report for programs, versioned. Its JSON Schema says what each value means. */
export const json: Render = (files, options) => `${visibleJson(JSON.stringify(jsonReport(files, options), null, 2))}\n`;

/** What the JSON report holds. */
export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: 'luxlint'; readonly version: string };
  readonly files: readonly JsonFile[];
  readonly summary: Summary;
}

/** One file of the JSON report. */
export interface JsonFile {
  readonly path: string;
  readonly format: string | null;
  readonly failure: JsonFailure | null;
  readonly findings: readonly JsonFinding[];
  readonly suppressed: readonly JsonSuppressed[];
  readonly dismissed: readonly JsonDismissal[];
}

/** Why a file could not be checked. */
export interface JsonFailure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A finding of the JSON report. */
export interface JsonFinding {
  readonly ruleId: string;
  readonly language: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly note: string;
  readonly url: string | null;
  readonly actual: string;
  readonly start: Point;
  readonly end: Point;
  readonly suggestions: readonly JsonSuggestion[];
  readonly fingerprint: string;
}

/** A finding of the JSON report that somebody has answered for. */
export interface JsonSuppressed extends JsonFinding {
  readonly suppression: JsonSuppression;
}

/** What answers for a finding: a comment in the text, at its place, or the baseline. */
export type JsonSuppression =
  | { readonly by: 'comment'; readonly reason: string; readonly start: Point; readonly end: Point }
  | { readonly by: 'baseline' };

/** A wording to put in place, in the JSON report. */
export interface JsonSuggestion {
  readonly text: string;
  readonly when: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A word that is fine where it stands, in the JSON report. */
export interface JsonDismissal {
  readonly ruleId: string;
  readonly actual: string;
  readonly start: Point;
  readonly end: Point;
  readonly because: Because;
  readonly by: string;
}

function jsonReport(files: readonly Checked[], options: ReportOptions): JsonReport {
  return {
    version: 1,
    tool: { name: 'luxlint', version: options.version },
    files: files.map((file) => jsonFile(file, options)),
    summary: summarize(files),
  };
}

function jsonFile(file: Checked, { least, dismissed }: ReportOptions): JsonFile {
  const { path, format } = file;
  if (!isChecked(file)) {
    return { path, format, failure: jsonFailure(file.failure), findings: [], suppressed: [], dismissed: [] };
  }
  return {
    path,
    format,
    failure: null,
    findings: file.result.findings.filter((finding) => isListed(finding, least)).map(jsonFinding),
    suppressed: file.result.suppressed.filter(({ finding }) => isListed(finding, least)).map(jsonSuppressed),
    dismissed: dismissed ? file.result.dismissed.map(jsonDismissal) : [],
  };
}

function jsonFailure({ code, message, hint, place }: Failure): JsonFailure {
  return { code, message, hint: hint ?? null, line: place.line ?? null, column: place.column ?? null };
}

function jsonFinding(finding: Finding): JsonFinding {
  const {
    ruleId,
    language,
    status,
    severity,
    certainty,
    reason,
    note,
    url = null,
    actual,
    place,
    fingerprint,
  } = finding;
  const suggestions = finding.suggestions.map(({ text, when, safe, edits }) => ({ text, when, safe, edits }));
  return {
    ruleId,
    language,
    status,
    severity,
    certainty,
    reason,
    note,
    url,
    actual,
    ...place,
    suggestions,
    fingerprint,
  };
}

function jsonSuppressed(suppressed: Suppressed): JsonSuppressed {
  return { ...jsonFinding(suppressed.finding), suppression: jsonSuppression(suppressed) };
}

function jsonSuppression(suppressed: Suppressed): JsonSuppression {
  if (suppressed.by === 'baseline') return { by: 'baseline' };
  return { by: 'comment', reason: suppressed.reason, ...suppressed.place };
}

function jsonDismissal({ ruleId, actual, place, because, by }: Dismissal): JsonDismissal {
  return { ruleId, actual, ...place, because, by };
}
