import { counted } from './counted.ts';
import { foundIn, type Statistics, type Tally } from './statistics.ts';

/** What statistics come to, in one line. */
export function verdictOf({ summary, since }: Statistics): string {
  const checked = summary.files - summary.failures;
  if (checked === 0) return 'Nothing was checked';
  const found = `${counted(foundIn(summary), 'discouraged word')} in ${counted(checked, 'text')}`;
  return since === null ? found : `${found}, ${comparison(foundIn(summary) - foundIn(since))}`;
}

function comparison(change: number): string {
  if (change === 0) return 'as many as before';
  return change > 0 ? `${change} more than before` : `${-change} fewer than before`;
}

/** A difference as it stands in a table. */
export function changeOf(change: number | null): string {
  if (change === null || change === 0) return '=';
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** One thing that is counted. */
export interface Section {
  readonly title: string;
  readonly column: string;
  readonly tallies: readonly Tally[];
}

/** The things that are counted and occur. */
export function sectionsOf({ rules, languages, folders, files }: Statistics): Section[] {
  return [
    { title: 'By rule', column: 'Rule', tallies: rules },
    { title: 'By language', column: 'Language', tallies: languages },
    { title: 'By folder', column: 'Folder', tallies: folders },
    { title: 'By file', column: 'File', tallies: files },
  ].filter(({ tallies }) => tallies.length > 0);
}
