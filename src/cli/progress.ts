import { visible } from '../report/index.ts';
import type { Screen } from './world.ts';

/** A line on a terminal that says how far a long run is, and goes away again. */
export interface Progress {
  /** Says which file comes next. `index` counts from 0. */
  show(index: number, path: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/**
 * Prepares a {@link Progress}. Nothing shows unless the screen is a terminal and the run takes longer than half a
 * second, and then at most ten times a second.
 */
export function createProgress(screen: Screen, total: number, now: () => number = Date.now): Progress {
  const patience = 500;
  const pace = 100;
  let next = now() + patience;
  let shown = false;
  return {
    show(index, path) {
      const time = now();
      if (!screen.isTTY || time < next) return;
      next = time + pace;
      shown = true;
      const line = visible(`Checking ${index + 1} of ${total}: ${path}`);
      screen.write(`\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown) screen.write('\r\u001b[2K');
      shown = false;
    },
  };
}
