import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A linter that luxlint is measured beside. */
export interface Tool {
  readonly name: string;
  /** Packages with their versions. */
  readonly packages: readonly string[];
  /** What it looks for. */
  readonly terms: string;
  /** Writes the settings of the tool into a folder. */
  prepare(folder: string, phrases: readonly string[]): void;
  /** What it writes when it has checked files that hold terms. */
  readonly proof: RegExp;
  /** The script and its arguments that check some files. */
  command(folder: string, files: readonly string[]): readonly string[];
}

/** The linters that luxlint is measured beside. */
export const tools: readonly Tool[] = [
  {
    name: 'alex',
    packages: ['alex@11.0.1'],
    terms: 'its own terms',
    proof: /retext-/,
    prepare: () => {},
    command: (folder, files) => [join(folder, 'node_modules/alex/cli.js'), '--quiet', ...files],
  },
  {
    name: 'textlint with terminology and prh',
    packages: ['textlint@15.8.0', 'textlint-rule-terminology@5.2.16', 'textlint-rule-prh@6.1.0'],
    terms: 'the same terms, by both rules',
    proof: /terminology[^]*prh|prh[^]*terminology/,
    prepare(folder, phrases) {
      const rules = phrases.map(
        (phrase) => `  - expected: ${JSON.stringify(`${phrase} …`)}\n    pattern: ${JSON.stringify(phrase)}\n`,
      );
      writeFileSync(join(folder, 'prh.yml'), `version: 1\nrules:\n${rules.join('')}`);
      const terms = phrases.map((phrase) => [phrase, `${phrase} …`]);
      const settings = { rules: { terminology: { defaultTerms: false, terms }, prh: { rulePaths: ['./prh.yml'] } } };
      writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify(settings));
    },
    command: (folder, files) => [join(folder, 'node_modules/textlint/bin/textlint.js'), ...files],
  },
  {
    name: 'write-good',
    packages: ['write-good@1.0.8'],
    terms: 'its own terms and the same, by one regular expression',
    proof: /is discouraged/,
    prepare(folder, phrases) {
      // Its own program takes checks of one's own for a single file only.
      const program = `const writeGood = require('write-good');
const { readFileSync } = require('node:fs');
const pattern = new RegExp(${JSON.stringify(`\\b(?:${phrases.toSorted().join('|')})\\b`)}, 'g');
const terms = {
  fn: (text) => Array.from(text.matchAll(pattern), ({ 0: { length: offset }, index }) => ({ index, offset })),
  explanation: 'is discouraged',
};
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const found = [...writeGood(text), ...writeGood(text, { checks: { terms } })];
  console.log(writeGood.annotate(text, found).join('\\n'));
}
`;
      writeFileSync(join(folder, 'terms.cjs'), program);
    },
    command: (folder, files) => [join(folder, 'terms.cjs'), ...files],
  },
  {
    name: 'cspell',
    packages: ['cspell@9.8.0'],
    terms: 'the spelling of all words, and those of the same terms that are one word',
    proof: /Files checked: [1-9]/,
    prepare(folder, phrases) {
      const flagWords = phrases.filter((phrase) => !phrase.includes(' '));
      writeFileSync(join(folder, 'cspell.json'), JSON.stringify({ version: '0.2', language: 'en', flagWords }));
    },
    command: (folder, files) => [
      join(folder, 'node_modules/cspell/bin.mjs'),
      'lint',
      '--no-progress',
      '--config',
      join(folder, 'cspell.json'),
      '--root',
      dirname(files[0]!),
      ...files,
    ],
  },
];

/** Installs a tool into a folder of its own. Says what went wrong, if anything did. */
export function install({ packages }: Tool, folder: string): string | undefined {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error', ...packages];
  const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  return status === 0 ? undefined : (error?.message ?? stderr.split('\n', 1)[0]);
}
