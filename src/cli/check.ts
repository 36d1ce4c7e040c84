import { asFailure, Failure, type Checked } from '../model/index.ts';
import { findFiles, readStream } from '../node/index.ts';
import { redacted, summarize, type ReportOptions, type Summary } from '../report/index.ts';
import type { CheckFlags } from './check-command.ts';
import { createHandling, type Handling } from './handling.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { createProgress } from './progress.ts';
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
  const { lang: language, rule: rules = {}, context } = flags;
  const linter = await world.createLinter({ language, rules, ...(context !== undefined && { context }) });
  const handling = createHandling(paths, flags, linter, world);
  const files = await checkAll(paths, flags, handling, world);
  const isDone = handling.conclude();
  const isWritten = await writeOutputs(
    outputs,
    files,
    reportOptions(flags, version),
    flags.color,
    handling.screen,
    world,
  );
  return isDone && isWritten ? statusOf(summarize(files), flags) : 2;
}

async function checkAll(
  paths: readonly string[],
  flags: CheckFlags,
  handling: Handling,
  world: World,
): Promise<readonly Checked[]> {
  const handled = paths.includes('-') ? [await checkInput(flags, handling, world)] : [];
  const { found, passedOver } = await findFiles(
    paths.filter((path) => path !== '-'),
    { cwd: world.cwd },
  );
  const progress = createProgress(world.errors, found.length);
  for (const [index, file] of found.entries()) {
    if (!flags.quiet && !handling.asks) progress.show(index, file.path);
    handled.push(await handling.file(file));
  }
  progress.clear();
  const files = flags.redact ? handled.map(redacted) : handled;
  for (const file of files) remark(file, flags, world);
  if (passedOver.length > 0 && !flags.quiet) tell(passedOverNotice(passedOver), world);
  return files;
}

function passedOverNotice(paths: readonly string[]): Failure {
  const [first] = paths;
  const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  return new Failure('passed-over', `Not read: ${first}${others}`, {
    hint: 'Save such documents as Markdown (.md) or plain text (.txt) to check them',
  });
}

async function checkInput(flags: CheckFlags, handling: Handling, world: World): Promise<Checked> {
  const { stdinFilename } = flags;
  try {
    const bytes = await readStream(world.input);
    return await (stdinFilename === undefined
      ? handling.input(bytes, '<stdin>', 'markdown')
      : handling.input(bytes, stdinFilename));
  } catch (error) {
    return { path: stdinFilename ?? '<stdin>', format: null, failure: asFailure(error) };
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
    failOn: flags.failOn,
    dismissed: flags.showDismissed === true,
    summary: !flags.quiet,
  };
}

function statusOf({ errors, warnings, failures }: Summary, { failOn, maxWarnings }: CheckFlags): 0 | 1 | 2 {
  if (failures > 0) return 2;
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  const failing = { error: errors, warning: errors + warnings, never: 0 }[failOn];
  return failing > 0 ? 1 : 0;
}
