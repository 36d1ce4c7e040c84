import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../develop/corpus.ts';
import { misjudgedIn } from '../develop/misjudged.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';

const known = fileURLToPath(new URL('../../fixtures/corpus/known-misjudgements.txt', import.meta.url));

describe('the verdicts on the labelled corpus', () => {
  it('are of texts that have an id each', () => {
    const ids = readCorpus().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  // A line more is a word that was judged right before: read it, and run vitest with -u only if it cannot be helped.
  it('are those of the labels, but for what is known', async () => {
    const linter = createLinter({ packs: loadPacks() });
    const lines = readCorpus().flatMap((entry) =>
      misjudgedIn(entry, linter.lint(entry.text, { format: entry.format })),
    );
    await expect(lines.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(known);
  }, 300_000);
});
