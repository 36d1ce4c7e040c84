import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { Failure, type Checked } from '../model/index.ts';
import { writeWhole } from '../node/write.ts'; // The rest of that room is not needed to read flags.
import { reports, type Report, type ReportOptions } from '../report/index.ts';
import { lookOf } from './look.ts';
import { tell } from './tell.ts';
import type { Screen, World } from './world.ts';

/** A report that was asked for, and the file that it goes to; without one it goes to the screen. */
export interface Output {
  readonly report: Report;
  /** As it was named. */
  readonly file?: string;
}

/** Reads a value of `--format`: the name of a report, and after a colon the file that it goes to. To be given several times. */
export function outputSetting(text: string, previous: readonly Output[] = []): Output[] {
  const [, id, file] = /^([^:]*)(?::(.*))?$/s.exec(text)!;
  const report = reports.find((known) => known.id === id);
  if (!report) throw new InvalidArgumentError(`Allowed choices are ${reports.map((known) => known.id).join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`Write the name of a file after the colon: ${id}:report.txt.`);
  return [...previous, { report, ...(file !== undefined && { file }) }];
}

/**
 * The reports of a run. `output` is the file for the one that names none. Throws a {@link Failure} where two reports would go to one place, and where
 * there is no folder to put one in: nobody should wait for a report that cannot be written.
 */
export async function outputsOf(
  asked: readonly Output[] | undefined,
  output: string | undefined,
  world: World,
): Promise<readonly Output[]> {
  const named = asked ?? [{ report: reports[0]! }];
  const outputs = named.map((one) => ({ ...(output !== undefined && { file: output }), ...one }));
  if (output !== undefined && named.every(({ file }) => file !== undefined)) {
    throw new Failure('output-unused', `There is no report for --output ${output}: each --format names its own file`);
  }
  checkDistinct(outputs, world);
  for (const { file } of outputs) if (file !== undefined) await checkFolder(file, world);
  return outputs;
}

function checkDistinct(outputs: readonly Output[], { cwd }: World): void {
  const places = new Set<string | undefined>();
  for (const { report, file } of outputs) {
    const place = file === undefined ? undefined : resolve(cwd, file);
    if (places.has(place)) {
      throw new Failure('output-twice', `Two reports would go to ${file ?? 'the screen'}`, {
        hint: `Name a file for one of them: --format ${report.id}:FILE`,
      });
    }
    places.add(place);
  }
}

/** Throws a {@link Failure} where there is no folder to put a file in. */
export async function checkFolder(file: string, { cwd }: World): Promise<void> {
  const folder = await stat(dirname(resolve(cwd, file))).catch(() => undefined);
  if (folder?.isDirectory()) return;
  throw outputFailure(file, new Failure('folder-missing', 'There is no such folder', { hint: 'Make it first' }));
}

/**
 * Writes all reports, those for files first, and resolves with whether that was possible: one that cannot be written is told, and keeps no other from being
 * written. Throws a {@link Failure} where a report would take the place of a text that was checked.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  files: readonly Checked[],
  options: Omit<ReportOptions, 'color' | 'width'>,
  color: boolean | undefined,
  screen: Screen,
  world: World,
): Promise<boolean> {
  for (const { file } of outputs) if (file !== undefined) checkNotChecked(file, files, world);
  let allWritten = true;
  for (const { report, file } of outputs.toSorted(filesFirst)) {
    const render = await report.load();
    const text = render(files, { ...options, ...lookOf(file === undefined ? screen : undefined, color, world) });
    if (file === undefined) screen.write(text);
    else allWritten = (await writeFileOf(file, text, world)) && allWritten;
  }
  return allWritten;
}

function filesFirst(one: Output, other: Output): number {
  return Number(one.file === undefined) - Number(other.file === undefined);
}

function checkNotChecked(output: string, files: readonly Checked[], { cwd }: World): void {
  const file = resolve(cwd, output);
  if (!files.some(({ path }) => resolve(cwd, path) === file)) return;
  throw new Failure('output-refused', `--output would overwrite ${output}, which was checked`, {
    hint: 'Choose another name, or a folder that is not checked',
  });
}

/** Writes a file for somebody, and resolves with whether that was possible; where it was not, that is told. */
export async function writeFileOf(output: string, text: string, world: World): Promise<boolean> {
  try {
    await writeWhole(resolve(world.cwd, output), text);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(outputFailure(output, error), world);
    return false;
  }
}

function outputFailure(output: string, { message, hint }: Failure): Failure {
  return new Failure(
    'output-failed',
    `The report could not be written to ${output}. ${message}`,
    hint === undefined ? {} : { hint },
  );
}
