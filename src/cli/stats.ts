import { resolve } from 'node:path';
import { Failure } from '../model/index.ts';
import { readBytes } from '../node/index.ts';
import { statisticsReport, type Statistics } from '../report/index.ts';
import { check } from './check.ts';
import type { StatsFlags } from './stats-command.ts';
import type { World } from './world.ts';

/** Checks what paths stand for, writes counts of what was found, and resolves with the exit status: 2 where something could not be checked, else 0. */
export async function stats(
  paths: readonly string[],
  flags: StatsFlags,
  version: string,
  world: World,
): Promise<number> {
  const { format, since, ...others } = flags;
  const earlier = since === undefined ? undefined : await readEarlier(since, world);
  const output = { report: statisticsReport(format, earlier) };
  return check(paths, { ...others, format: [output], severity: 'info', failOn: 'never' }, version, world);
}

async function readEarlier(path: string, { cwd }: World): Promise<Statistics> {
  const { earlierStatistics } = await import('../report/statistics-schema.ts');
  const text = new TextDecoder().decode(await readBytes(resolve(cwd, path)).catch(atPath));
  const earlier = earlierStatistics(parsed(text));
  if (earlier) return earlier;
  throw new Failure('report-unknown', 'This is no report of luxlint to compare with', {
    place: { path },
    hint: 'Write one with luxlint stats --format json or luxlint --format json',
  });

  function atPath(error: unknown): never {
    if (!(error instanceof Failure)) throw error;
    const { code, message, hint } = error;
    throw new Failure(code, message, { place: { path }, cause: error, ...(hint !== undefined && { hint }) });
  }
}

/** Whatever a text says as JSON; `undefined` where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
