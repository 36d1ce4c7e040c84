import { createLinter, type Linter, type Pack, type Result } from '../index.ts';
import type { Answer, Question } from './checking.ts';
import { loadAsked } from './late/late.ts';

/** The rule packs, each loaded when it is first needed. */
const sources = import.meta.glob<Pack>('../../dist/rules/*.js', { import: 'default' });
const languages = Object.keys(sources).map(languageOf);
const packs = new Map<string, Pack>();
const linters = new Map<string, Linter>();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).catch((error: unknown) => {
    tell({ id: data.id, complete: true, failure: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(question: Question): Promise<void> {
  const { id, language, likely, thorough } = question;
  const needed = language === 'auto' ? likely : language;
  if (packs.size < languages.length) {
    await load([needed]);
    tell({ id, complete: !thorough, result: await check(question, [needed]) });
    if (!thorough) return;
    await load(languages);
  }
  tell({ id, complete: true, result: await check(question, languages) });
}

async function load(wanted: readonly string[]): Promise<void> {
  const missing = wanted.filter((language) => !packs.has(language));
  const loaded = await Promise.all(missing.map((language) => sources[`../../dist/rules/${language}.js`]!()));
  for (const pack of loaded) packs.set(pack.language, pack);
}

async function check(question: Question, wanted: readonly string[]): Promise<Result> {
  const { text, format, language, isCaseReport } = question;
  const key = JSON.stringify([wanted, language, isCaseReport]);
  const known = linters.get(key);
  const linter =
    known ??
    createLinter({
      packs: wanted.map((id) => packs.get(id)!),
      language,
      ...(isCaseReport && { context: 'case-report' }),
    });
  if (!known) linters.set(key, linter);
  const result = linter.lint(text, { format });
  return (await loadAsked()) ? check(question, wanted) : result;
}

function tell(message: Answer): void {
  postMessage(message);
}

function languageOf(path: string): string {
  return /(\w+)\.js$/.exec(path)![1]!;
}
