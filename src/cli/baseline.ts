import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, type Checked } from '../model/index.ts';
import {
  baselineName,
  baselineOf,
  compare,
  joined,
  readBaseline,
  writeBaseline,
  type Baseline,
  type Comparison,
} from '../node/index.ts';
import { counted, summarize, visible } from '../report/index.ts';
import type { BaselineFlags } from './baseline-command.ts';
import { checkAll } from './check-all.ts';
import type { CheckFlags } from './check-command.ts';
import { checking } from './handling.ts';
import { configurationFor } from './setting-flags.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** What was checked, without what a baseline knows. Says on standard error which of its entries no longer occur. */
export function besideBaseline(
  baseline: Baseline,
  checked: readonly Checked[],
  { baseline: name, quiet }: Pick<CheckFlags, 'baseline' | 'quiet'>,
  world: World,
): readonly Checked[] {
  const comparison = compare(baseline, checked, world.cwd);
  if (comparison.gone.size > 0 && !quiet) tell(goneNotice(comparison), world, name);
  return comparison.files;
}

/**
 * Writes a baseline, or takes out of one that is there what no longer occurs, and resolves with the exit status: 1 where there is something new that was not
 * added. Rejects with a {@link Failure} where nothing can be checked or written: then the baseline is as it was.
 */
export async function updateBaseline(paths: readonly string[], flags: BaselineFlags, world: World): Promise<0 | 1 | 2> {
  const path = resolve(world.cwd, flags.output ?? baselineName);
  const before = existsSync(path) ? await readBaseline(path) : undefined;
  const configuration = await configurationFor(flags, world);
  const handling = checking(configuration, world);
  const { files: checked } = await checkAll(paths, flags, configuration, handling, world);
  const { failures } = summarize(checked);
  if (failures > 0) {
    throw new Failure('baseline-incomplete', `The baseline was not written: ${failures} could not be checked`, {
      hint: 'Mend that, or leave it out of the call',
    });
  }
  const comparison = compare(before ?? { path, files: new Map() }, checked, world.cwd);
  const fresh = baselineOf(path, comparison.files, world.cwd);
  const isAdded = before === undefined || flags.grow === true;
  const after = isAdded ? joined(comparison.rest, fresh) : comparison.rest;
  await writeBaseline(after);
  if (!flags.quiet)
    world.errors.write(`${accountOf(flags.output ?? baselineName, comparison, fresh, after, isAdded)}\n`);
  return isAdded || size(fresh.files) === 0 ? 0 : 1;
}

function accountOf(name: string, { gone }: Comparison, fresh: Baseline, after: Baseline, isAdded: boolean): string {
  const added = size(fresh.files);
  return [
    `${visible(name)} knows ${counted(size(after.files), 'finding')}.`,
    ...(gone.size > 0 ? [`${size(gone)} taken out, for what no longer occurs.`] : []),
    ...(added > 0 && isAdded ? [`${added} of them new.`] : []),
    ...(added > 0 && !isAdded
      ? [`${counted(added, 'new finding')} not added: mend them, or add them with --grow.`]
      : []),
  ].join(' ');
}

const mostNamed = 10;

function goneNotice({ gone }: Comparison): Failure {
  const named = [...gone].slice(0, mostNamed).map(([name, prints]) => `${name} (${prints.join(', ')})`);
  const others = gone.size > mostNamed ? ` and ${gone.size - mostNamed} more files` : '';
  const count = size(gone);
  const verb = count === 1 ? 'entry no longer occurs' : 'entries no longer occur';
  return new Failure('baseline-gone', `${count} ${verb}: ${named.join(', ')}${others}`, {
    hint: 'Take them out with luxlint baseline',
  });
}

function size(files: Baseline['files']): number {
  return [...files.values()].reduce((sum, prints) => sum + prints.length, 0);
}
