import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { formatOf, formats } from '../index.ts';
import { Failure } from '../model/index.ts';
import { ignoredBelow, type Ignored } from './ignored.ts';
import { fileFailure } from './read.ts';

/** A file to check, or a path that gives none, with the reason. */
export interface Found {
  /** As it is shown: with `/`, absolute only where it was named so. */
  readonly path: string;
  /** Absolute, for the file system. */
  readonly file: string;
  readonly failure: Failure | null;
}

/** Where paths are looked for. */
export interface FindOptions {
  /** Folder that relative paths start from; by default the working directory of the process. */
  readonly cwd?: string;
}

/**
 * Finds the files that paths stand for: files, folders and glob patterns, each file once.
 *
 * A file that is named is taken as it is. In folders, and by globs, only files of a known format are found, and none that
 * a `.gitignore`, a hidden folder or `node_modules` keeps out. What gives no file is found with its failure: nothing is passed over in silence.
 */
export async function findFiles(paths: readonly string[], options: FindOptions = {}): Promise<Found[]> {
  const cwd = resolve(options.cwd ?? '.');
  const found = new Map<string, Found>();
  for (const path of paths) {
    for (const { file, failure } of await search(path, cwd)) {
      if (!found.has(file))
        found.set(file, {
          path: isAbsolute(path) ? slashed(file) : slashed(relative(cwd, file) || '.'),
          file,
          failure,
        });
    }
  }
  return [...found.values()];
}

type Hit = Pick<Found, 'file' | 'failure'>;

async function search(path: string, cwd: string): Promise<Hit[]> {
  const file = resolve(cwd, path);
  try {
    if (!(await stat(file)).isDirectory()) return [{ file, failure: null }];
  } catch (error) {
    if (isDynamicPattern(path))
      return orNothing(file, await searchGlob(path, cwd), 'No file that luxlint can read matches this');
    return [{ file, failure: fileFailure(error) }];
  }
  return orNothing(
    file,
    await searchFolder(file, ignoredBelow(file)),
    'There is no file in this folder that luxlint can read',
  );
}

async function searchFolder(folder: string, ignored: Ignored): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const entry of await list(folder)) {
    if (entry instanceof Failure) hits.push({ file: folder, failure: entry });
    else {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!ignored(file, true)) hits.push(...(await searchFolder(file, ignored)));
      } else if (formatOf(file) && !ignored(file) && (await isFile(entry, file))) hits.push({ file, failure: null });
    }
  }
  return hits;
}

async function searchGlob(pattern: string, cwd: string): Promise<Hit[]> {
  const files = await glob(pattern, { cwd, absolute: true, expandDirectories: false, ignore: '**/node_modules/**' });
  const ignored = ignoredBelow(cwd);
  return files
    .filter((file) => formatOf(file) && !ignored(file))
    .toSorted()
    .map((file) => ({ file, failure: null }));
}

/** The entries of a folder by name. One that may not be read is a failure, so that a search never ends clean for want of rights. */
async function list(folder: string): Promise<(Dirent | Failure)[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    return [fileFailure(error)];
  }
}

/** Links to files count as files; links to folders are not followed, they may lead in circles. */
async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(file).then(
    (target) => target.isFile(),
    () => true, // A link into nothing: reading it says so.
  );
}

function orNothing(file: string, hits: Hit[], message: string): Hit[] {
  if (hits.length > 0) return hits;
  const extensions = formats.flatMap((format) => format.extensions).join(', ');
  return [
    { file, failure: new Failure('nothing-found', message, { hint: `It reads files that end in ${extensions}` }) },
  ];
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
