import type { CheckedText, Finding, Place } from '../model/index.ts';
import { field, indent, pageOf, placeOf, reasonsOf, wrap, type Look, type Page } from './pretty.ts';
import { severityNames } from './severity.ts';
import { visible } from './visible.ts';

/** What somebody has to know who is to choose a wording: the place, the words around it, the reasons. Ends with a line break. */
export function questionAbout(finding: Finding, file: Pick<CheckedText, 'path' | 'source'>, look: Look): string {
  const page = pageOf(look);
  const { actual, place, ruleId, severity, suggestions } = finding;
  const label = page.severity[severity](severityNames[severity]);
  const doubt = suggestions[0]?.unsafeBecause;
  return [
    `${placeOf(file, place, page)} ${label}: “${visible(actual)}” ${page.faint(`[${visible(ruleId)}]`)}`,
    ...passageAround(file.source, finding, page),
    ...reasonsOf(finding, page),
    ...(doubt === undefined ? [] : field('mind', doubt, page)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Some lines of text on either side are mostly what a choice hangs on. Code units. */
const reach = 260;

// Private characters that stand for the beginning and the end of the marked word while lines are broken.
const [opening, closing] = ['\ue000', '\ue001'];

function passageAround(source: string, { place, severity }: Finding, page: Page): string[] {
  const text = `${before(source, place)}${opening}${source.slice(place.start.offset, place.end.offset)}${closing}${after(source, place)}`;
  const bar = `${' '.repeat(indent)} ${page.faint('│')} `;
  const mark = page.color
    ? (word: string) => page.severity[severity](page.marked(word))
    : (word: string) => `>${word}<`;
  return markedRows(wrap(visible(text.replace(lineBreak, ' ')), page.width - indent - 4), mark).map((row) => bar + row);
}

function markedRows(rows: readonly string[], mark: (word: string) => string): string[] {
  let isInside = false;
  return rows.map((row) =>
    row
      .split(/([\ue000\ue001])/)
      .map((part) => {
        if (part === opening || part === closing) isInside = part === opening;
        else if (part !== '') return isInside ? mark(part) : part;
        return '';
      })
      .join(''),
  );
}

function before(source: string, { start }: Place): string {
  const stretch = plain(source.slice(Math.max(0, start.offset - reach), start.offset));
  const [paragraph] = stretch.split(blankLine).slice(-1);
  const isCut = paragraph === stretch && start.offset > reach;
  return isCut ? `… ${stretch.slice(stretch.search(/\s/) + 1)}` : paragraph!.trimStart();
}

function after(source: string, { end }: Place): string {
  const stretch = plain(source.slice(end.offset, end.offset + reach));
  const [paragraph] = stretch.split(blankLine);
  const isCut = paragraph === stretch && end.offset + reach < source.length;
  return isCut ? `${stretch.slice(0, stretch.search(/\s\S*$/))} …` : paragraph!.trimEnd();
}

function plain(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '').replace(/\r\n?/g, '\n');
}

const blankLine = /\n[ \t>]*\n/;

/** The end of a line, with what begins the next line of a quotation. */
const lineBreak = /[ \t]*(?:\r\n?|\n)[ \t>]*/g;
