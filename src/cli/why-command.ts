import type { Command } from 'commander';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** Declares `luxlint why`. */
export function addWhyCommand(program: Command, world: World, conclude: (status: number) => void): void {
  const command = program
    .command('why')
    .description('Says what decided about the words at a place: what spoke for a finding, and what against it.')
    .argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN, as in the report')
    .helpOption('-h, --help', 'print this help')
    .action(async (place: string, flags: SettingFlags) => {
      const { why } = await import('./why.ts');
      conclude(await why(place, flags, world));
    });
  for (const option of settingOptions()) command.addOption(option);
}
