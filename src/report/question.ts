import type { CheckedText, Finding } from '../model/index.ts';
import { passageAround } from './passage.ts';
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
    ...passageRows(file.source, finding, page),
    ...reasonsOf(finding, page),
    ...(doubt === undefined ? [] : field('mind', doubt, page)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

// Private characters that stand for the beginning and the end of the marked word while lines are broken.
const [opening, closing] = ['\ue000', '\ue001'];
const signs = /[\ue000\ue001]/g;

function passageRows(source: string, { place, severity }: Finding, page: Page): string[] {
  const passage = passageAround(source, place);
  const [before, word, after] = [passage.before, passage.word, passage.after].map((text) => text.replace(signs, ''));
  const text = `${before}${opening}${word}${closing}${after}`;
  const bar = `${' '.repeat(indent)} ${page.faint('│')} `;
  const mark = page.color
    ? (part: string) => page.severity[severity](page.marked(part))
    : (part: string) => `>${part}<`;
  return markedRows(wrap(visible(text), page.width - indent - 4), mark).map((row) => bar + row);
}

function markedRows(rows: readonly string[], mark: (part: string) => string): string[] {
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
