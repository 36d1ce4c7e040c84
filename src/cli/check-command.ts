import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Shard } from '../node/index.ts';
import { reportOptions, type ReportFlags } from './report-flags.ts';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint check` came to. */
export interface CheckFlags extends SettingFlags, ReportFlags {
  /** `safe` replaces what can be replaced unasked, `ask` asks about each word. */
  readonly fix?: 'safe' | 'ask';
  readonly fixDryRun?: true;
  readonly stdinFilename?: string;
  readonly shard?: Shard;
  readonly part?: string;
  readonly cache?: true;
  readonly cacheFile?: string;
}

/** Declares `luxlint check`, which is also what `luxlint` does without the name of a command. */
export function addCheckCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  const command = program
    .command('check', { isDefault: true })
    .description('Finds discouraged child-protection vocabulary in reports and offers the recommended wording.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input', ['.'])
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', () => `\n${otherCommands(program)}${examples}`)
    .configureHelp({
      commandUsage: () => 'luxlint [check] [options] [paths...]',
      // The value of such an option is joined to it: what follows after a space is a path.
      optionTerm: ({ flags }) => flags.replace(/ \[(.+)\]/, '[=$1]'),
    })
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts');
      conclude(await check(paths, flags, version, world));
    });
  for (const option of [...reportOptions(), ...options(), ...settingOptions()]) command.addOption(option);
}

function options(): Option[] {
  return [
    new Option(
      '--fix [how]',
      'safe: replace the words whose wording is beyond doubt; ask: choose a wording for each word yourself',
    ).choices(['safe', 'ask']),
    new Option('--fix-dry-run', 'show what --fix would replace, as a unified diff, and change no file').conflicts(
      'fix',
    ),
    new Option('--stdin-filename <name>', 'name that stands for standard input; its ending tells the format'),
    new Option('--shard <i/n>', 'check only the i-th of n shares of the files').argParser(shardOf),
    new Option('--cache', 'keep what was found, and check only texts that have changed since').conflicts([
      'fix',
      'fixDryRun',
    ]),
    new Option('--cache-file <file>', 'where that is kept (default: .luxlintcache)'),
    new Option('--part <file>', 'write what was found to this file, for luxlint merge'),
  ];
}

function shardOf(text: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError('Write which share of how many, such as 1/3.');
  }
  return { index, count };
}

/** The commands beside this one, each with the first sentence of what it says of itself. */
function otherCommands(program: Command): string {
  const others = program.commands.filter((command) => command.name() !== 'check');
  const width = Math.max(...others.map((command) => command.name().length));
  const lines = others.map((command) => {
    const [sentence] = command.description().split(/[:;.]/, 1);
    return `  luxlint ${command.name().padEnd(width)}  ${sentence}`;
  });
  return `Other commands (luxlint NAME --help says more):\n${lines.join('\n')}\n`;
}

const examples = `
Examples:
  luxlint report.md                        check one report
  luxlint reports                          check all reports in a folder and the folders below
  luxlint "cases/**/*.md"                  check the files that a pattern matches
  luxlint --notes --show-dismissed a.md    list every word that was looked at, with the reason
  luxlint --rule client=warning a.md       treat a rule as a warning
  luxlint --fix-dry-run reports            show what can be replaced without a doubt
  luxlint --fix reports                    replace it, and list what is left to decide
  luxlint --fix=ask report.md              choose a wording for each word
  luxlint --format json --output a.json .  write a report for another program
  luxlint --format html:a.html reports     write a page to send around
  pandoc a.docx -t markdown | luxlint -    check what another program writes

Exit status:
  0  nothing to complain about
  1  discouraged words were found (see --fail-on)
  2  something could not be checked or fixed, or the call was wrong
`;
