import type { Language } from '../language/index.ts';
import { Failure, type Severity, type Verdict } from '../model/index.ts';
import { guess } from './guess.ts';

/** How an engine judges. */
export interface EngineOptions {
  /** Language of texts that declare none: a language of the packs, or `auto` (the default) to tell it block by block. */
  readonly language?: string;
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Setting>>;
  /** Declared kind of all texts, such as `case-report`; a text's own front matter wins. */
  readonly context?: string;
}

/** What a rule can be set to. */
export type Setting = Severity | 'off';

/** The language that was chosen for texts that declare none. Throws a {@link Failure} where no pack has it. */
export function chosenLanguage({ language: id }: EngineOptions, configured: readonly Language[]): Language | undefined {
  if (id === undefined || id === 'auto') return undefined;
  const language = configured.find((candidate) => candidate.id === id);
  if (language) return language;
  const hint = `Use auto or one of: ${configured.map((known) => known.id).join(', ')}`;
  throw new Failure('language-unknown', `Unknown language \`${id}\``, { hint });
}

/** The setting of each rule that was given one. Throws a {@link Failure} for a rule that no pack has. */
export function settingsOf({ rules = {} }: EngineOptions, known: ReadonlySet<string>): ReadonlyMap<string, Setting> {
  const settings = new Map(Object.entries(rules));
  for (const id of settings.keys()) {
    if (!known.has(id)) throw new Failure('rule-unknown', `Unknown rule \`${id}\``, { hint: guess(id, [...known]) });
  }
  return settings;
}

/** A verdict under a setting. It raises or lowers what is in use; what is only a note stays one. */
export function withSetting(verdict: Verdict, id: string, setting: Setting | undefined): Verdict {
  if (setting === undefined) return verdict;
  if (setting === 'off') return { report: false, because: 'config', by: `${id}=off` };
  return verdict.report && verdict.because === undefined ? { ...verdict, severity: setting } : verdict;
}
