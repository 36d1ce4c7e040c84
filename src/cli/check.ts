import { resolve } from 'node:path';
import type { Checked, FailOn } from '../model/index.ts';
import { defaults, readBaseline } from '../node/index.ts';
import { redacted, summarize, type ReportOptions } from '../report/index.ts';
import { besideBaseline } from './baseline.ts';
import { checkAll } from './check-all.ts';
import type { CheckFlags } from './check-command.ts';
import { createHandling } from './handling.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { configurationFor } from './setting-flags.ts';
import type { World } from './world.ts';

/**
 * Checks or fixes what paths stand for, writes the report, and resolves with the exit status. Rejects with a
 * `Failure` where nothing can be checked.
 */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  version: string,
  world: World,
): Promise<0 | 1 | 2> {
  const outputs = await outputsOf(flags.format, flags.output, world);
  const configuration = await configurationFor(flags, world);
  const baseline = flags.baseline === undefined ? undefined : await readBaseline(resolve(world.cwd, flags.baseline));
  const handling = createHandling(paths, flags, configuration, world);
  const checked = await checkAll(paths, flags, configuration, handling, world);
  const compared = baseline ? besideBaseline(baseline, checked, flags, world) : checked;
  const files = flags.redact ? compared.map(redacted) : compared;
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
