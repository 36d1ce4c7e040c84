import type { PhrasingContent } from 'mdast';
import { counted } from './counted.ts';
import { code, heading, markdownOf, paragraph, table, text } from './mdast.ts';
import { changeOf, sectionsOf, verdictOf } from './statistics-words.ts';
import type { Statistics, Tally } from './statistics.ts';

/** Statistics as Markdown: a table for each thing that is counted. */
export function statisticsMarkdown(statistics: Statistics): string {
  const sections = sectionsOf(statistics).map(({ title, column, tallies }) => [
    heading(3, title),
    table(
      columns(column, statistics),
      tallies.slice(0, most).map((tally) => row(tally, statistics)),
      true,
    ),
    ...(tallies.length > most
      ? [paragraph(text(`And ${tallies.length - most} more: the other formats list them all.`))]
      : []),
  ]);
  const { failures } = statistics.summary;
  return markdownOf(
    [
      heading(2, verdictOf(statistics)),
      ...(failures > 0 ? [paragraph(text(`${counted(failures, 'file')} could not be checked.`))] : []),
      ...sections.flat(),
    ],
    true,
  );
}

/** More rows than anybody reads. */
const most = 200;

function columns(name: string, { since }: Statistics): string[] {
  return [name, 'Errors', 'Warnings', 'Notes', ...(since ? ['Change'] : [])];
}

function row({ name, errors, warnings, notes, change }: Tally, { since }: Statistics): PhrasingContent[] {
  return [
    code(name),
    ...[errors, warnings, notes].map((count) => text(String(count))),
    ...(since ? [text(changeOf(change))] : []),
  ];
}
