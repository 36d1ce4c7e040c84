import { version } from './version.ts';
import { processWorld, type World } from './world.ts';

/**
 * Runs the command line and resolves with its exit status: 0 nothing to complain about, 1 findings, 2 something could
 * not be checked or the call was wrong. Never rejects.
 */
export async function main(args: readonly string[], world: World = processWorld()): Promise<number> {
  const { run } = await import('./program.ts');
  return run(args, version(), world);
}
