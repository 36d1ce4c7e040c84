import type { Checked, Failure, Finding, Severity } from '../model/index.ts';
import { counted } from './counted.ts';
import { failureSentence } from './failure.ts';
import type { Render } from './report.ts';
import { isChecked, listedIn, summarize } from './summary.ts';

/** Commands that make the runner of GitHub Actions show each finding beside its line, and a closing line for the log. */
export const github: Render = (files, options) => {
  const commands = files.flatMap((file) => [
    ...(isChecked(file) ? [] : [failureCommand(file, file.failure)]),
    ...listedIn(file, options.least).map((finding) => findingCommand(file, finding)),
  ]);
  return [...commands, ...(options.summary ? [closing(files)] : [])].map((line) => `${line}\n`).join('');
};

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function findingCommand({ path }: Checked, finding: Finding): string {
  const { place, severity, reason, note, ruleId } = finding;
  const { start, end } = place;
  return command(
    levels[severity],
    {
      file: path,
      line: start.line,
      endLine: end.line,
      // The runner takes columns only within one line.
      ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      title: `luxlint: ${ruleId}`,
    },
    [reason, note, ...otherWordings(finding)].filter((line) => line !== '').join('\n'),
  );
}

function otherWordings({ suggestions }: Finding): string[] {
  return suggestions.slice(1).map(({ text, when }) => `Or: ${text}${when && ` (${when})`}`);
}

function failureCommand({ path }: Checked, failure: Failure): string {
  const { line = 1, column } = failure.place;
  const place = { file: path, line, ...(column !== undefined && { col: column }) };
  return command('error', { ...place, title: 'luxlint: could not be checked' }, failureSentence(failure));
}

function closing(files: readonly Checked[]): string {
  const { errors, warnings, failures } = summarize(files);
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files.length - failures, 'file')}.`;
  return failures === 0 ? found : `${found} ${counted(failures, 'file')} could not be checked.`;
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${listed.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
