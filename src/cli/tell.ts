import type { Failure } from '../model/index.ts';
import { failureLine } from '../report/index.ts';
import type { World } from './world.ts';

/** Writes a failure to standard error in one line; with LUXLINT_DEBUG=1 also where in the program it comes from. */
export function tell(failure: Failure, world: World, path?: string): void {
  world.errors.write(`${failureLine(failure, path)}\n`);
  if (world.environment['LUXLINT_DEBUG'] !== '1') return;
  const cause = failure.cause instanceof Error ? failure.cause : failure;
  world.errors.write(`${cause.stack}\n`);
}
