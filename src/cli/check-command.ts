import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Severity } from '../model/index.ts';
import { reports } from '../report/index.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint check` came to. */
export interface CheckFlags {
  readonly lang: string;
  readonly format: string;
  readonly output?: string;
  readonly severity: Severity;
  readonly notes: boolean;
  readonly showDismissed: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings?: number;
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly context?: string;
  readonly stdinFilename?: string;
  readonly quiet: boolean;
  /** Absent where neither `--color` nor `--no-color` was given. */
  readonly color?: boolean;
}

/** Declares `luxlint check`, which is also what `luxlint` does without the name of a command. */
export function addCheckCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): Command {
  const command = program
    .command('check', { isDefault: true })
    .description('Finds discouraged child-protection vocabulary in reports and offers the recommended wording.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input', ['.'])
    .configureHelp({ commandUsage: () => 'luxlint [check] [options] [paths...]' })
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts');
      conclude(await check(paths, flags, version, world));
    });
  for (const option of options()) command.addOption(option);
  return command;
}

function options(): Option[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return [
    new Option('--lang <language>', 'language of texts that do not declare one: auto, en, fr').default('auto'),
    new Option('--format <name>', reports.map(({ id, description }) => `${id}: ${description}`).join('; '))
      .choices(reports.map(({ id }) => id))
      .default(reports[0]!.id),
    new Option('--output <file>', 'write the report to a file instead of the screen'),
    new Option('--severity <least>', 'list nothing below this').choices(severities).default('warning'),
    new Option(
      '--notes',
      'list notes too: words that must stay (quotations, statutes) or whose sense is doubtful',
    ).default(false),
    new Option('--show-dismissed', 'list words that were judged fine too, each with the reason').default(false),
    new Option('--fail-on <severity>', 'exit with status 1 from this severity on')
      .choices(['error', 'warning', 'never'])
      .default('error'),
    new Option('--max-warnings <number>', 'exit with status 1 when there are more warnings').argParser(wholeNumber),
    new Option('--rule <id=severity>', 'set a rule to off, info, warning or error; may be given several times')
      .argParser(ruleSetting)
      .default({}, 'none'),
    new Option('--context <kind>', 'what kind of texts these are, such as case-report'),
    new Option('--stdin-filename <name>', 'name that stands for standard input; its ending tells the format'),
    new Option('--quiet', 'nothing but findings and failures').default(false),
    new Option('--color', 'use colours (by default only on a terminal, and never with NO_COLOR set)'),
    new Option('--no-color', 'use no colours'),
  ];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function ruleSetting(text: string, previous: CheckFlags['rule']): CheckFlags['rule'] {
  const [, id, severity] = /^([^=]+)=(off|info|warning|error)$/.exec(text) ?? [];
  if (id === undefined || severity === undefined) {
    throw new InvalidArgumentError('Write the id of a rule, = and off, info, warning or error: client=warning.');
  }
  return { ...previous, [id]: severity as Severity | 'off' };
}
