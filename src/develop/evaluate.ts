/**
 * `npm run evaluate -- [--lang ID] [--held-back | --tuned] [--misses] [--alarms] [--suggestions] [--rules]`: precision, recall and suggestion match over
 * the labelled corpus, per language and per rule.
 */
import { parseArgs } from 'node:util';
import { createLinter } from '../index.ts';
import { readCorpus, type Entry } from './corpus.ts';
import { lineOf, loadPacks } from './packs.ts';
import { compare, f1, precision, recall, total, type Outcome, type Score } from './score.ts';

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    tuned: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    suggestions: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

// A pack in the making must not keep the others from being measured.
const packs = loadPacks(undefined, (failure) => console.error(lineOf(failure)));
const linter = createLinter({ packs });
const outcomes = readCorpus()
  .filter(asked)
  .map((entry) => compare(entry, linter.lint(entry.text, { format: entry.format })));

for (const outcome of outcomes) printDetails(outcome);
const languages = [...new Set(outcomes.map(({ entry }) => entry.lang))];
printTable(
  'language',
  languages.map((language) => [language, total(outcomes.filter(({ entry }) => entry.lang === language))]),
);
printTable('texts', [
  ['all', total(outcomes)],
  ['tuned on', total(outcomes.filter(({ entry }) => !isHeldBack(entry)))],
  ['held back', total(outcomes.filter(({ entry }) => isHeldBack(entry)))],
]);
if (options.rules) printTable('term', byTerm());

function asked(entry: Entry): boolean {
  if (options.lang !== undefined && entry.lang !== options.lang) return false;
  if (!packs.some(({ language }) => language === entry.lang) && entry.lang !== 'mul') return false;
  return options.tuned ? !isHeldBack(entry) : options['held-back'] ? isHeldBack(entry) : true;
}

/** A fifth of the corpus is kept out of sight while rules are tuned. */
function isHeldBack({ id }: Entry): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 5 === 0;
}

function byTerm(): [string, Score][] {
  const terms = new Set(
    outcomes.flatMap(({ found, missed }) => [...found.map(({ label }) => label), ...missed].map(({ term }) => term)),
  );
  const alarmed = new Set(outcomes.flatMap(({ alarms }) => alarms.map(({ ruleId }) => ruleId)));
  return [...new Set([...terms, ...alarmed])].toSorted().map((term) => [
    term,
    total(
      outcomes.map(({ entry, found, missed, alarms }) => ({
        entry,
        found: found.filter(({ label }) => label.term === term),
        missed: missed.filter((label) => label.term === term),
        alarms: alarms.filter(({ ruleId }) => ruleId === term),
      })),
    ),
  ]);
}

function printDetails({ entry, found, missed, alarms }: Outcome): void {
  const text = JSON.stringify(entry.text.length > 400 ? `${entry.text.slice(0, 400)}…` : entry.text);
  if (options.misses) {
    const { dismissed } = missed.length > 0 ? linter.lint(entry.text, { format: entry.format }) : { dismissed: [] };
    for (const label of missed) {
      const why = dismissed.map(({ actual, because, by }) => `${actual}: ${because} by “${by}”`).join('; ');
      console.log(
        `missed  ${entry.id} ${label.term} “${label.surface}” in ${text}${why ? `\n        dismissed: ${why}` : ''}`,
      );
    }
  }
  if (options.alarms)
    for (const { ruleId, actual } of alarms) console.log(`alarm   ${entry.id} ${ruleId} “${actual}” in ${text}`);
  if (options.suggestions) {
    for (const { label, finding, suggested } of found) {
      if (suggested || label.accept.length === 0) continue;
      console.log(
        `wording ${entry.id} “${label.surface}” offered: ${finding.expected.slice(0, 3).join(' | ')}; accepted: ${label.accept.slice(0, 4).join(' | ')} in ${text}`,
      );
    }
  }
}

function printTable(heading: string, rows: readonly (readonly [string, Score])[]): void {
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
  const widths = header.map((title, column) => Math.max(title.length, ...body.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((value, column) => value.padEnd(widths[column]!)).join(' | ')} |`;
  console.log([line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''].join('\n'));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : figure(part / whole);
}

function figure(value: number): string {
  return value.toFixed(3);
}
