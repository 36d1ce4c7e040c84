import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

/** Watches files that settings are read from, on its own: not every editor does it for its servers. */
export interface Watch {
  /** Watches for files of some names in a folder and all folders above it. */
  above(folder: string, names: ReadonlySet<string>): void;
  /** Watches a file, whatever its name. */
  file(path: string): void;
  close(): void;
}

/** Programs write a file in several steps; this long after the last one it is whole. Milliseconds. */
const pause = 50;

/** Makes a watch that calls back some time after anything it looks at was written, made or removed. */
export function createWatch(onChange: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  const wanted = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  return { above, file, close };

  function above(folder: string, names: ReadonlySet<string>): void {
    for (const name of names) look(folder, name);
    if (dirname(folder) !== folder) above(dirname(folder), names);
  }

  function file(path: string): void {
    look(dirname(path), path.slice(dirname(path).length).replace(/^[\\/]/, ''));
  }

  function look(folder: string, name: string): void {
    const names = wanted.get(folder) ?? new Set();
    wanted.set(folder, names.add(name));
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: false }, (_, changed) => {
        if (changed === null || names.has(changed)) soon();
      });
      watcher.on('error', () => watcher.close());
      watchers.set(folder, watcher);
    } catch {
      // A folder that cannot be watched, or is not there: its settings hold until the next start.
    }
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(onChange, pause);
  }

  function close(): void {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  }
}
