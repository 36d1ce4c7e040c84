import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { defaults, type FileSettings, type Origin } from '../node/index.ts';
import { visible } from '../report/index.ts';
import { configurationFor, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** Writes the settings of a file as YAML, each with where it comes from. Rejects with a `Failure` for settings that are broken. */
export async function printSettings(path: string, flags: SettingFlags, world: World): Promise<void> {
  const file = resolve(world.cwd, path);
  const configuration = await configurationFor(flags, world);
  const fileSettings = await configuration.settingsFor(file);
  await configuration.linterFor(file); // Names that mean nothing are told here too.
  world.output.write(textOf(path, fileSettings));
}

function textOf(path: string, { settings, origins, ignoredBy }: FileSettings): string {
  const { packs = [], rules = {}, languages, ...single } = { ...defaults, ...settings };
  const lines = [
    [`# Settings for ${visible(path)}`],
    ...(ignoredBy ? [['# It is left out', ignoredBy] as const] : []),
    ...Object.entries(single).map(
      ([key, value]) => [`${key}: ${scalar(value)}`, origins.get(key) ?? byDefault] as const,
    ),
    languages
      ? ([`languages: [${languages.map(scalar).join(', ')}]`, origins.get('languages')] as const)
      : (['# languages: all', byDefault] as const),
    ...section(
      'packs',
      packs.map((pack) => [`- ${scalar(pack)}`, origins.get(`packs ${pack}`)] as const),
    ),
    ...section(
      'rules',
      Object.entries(rules).map(
        ([name, value]) => [`${scalar(name)}: ${value}`, origins.get(`rules ${name}`)] as const,
      ),
    ),
  ] as const;
  const width = Math.max(...lines.map(([text, origin]) => (origin ? text.length : 0)));
  return lines.map(([text, origin]) => `${origin ? `${text.padEnd(width)}  # ${nameOf(origin)}` : text}\n`).join('');
}

type Line = readonly [text: string, origin?: Origin | undefined];

function section(name: string, lines: readonly Line[]): Line[] {
  if (lines.length === 0) return [];
  return [[`${name}:`], ...lines.map(([text, origin]) => [`  ${text}`, origin] as const)];
}

const byDefault: Origin = { name: 'by default' };

function nameOf({ name, path = '', line, column }: Origin): string {
  return name ?? [visible(path), line, column].filter((part) => part !== undefined).join(':');
}

function scalar(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
