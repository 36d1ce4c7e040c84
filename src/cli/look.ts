import type { Look } from '../report/index.ts';
import type { Screen, World } from './world.ts';

/** How something for readers looks on a screen, or in a file where there is no screen. `color` is what the flags say of it. */
export function lookOf(screen: Screen | undefined, color: boolean | undefined, { environment }: World): Look {
  return {
    color: color ?? (screen !== undefined && likesColor(screen, environment)),
    width: Math.min(Math.max(screen?.columns ?? 100, 40), 100),
  };
}

function likesColor(screen: Screen, environment: World['environment']): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR']) return environment['FORCE_COLOR'] !== '0';
  return screen.isTTY === true && environment['TERM'] !== 'dumb';
}
