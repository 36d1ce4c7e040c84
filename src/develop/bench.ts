/**
 * `npm run bench -- [--scale 0.1] [--rounds 3] [--write]`: how fast luxlint is. Ratios of one run on one machine, measured in turn, each the median of the rounds:
 * against the floor (reading the files, and one compiled alternation of the terms), against the naive pipeline, and against a bare Node.js. `--scale` takes
 * less text, for a first look; `--write` puts the figures into the README.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onExit } from 'signal-exit';
import { createFullLinter, loadPacks } from '../node/index.ts';
import { adversarialTexts, longReport, writeCorpora, type Corpus } from './bench/corpora.ts';
import { count, type Counters } from './bench/counters.ts';
import { createFloor } from './bench/floor.ts';
import { compare, median, runWell, seconds } from './bench/measure.ts';
import { createNaive, phraseList } from './bench/naive.ts';
import { generateReport } from './generate.ts';
import { markdownTable } from './markdown-table.ts';
import { writePart } from './readme.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
const rounds = Number(values.rounds);
/** What takes longer, in seconds, is not tried with five times as much text. */
const patience = 0.3;

const bin = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const floorProgram = fileURLToPath(new URL('bench/floor-program.js', import.meta.url));
const threadsProgram = fileURLToPath(new URL('bench/threads-program.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'luxlint-bench-'));
onExit(() => rmSync(folder, { recursive: true, force: true }));

const phrases = phraseList((await loadPacks()).filter(({ language }) => language === 'en'));
const list = join(folder, 'phrases.json');
writeFileSync(list, JSON.stringify(phrases));
const floor = createFloor(phrases);
const naive = createNaive(phrases);
const linter = await createFullLinter();

const rows: string[][] = [];
const corpora = writeCorpora(folder, scale);
const texts: readonly [name: string, corpus: Corpus, toFloor: number | undefined, toNaive: number | undefined][] = [
  ['no word that a term begins or ends with', corpora.clean, 2, undefined],
  ['everyday words, none discouraged', corpora.everyday, undefined, undefined],
  ['findings in 5 % of the files', corpora.some, 2.5, undefined],
  ['findings in 5 %, in French', corpora.french, undefined, undefined],
  ['findings in 5 %, French and English by turns', corpora.mixed, undefined, undefined],
  ['two findings in every file', corpora.all, 8, 10],
];
for (const [name, corpus, toFloor, toNaive] of texts) await manyFiles(name, corpus, toFloor, toNaive);
await threads('findings in 5 % of the files', corpora.some);
await threads('two findings in every file', corpora.all);
await startUp();
await longFile();
await growth();
await adversarial();
const stages = [
  ['none', await counters(corpora.clean)],
  ['5 %', await counters(corpora.some)],
  ['all', await counters(corpora.all)],
] as const;
const figures = markdownTable(['work', 'measured against', 'figure', 'target'], rows);
const results = `${figures}\n${stagesTable()}\n${conditions()}\n`;
console.log(`\n${results}`);
if (values.write) writePart('bench', results);

async function manyFiles(
  name: string,
  { paths, bytes, folder: reports }: Corpus,
  toFloor: number | undefined,
  toNaive: number | undefined,
): Promise<void> {
  const work = `${paths.length.toLocaleString('en')} files, ${megabytes(bytes)} MB: ${name}`;
  const program = await compare(
    () => runWell([bin, '--format', 'json', reports], folder),
    () => runWell([floorProgram, list, reports], folder),
    rounds,
  );
  row(work, 'the floor, as programs', times(program.ratio), most(toFloor));
  const read = (path: string): string => readFileSync(path, 'utf8');
  const check = (path: string): unknown => linter.lint(read(path), { format: 'markdown' });
  const library = await compare(
    () => paths.forEach(check),
    () => paths.forEach((path) => floor(read(path))),
    rounds,
  );
  row(work, 'the floor, in one process', times(library.ratio), most(toFloor));
  const few = paths.slice(0, Math.max(10, Math.round(paths.length / 8)));
  const beside = await compare(
    async () => {
      for (const path of few) await naive(read(path));
    },
    () => few.forEach(check),
    Math.min(rounds, 3),
  );
  row(
    work,
    'the naive pipeline, in one process',
    `${times(beside.ratio)} as fast`,
    toNaive === undefined ? '' : `≥ ${toNaive} ×`,
  );
  console.log(
    `  as a program ${program.times[0].toFixed(2)} s, the floor ${program.times[1].toFixed(2)} s; in one process ${library.times[0].toFixed(2)} s, the floor ${library.times[1].toFixed(2)} s`,
  );
}

/** What threads would gain: the command line has none, see there. */
async function threads(name: string, { paths, folder: reports }: Corpus): Promise<void> {
  const run = (number: string) => (): unknown => runWell([threadsProgram, reports, number], folder);
  const { ratio } = await compare(run('2'), run('0'), Math.min(3, rounds));
  row(`${paths.length.toLocaleString('en')} files on two threads: ${name}`, 'no threads', times(ratio), '');
}

async function startUp(): Promise<void> {
  const report = join(folder, 'one.md');
  writeFileSync(report, generateReport({ length: 5000, findings: 2, seed: 3 }));
  const bare = (): unknown => runWell(['-e', '0'], folder);
  const version = await compare(() => runWell([bin, '--version'], folder), bare, 2 * rounds + 1);
  row('luxlint --version', 'node -e 0', times(version.ratio), most(1.3));
  const one = await compare(() => runWell([bin, report], folder), bare, 2 * rounds + 1);
  row('one report of 5 kB with two findings', 'node -e 0', times(one.ratio), most(2));
  console.log(`  the report ${one.times[0].toFixed(3)} s, node -e 0 ${one.times[1].toFixed(3)} s`);
}

async function longFile(): Promise<void> {
  const text = longReport(10_000_000 * scale);
  const path = join(folder, 'long.md');
  writeFileSync(path, text);
  const { peak, seconds: took } = await runWell([bin, '--format', 'json', path], folder, { peak: true });
  row(`one file of ${megabytes(text.length)} MB, a finding in 50 kB`, 'memory', `${Math.round(peak)} MB`, '≤ 200 MB');
  console.log(`  ${took.toFixed(1)} s`);
}

async function growth(): Promise<void> {
  const took: number[] = [];
  for (const size of [1, 2, 4, 8]) {
    const text = longReport(size * 1_000_000 * scale);
    const lint = (): unknown => linter.lint(text, { format: 'markdown' });
    lint();
    const all: number[] = [];
    for (let round = 0; round < Math.min(3, rounds); round++) all.push(await seconds(lint));
    took.push(median(all));
  }
  const steps = took.slice(1).map((time, index) => time / took[index]!);
  row(
    `one file of ${[1, 2, 4, 8].map((size) => megabytes(size * 1e6 * scale)).join(', ')} MB`,
    'half of it, at most',
    times(Math.max(...steps)),
    most(2.2),
  );
  const sentence =
    'The traffickers sent the girl, who is fourteen, to clients in three towns. Her lawyer said that her client is ill. ';
  const paragraph = (sentences: number): unknown =>
    linter.lint(sentence.repeat((sentences * scale) / 2), { format: 'text' });
  const { ratio } = await compare(
    () => paragraph(10_000),
    () => paragraph(5000),
    Math.min(3, rounds),
  );
  row(`${10_000 * scale} sentences in one paragraph, each to be judged`, 'half of them', times(ratio), most(2.2));
}

/** One row for all kinds of trouble: the worst of them. */
async function adversarial(): Promise<void> {
  const all: { readonly name: string; readonly beside: number; readonly doubled: number }[] = [];
  for (const name of Object.keys(adversarialTexts(1))) {
    const lint = (text: string) => (): unknown => linter.lint(text, { format: 'markdown' });
    const trouble = (size: number) => lint(adversarialTexts(size)[name]!);
    // What takes minutes is told as well from less of it.
    const full = 1_000_000 * scale;
    let size = full / 125;
    while (size < full && (await seconds(trouble(size))) < patience) size *= 5;
    const ordinary = lint(generateReport({ length: size, findings: Math.ceil(size / 6000), seed: 9 }));
    const few = Math.min(3, rounds);
    const { ratio: beside } = await compare(trouble(size), ordinary, few);
    const { ratio: doubled } = await compare(trouble(size), trouble(size / 2), few);
    all.push({ name: `${name} (${megabytes(size)} MB)`, beside, doubled });
    console.log(`  trouble: ${all.at(-1)!.name}: ${times(beside)} a report of that size, ${times(doubled)} half of it`);
  }
  const slowest = all.reduce((one, other) => (other.beside > one.beside ? other : one));
  const steepest = all.reduce((one, other) => (other.doubled > one.doubled ? other : one));
  const work = (name: string): string => `the worst of ${all.length} kinds of trouble: ${name}`;
  row(work(slowest.name), 'a report of that size', times(slowest.beside), most(5));
  row(work(steepest.name), 'half of it', times(steepest.doubled), most(2.2));
}

async function counters({ paths }: Corpus): Promise<Counters & { readonly bytes: number }> {
  const some = paths.slice(0, Math.max(20, paths.length / 10)).map((path) => readFileSync(path, 'utf8'));
  const bytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { bytes, ...(await count(() => some.forEach((text) => linter.lint(text, { format: 'markdown' })))) };
}

function stagesTable(): string {
  const headings: Readonly<Record<keyof (typeof stages)[number][1], string>> = {
    bytes: 'bytes',
    files: 'files',
    sketches: 'sketched',
    read: 'files read further',
    plain: 'plain parts',
    parses: 'calls of the parser',
    blocks: 'blocks searched',
    candidates: 'candidates',
    sentences: 'sentence trees',
  };
  return markdownTable(
    ['files with findings', ...Object.values(headings)],
    stages.map(([name, found]) => [
      name,
      ...Object.keys(headings).map((stage) => found[stage as keyof typeof headings].toLocaleString('en')),
    ]),
  );
}

function conditions(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  const size = scale === 1 ? '' : ` At ${scale} of the size.`;
  return `luxlint ${version} with all its languages, Node.js ${process.versions.node}, ${cpus().length} processors, ${new Date().toISOString().slice(0, 10)}; medians of ${rounds} rounds.${size} The floor and the naive pipeline look for ${phrases.length} phrases.`;
}

function row(...cells: [work: string, against: string, figure: string, target: string]): void {
  rows.push(cells);
  console.log(cells.join(' · '));
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}

function most(target: number | undefined): string {
  return target === undefined ? '' : `≤ ${target.toFixed(1)} ×`;
}

function megabytes(bytes: number): string {
  return String(Number((bytes / 1e6).toPrecision(2)));
}
