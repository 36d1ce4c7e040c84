import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { formatOf, formats } from '../index.ts';
import { Failure } from '../model/index.ts';
import type { Configuration, Origin } from './configuration/index.ts';
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
  /** Settings that may leave files out, also those that are named. */
  readonly configuration?: Pick<Configuration, 'settingsFor'>;
}

/** What a search came to. */
export interface Search {
  /** Files to check and failures, in the order of the paths, each file once. */
  readonly found: readonly Found[];
  /** Documents met in folders that luxlint cannot read, such as Word files, as they are shown. */
  readonly passedOver: readonly string[];
  /** Files that were named and that settings leave out, as they are shown, and where that is written. */
  readonly leftOut: readonly { readonly path: string; readonly by: Origin }[];
}

/**
 * Finds the files that paths stand for: files, folders and glob patterns.
 *
 * A file that is named is taken as it is. In folders, and by globs, only files of a known format are found, and none
 * that a `.gitignore`, a hidden folder or `node_modules` keeps out. What settings leave out is not even read when it is named. What gives no file is found
 * with its failure: nothing is left out in silence.
 */
export async function findFiles(paths: readonly string[], options: FindOptions = {}): Promise<Search> {
  const cwd = resolve(options.cwd ?? '.');
  const found = new Map<string, Found>();
  const leftOut: Search['leftOut'][number][] = [];
  const passedOver = new Set<string>();
  for (const path of paths) {
    const show = (file: string): string => slashed(isAbsolute(path) ? file : relative(cwd, file) || '.');
    for (const hit of await search(path, cwd)) {
      const file = 'passedOver' in hit ? hit.passedOver : hit.file;
      const { ignoredBy: by } = (await options.configuration?.settingsFor(file)) ?? {};
      if (by) leftOut.push(...(file === resolve(cwd, path) ? [{ path: show(file), by }] : []));
      else if ('passedOver' in hit) passedOver.add(show(hit.passedOver));
      else if (!found.has(hit.file)) found.set(hit.file, { ...hit, path: show(hit.file) });
    }
  }
  return { found: [...found.values()], passedOver: [...passedOver], leftOut };
}

type Hit = Omit<Found, 'path'> | { readonly passedOver: string };

async function search(path: string, cwd: string): Promise<Hit[]> {
  const file = resolve(cwd, path);
  try {
    if (!(await stat(file)).isDirectory()) return [{ file, failure: null }];
  } catch (error) {
    const { isDynamicPattern } = await import('tinyglobby'); // Most runs name files and folders.
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
      } else if (isOfInterest(file) && !ignored(file) && (await isFile(entry, file))) {
        hits.push(formatOf(file) ? { file, failure: null } : { passedOver: file });
      }
    }
  }
  return hits;
}

function isOfInterest(file: string): boolean {
  return formatOf(file) !== undefined || documents.test(file);
}

/** Documents that people write reports in. Other files in a folder are no reports: nobody expects them to be read. */
const documents = /\.(?:docx?|odt|rtf|pdf|pages|mdx|epub|eml|msg|pptx?|odp|xlsx?|ods|tex|adoc|rst|org)$/i;

async function searchGlob(pattern: string, cwd: string): Promise<Hit[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  const ignored = ignoredBelow(cwd);
  const wanted = files.filter((file) => formatOf(file) && !ignored(file));
  return (await eachOnce(wanted)).toSorted().map((file) => ({ file, failure: null }));
}

/** Links to folders may lead to files that are found without them: of several ways to one file the shortest is taken. */
async function eachOnce(files: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const file of files.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    const folder = await realpath(dirname(file)).catch(() => dirname(file));
    const place = join(folder, basename(file));
    if (!found.has(place)) found.set(place, file);
  }
  return [...found.values()];
}

/**
 * The entries of a folder by name. One that may not be read is a failure, so that a search never ends clean for want of
 * rights.
 */
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
  if (hits.some((hit) => 'file' in hit)) return hits;
  const extensions = formats.flatMap((format) => format.extensions).join(', ');
  const hint = `It reads files that end in ${extensions}`;
  return [...hits, { file, failure: new Failure('nothing-found', message, { hint }) }];
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
