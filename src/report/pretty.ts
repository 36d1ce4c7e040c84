import pico from 'picocolors';
import { columnsOf } from './columns.ts';
import type { Checked, CheckedText, Dismissal, Finding, Severity, Suppressed } from '../model/index.ts';
import { counted } from './counted.ts';
import { excerptsOf } from './excerpt.ts';
import { reasons } from './reasons.ts';
import type { Render, ReportOptions } from './report.ts';
import { severityNames } from './severity.ts';
import { isChecked, isListed, summarize, type Summary } from './summary.ts';
import { visible, visiblePath } from './visible.ts';

/** A report to read on a terminal: each word in its line, what to write instead, and why. */
export const pretty: Render = (files, options) => {
  const page = { ...options, ...pageOf(options) };
  const entries = files.filter(isChecked).flatMap((file) => entriesOf(file, page));
  const closing = options.summary ? [closingOf(files, page)] : [];
  return [...entries, ...closing].map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
};

/** How a report for readers looks. */
export type Look = Pick<ReportOptions, 'color' | 'width'>;

/** What a part of the report is written with. */
export type Page = Look & Styles;

/** How words are set off. Without colours they stay as they are. */
interface Styles {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly advice: (text: string) => string;
  /** Marks a word within its line; without colours a line of `^` below does. */
  readonly marked: (text: string) => string;
}

/** What to write a report for readers with. */
export function pageOf(look: Look): Page {
  return { color: look.color, width: look.width, ...stylesOf(look.color) };
}

function stylesOf(color: boolean): Styles {
  const { bold, cyan, dim, green, red, underline, yellow } = pico.createColors(color);
  return {
    severity: { error: red, warning: yellow, info: cyan },
    strong: bold,
    faint: dim,
    advice: green,
    marked: (text) => bold(underline(text)),
  };
}

/** Findings and dismissals of one file in the order of the text, as lines. */
function entriesOf(file: CheckedText, page: Page & ReportOptions): string[][] {
  const { findings, suppressed, dismissed } = file.result;
  const found = findings
    .filter((finding) => isListed(finding, page.least))
    .map((finding) => ({ offset: finding.place.start.offset, lines: findingLines(finding, file, page) }));
  const fine = (page.dismissed ? dismissed : []).map((dismissal) => ({
    offset: dismissal.place.start.offset,
    lines: dismissalLines(dismissal, file, page),
  }));
  const answered = (page.dismissed ? suppressed : []).map((one) => ({
    offset: one.finding.place.start.offset,
    lines: suppressedLines(one, file, page),
  }));
  return [...found, ...answered, ...fine].toSorted((one, other) => one.offset - other.offset).map(({ lines }) => lines);
}

function findingLines(finding: Finding, file: CheckedText, page: Page): string[] {
  const { severity, reason, ruleId, place } = finding;
  const label = page.severity[severity](severityNames[severity]);
  return [
    `${placeOf(file, place, page)} ${label}: ${visible(reason)} ${page.faint(`[${visible(ruleId)}]`)}`,
    ...excerptLines(finding, file, page),
    ...adviceOf(finding).flatMap((advice, index) => field(index === 0 ? 'write' : 'or', advice, page, page.advice)),
    ...reasonsOf(finding, page),
  ];
}

/** Why a word is discouraged, and who says so. */
export function reasonsOf({ note, url }: Finding, page: Page): string[] {
  return [...(note === '' ? [] : field('why', note, page)), ...(url === undefined ? [] : field('see', url, page))];
}

function dismissalLines({ actual, because, by, place, ruleId }: Dismissal, file: CheckedText, page: Page): string[] {
  const decided = by === '' ? '' : ` (“${visible(by)}”)`;
  const sentence = `“${visible(actual)}” is ${reasons[because]}${decided}`;
  return [`${placeOf(file, place, page)} ${page.advice('fine')}: ${sentence} ${page.faint(`[${visible(ruleId)}]`)}`];
}

function suppressedLines(suppressed: Suppressed, file: CheckedText, page: Page): string[] {
  const { actual, place, ruleId } = suppressed.finding;
  const [label, account] =
    suppressed.by === 'comment'
      ? ['off', `is switched off in line ${suppressed.place.start.line}: ${visible(suppressed.reason)}`]
      : ['old', 'was there when the baseline was written'];
  const sentence = `“${visible(actual)}” ${account}`;
  return [`${placeOf(file, place, page)} ${page.advice(label)}: ${sentence} ${page.faint(`[${visible(ruleId)}]`)}`];
}

/** Where a finding stands, for the beginning of a line. */
export function placeOf({ path }: Pick<CheckedText, 'path'>, { start }: Finding['place'], page: Page): string {
  return page.strong(`${visiblePath(path)}:${start.line}:${start.column}:`);
}

function excerptLines({ place, severity }: Finding, file: CheckedText, page: Page): string[] {
  if (file.source === '') return [];
  const gutter = Math.max(indent, String(place.end.line).length + 2);
  const bar = page.faint('│');
  const number = (line: number): string => page.faint(String(line).padStart(gutter));
  return excerptsOf(file.source, place, page.width - gutter - 3).flatMap(({ line, before, word, after }) => {
    const shown = `${number(line)} ${bar} ${before}${page.severity[severity](page.marked(word))}${after}`;
    if (page.color) return [shown];
    return [shown, `${' '.repeat(gutter)} │ ${' '.repeat(columnsOf(before))}${'^'.repeat(columnsOf(word))}`];
  });
}

/** Wordings to put in place, each with when it fits. */
function adviceOf({ suggestions, expected }: Finding): string[] {
  if (suggestions.length === 0) return [...expected];
  return suggestions.map(({ text, when }) => (when === '' ? text : `${text} (${when})`));
}

/** Columns before the text of a field or an excerpt. */
export const indent = 6;

/** A named part of a finding, wrapped to the width of the page. */
export function field(name: string, text: string, page: Page, style: (line: string) => string = String): string[] {
  return wrap(visible(text), page.width - indent - 4).map((line, index) => {
    const label = (index === 0 ? name : '').padStart(indent);
    return `${page.faint(label)}   ${style(line)}`;
  });
}

/** Breaks a text into lines; French punctuation stays with its word. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<!«) +(?![»:;!?])/)) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What was counted, and what was left out of the list. */
function closingOf(files: readonly Checked[], page: Page & ReportOptions): string[] {
  const summary = summarize(files);
  const { warnings, notes, dismissed, failures } = summary;
  const answered = (by: Suppressed['by']): number =>
    files.filter(isChecked).flatMap(({ result }) => result.suppressed.filter((one) => one.by === by)).length;
  const [off, old] = [answered('comment'), answered('baseline')];
  const left = [
    failures > 0 && `${counted(failures, 'file')} could not be checked.`,
    warnings > 0 &&
      page.least === 'error' &&
      `${counted(warnings, 'warning')} not listed: see with --severity warning.`,
    notes > 0 && page.least !== 'info' && `${counted(notes, 'note')} not listed: see with --notes.`,
    off > 0 &&
      `${counted(off, 'word')} switched off by comments${page.dismissed ? '' : ': see with --show-dismissed'}.`,
    old > 0 &&
      `${counted(old, 'old word')} known from the baseline${page.dismissed ? '' : ': see with --show-dismissed'}.`,
    dismissed > 0 && !page.dismissed && `${counted(dismissed, 'word')} judged fine: see why with --show-dismissed.`,
  ];
  return [page.strong(verdictOf(files, summary)), ...left.filter((line) => line !== false)];
}

function verdictOf(files: readonly Checked[], { errors, warnings, failures }: Summary): string {
  const checked = files.length - failures;
  if (checked === 0) return 'Nothing was checked.';
  if (errors + warnings === 0) return `No discouraged words in ${counted(checked, 'file')}.`;
  const affected = files.filter(
    (file) => isChecked(file) && file.result.findings.some(({ severity }) => severity !== 'info'),
  );
  const of = affected.length < checked ? `${affected.length} of ` : '';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${of}${counted(checked, 'file')}.`;
}
