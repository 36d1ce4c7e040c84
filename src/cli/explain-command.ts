import type { Command } from 'commander';
import type { World } from './world.ts';

/** What the flags of `luxlint explain` came to. */
export interface ExplainFlags {
  readonly lang?: string;
  readonly color?: boolean;
}

/** Declares `luxlint explain`. */
export function addExplainCommand(program: Command, world: World, conclude: (status: number) => void): void {
  program
    .command('explain')
    .description('Explains a word: why it is discouraged, what to write instead, and when it is fine.')
    .argument('<term...>', 'a word in any form and language, or the id of a rule')
    .option('--lang <language>', 'the language of the word; by default all that know it')
    .option('--color', 'use colours (by default only on a terminal, and never with NO_COLOR set)')
    .option('--no-color', 'use no colours')
    .helpOption('-h, --help', 'print this help')
    .action(async (words: string[], flags: ExplainFlags) => {
      const { explainTerm } = await import('./explain.ts');
      conclude(await explainTerm(words.join(' '), flags, world));
    });
}
