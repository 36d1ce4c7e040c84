import type { RootContent } from 'mdast';
import type { Checked, CheckedText, Finding } from '../model/index.ts';
import { counted } from './counted.ts';
import { failureSentence } from './failure.ts';
import { code, heading, markdownOf, paragraph, table, text } from './mdast.ts';
import type { Render } from './report.ts';
import { rulesOf } from './rules.ts';
import { severityNames } from './severity.ts';
import { isChecked, listedIn, summarize } from './summary.ts';

/** A summary in Markdown for a job or a merge request: what was counted, by rule, and the findings. GitHub shows no more than a megabyte: of very many findings the first are listed. */
export const markdown: Render = (files, { least }) => {
  const listed = files.filter(isChecked).flatMap((file) => listedIn(file, least).map((finding) => ({ file, finding })));
  const tables = listed.length > 0 ? [ruleTable(listed.map(({ finding }) => finding)), ...findingTable(listed)] : [];
  return markdownOf([heading(2, verdictOf(files)), ...failureList(files), ...tables], false);
};

/** A finding and the file that it stands in. */
interface Listed {
  readonly file: CheckedText;
  readonly finding: Finding;
}

function verdictOf(files: readonly Checked[]): string {
  const { errors, warnings, failures } = summarize(files);
  const checked = files.length - failures;
  if (checked === 0) return 'luxlint: nothing was checked';
  if (errors + warnings === 0) return `luxlint: no discouraged words in ${counted(checked, 'file')}`;
  return `luxlint: ${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(checked, 'file')}`;
}

function failureList(files: readonly Checked[]): RootContent[] {
  const failed = files.filter((file) => !isChecked(file));
  if (failed.length === 0) return [];
  return [
    paragraph({ type: 'strong', children: [text(`${counted(failed.length, 'file')} could not be checked:`)] }),
    {
      type: 'list',
      spread: false,
      children: failed.map(({ path, failure }) => ({
        type: 'listItem',
        children: [paragraph(code(path), text(` ${failureSentence(failure)}`))],
      })),
    },
  ];
}

function ruleTable(findings: readonly Finding[]): RootContent {
  const rows = rulesOf(findings).map(({ id, findings: found }) => {
    const counts = (['error', 'warning', 'info'] as const).map(
      (severity) => found.filter((finding) => finding.severity === severity).length,
    );
    return [code(id), ...counts.map((count) => text(count === 0 ? '–' : String(count)))];
  });
  return table(['Rule', 'Errors', 'Warnings', 'Notes'], rows, true);
}

/** More rows than anybody reads in a summary; they stay well below the limit of GitHub. */
const most = 500;

function findingTable(listed: readonly Listed[]): RootContent[] {
  const rows = listed.slice(0, most).map(({ file, finding }) => {
    const { place, severity, actual, suggestions, expected } = finding;
    const wording = suggestions[0]?.text ?? expected[0] ?? '';
    return [code(`${file.path}:${place.start.line}`), text(severityNames[severity]), text(actual), text(wording)];
  });
  const left = listed.length - rows.length;
  return [
    table(['Place', 'Severity', 'Word', 'Write instead'], rows, false),
    ...(left > 0 ? [paragraph(text(`And ${counted(left, 'finding')} more: the other reports list them all.`))] : []),
  ];
}
