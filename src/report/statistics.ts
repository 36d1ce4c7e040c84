import type { Checked, Finding, Severity } from '../model/index.ts';
import { isChecked, summarize, type Summary } from './summary.ts';

/** Counts of what was found in a run, as `luxlint stats --format json` writes them. */
export interface Statistics {
  readonly version: 1;
  readonly kind: 'statistics';
  readonly tool: { readonly name: 'luxlint'; readonly version: string };
  readonly summary: Summary;
  /** What an earlier run came to, where it was compared with one. */
  readonly since: Summary | null;
  readonly rules: readonly Tally[];
  readonly languages: readonly Tally[];
  /** By the folder that a file stands in. */
  readonly folders: readonly Tally[];
  /** Files in which something was found, now or earlier. */
  readonly files: readonly Tally[];
}

/** How often something was found in one of the things that are counted. */
export interface Tally {
  /** A rule, a language, a folder (`.` for the one at the top) or a file. */
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** How many errors and warnings there are more, or fewer, than earlier; `null` without an earlier run. */
  readonly change: number | null;
}

/** What is counted of a finding. */
export type Countable = Pick<Finding, 'ruleId' | 'language' | 'severity'>;

/** A file and what was found in it. */
export interface CountedFile {
  readonly path: string;
  readonly findings: readonly Countable[];
}

/** Counts what a run found, listed or not. */
export function statisticsOf(files: readonly Checked[], version: string): Statistics {
  const counted = files.filter(isChecked).map(({ path, result }) => ({ path, findings: result.findings }));
  return countAll(counted, summarize(files), version);
}

/** Counts what was found in files. */
export function countAll(files: readonly CountedFile[], summary: Summary, version: string): Statistics {
  const all = files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  return {
    version: 1,
    kind: 'statistics',
    tool: { name: 'luxlint', version },
    summary,
    since: null,
    rules: tallies(all, ({ ruleId }) => ruleId),
    languages: tallies(all, ({ language }) => language),
    folders: tallies(all, ({ path }) => folderOf(path)),
    files: tallies(all, ({ path }) => path),
  };
}

function tallies<One extends Countable>(findings: readonly One[], nameOf: (one: One) => string): Tally[] {
  const groups = new Map<string, Record<Severity, number>>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const counts = groups.get(name) ?? { error: 0, warning: 0, info: 0 };
    counts[finding.severity]++;
    groups.set(name, counts);
  }
  return Array.from(groups, ([name, { error, warning, info }]) => ({
    name,
    errors: error,
    warnings: warning,
    notes: info,
    change: null,
  })).toSorted(mostFirst);
}

function mostFirst(one: Tally, other: Tally): number {
  return foundIn(other) - foundIn(one) || other.notes - one.notes || (one.name < other.name ? -1 : 1);
}

/** Errors and warnings together. */
export function foundIn({ errors, warnings }: Pick<Tally, 'errors' | 'warnings'>): number {
  return errors + warnings;
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end) || '/';
}

/** The same with what has changed since an earlier run. What is gone stays in the lists, with nothing found. */
export function comparedWith(now: Statistics, earlier: Statistics): Statistics {
  return {
    ...now,
    since: earlier.summary,
    rules: compared(now.rules, earlier.rules),
    languages: compared(now.languages, earlier.languages),
    folders: compared(now.folders, earlier.folders),
    files: compared(now.files, earlier.files),
  };
}

function compared(now: readonly Tally[], earlier: readonly Tally[]): Tally[] {
  const before = new Map(earlier.map((tally) => [tally.name, foundIn(tally)]));
  const present = new Set(now.map(({ name }) => name));
  const gone = earlier
    .filter(({ name }) => !present.has(name))
    .map(({ name }) => ({ name, errors: 0, warnings: 0, notes: 0 }));
  return [...now, ...gone]
    .map((tally) => ({ ...tally, change: foundIn(tally) - (before.get(tally.name) ?? 0) }))
    .toSorted(mostFirst);
}
