/**
 * `npm run evaluate -- [--lang ID] [--held-back | --tuned] [--misses] [--alarms] [--suggestions] [--rules] [--write] [FILE …]`: precision, recall and
 * suggestion match over the labelled corpus, or over the labelled texts of other files, per language and per rule. `--write` puts the figures into the README.
 */
import { parseArgs } from 'node:util';
import { createLinter } from '../index.ts';
import { readCorpus, readEntries } from './corpus.ts';
import { isHeldBack, judgeEntries, readmeFigures, scoreTable } from './figures.ts';
import { loadPacks } from './packs.ts';
import { writePart } from './readme.ts';
import { total, type Outcome, type Score } from './score.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    tuned: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    suggestions: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const ignore = (): void => {};
const linter = createLinter({ packs: loadPacks(undefined, ignore) });
const corpus = files.length > 0 ? files.flatMap(readEntries) : readCorpus();
const kept = corpus.filter((entry) => {
  if (options.lang !== undefined && entry.lang !== options.lang) return false;
  if (options.tuned) return !isHeldBack(entry);
  return options['held-back'] ? isHeldBack(entry) : true;
});
const outcomes = judgeEntries(kept);

for (const outcome of outcomes) printDetails(outcome);
const languages = [...new Set(outcomes.map(({ entry }) => entry.lang))];
print(
  'language',
  languages.map((language) => [language, total(outcomes.filter(({ entry }) => entry.lang === language))]),
);
print('texts', [
  ['all', total(outcomes)],
  ['tuned on', total(outcomes.filter(({ entry }) => !isHeldBack(entry)))],
  ['held back', total(outcomes.filter(({ entry }) => isHeldBack(entry)))],
]);
if (options.rules) print('term', byTerm());
if (options.write) writePart('evaluate', readmeFigures(judgeEntries(readCorpus())));

function print(heading: string, rows: readonly (readonly [string, Score])[]): void {
  console.log(scoreTable(heading, rows));
}

function byTerm(): [string, Score][] {
  const labelled = outcomes.flatMap(({ found, missed }) => [...found.map(({ label }) => label), ...missed]);
  const terms = new Set([
    ...labelled.map(({ term }) => term),
    ...outcomes.flatMap(({ alarms }) => alarms.map(({ ruleId }) => ruleId)),
  ]);
  return [...terms].toSorted().map((term) => [term, total(outcomes.map((outcome) => ofTerm(term, outcome)))]);
}

function ofTerm(term: string, { entry, found, missed, alarms }: Outcome): Outcome {
  return {
    entry,
    found: found.filter(({ label }) => label.term === term),
    missed: missed.filter((label) => label.term === term),
    alarms: alarms.filter(({ ruleId }) => ruleId === term),
  };
}

function printDetails({ entry, found, missed, alarms }: Outcome): void {
  const text = JSON.stringify(entry.text.length > 400 ? `${entry.text.slice(0, 400)}…` : entry.text);
  if (options.misses && missed.length > 0) {
    const { dismissed } = linter.lint(entry.text, { format: entry.format });
    const why = dismissed.map(({ actual, because, by }) => `${actual}: ${because} by “${by}”`).join('; ');
    for (const label of missed) {
      console.log(
        `missed  ${entry.id} ${label.term} “${label.surface}” in ${text}${why ? `\n        dismissed: ${why}` : ''}`,
      );
    }
  }
  if (options.alarms)
    for (const { ruleId, actual } of alarms) console.log(`alarm   ${entry.id} ${ruleId} “${actual}” in ${text}`);
  if (!options.suggestions) return;
  for (const { label, finding, suggested } of found) {
    if (suggested || label.accept.length === 0) continue;
    const offered = finding.expected.slice(0, 3).join(' | ');
    const accepted = label.accept.slice(0, 4).join(' | ');
    console.log(`wording ${entry.id} “${label.surface}” offered: ${offered}; accepted: ${accepted} in ${text}`);
  }
}
