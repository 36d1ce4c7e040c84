import { createLinter } from '../index.ts';
import type { Entry } from './corpus.ts';
import { markdownTable } from './markdown-table.ts';
import { loadPacks } from './packs.ts';
import { compare, f1, precision, recall, total, type Outcome, type Score } from './score.ts';

/** What came of every labelled text, with all packs and the language told from the text. */
export function judgeEntries(entries: readonly Entry[]): Outcome[] {
  // A pack in the making must not keep the others from being measured; its faults are shown by `npm run prove`.
  const packs = loadPacks(undefined, () => {});
  const linter = createLinter({ packs });
  const known = new Set([...packs.map(({ language }) => language), 'mul']);
  return entries
    .filter(({ lang }) => known.has(lang))
    .map((entry) => compare(entry, linter.lint(entry.text, { format: entry.format })));
}

/** Whether a text belongs to the fifth that is kept out of sight while rules are tuned. */
export function isHeldBack({ id }: Entry): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 5 === 0;
}

/** The figures of the README: per language, with the part that rules were tuned on and the part that was held back. */
export function readmeFigures(outcomes: readonly Outcome[]): string {
  const languages = [...new Set(outcomes.map(({ entry }) => entry.lang))].toSorted();
  const rows = languages.map((language) => {
    const own = outcomes.filter(({ entry }) => entry.lang === language);
    const heldBack = total(own.filter(({ entry }) => isHeldBack(entry)));
    const score = total(own);
    return [
      languageNames[language] ?? language,
      String(own.length),
      figure(precision(score)),
      figure(recall(score)),
      figure(precision(heldBack)),
      figure(recall(heldBack)),
      share(score.suggested, score.suggestible),
      share(score.fixed, score.fixable),
      share(score.cleanWithAlarm, score.clean),
    ];
  });
  const header = [
    'language',
    'texts',
    'precision',
    'recall',
    'precision, held back',
    'recall, held back',
    'wording accepted (first three)',
    'grammatical in place',
    'clean texts with an alarm',
  ];
  return markdownTable(header, rows);
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  de: 'German',
  it: 'Italian',
  nl: 'Dutch',
  mul: 'several',
};

/** A table of scores in more detail, for the command. */
export function scoreTable(heading: string, rows: readonly (readonly [string, Score])[]): string {
  const header = [
    heading,
    'precision',
    'recall',
    'F1',
    'suggestions',
    'in place',
    'found',
    'missed',
    'alarms',
    'clean with alarm',
  ];
  const body = rows.map(([name, score]) => [
    name,
    figure(precision(score)),
    figure(recall(score)),
    figure(f1(score)),
    share(score.suggested, score.suggestible),
    share(score.fixed, score.fixable),
    String(score.found),
    String(score.missed),
    String(score.alarms),
    share(score.cleanWithAlarm, score.clean),
  ]);
  return markdownTable(header, body);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : figure(part / whole);
}

function figure(value: number): string {
  return value.toFixed(3);
}
