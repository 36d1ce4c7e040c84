import { z } from 'zod';
import { Failure } from '../model/index.ts';
import type { SettingsPart } from '../node/index.ts';

/** What an editor is set to: its settings named `luxlint`. */
export interface Settings {
  readonly enable: boolean;
  /** Show notes too: words that must stay, or whose sense is doubtful. */
  readonly notes: boolean;
  /** Id of the format that a language of the editor is read as, such as `{ "latex": "text" }`; `off` for a language that is not checked. */
  readonly formats: Readonly<Record<string, string>>;
  /** How texts are checked where no configuration file says it. */
  readonly checking: SettingsPart;
}

/** Reads the settings of an editor; what is not set is as by default. Throws a {@link Failure} that names the setting that cannot be. */
export function readSettings(...values: readonly unknown[]): Settings {
  const given: unknown = Object.assign({}, ...values.map(setOf));
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    const { enable, notes, formats, ...checking } = parsed.data;
    return { enable, notes, formats, checking: checking as SettingsPart };
  }
  const [issue] = parsed.error.issues;
  throw new Failure('settings-invalid', `The setting luxlint.${issue!.path.join('.')} cannot be: ${issue!.message}`, {
    hint: 'Change it in the settings of your editor',
  });
}

const setting = z.enum(['off', 'info', 'warning', 'error']);

const schema = z.object({
  enable: z.boolean().default(true),
  notes: z.boolean().default(false),
  formats: z.record(z.string(), z.string()).default({}),
  language: z.string().optional(),
  languages: z.array(z.string()).optional(),
  rules: z.record(z.string(), setting).optional(),
  context: z.string().optional(),
  quotations: setting.optional(),
  citations: setting.optional(),
});

// Editors send null, an empty text or an empty list for what is not set.
function setOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !isUnset(one)));
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
