import { dirname, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { Failure, type FailurePlace } from '../../model/index.ts';
import { definedOf, type Layer, type Layers, type Origin } from './layer.ts';
import { fileNamed, readConfiguration, type ReadConfiguration } from './read.ts';
import type { Override, SettingsPart } from './schema.ts';

/**
 * Reads a configuration file and all that it extends. The order in which they count: what it extends, in the order in which it is named; then its own settings;
 * then its overrides, in their order. Rejects with a {@link Failure} for what is missing, broken or goes in circles. `show` gives paths
 * as they are shown.
 */
export async function readLayers(path: string, show: (path: string) => string): Promise<Layers> {
  const layers: Layer[] = [];
  const ignored: ((file: string) => Origin | undefined)[] = [];
  const files: string[] = [];
  await add(path, dirname(path), []);
  return { layers, files, ignores: (file) => ignored.map((find) => find(file)).findLast((origin) => origin) };

  // Patterns of a package are meant for the files of whoever uses it.
  async function add(file: string, folder: string, above: readonly string[]): Promise<void> {
    const read = await readConfiguration(file, show(file));
    files.push(file);
    const { value } = read;
    const names = value.extends === undefined ? [] : [value.extends].flat();
    for (const [index, name] of names.entries()) {
      const place = read.placeOf(Array.isArray(value.extends) ? ['extends', index] : ['extends']);
      const base = named(name, 'configuration', file, place);
      const chain = [...above, file];
      if (chain.includes(base)) throw circular([...chain.slice(chain.indexOf(base)), base].map(show), place);
      await add(base, isPackaged(base, file) ? folder : dirname(base), chain);
    }
    layers.push(layerOf(read, value, [], () => true));
    for (const [index, override] of (value.overrides ?? []).entries()) {
      const matched = matching([override.files].flat(), folder);
      const isMatched = (candidate: string): boolean => matched(candidate) !== undefined;
      layers.push(layerOf(read, override, ['overrides', index], isMatched));
    }
    const { ignore: patterns = [] } = value;
    const match = matching(patterns, folder);
    ignored.push((left) => {
      const index = match(left);
      return index === undefined ? undefined : read.placeOf(['ignore', index]);
    });
  }
}

/** Makes a function that gives the index of the pattern by which a file is meant, if it is. Patterns are read as in a `.gitignore` of the folder. */
function matching(patterns: readonly string[], folder: string): (file: string) => number | undefined {
  let rules: Ignore | undefined;
  return (file) => {
    const path = relative(folder, file).replaceAll(sep, '/');
    if (path === '' || path.startsWith('../')) return undefined;
    rules ??= ignore().add([...patterns]);
    const { ignored, rule } = rules.test(path);
    return ignored ? Math.max(0, patterns.indexOf(rule?.pattern ?? '')) : undefined;
  };
}

function layerOf(
  read: ReadConfiguration,
  value: SettingsPart & Partial<Override>,
  within: readonly PropertyKey[],
  isFor: Layer['isFor'],
): Layer {
  const { language, languages, packs, rules, context, quotations, citations, failOn } = value;
  const given = { language, languages, rules, context, quotations, citations, failOn };
  const files = packs?.map((name, index) => named(name, 'pack', read.path, read.placeOf([...within, 'packs', index])));
  return {
    settings: definedOf({ ...given, packs: files }),
    isFor,
    originOf: (path) => read.placeOf([...within, ...path]),
  };
}

function named(name: string, what: 'configuration' | 'pack', by: string, place: FailurePlace): string {
  const file = fileNamed(name, by);
  if (file !== undefined) return file;
  throw new Failure(`config-${what === 'pack' ? 'pack' : 'extends'}-missing`, `There is no ${what} \`${name}\``, {
    place,
    hint: 'Write a path from this file on, or the name of an installed npm package',
  });
}

function circular(chain: readonly string[], place: FailurePlace): Failure {
  return new Failure('config-circular', 'The configuration extends itself', { place, hint: chain.join(' → ') });
}

function isPackaged(file: string, by: string): boolean {
  return file.includes(`${sep}node_modules${sep}`) && !by.includes(`${sep}node_modules${sep}`);
}
