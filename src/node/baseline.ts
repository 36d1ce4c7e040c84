import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { Failure, type Checked, type CheckedText, type Finding } from '../model/index.ts';
import { fileFailure } from './read.ts';
import { shownPath } from './shown.ts';
import { writeWhole } from './write.ts';

/** What was there when it was written: fingerprints of findings, and no word of the texts. */
export interface Baseline {
  /** Of the file that it is kept in, absolute. */
  readonly path: string;
  /** Fingerprints by file, sorted; paths are counted from the folder of the baseline, with `/`. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** What a run is beside a baseline. */
export interface Comparison {
  /** What was checked; findings that the baseline knows have become suppressed ones. */
  readonly files: readonly Checked[];
  /** How many findings the baseline knows. */
  readonly known: number;
  /** Entries of the baseline that no longer occur, by its paths. What was not checked this time is not among them. */
  readonly gone: Baseline['files'];
  /** The baseline without these, its entries under the names that their files have now. */
  readonly rest: Baseline;
}

/** The name of a baseline that nobody named otherwise. */
export const baselineName = 'luxlint-baseline.json';

/**
 * Reads a baseline. Rejects with a {@link Failure}: `baseline-missing`, or `baseline-broken` with the place where it cannot be understood. Nothing is taken
 * from a broken one.
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const shown = shownPath(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = fileFailure(error);
    if (code !== 'file-missing') throw new Failure(code, message, { place: { path: shown } });
    throw new Failure('baseline-missing', 'There is no such baseline', {
      place: { path: shown },
      hint: 'Write it with luxlint baseline',
    });
  });
  const { readBaselineText } = await import('./baseline-file.ts');
  const { files } = readBaselineText({ path: shown, text });
  return { path, files: new Map(Object.entries(files)) };
}

/** The baseline that knows all that was found in some files. Notes are not in it: nothing fails for them. */
export function baselineOf(path: string, files: readonly Checked[], cwd: string): Baseline {
  const entries = files.filter(isText).map((file) => [nameOf(file, path, cwd), printsOf(file)] as const);
  return { path, files: sorted(entries) };
}

/** Writes a baseline, sorted, one entry a line. Rejects with a {@link Failure} where it cannot be written. */
export async function writeBaseline({ path, files }: Baseline): Promise<void> {
  const sortedFiles = Object.fromEntries(sorted([...files]));
  await writeWhole(path, `${JSON.stringify({ version: 1, tool: 'luxlint', files: sortedFiles }, null, 2)}\n`);
}

/**
 * Holds what was checked against a baseline. A file that the baseline does not know takes over the entries of one that it knows and that is there no more, where
 * they share any: it was renamed.
 */
export function compare(baseline: Baseline, files: readonly Checked[], cwd: string): Comparison {
  const texts = files.filter(isText).map((file) => ({ file, name: nameOf(file, baseline.path, cwd) }));
  const formerNames = renamed(baseline, texts);
  const rest = new Map(baseline.files);
  const gone: [string, readonly string[]][] = [];
  const compared = new Map<Checked, Checked>();
  let known = 0;
  for (const { file, name } of texts) {
    const entryName = baseline.files.has(name) ? name : (formerNames.get(name) ?? name);
    const entries = new Set(baseline.files.get(entryName));
    const { findings, suppressed } = file.result;
    const old = findings.filter((finding) => counts(finding) && entries.has(finding.fingerprint));
    if (entries.size === 0) continue;
    const prints = new Set(old.map(({ fingerprint }) => fingerprint));
    const absent = [...entries].filter((print) => !prints.has(print));
    known += old.length;
    rest.delete(entryName);
    if (prints.size > 0) rest.set(name, [...prints]);
    if (absent.length > 0) gone.push([entryName, absent]);
    const answered = old.map((finding) => ({ by: 'baseline', finding }) as const);
    compared.set(file, {
      ...file,
      result: {
        ...file.result,
        findings: findings.filter((finding) => !old.includes(finding)),
        suppressed: [...suppressed, ...answered].toSorted(byPlace),
      },
    });
  }
  for (const name of vanishedFrom(baseline)) {
    const prints = rest.get(name);
    if (!prints) continue;
    rest.delete(name);
    gone.push([name, prints]);
  }
  return {
    files: files.map((file) => compared.get(file) ?? file),
    known,
    gone: sorted(gone),
    rest: { path: baseline.path, files: rest },
  };
}

/** All that a baseline and another one know. */
export function joined(one: Baseline, other: Baseline): Baseline {
  const files = new Map(one.files);
  for (const [name, prints] of other.files) files.set(name, [...new Set([...(files.get(name) ?? []), ...prints])]);
  return { path: one.path, files };
}

interface NamedText {
  readonly file: CheckedText;
  readonly name: string;
}

/** For files that the baseline does not know, the name that it may know them by. Most shared entries first. */
function renamed(baseline: Baseline, texts: readonly NamedText[]): ReadonlyMap<string, string> {
  const unknown = texts.filter(({ name }) => !baseline.files.has(name));
  const vanished = unknown.length > 0 ? vanishedFrom(baseline) : [];
  const holders = new Map<string, string[]>();
  for (const name of vanished)
    for (const print of baseline.files.get(name)!) holders.set(print, [...(holders.get(print) ?? []), name]);
  const pairs = unknown.flatMap(({ file, name }) => {
    const shared = new Map<string, number>();
    for (const print of printsOf(file))
      for (const former of holders.get(print) ?? []) shared.set(former, (shared.get(former) ?? 0) + 1);
    return Array.from(shared, ([former, count]) => ({ name, former, count }));
  });
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, former } of pairs.toSorted(byShared)) {
    if (names.has(name) || taken.has(former)) continue;
    names.set(name, former);
    taken.add(former);
  }
  return names;
}

interface Pair {
  readonly name: string;
  readonly former: string;
  readonly count: number;
}

function byShared(one: Pair, other: Pair): number {
  return other.count - one.count || order(one.former, other.former) || order(one.name, other.name);
}

function vanishedFrom({ path, files }: Baseline): string[] {
  return [...files.keys()].filter((name) => !existsSync(resolve(dirname(path), name)));
}

function isText(file: Checked): file is CheckedText {
  return file.failure === null;
}

function counts({ severity }: Finding): boolean {
  return severity !== 'info';
}

function printsOf({ result }: CheckedText): string[] {
  return result.findings.filter(counts).map(({ fingerprint }) => fingerprint);
}

function nameOf({ path }: Checked, baseline: string, cwd: string): string {
  return relative(dirname(baseline), resolve(cwd, path)).replaceAll(sep, '/');
}

function sorted(entries: readonly (readonly [string, readonly string[]])[]): Map<string, readonly string[]> {
  return new Map(
    entries
      .filter(([, prints]) => prints.length > 0)
      .map(([name, prints]) => [name, prints.toSorted(order)] as const)
      .toSorted(([one], [other]) => order(one, other)),
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function byPlace({ finding: one }: { finding: Finding }, { finding: other }: { finding: Finding }): number {
  return one.place.start.offset - other.place.start.offset;
}
