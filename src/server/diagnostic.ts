import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Failure, Finding, Severity } from '../model/index.ts';
import { failureLine } from '../report/index.ts';
import type { Check } from './check.ts';
import type { Client } from './client.ts';
import type { Positions } from './positions.ts';

/** What a diagnostic carries so that its finding can be told again. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** What an editor underlines in a document: its findings, or why there are none to be had. */
export function diagnosticsOf(
  { findings, failure }: Check,
  document: TextDocument,
  positions: Positions,
  client: Client,
): Diagnostic[] {
  if (failure) return [failureDiagnostic(failure)];
  return findings.map((finding) => diagnosticOf(finding, document, positions, client));
}

/** A finding as editors show it. */
export function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  positions: Positions,
  { strikes }: Client,
): Diagnostic {
  const { ruleId, url, severity, status, reason, place, fingerprint } = finding;
  const data: DiagnosticData = { fingerprint };
  return {
    range: positions.rangeOf(document, place),
    severity: severities[severity],
    code: ruleId,
    ...(url !== undefined && { codeDescription: { href: url } }),
    source: 'luxlint',
    message: reason,
    ...(strikes && severity !== 'info' && status === 'avoid' && { tags: [DiagnosticTag.Deprecated] }),
    data,
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

// Without it a text that could not be checked would look like a clean one.
function failureDiagnostic(failure: Failure): Diagnostic {
  const { code, place } = failure;
  const at = { line: (place.path === undefined ? (place.line ?? 1) : 1) - 1, character: 0 };
  return {
    range: { start: at, end: at },
    severity: DiagnosticSeverity.Error,
    code,
    source: 'luxlint',
    message: failureLine(failure).replace(/^luxlint: /, 'Not checked: '),
  };
}
