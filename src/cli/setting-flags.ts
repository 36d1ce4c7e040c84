import { InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../model/index.ts';
import type { Configuration, SettingsPart } from '../node/index.ts';
import type { World } from './world.ts';

/** Flags that go before the settings of configuration files. */
export interface SettingFlags {
  /** A configuration file for all texts; `false` for none, `true` for the nearest one. */
  readonly config?: string | boolean;
  readonly lang?: string;
  readonly rule?: Readonly<Record<string, Severity | 'off'>>;
  readonly context?: string;
  readonly failOn?: 'error' | 'warning' | 'never';
}

/** The options that {@link SettingFlags} come from. */
export function settingOptions(): Option[] {
  return [
    new Option(
      '--lang <language>',
      'language of texts that do not declare one, such as en (default: auto, which tells it by itself)',
    ),
    new Option(
      '--rule <name=severity>',
      'set a rule, or a term such as "child porn", to off, info, warning or error; may be given several times',
    ).argParser(ruleSetting),
    new Option('--context <kind>', 'what kind of texts these are, such as case-report'),
    new Option('--config <file>', 'take the settings from this file (default: the nearest one above each text)'),
    new Option('--no-config', 'pass over configuration files and .luxlintignore'),
  ];
}

/** The settings of texts under flags. */
export async function configurationFor(flags: SettingFlags, world: World): Promise<Configuration> {
  const { createConfiguration } = await import('../node/index.ts');
  return createConfiguration({
    cwd: world.cwd,
    flags: settingsOf(flags),
    flagOf: ([key]) => names[String(key)] ?? String(key),
    createLinter: world.createLinter,
    config: flags.config ?? true,
  });
}

const names: Readonly<Record<string, string>> = {
  language: '--lang',
  rules: '--rule',
  context: '--context',
  failOn: '--fail-on',
};

function settingsOf({ lang: language, rule: rules, context, failOn }: SettingFlags): SettingsPart {
  return {
    ...(language !== undefined && { language }),
    ...(rules && { rules }),
    ...(context !== undefined && { context }),
    ...(failOn && { failOn }),
  };
}

function ruleSetting(text: string, previous: SettingFlags['rule'] = {}): SettingFlags['rule'] {
  const [, name, severity] = /^([^=]+)=(off|info|warning|error)$/.exec(text) ?? [];
  if (name === undefined || severity === undefined) {
    throw new InvalidArgumentError('Write the id of a rule, = and off, info, warning or error: client=warning.');
  }
  return { ...previous, [name]: severity as Severity | 'off' };
}
