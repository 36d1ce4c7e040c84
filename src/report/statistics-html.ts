import type { Element } from 'hast';
import { s } from 'hastscript';
import { counted } from './counted.ts';
import { element, figure, page, table, type Content } from './page.ts';
import { changeOf, sectionsOf, verdictOf, type Section } from './statistics-words.ts';
import { foundIn, type Statistics, type Tally } from './statistics.ts';

/** Statistics as a page that stands by itself: tables with a bar in each row. */
export function statisticsHtml(statistics: Statistics): string {
  const verdict = verdictOf(statistics);
  const { errors, warnings, notes, failures } = statistics.summary;
  return page(
    `luxlint: ${verdict}`,
    element('header', {}, [
      element('p.brand', {}, 'luxlint'),
      element('h1', {}, verdict),
      element('dl.figures', {}, [
        figure('error', errors, errors === 1 ? 'term to avoid' : 'terms to avoid'),
        figure('warning', warnings, warnings === 1 ? 'term to use with caution' : 'terms to use with caution'),
        figure('info', notes, notes === 1 ? 'note' : 'notes'),
        figure('', statistics.files.filter((tally) => foundIn(tally) > 0).length, 'texts with any'),
        failures > 0 && figure('error', failures, 'could not be checked'),
      ]),
      failures > 0 &&
        element(
          'p.notice',
          {},
          `${counted(failures, 'file')} could not be checked, and nothing is known about ${failures === 1 ? 'it' : 'them'}.`,
        ),
    ]),
    element(
      'main#content',
      {},
      sectionsOf(statistics).map((section) => sectionOf(section, statistics)),
    ),
    element('footer', {}, `Written by luxlint ${statistics.tool.version}.`),
  );
}

function sectionOf({ title, column, tallies }: Section, { since }: Statistics): Content {
  const most = Math.max(1, ...tallies.map(foundIn));
  const columns = [column, 'Errors', 'Warnings', 'Notes', ...(since ? ['Change'] : [])];
  const rows = tallies.map((tally) => [
    [element('span', {}, tally.name), bar(tally, most)],
    ...[tally.errors, tally.warnings, tally.notes].map((count) => count || '–'),
    ...(since ? [changeCell(tally)] : []),
  ]);
  return [element('h2', {}, title), table(title, columns, rows)];
}

/** The numbers beside it say the same. Units: hundredths of the longest bar. */
function bar({ errors, warnings }: Tally, most: number): Element {
  const part = (count: number): number => Math.round((count / most) * 10_000) / 100;
  return s('svg.bar', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' }, [
    s('rect.error', { x: 0, y: 0, width: part(errors), height: 4 }),
    s('rect.warning', { x: part(errors), y: 0, width: part(warnings), height: 4 }),
  ]);
}

function changeCell({ change }: Tally): Content {
  const direction = (change ?? 0) > 0 ? 'span.up' : (change ?? 0) < 0 ? 'span.down' : 'span.soft';
  return element(direction, {}, changeOf(change));
}
