import { applyEdits, type Edit, type Finding } from '../model/index.ts';
import type { Check } from './check.ts';

/** How far a comment reaches: one line, or the whole file. */
export type Reach = 'line' | 'file';

/** Makes the edit that puts a comment with a reason into the text. */
export type Ignore = (reason: string) => Edit;

/**
 * How a comment can answer for a finding, put in where it changes nothing for readers; `undefined` where no comment can, as in plain text. Each way is tried
 * out: what is given here works.
 */
export function ignoring(finding: Finding, reach: Reach, check: Check): Ignore | undefined {
  if (check.format !== 'markdown' && check.format !== 'html') return undefined;
  const ways = reach === 'file' ? [atTop] : [above, atLineEnd, behindWord];
  return ways
    .map((way) => way(finding, check))
    .find((ignore) => ignore !== undefined && answers(ignore('a trial'), finding, check));
}

// A line of its own reads best, but inside a paragraph, a list or a table it would cut them in two.
function above({ ruleId, place }: Finding, { text }: Check): Ignore | undefined {
  const start = place.start.offset - place.start.column + 1;
  const isFirst = start === 0 || /(?:^|\r\n?|\n)[\t ]*(?:\r\n?|\n)$/.test(text.slice(Math.max(0, start - 200), start));
  if (!isFirst || /^(?:\s|[-+*|>]|\d+[.)])/.test(text.slice(start, start + 20))) return undefined;
  return (reason) => inserted(start, comment(`disable-next-line ${ruleId}`, reason) + lineBreakOf(text));
}

function atLineEnd({ ruleId, place }: Finding, { text }: Check): Ignore {
  const rest = /^[^\r\n]*/.exec(text.slice(place.end.offset, place.end.offset + longestLine))![0];
  // What a line break, a table cell or a heading ends with stays at the end.
  const end = rest.length - /^[\s\\|#]*/.exec(Array.from(rest).toReversed().join(''))![0].length;
  return (reason) => inserted(place.end.offset + end, ` ${comment(`disable-line ${ruleId}`, reason)}`);
}

function behindWord({ ruleId, place }: Finding): Ignore {
  return (reason) => inserted(place.end.offset, ` ${comment(`disable-line ${ruleId}`, reason)}`);
}

function atTop({ ruleId }: Finding, { text, format }: Check): Ignore {
  const head = (format === 'html' ? doctype : frontMatter).exec(text)?.[0].length ?? 0;
  return (reason) => inserted(head, comment(`disable-file ${ruleId}`, reason) + lineBreakOf(text).repeat(2));
}

/** How far the end of a line is looked for, in UTF-16 code units. */
const longestLine = 10_000;
const doctype = /^\s*<!doctype[^>]*>\s*/i;
const frontMatter = /^---[\t ]*(?:\r\n?|\n)(?:[^]*?[\r\n])??---[\t ]*(?:\r\n?|\n)(?:[\t ]*(?:\r\n?|\n))*/;

function comment(command: string, reason: string): string {
  return `<!-- luxlint-${command} -- ${inOneLine(reason)} -->`;
}

// Nothing in a reason may end the comment, or look like its end.
function inOneLine(reason: string): string {
  const line = reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}|[<>]/g, '–')
    .trim();
  return line === '' ? 'no reason given' : line;
}

function lineBreakOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function answers(edit: Edit, { fingerprint }: Finding, { text, result, lint }: Check): boolean {
  const after = lint(applyEdits(text, [edit]));
  // All other words are as they were.
  const count = ({ findings, suppressed, dismissed }: typeof result): number =>
    findings.length + suppressed.length + dismissed.length;
  return after.suppressed.some(({ finding }) => finding.fingerprint === fingerprint) && count(after) === count(result);
}
