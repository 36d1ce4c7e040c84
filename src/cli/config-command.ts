import type { Command } from 'commander';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** Declares `luxlint config` and `luxlint init`. */
export function addConfigCommands(program: Command, world: World, conclude: (status: number) => void): void {
  const config = program
    .command('config')
    .description('Says which settings hold for a file, and where each of them comes from.')
    .requiredOption('--print <file>', 'a text; it need not exist')
    .helpOption('-h, --help', 'print this help')
    .action(async ({ print, ...flags }: SettingFlags & { readonly print: string }) => {
      const { printSettings } = await import('./config.ts');
      await printSettings(print, flags, world);
      conclude(0);
    });
  for (const option of settingOptions()) config.addOption(option);
  program
    .command('init')
    .description('Writes a configuration file with explanations into this folder, to begin with.')
    .helpOption('-h, --help', 'print this help')
    .action(async () => {
      const { writeStarter } = await import('./init.ts');
      await writeStarter(world);
      conclude(0);
    });
}
