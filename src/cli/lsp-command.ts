import type { Command } from 'commander';
import type { World } from './world.ts';

/** Declares `luxlint lsp`. */
export function addLspCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  program
    .command('lsp')
    .description('Answers an editor over standard input and output, in the Language Server Protocol.')
    // Editors add it of their own accord; there is no other way to talk.
    .option('--stdio', 'talk over standard input and output, which is what it always does')
    .helpOption('-h, --help', 'print this help')
    .action(async () => {
      const [{ runServer }, { loadPacks }] = await Promise.all([
        import('../server/index.ts'),
        import('../node/index.ts'),
      ]);
      const streams = { input: process.stdin, output: process.stdout };
      conclude(await runServer(streams, { version, createLinter: world.createLinter, loadPacks }));
    });
}
