import { resolve } from 'node:path';
import { asFailure, type Checked, type FailOn } from '../model/index.ts';
import {
  openCache,
  programBuild,
  type Cache,
  defaults,
  partText,
  readBaseline,
  readParts,
  runOf,
  type Baseline,
} from '../node/index.ts';
import { redacted, summarize, type ReportOptions } from '../report/index.ts';
import { besideBaseline } from './baseline.ts';
import { checkAll } from './check-all.ts';
import type { CheckFlags } from './check-command.ts';
import { createHandling } from './handling.ts';
import { checkFolder, outputsOf, writeFileOf, writeOutputs, type Output } from './outputs.ts';
import type { ReportFlags } from './report-flags.ts';
import { configurationFor } from './setting-flags.ts';
import { tell } from './tell.ts';
import type { Screen, World } from './world.ts';

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
  if (flags.part !== undefined) await checkFolder(flags.part, world);
  const configuration = await configurationFor(flags, world);
  const baseline = await baselineOf(flags, world);
  const cache = await cacheFor(flags, world);
  const handling = createHandling(paths, flags, configuration, world, cache);
  const { files, found } = await checkAll(paths, flags, configuration, handling, world);
  const isDone = handling.conclude();
  if (cache) await saved(cache, world);
  if (flags.part !== undefined) {
    const { shard = { index: 1, count: 1 } } = flags;
    const text = partText({ shard, run: runOf(found), files }, version);
    if (!(await writeFileOf(flags.part, text, world))) return 2;
  }
  const status = await conclude(files, baseline, outputs, flags, version, handling.screen, world);
  return isDone ? status : 2;
}

/** Reports what was found in parts of a run, as the whole run would have, and resolves with its exit status. Rejects with a `Failure` for parts that do not make a whole. */
export async function merge(
  parts: readonly string[],
  flags: ReportFlags,
  version: string,
  world: World,
): Promise<0 | 1 | 2> {
  const outputs = await outputsOf(flags.format, flags.output, world);
  const baseline = await baselineOf(flags, world);
  const files = await readParts(
    parts.map((path) => resolve(world.cwd, path)),
    version,
  );
  return conclude(flags.redact ? files.map(redacted) : files, baseline, outputs, flags, version, world.output, world);
}

async function cacheFor({ cache, cacheFile }: CheckFlags, world: World): Promise<Cache | undefined> {
  const build = cache ? await programBuild() : undefined;
  return build === undefined ? undefined : openCache(resolve(world.cwd, cacheFile ?? '.luxlintcache'), build);
}

/** A cache that cannot be written only makes the next run slower. */
async function saved(cache: Cache, world: World): Promise<void> {
  const failure = await cache.save().then(() => cache.damage(), asFailure);
  if (failure) tell(failure, world);
}

async function baselineOf({ baseline }: ReportFlags, world: World): Promise<Baseline | undefined> {
  return baseline === undefined ? undefined : readBaseline(resolve(world.cwd, baseline));
}

async function conclude(
  checked: readonly Checked[],
  baseline: Baseline | undefined,
  outputs: readonly Output[],
  flags: ReportFlags,
  version: string,
  screen: Screen,
  world: World,
): Promise<0 | 1 | 2> {
  const files = baseline ? besideBaseline(baseline, checked, flags, world) : checked;
  const isWritten = await writeOutputs(outputs, files, reportOptions(flags, version), flags.color, screen, world);
  return isWritten ? statusOf(files, flags) : 2;
}

function reportOptions(flags: ReportFlags, version: string): Omit<ReportOptions, 'color' | 'width'> {
  return {
    version,
    least: flags.notes ? 'info' : flags.severity,
    failOn: flags.failOn ?? defaults.failOn,
    dismissed: flags.showDismissed === true,
    summary: !flags.quiet,
  };
}

function statusOf(files: readonly Checked[], { failOn, maxWarnings }: ReportFlags): 0 | 1 | 2 {
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
