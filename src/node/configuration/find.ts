import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { lilconfig, type Loader } from 'lilconfig';
import { Failure } from '../../model/index.ts';

/** Names that a configuration file can have, in the order in which they are looked for. */
export const configurationNames: readonly string[] = [
  '.luxlintrc.yml',
  '.luxlintrc.yaml',
  '.luxlintrc.json',
  'luxlint.config.js',
  'luxlint.config.mjs',
  'package.json',
];

/**
 * Finds the configuration file for files in a folder: in the folder itself or the nearest one above. Rejects with a {@link Failure} where a folder holds two.
 * `show` gives paths as they are shown.
 */
export async function findConfiguration(start: string, show: (path: string) => string): Promise<string | undefined> {
  const found = await finder.search(start);
  if (!found) return undefined;
  const folder = dirname(found.filepath);
  const other = (await configurationIn(folder)).find((name) => name !== basename(found.filepath));
  if (other === undefined) return found.filepath;
  throw new Failure('config-double', `There are two configurations in one folder: this and ${other}`, {
    place: { path: show(found.filepath) },
    hint: 'Keep one of them',
  });
}

// What a file holds is read later, with places: here it only has to be told whether it is one.
const isThere: Loader = () => ({});
const inPackage: Loader = (_, content) => (hasMember(content) ? { luxlint: {} } : {});

const finder = lilconfig('luxlint', {
  searchPlaces: [...configurationNames],
  stopDir: resolve('/'),
  cache: false,
  ignoreEmptySearchPlaces: false,
  loaders: Object.fromEntries(
    ['.yml', '.yaml', '.js', '.mjs', '.json'].map((extension) => [
      extension,
      (path, content) => (basename(path) === 'package.json' ? inPackage : isThere)(path, content),
    ]),
  ),
});

/** The names of the configuration files that stand in a folder itself. */
export async function configurationIn(folder: string): Promise<string[]> {
  const present = await Promise.all(configurationNames.map((name) => holdsConfiguration(join(folder, name))));
  return configurationNames.filter((_, index) => present[index]);
}

async function holdsConfiguration(path: string): Promise<boolean> {
  if (basename(path) !== 'package.json') return existsSync(path);
  return readFile(path, 'utf8').then(hasMember, () => false);
}

function hasMember(packageText: string): boolean {
  try {
    const content: unknown = JSON.parse(packageText);
    return typeof content === 'object' && content !== null && Object.hasOwn(content, 'luxlint');
  } catch {
    return false; // Whatever is wrong with it, it is not ours.
  }
}
