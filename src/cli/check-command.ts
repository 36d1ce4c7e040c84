import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Severity } from '../model/index.ts';
import { reports } from '../report/index.ts';
import { outputSetting, type Output } from './outputs.ts';
import { settingOptions, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint check` came to. */
export interface CheckFlags extends SettingFlags {
  readonly format?: readonly Output[];
  readonly output?: string;
  /** `safe` replaces what can be replaced unasked, `ask` asks about each word. */
  readonly fix?: 'safe' | 'ask';
  readonly fixDryRun?: true;
  readonly severity: Severity;
  readonly notes?: true;
  readonly showDismissed?: true;
  readonly maxWarnings?: number;
  readonly redact?: true;
  readonly baseline?: string;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  /** Absent where neither `--color` nor `--no-color` was given. */
  readonly color?: boolean;
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
    .addHelpText('after', examples)
    .configureHelp({
      commandUsage: () => 'luxlint [check] [options] [paths...]',
      // The value of such an option is joined to it: what follows after a space is a path.
      optionTerm: ({ flags }) => flags.replace(/ \[(.+)\]/, '[=$1]'),
    })
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts');
      conclude(await check(paths, flags, version, world));
    });
  for (const option of [...options(), ...settingOptions()]) command.addOption(option);
}

function options(): Option[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return [
    new Option(
      '--format <name[:file]>',
      `how to report; may be given several times, each time with its own file. ${formats()}`,
    )
      .argParser(outputSetting)
      .default(undefined, reports[0]!.id),
    new Option('--output <file>', 'write the report to a file instead of the screen'),
    new Option(
      '--fix [how]',
      'safe: replace the words whose wording is beyond doubt; ask: choose a wording for each word yourself',
    ).choices(['safe', 'ask']),
    new Option('--fix-dry-run', 'show what --fix would replace, as a unified diff, and change no file').conflicts(
      'fix',
    ),
    new Option('--severity <least>', 'list nothing below this').choices(severities).default('warning'),
    new Option('--notes', 'list notes too: words that must stay (quotations, statutes) or whose sense is doubtful'),
    new Option('--show-dismissed', 'list words that were judged fine or switched off too, each with the reason'),
    new Option('--max-warnings <number>', 'exit with status 1 when there are more warnings').argParser(wholeNumber),
    new Option(
      '--redact',
      'leave all words of the texts out of the report: places, rules and fingerprints only',
    ).conflicts(['fix', 'fixDryRun']),
    new Option('--baseline <file>', 'report only what this file, written by luxlint baseline, does not know'),
    new Option('--stdin-filename <name>', 'name that stands for standard input; its ending tells the format'),
    new Option('--quiet', 'nothing but findings and failures'),
    new Option('--color', 'use colours (by default only on a terminal, and never with NO_COLOR set)'),
    new Option('--no-color', 'use no colours'),
  ];
}

function formats(): string {
  return reports.map(({ id, description }) => `${id}: ${description}`).join('; ');
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
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
