import { Option, type Command } from 'commander';
import { glossaries } from '../glossary/glossaries.ts';
import type { Status } from '../model/index.ts';
import type { World } from './world.ts';

/** What the flags of `luxlint terms` came to. */
export interface TermsFlags {
  readonly lang?: string;
  readonly status?: Status;
  readonly format: string;
  readonly output?: string;
  readonly color?: boolean;
}

/** Declares `luxlint terms`. */
export function addTermsCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  program
    .command('terms')
    .description('Writes the glossary: all discouraged words and what to write instead.')
    .option('--lang <languages>', 'languages, joined by commas, such as en,fr; by default all')
    .addOption(
      new Option('--status <status>', 'only words to avoid, or to use with caution').choices(['avoid', 'caution']),
    )
    .addOption(
      new Option('--format <name>', glossaries.map(({ id, description }) => `${id}: ${description}`).join('; '))
        .choices(glossaries.map(({ id }) => id))
        .default(glossaries[0]!.id),
    )
    .option('--output <file>', 'write to a file instead of the screen')
    .option('--color', 'use colours (by default only on a terminal, and never with NO_COLOR set)')
    .option('--no-color', 'use no colours')
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: TermsFlags) => {
      const { terms } = await import('./terms.ts');
      conclude(await terms(flags, version, world));
    });
}
