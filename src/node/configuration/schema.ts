import { z } from 'zod';
import type { Setting } from '../../index.ts';
import type { FailOn } from '../../model/index.ts';

/** What can be set, for all files or for some. */
export interface SettingsPart {
  readonly language?: string;
  readonly languages?: readonly string[];
  /** Files of rule packs; relative to the file that names them, or else in an npm package. */
  readonly packs?: readonly string[];
  readonly rules?: Readonly<Record<string, Setting>>;
  readonly context?: string;
  readonly quotations?: Setting;
  readonly citations?: Setting;
  readonly failOn?: FailOn;
}

/** What a configuration file holds. */
export interface ConfigurationFile extends SettingsPart {
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  /** Patterns as in a `.gitignore`, from the folder of the file on. */
  readonly ignore?: readonly string[];
  readonly overrides?: readonly Override[];
}

/** Settings for some files. */
export interface Override extends SettingsPart {
  /** Patterns as in a `.gitignore`, from the folder of the file on. */
  readonly files: string | readonly string[];
}

const setting = z.enum(['off', 'info', 'warning', 'error']);
const text = z.string().trim().min(1);
const patterns = z.array(text).min(1);

const settings = {
  language: text
    .optional()
    .describe(
      'Language of texts that do not declare one, such as en; auto, the default, tells it paragraph by paragraph',
    ),
  languages: z.array(text).min(1).optional().describe('Languages that are looked at; by default all'),
  packs: z
    .array(text)
    .optional()
    .describe('Rule packs of your own: YAML files, relative to this file, or in an npm package'),
  rules: z
    .record(text, setting)
    .optional()
    .describe('Severity by rule, or by a term as it is written in texts, which goes before that of its rule'),
  context: text.optional().describe('What kind of texts these are, such as case-report'),
  quotations: setting.optional().describe('Severity of words in quotations; by default info, a note'),
  citations: setting.optional().describe('Severity of words in the cited wording of laws; by default info, a note'),
  failOn: z.enum(['error', 'warning', 'never']).optional().describe('From which severity on a file fails a run'),
};

/** The shape of a configuration file. */
export const configurationSchema: z.ZodType<ConfigurationFile> = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors'),
  extends: z
    .union([text, z.array(text)])
    .optional()
    .describe(
      'Configurations that this one builds on, later ones going before earlier ones: files, relative to this one, or npm packages',
    ),
  ...settings,
  ignore: patterns
    .optional()
    .describe('Files that are left out: patterns as in a .gitignore, from the folder of this file on'),
  overrides: z
    .array(
      z.strictObject({
        files: z.union([text, patterns]).describe('Patterns as in a .gitignore, from the folder of this file on'),
        ...settings,
      }),
    )
    .optional()
    .describe('Settings for some files; later ones go before earlier ones'),
}) as unknown as z.ZodType<ConfigurationFile>;
