import { resolve } from 'node:path';
import { asFailure, Failure, type Checked, type FailOn } from '../model/index.ts';
import { defaults, findFiles, readStream, type Configuration, type Search } from '../node/index.ts';
import { redacted, summarize, type ReportOptions } from '../report/index.ts';
import type { CheckFlags } from './check-command.ts';
import { createHandling, type Handling } from './handling.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { createProgress } from './progress.ts';
import { configurationFor } from './setting-flags.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/**
 * Checks or fixes what paths stand for, writes the report, and resolves with the exit status. Rejects with a
 * {@link Failure} where nothing can be checked.
 */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  version: string,
  world: World,
): Promise<0 | 1 | 2> {
  const outputs = await outputsOf(flags.format, flags.output, world);
  const configuration = await configurationFor(flags, world);
  const handling = createHandling(paths, flags, configuration, world);
  const files = await checkAll(paths, flags, configuration, handling, world);
  const isDone = handling.conclude();
  const isWritten = await writeOutputs(
    outputs,
    files,
    reportOptions(flags, version),
    flags.color,
    handling.screen,
    world,
  );
  return isDone && isWritten ? statusOf(files, flags) : 2;
}

async function checkAll(
  paths: readonly string[],
  flags: CheckFlags,
  configuration: Configuration,
  handling: Handling,
  world: World,
): Promise<readonly Checked[]> {
  const handled = paths.includes('-') ? [await checkInput(flags, configuration, handling, world)] : [];
  const { found, passedOver, leftOut } = await findFiles(
    paths.filter((path) => path !== '-'),
    { cwd: world.cwd, configuration },
  );
  const progress = createProgress(world.errors, found.length);
  for (const [index, file] of found.entries()) {
    if (!flags.quiet && !handling.asks) progress.show(index, file.path);
    handled.push(await underSettings(await handling.file(file), file.file, configuration));
  }
  progress.clear();
  const files = flags.redact ? handled.map(redacted) : handled;
  for (const file of files) remark(file, flags, world);
  if (passedOver.length > 0 && !flags.quiet) tell(passedOverNotice(passedOver), world);
  if (leftOut.length > 0 && !flags.quiet) tell(leftOutNotice(leftOut), world);
  return files;
}

/** What was checked, with what the settings of the file say about it. */
async function underSettings(checked: Checked, file: string, configuration: Configuration): Promise<Checked> {
  const { failOn } = (await configuration.settingsFor(file)).settings;
  return checked.failure || failOn === undefined ? checked : { ...checked, failOn };
}

function leftOutNotice(paths: Search['leftOut']): Failure {
  const [first] = paths;
  const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  const { path, line } = first!.by;
  return new Failure('left-out', `Not read: ${first!.path}${others}`, {
    hint: `It is left out by ${[path, line].join(':')}; --no-config reads it all the same`,
  });
}

function passedOverNotice(paths: readonly string[]): Failure {
  const [first] = paths;
  const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  return new Failure('passed-over', `Not read: ${first}${others}`, {
    hint: 'Save such documents as Markdown (.md) or plain text (.txt) to check them',
  });
}

async function checkInput(
  flags: CheckFlags,
  configuration: Configuration,
  handling: Handling,
  world: World,
): Promise<Checked> {
  const { stdinFilename } = flags;
  const path = stdinFilename ?? '<stdin>';
  const file = resolve(world.cwd, path);
  await configuration.linterFor(file);
  try {
    const bytes = await readStream(world.input);
    const checked = await handling.input(bytes, { path, file }, stdinFilename === undefined ? 'markdown' : undefined);
    return await underSettings(checked, file, configuration);
  } catch (error) {
    return { path, format: null, failure: asFailure(error) };
  }
}

/** Says on standard error what a reader of the findings should know about a file. */
function remark(file: Checked, { quiet }: CheckFlags, world: World): void {
  if (file.failure) tell(file.failure, world, file.path);
  else if (file.encoding.guessed && !quiet) {
    const guess = `Read as ${file.encoding.name}, which is a guess: it is not UTF-8`;
    tell(new Failure('encoding-guessed', guess, { hint: 'Save it as UTF-8 to be sure' }), world, file.path);
  }
}

function reportOptions(flags: CheckFlags, version: string): Omit<ReportOptions, 'color' | 'width'> {
  return {
    version,
    least: flags.notes ? 'info' : flags.severity,
    failOn: flags.failOn ?? defaults.failOn,
    dismissed: flags.showDismissed === true,
    summary: !flags.quiet,
  };
}

function statusOf(files: readonly Checked[], { failOn, maxWarnings }: CheckFlags): 0 | 1 | 2 {
  const { warnings, failures } = summarize(files);
  if (failures > 0) return 2;
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  return files.some((file) => fails(file, failOn ?? defaults.failOn)) ? 1 : 0;
}

function fails(file: Checked, failOn: FailOn): boolean {
  const { errors, warnings } = summarize([file]);
  const failing = { error: errors, warning: errors + warnings, never: 0 };
  return failing[(file.failure ? undefined : file.failOn) ?? failOn] > 0;
}
