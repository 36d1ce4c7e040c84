import type { Checked, Finding } from '../model/index.ts';
import { failureSentence } from './failure.ts';
import type { Render } from './report.ts';
import { severityNames } from './severity.ts';
import { isChecked, listedIn } from './summary.ts';
import { visible, visiblePath } from './visible.ts';

/** A report of one line for each finding, `path:line:column: severity: sentence [rule]`, as editors and other programs read them. */
export const compact: Render = (files, { least }) =>
  files
    .flatMap((file) => [...failureLines(file), ...listedIn(file, least).map((finding) => findingLine(file, finding))])
    .map((line) => `${line}\n`)
    .join('');

function findingLine({ path }: Checked, { place: { start }, severity, reason, ruleId }: Finding): string {
  return `${visiblePath(path)}:${start.line}:${start.column}: ${severityNames[severity]}: ${visible(`${reason} [${ruleId}]`)}`;
}

/** Without such a line a file that could not be checked would pass for clean. */
function failureLines(file: Checked): string[] {
  if (isChecked(file)) return [];
  const { failure, path } = file;
  const { line = 1, column = 1 } = failure.place;
  return [`${visiblePath(path)}:${line}:${column}: error: ${visible(`${failureSentence(failure)} [${failure.code}]`)}`];
}
