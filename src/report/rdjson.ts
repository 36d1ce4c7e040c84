import {
  createLocate,
  type Checked,
  type CheckedText,
  type Failure,
  type Finding,
  type Place,
  type Point,
  type Severity,
  type Suggestion,
} from '../model/index.ts';
import { failureSentence } from './failure.ts';
import type { Render } from './report.ts';
import { isChecked, listedIn } from './summary.ts';
import { visibleJson } from './visible.ts';

/** Diagnostics with replacements for reviewdog, which puts them on pull requests. Columns count bytes of UTF-8, from 1. */
export const rdjson: Render = (files, { least }) => {
  const diagnostics = files.flatMap((file) =>
    isChecked(file)
      ? listedIn(file, least).map((finding) => findingDiagnostic(file, finding))
      : [failureDiagnostic(file, file.failure)],
  );
  return `${visibleJson(JSON.stringify({ source: { name: 'luxlint' }, diagnostics }, null, 2))}\n`;
};

/** A position: of a text that is not at hand only the line is known. */
interface Position {
  readonly line: number;
  readonly column?: number;
}

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

function findingDiagnostic(file: CheckedText, finding: Finding): object {
  const { reason, note, ruleId, url, severity, place, suggestions } = finding;
  return {
    message: [reason, note].filter((part) => part !== '').join('\n'),
    location: { path: file.path, range: rangeOf(place, file.source) },
    severity: severities[severity],
    code: { value: ruleId, ...(url !== undefined && { url }) },
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map((suggestion) => replacement(suggestion, file.source)),
    }),
  };
}

/** A suggestion as one replacement, which takes in what stands between its edits. */
function replacement({ edits }: Suggestion, source: string): object {
  const ordered = edits.toSorted((one, other) => one.start - other.start);
  const start = ordered[0]?.start ?? 0;
  let end = start;
  let text = '';
  for (const edit of ordered) {
    text += source.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { range: rangeOf(createLocate(source)({ start, end }), source), text };
}

function rangeOf({ start, end }: Place, source: string): { start: Position; end: Position } {
  return { start: positionOf(start, source), end: positionOf(end, source) };
}

function positionOf({ line, column, offset }: Point, source: string): Position {
  if (source === '') return { line };
  const before = source.slice(offset - column + 1, offset);
  return { line, column: encoder.encode(before).length + 1 };
}

const encoder = new TextEncoder();

function failureDiagnostic({ path }: Checked, failure: Failure): object {
  const { line } = failure.place;
  return {
    message: `Could not be checked. ${failureSentence(failure)}`,
    location: { path, ...(line !== undefined && { range: { start: { line } } }) },
    severity: 'ERROR',
    code: { value: failure.code },
  };
}
