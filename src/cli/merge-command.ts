import type { Command } from 'commander';
import { reportOptions, type ReportFlags } from './report-flags.ts';
import type { World } from './world.ts';

/** Declares `luxlint merge`. */
export function addMergeCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  const command = program
    .command('merge')
    .description(
      'Reports what was found in the parts of a run (check --shard 1/3 --part FILE), as the whole run would have.',
    )
    .argument('<parts...>', 'files that --part has written')
    .helpOption('-h, --help', 'print this help')
    .action(async (parts: string[], flags: ReportFlags) => {
      const { merge } = await import('./check.ts');
      conclude(await merge(parts, flags, version, world));
    });
  for (const option of reportOptions()) command.addOption(option);
}
