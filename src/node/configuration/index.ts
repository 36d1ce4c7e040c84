import { dirname, resolve } from 'node:path';
import type { Linter } from '../../index.ts';
import { Failure, type FailOn } from '../../model/index.ts';
import { createFullLinter, type FullLinterOptions } from '../linter.ts';
import { shownPath } from '../shown.ts';
import { findConfiguration } from './find.ts';
import { createIgnoreFiles } from './ignore-file.ts';
import { definedOf, type Layer, type Layers, type Origin } from './layer.ts';
import { remembering } from './remembering.ts';
import type { SettingsPart } from './schema.ts';

export type { Origin } from './layer.ts';
export type { ConfigurationFile, SettingsPart } from './schema.ts';
export { configurationIn, configurationNames } from './find.ts';

/** Where settings come from. */
export interface ConfigurationOptions {
  /** Folder that relative paths start from; by default the working directory of the process. */
  readonly cwd?: string;
  /** A configuration file for all files; `false` for none, and no `.luxlintignore` either. By default (`true`) each file has the nearest one above it. */
  readonly config?: string | boolean;
  /** What holds where no file says anything, such as the settings of an editor. */
  readonly fallback?: SettingsPart;
  /** What goes before all files, and where it comes from. */
  readonly flags?: SettingsPart;
  /** Names a flag. */
  readonly flagOf?: (path: readonly PropertyKey[]) => string;
  /** Makes a linter; by default one with the rules that luxlint brings along. */
  readonly createLinter?: (options: FullLinterOptions) => Promise<Linter>;
}

/** The settings of files, and linters made with them. Files are given by absolute path; one that does not exist has the settings of its place. */
export interface Configuration {
  /** What is set for a file. Rejects with a {@link Failure} where its configuration is broken. */
  settingsFor(file: string): Promise<FileSettings>;
  /** A linter with these settings; the same one for all files with the same settings. Rejects with a {@link Failure} where they cannot be followed. */
  linterFor(file: string): Promise<Linter>;
}

/** What is set for a file. */
export interface FileSettings {
  readonly settings: Settings;
  /** Where each value comes from, by its path of keys joined with spaces. What has none is a default. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where it is written that the file is left out. */
  readonly ignoredBy?: Origin;
  /** Configuration files that were read for it, absolute; the nearest last. */
  readonly files: readonly string[];
}

/** Settings of a file; what is not set has its default: {@link defaults}. Paths of packs are absolute. */
export type Settings = SettingsPart;

/** What holds where nothing is set. */
export const defaults: { readonly failOn: FailOn } & Settings = {
  language: 'auto',
  quotations: 'info',
  citations: 'info',
  failOn: 'error',
};

/** Prepares the settings of files. Configuration files are read when they are first needed, once. */
export function createConfiguration(options: ConfigurationOptions = {}): Configuration {
  const { config, fallback = {}, flags = {}, flagOf = String, createLinter = createFullLinter } = options;
  const cwd = resolve(options.cwd ?? '.');
  const show = (path: string): string => shownPath(path, cwd);
  const found = remembering((folder: string) => findConfiguration(folder, show));
  // Reading YAML is for those who have a configuration.
  const read = remembering(async (path: string) => (await import('./layers.ts')).readLayers(path, show));
  const linters = remembering((key: string) => createLinter(JSON.parse(key) as FullLinterOptions));
  const ignoreFiles = createIgnoreFiles(show);
  const fallbackLayer: Layer = { settings: fallback, isFor: () => true, originOf: () => ({ name: 'the editor' }) };
  const mergedLayers = rememberingLast(merged);
  const flagLayer: Layer = { settings: flags, isFor: () => true, originOf: (path) => ({ name: flagOf(path) }) };
  return { settingsFor, linterFor };

  async function settingsFor(file: string): Promise<FileSettings> {
    const { layers, ignores, files } = (await layersOf(file)) ?? none;
    const ignoredBy = config === false ? undefined : (ignores(file) ?? (await ignoreFiles(file)));
    return {
      ...mergedLayers([fallbackLayer, ...layers.filter(({ isFor }) => isFor(file)), flagLayer]),
      files,
      ...(ignoredBy && { ignoredBy }),
    };
  }

  async function linterFor(file: string): Promise<Linter> {
    const { settings, origins } = await settingsFor(file);
    const { failOn: _, ...linterOptions } = settings;
    try {
      return await linters(JSON.stringify(linterOptions));
    } catch (error) {
      throw error instanceof Failure ? inItsPlace(error, origins) : error;
    }
  }

  async function layersOf(file: string): Promise<Layers | undefined> {
    if (config === false) return undefined;
    const path = typeof config === 'string' ? resolve(cwd, config) : await found(dirname(file));
    return path === undefined ? undefined : read(path);
  }
}

const none: Layers = { layers: [], files: [], ignores: () => undefined };

/** Lists add up, severities of rules go one by one, of all else the last counts. */
function merged(layers: readonly Layer[]): Pick<FileSettings, 'settings' | 'origins'> {
  const origins = new Map<string, Origin>();
  let settings: Settings = {};
  for (const { settings: part, originOf } of layers) {
    const { packs = [], rules = {}, ...others } = part;
    for (const key of Object.keys(others)) origins.set(key, originOf([key]));
    for (const name of Object.keys(rules)) origins.set(`rules ${name}`, originOf(['rules', name]));
    packs.forEach((pack, index) => origins.set(`packs ${pack}`, originOf(['packs', index])));
    part.languages?.forEach((_, index) => origins.set(`languages ${index}`, originOf(['languages', index])));
    settings = definedOf<Settings>({
      ...settings,
      ...others,
      packs: packs.length > 0 ? [...new Set([...(settings.packs ?? []), ...packs])] : settings.packs,
      rules: Object.keys(rules).length > 0 ? { ...settings.rules, ...rules } : settings.rules,
    });
  }
  return { settings, origins };
}

/** Keeps the last answer: neighbours in a folder nearly always have the same layers. */
function rememberingLast<Answer>(ask: (layers: readonly Layer[]) => Answer): (layers: readonly Layer[]) => Answer {
  let last: { readonly layers: readonly Layer[]; readonly answer: Answer } | undefined;
  return (layers) => {
    const isSame = last?.layers.length === layers.length && layers.every((layer, at) => layer === last!.layers[at]);
    if (!isSame) last = { layers, answer: ask(layers) };
    return last!.answer;
  };
}

/** A failure about an option, with the place where that option was written. */
function inItsPlace(failure: Failure, origins: FileSettings['origins']): Failure {
  const origin = origins.get(failure.place.setting?.join(' ') ?? '');
  if (origin?.path === undefined) return failure;
  const { code, message, hint } = failure;
  return new Failure(code, message, { place: origin, cause: failure, ...(hint !== undefined && { hint }) });
}
