import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, type FailurePlace } from '../../model/index.ts';
import { checkValue, readYaml, type YamlFile } from '../../pack/index.ts';
import { fileFailure } from '../read.ts';
import { configurationSchema, type ConfigurationFile } from './schema.ts';

/** A configuration file that was read and fits its schema. */
export interface ReadConfiguration extends YamlFile<ConfigurationFile> {
  /** Absolute. */
  readonly path: string;
}

/** Reads and checks a configuration file. `shown` is its path as it is shown. Rejects with a {@link Failure} that says where in it what is wrong. */
export async function readConfiguration(path: string, shown: string): Promise<ReadConfiguration> {
  const read = /\.[cm]?js$/.test(path) ? await readModule(path, shown) : await readText(path, shown);
  if (Array.isArray(read)) throw read[0]!;
  return { ...read, path };
}

/**
 * The file that a configuration means by a name: a path relative to it, or else a file of an npm package that is installed where it stands. `undefined` where
 * there is none.
 */
export function fileNamed(name: string, by: string): string | undefined {
  const file = resolve(dirname(by), name);
  if (existsSync(file)) return file;
  if (/^\.{0,2}\//.test(name)) return undefined;
  try {
    return createRequire(by).resolve(name);
  } catch {
    return undefined;
  }
}

async function readText(path: string, shown: string): Promise<YamlFile<ConfigurationFile> | Failure[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message, hint } = fileFailure(error);
    throw new Failure(code, message, { place: { path: shown }, ...(hint !== undefined && { hint }) });
  });
  const within = basename(path) === 'package.json' ? ['luxlint'] : [];
  return readYaml({ path: shown, text }, configurationSchema, { subject: 'config', within });
}

async function readModule(path: string, shown: string): Promise<YamlFile<ConfigurationFile> | Failure[]> {
  const place: FailurePlace = { path: shown };
  const module = await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new Failure('config-broken', `The configuration does not run: ${String(cause).split('\n', 1)[0]}`, {
      place,
      cause,
    });
  });
  const { default: value } = module as { readonly default?: unknown };
  if (value === undefined) {
    throw new Failure('config-broken', 'The configuration exports nothing', {
      place,
      hint: 'Write export default { … }',
    });
  }
  return checkValue(value, configurationSchema, 'config', () => place);
}
