import { resolve } from 'node:path';
import { asFailure, Failure, type Checked } from '../model/index.ts';
import {
  filesOf,
  findFiles,
  readStream,
  type Configuration,
  type Found,
  type Search,
  type Shard,
} from '../node/index.ts';
import { redacted } from '../report/index.ts';
import type { Handling } from './handling.ts';
import { createProgress } from './progress.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** What matters of the flags of a run. */
export interface CheckAllFlags {
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly redact?: true;
  /** The share of the files that is checked; by default all. */
  readonly shard?: Shard;
}

/** What came of a run. */
export interface Run {
  readonly files: readonly Checked[];
  /** All files that were found, also those of other shares. */
  readonly found: readonly Found[];
}

/** Checks or fixes what paths stand for, and says on standard error what readers of the findings should know. Rejects with a {@link Failure} for broken settings. */
export async function checkAll(
  paths: readonly string[],
  flags: CheckAllFlags,
  configuration: Configuration,
  handling: Handling,
  world: World,
): Promise<Run> {
  if (flags.shard && paths.includes('-')) throw inputShared();
  const handled = paths.includes('-') ? [await checkInput(flags, configuration, handling, world)] : [];
  const { found, passedOver, leftOut } = await findFiles(
    paths.filter((path) => path !== '-'),
    { cwd: world.cwd, configuration },
  );
  const share = flags.shard ? filesOf(found, flags.shard) : found;
  const progress = createProgress(world.errors, share.length);
  for (const [index, file] of share.entries()) {
    if (!flags.quiet && !handling.asks) progress.show(index, file.path);
    handled.push(await underSettings(await handling.file(file), file.file, configuration));
  }
  progress.clear();
  const files = flags.redact ? handled.map(redacted) : handled;
  for (const file of files) remark(file, flags, world);
  if (passedOver.length > 0 && !flags.quiet) tell(passedOverNotice(passedOver), world);
  if (leftOut.length > 0 && !flags.quiet) tell(leftOutNotice(leftOut), world);
  return { files, found };
}

function inputShared(): Failure {
  return new Failure('input-shared', 'Standard input cannot be shared out', { hint: 'Leave out --shard' });
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
  flags: CheckAllFlags,
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
function remark(file: Checked, { quiet }: CheckAllFlags, world: World): void {
  if (file.failure) tell(file.failure, world, file.path);
  else if (file.encoding.guessed && !quiet) {
    const guess = `Read as ${file.encoding.name}, which is a guess: it is not UTF-8`;
    tell(new Failure('encoding-guessed', guess, { hint: 'Save it as UTF-8 to be sure' }), world, file.path);
  }
}
