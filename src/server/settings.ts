import { z } from 'zod';
import { Failure } from '../model/index.ts';

/** What an editor is set to: its settings named `luxlint`. */
export interface Settings {
  readonly enable: boolean;
  readonly language: string;
  readonly rules: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>;
  /** Declared kind of all texts, such as `case-report`; empty for none. */
  readonly context: string;
  /** Show notes too: words that must stay, or whose sense is doubtful. */
  readonly notes: boolean;
  /** Id of the format that a language of the editor is read as, such as `{ "latex": "text" }`; `off` for a language that is not checked. */
  readonly formats: Readonly<Record<string, string>>;
}

/** Reads the settings of an editor; what is not set is as by default. Throws a {@link Failure} that names the setting that cannot be. */
export function readSettings(...values: readonly unknown[]): Settings {
  const given = values.map((value) => withoutNull(value ?? {}));
  const parsed = schema.safeParse(Object.assign({}, ...given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Failure('settings-invalid', `The setting luxlint.${issue!.path.join('.')} cannot be: ${issue!.message}`, {
    hint: 'Change it in the settings of your editor',
  });
}

const schema = z.object({
  enable: z.boolean().default(true),
  language: z.string().default('auto'),
  rules: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])).default({}),
  context: z.string().default(''),
  notes: z.boolean().default(false),
  formats: z.record(z.string(), z.string()).default({}),
});

// Editors send null for what is not set.
function withoutNull(value: unknown): object {
  if (typeof value !== 'object') return {};
  return Object.fromEntries(Object.entries(value!).filter(([, one]) => one !== null && one !== undefined));
}
