import { readFileSync } from 'node:fs';
import { processWorld, type World } from './world.ts';

/**
 * Runs the command line and resolves with its exit status: 0 nothing to complain about, 1 findings, 2 something could
 * not be checked or the call was wrong. Never rejects.
 */
export async function main(args: readonly string[], world: World = processWorld()): Promise<number> {
  if (args.length === 1 && args[0] === '--version') {
    world.output.write(`${version()}\n`); // Without loading what this does not need.
    return 0;
  }
  const { run } = await import('./program.ts');
  return run(args, version(), world);
}

function version(): string {
  const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(description) as { readonly version: string }).version;
}
