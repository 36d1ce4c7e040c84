import type { Language } from '../language/index.ts';
import { Failure, guess, type Because, type Pack, type Severity, type Verdict } from '../model/index.ts';

/** How an engine judges. */
export interface EngineOptions {
  /** Language of texts that declare none: a language of the packs, or `auto` (the default) to tell it block by block. */
  readonly language?: string;
  /** Languages that are looked at; by default those of all packs. */
  readonly languages?: readonly string[];
  /** Severity by rule id, or by a term as it is written in texts (`child porn`), which goes before that of its rule; or `off`. */
  readonly rules?: Readonly<Record<string, Setting>>;
  /** Declared kind of all texts, such as `case-report`; a text's own front matter wins. */
  readonly context?: string;
  /** Severity of words in quotations; by default `info`, a note. */
  readonly quotations?: Setting;
  /** Severity of words in the cited wording of laws; by default `info`, a note. */
  readonly citations?: Setting;
}

/** What a rule can be set to. */
export type Setting = Severity | 'off';

/** The packs of the languages that were chosen. Throws a {@link Failure} where no pack has one of them. */
export function chosenPacks({ languages }: EngineOptions, packs: readonly Pack[]): readonly Pack[] {
  const known = packs.map(({ language }) => language);
  languages?.forEach((id, index) => {
    if (!known.includes(id)) throw languageUnknown(id, known, ['languages', String(index)]);
  });
  return languages ? packs.filter(({ language }) => languages.includes(language)) : packs;
}

/** The language that was chosen for texts that declare none. Throws a {@link Failure} where no pack has it. */
export function chosenLanguage({ language: id }: EngineOptions, configured: readonly Language[]): Language | undefined {
  if (id === undefined || id === 'auto') return undefined;
  const language = configured.find((candidate) => candidate.id === id);
  if (language) return language;
  throw languageUnknown(id, ['auto', ...configured.map((known) => known.id)], ['language']);
}

function languageUnknown(id: string, known: readonly string[], setting: readonly string[]): Failure {
  const hint = `Use one of: ${known.join(', ')}`;
  return new Failure('language-unknown', `Unknown language \`${id}\``, { hint, place: { setting } });
}

/** A name that somebody set a severity for is neither a rule nor a term. */
export function ruleUnknown(name: string, ids: readonly string[]): Failure {
  return new Failure('rule-unknown', `Unknown rule \`${name}\``, {
    hint: guess(name, ids),
    place: { setting: ['rules', name] },
  });
}

/** A verdict under a setting. It raises or lowers what is in use; what is only a note stays one. */
export function withSetting(verdict: Verdict, setting: Named<Setting> | undefined): Verdict {
  if (setting === undefined) return verdict;
  if (setting.value === 'off') return { report: false, because: 'config', by: `${setting.name}=off` };
  return verdict.report && verdict.because === undefined ? { ...verdict, severity: setting.value } : verdict;
}

/** A value, and what it was given for. */
export interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

/** A verdict about words that belong to others, under the settings for such words. */
export function withNoteSetting(verdict: Verdict, { quotations, citations }: EngineOptions): Verdict {
  const settings: Partial<Record<Because, Setting | undefined>> = { quotation: quotations, citation: citations };
  const setting = verdict.report && verdict.because !== undefined ? settings[verdict.because] : undefined;
  if (!verdict.report || verdict.because === undefined || setting === undefined) return verdict;
  if (setting !== 'off') return { ...verdict, severity: setting };
  return { report: false, because: verdict.because, by: verdict.by ?? '' };
}
