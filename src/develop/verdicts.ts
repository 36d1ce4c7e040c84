/** Exits with 1 at the first text of the labelled corpus whose verdicts are not those that are known; for `npm run mutate`. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type Pack } from '../index.ts';
import { corpusFolder, readCorpus } from './corpus.ts';
import { misjudgedIn } from './misjudged.ts';

const rules = new URL('../rules/', import.meta.url);
const packs = await Promise.all(
  readdirSync(rules)
    .filter((name) => /^[a-z]{2}\.js$/.test(name))
    .map(async (name) => {
      const { default: pack } = (await import(new URL(name, rules).href)) as { readonly default: Pack };
      // What the build works out is worked out again: it may be what was changed.
      const { indexes: _, ...written } = pack;
      return written;
    }),
);
const linter = createLinter({ packs });
const known = readFileSync(`${corpusFolder}known-misjudgements.txt`, 'utf8').split('\n');
// Texts of all languages and kinds early, so that most changes are noticed soon.
const numberIn = (id: string): number => Number(/\d+$/.exec(id)?.[0]);
const entries = readCorpus().toSorted((one, other) => numberIn(one.id) - numberIn(other.id));
const isKnown = entries.every((entry) => {
  const lines = misjudgedIn(entry, linter.lint(entry.text, { format: entry.format }));
  return lines.join('\n') === known.filter((line) => line.startsWith(`${entry.id}: `)).join('\n');
});
process.exit(isKnown ? 0 : 1);
