/**
 * `npm run bench`: this engine against the naive pipeline (remark-parse, remark-retext, retext-english, a phrase list) on the same generated reports, start-up
 * against a bare Node.js, and peak memory. Prints medians of ratios measured in one run; absolute times are of the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'nlcst';
import { search } from 'nlcst-search';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { createLinter } from '../index.ts';
import { languageOf } from '../language/index.ts';
import { parsePhrase, type Pack, type Slot } from '../model/index.ts';
import { generateReport } from './generate.ts';

const rounds = 5;
const bin = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const { default: english } = (await import(new URL('../../dist/rules/en.js', import.meta.url).href)) as {
  default: Pack;
};

const linter = createLinter({ packs: [english] });
const phrases = phraseList(english);
const naive = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(searchPhrases));

const reports = (recipe: { findings: number; plain?: boolean }): string[] =>
  Array.from({ length: 20 }, (_, seed) => generateReport({ length: 8_000, seed, ...recipe }));

console.log(`The naive pipeline looks for ${phrases.length} phrases.`);
await compare('20 reports of 8 kB without a trigger word', reports({ findings: 0, plain: true }), 25);
await compare('20 reports of 8 kB with everyday words that begin terms', reports({ findings: 0 }), undefined);
await compare('20 reports of 8 kB with two findings each', reports({ findings: 2 }), 4);
growth();
startUp();
memory();

/**
 * The list that the naive pipeline looks for: every term of the pack in all forms of its words, but with one word only where the pack has a group of many. A
 * list of all that the pack stands for would be far longer, and the naive pipeline slower.
 */
function phraseList(pack: Pack): string[] {
  const language = languageOf(pack.language)!;
  return [...new Set(pack.terms.flatMap(({ deprecated }) => deprecated.flatMap(({ term }) => expand(term))))];

  function expand(phrase: string): string[] {
    return parsePhrase(phrase).reduce<string[]>(
      (starts, slot) => starts.flatMap((start) => formsOf(slot).map((word) => `${start} ${word}`.trim())),
      [''],
    );
  }

  function formsOf(slot: Slot): string[] {
    const alternative = slot.kind === 'words' ? slot.alternatives[0]! : undefined;
    if (alternative?.kind === 'group') return expand(pack.groups[alternative.name]![0]!).slice(0, 1);
    if (alternative?.kind !== 'word') return [''];
    const { word, inflectionClass } = alternative;
    return inflectionClass === undefined ? [word] : language.inflect(word, inflectionClass).map(({ text }) => text);
  }
}

function searchPhrases(): (tree: Root) => void {
  return (tree) => {
    search(tree, phrases, (nodes) => void nodes);
  };
}

async function compare(name: string, texts: readonly string[], target: number | undefined): Promise<void> {
  const ours = (): void => {
    for (const text of texts) linter.lint(text, { format: 'markdown' });
  };
  const theirs = async (): Promise<void> => {
    for (const text of texts) await naive.run(naive.parse(text));
  };
  ours();
  await theirs();
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const mine = seconds(ours);
    const start = process.hrtime.bigint();
    await theirs();
    ratios.push(Number(process.hrtime.bigint() - start) / 1e9 / mine);
    times.push(mine);
  }
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const speed = (megabytes / median(times)).toFixed(1);
  console.log(
    `${name}: ${median(ratios).toFixed(1)} times the naive pipeline${target === undefined ? '' : ` (target ${target})`}, ${speed} MB/s`,
  );
}

/** Twice the text must take twice the time: many sentences in one paragraph, each with a word that needs evidence. */
function growth(): void {
  const sentence =
    'The traffickers sent the girl, who is fourteen, to clients in three towns. Her lawyer said that her client is ill. ';
  const time = (times: number): number => {
    const text = sentence.repeat(times);
    return median(Array.from({ length: 3 }, () => seconds(() => linter.lint(text, { format: 'text' }))));
  };
  time(200);
  console.log(
    `twice the sentences in one paragraph (5,000, then 10,000): ${(time(5000) / time(2500)).toFixed(2)} times the time`,
  );
}

function startUp(): void {
  const ratios = Array.from({ length: 9 }, () => {
    const ours = seconds(() => spawnSync(process.execPath, [bin, '--version']));
    return ours / seconds(() => spawnSync(process.execPath, ['-e', '0']));
  });
  console.log(`luxlint --version: ${median(ratios).toFixed(2)} times node -e 0 (target 1.5)`);
}

function memory(): void {
  const folder = mkdtempSync(join(tmpdir(), 'luxlint-bench-'));
  const file = join(folder, 'big.md');
  const hook = join(folder, 'peak.cjs');
  const out = join(folder, 'peak.txt');
  writeFileSync(file, generateReport({ length: 10_000_000, findings: 200, seed: 1 }));
  writeFileSync(
    hook,
    `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(out)},String(process.resourceUsage().maxRSS)))`,
  );
  const took = seconds(() => spawnSync(process.execPath, ['--require', hook, bin, '--quiet', file]));
  console.log(
    `a Markdown file of 10 MB with 200 findings: ${Math.round(Number(readFileSync(out, 'utf8')) / 1024)} MB at peak (target 500), ${took.toFixed(1)} s`,
  );
  rmSync(folder, { recursive: true });
}

function seconds(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
