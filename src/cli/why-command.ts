import type { Command } from 'commander';
import type { World } from './world.ts';

/** What the flags of `luxlint why` came to. */
export interface WhyFlags {
  readonly lang: string;
  readonly context?: string;
}

/** Declares `luxlint why`. */
export function addWhyCommand(program: Command, world: World, conclude: (status: number) => void): void {
  program
    .command('why')
    .description('Says what decided about the words at a place: what spoke for a finding, and what against it.')
    .argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN, as in the report')
    .option('--lang <language>', 'language of texts that do not declare one', 'auto')
    .option('--context <kind>', 'what kind of text this is, such as case-report')
    .helpOption('-h, --help', 'print this help')
    .action(async (place: string, flags: WhyFlags) => {
      const { why } = await import('./why.ts');
      conclude(await why(place, flags, world));
    });
}
