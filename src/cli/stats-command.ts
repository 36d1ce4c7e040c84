import { Option, type Command } from 'commander';
import { statisticsReports } from '../report/index.ts';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint stats` came to. */
export interface StatsFlags extends SettingFlags {
  /** Id of one of the {@link statisticsReports}. */
  readonly format: string;
  readonly output?: string;
  /** File with the JSON report of an earlier run. */
  readonly since?: string;
  readonly quiet?: true;
}

/** Declares `luxlint stats`. */
export function addStatsCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  const ids = statisticsReports.map(({ id }) => id);
  const command = program
    .command('stats')
    .description('Counts what is found by rule, language, folder and file, and compares with an earlier run.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input', ['.'])
    .addOption(new Option('--format <name>', 'how to write the counts').choices(ids).default(ids[0]!))
    .addOption(new Option('--output <file>', 'write the counts to a file instead of the screen'))
    .addOption(
      new Option(
        '--since <file>',
        'show what has changed since the run whose JSON report this is (of stats or of check)',
      ),
    )
    .addOption(new Option('--quiet', 'nothing but counts and failures'))
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], flags: StatsFlags) => {
      const { stats } = await import('./stats.ts');
      conclude(await stats(paths, flags, version, world));
    });
  for (const option of settingOptions().filter(({ long }) => long !== '--fail-on')) command.addOption(option);
}
