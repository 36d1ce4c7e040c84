import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells whether a path is left out when folders are searched. Folders are asked with `isFolder`. */
export type Ignored = (path: string, isFolder?: boolean) => boolean;

/**
 * Prepares {@link Ignored} for all that lies below a folder: `node_modules`, hidden files and folders, and what a
 * `.gitignore` leaves out, in the folder itself, below it, and above it up to the top of the repository.
 *
 * A folder that is named although it is ignored is searched all the same, and then by the rules below it alone.
 */
export function ignoredBelow(folder: string): Ignored {
  const repository = repositoryOf(folder);
  if (repository === undefined || repository === folder) return createIgnored(folder);
  const ignored = createIgnored(repository);
  return ignored(folder, true) ? createIgnored(folder) : ignored;
}

function createIgnored(top: string): Ignored {
  const rules = remember((folder) => readRules(folder));
  const ignoredFolder = remember((folder) => ignored(folder, true));

  function ignored(path: string, isFolder = false): boolean {
    const parent = dirname(path);
    if (parent.length < top.length) return false;
    return ignoredFolder(parent) || isUnwanted(basename(path)) || ignoredByRules(path, isFolder);
  }

  /** As in git, the nearest `.gitignore` that says anything about the path decides. */
  function ignoredByRules(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); folder.length >= top.length; folder = dirname(folder)) {
      const verdict = rules(folder)?.test(pattern(folder, path, isFolder));
      if (verdict?.ignored) return true;
      if (verdict?.unignored || folder === dirname(folder)) return false;
    }
    return false;
  }

  return ignored;
}

function isUnwanted(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined; // There is none, as in most folders.
  }
}

function pattern(folder: string, path: string, isFolder: boolean): string {
  return relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}

/** Keeps each answer of a function, so that a folder is asked about once. */
function remember<Answer>(ask: (folder: string) => Answer): (folder: string) => Answer {
  const answers = new Map<string, Answer>();
  return (folder) => {
    const known = answers.get(folder);
    if (known !== undefined || answers.has(folder)) return known as Answer;
    const answer = ask(folder);
    answers.set(folder, answer);
    return answer;
  };
}
