import { InvalidArgumentError, type Command } from 'commander';
import type { World } from './world.ts';

/** What the flags of `luxlint playground` came to. */
export interface PlaygroundFlags {
  readonly port: number;
}

/** Declares `luxlint playground`. */
export function addPlaygroundCommand(program: Command, world: World, conclude: (status: number) => void): void {
  program
    .command('playground')
    .description(
      'Serves the training page on this machine, for nobody else: check texts, learn the words, show them to a room.',
    )
    .option('--port <number>', 'port to serve it on; 0 takes any that is free', port, 5175)
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: PlaygroundFlags) => {
      const { playground } = await import('./playground.ts');
      conclude(await playground(flags, world));
    });
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return number;
}
