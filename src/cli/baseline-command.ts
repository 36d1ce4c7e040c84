import type { Command } from 'commander';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint baseline` came to. */
export interface BaselineFlags extends SettingFlags {
  readonly output?: string;
  readonly grow?: true;
  readonly quiet?: true;
}

/** Declares `luxlint baseline`. */
export function addBaselineCommand(program: Command, world: World, conclude: (status: number) => void): void {
  const command = program
    .command('baseline')
    .description('Notes what there is to find now, so that luxlint check --baseline reports only what is new.')
    .argument('[paths...]', 'files, folders and globs', ['.'])
    .option('--output <file>', 'the file to write (default: luxlint-baseline.json)')
    .option('--grow', 'add new findings to a baseline that is there; otherwise it can only shrink')
    .option('--quiet', 'nothing but failures')
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { updateBaseline } = await import('./baseline.ts');
      conclude(await updateBaseline(paths, flags, world));
    });
  for (const option of settingOptions()) command.addOption(option);
}
