/**
 * `npm run bench:tools -- [--scale 0.1] [--seconds 60] [--write]`: luxlint beside other linters on the same generated reports. Installs pinned versions into a
 * temporary folder and gives them the same list of terms, where they take one. What cannot be installed or run is told, and the rest goes on. Each tool gets as
 * many files as it checks in so many seconds; its time is scaled to all: what it takes for one file counts once, the rest in proportion.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onExit } from 'signal-exit';
import { loadPacks } from '../node/index.ts';
import { writeCorpora, type Corpus } from './bench/corpora.ts';
import { median, runScript, runWell, type Ran } from './bench/measure.ts';
import { phraseList } from './bench/naive.ts';
import { install, tools, type Tool } from './bench/tools.ts';
import { markdownTable } from './markdown-table.ts';
import { writePart } from './readme.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
const affordable = Number(values.seconds);
/** When a tool is stopped, in milliseconds. */
const patience = 4000 * affordable;

const bin = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'luxlint-bench-tools-'));
onExit(() => rmSync(folder, { recursive: true, force: true }));

const phrases = phraseList((await loadPacks()).filter(({ language }) => language === 'en'));
const { some, all } = writeCorpora(folder, scale, ['some', 'all']);
const corpora = [
  ['all', all],
  ['5 %', some],
] as const;
const rows: string[][] = [];
const troubles: string[] = [];
for (const tool of tools) await measure(tool);

const header = [
  'linter',
  'looks for',
  'files with findings',
  'files it was given',
  'luxlint is',
  'its memory',
  'that of luxlint',
];
const results = `${markdownTable(header, rows)}\n${[conditions(), ...troubles].join(' ')}\n`;
console.log(`\n${results}`);
if (values.write) writePart('bench:tools', results);

async function measure(tool: Tool): Promise<void> {
  const home = join(folder, tool.name.split(' ', 1)[0]!);
  mkdirSync(home);
  const failure = install(tool, home);
  if (failure !== undefined) return trouble(tool, `could not be installed (${failure})`);
  tool.prepare(home, phrases);
  for (const [share, corpus] of corpora) if (!(await beside(tool, home, share, corpus))) return;
}

async function beside(tool: Tool, home: string, share: string, { paths, folder: reports }: Corpus): Promise<boolean> {
  const run = (files: readonly string[]): Promise<Ran> =>
    runScript(tool.command(home, files), home, { timeout: patience, peak: true, output: true });
  const own = (): Promise<Ran> => runWell([bin, '--format', 'json', reports], home, { peak: true });
  const before = await own();
  const one = await run(paths.slice(0, 1));
  const few = paths.slice(0, 10);
  const each = ((await run(few)).seconds - one.seconds) / (few.length - 1);
  const files = paths.slice(0, Math.max(few.length, Math.floor(affordable / each)));
  const many = await run(files);
  const ours = [before, await own(), await own()];
  if (share === 'all' && !tool.proof.test(many.output)) {
    trouble(tool, `could not be run (status ${many.status}: ${many.output.trim().split('\n', 1)[0]})`);
    return false;
  }
  const scaled = one.seconds + ((many.seconds - one.seconds) * (paths.length - 1)) / (files.length - 1);
  const ratio = scaled / median(ours.map(({ seconds }) => seconds));
  const cells = [
    `${tool.name} ${tool.packages.map((name) => name.replace(/^.*@/, '')).join(', ')}`,
    tool.terms,
    share,
    String(files.length),
    `${ratio.toFixed(ratio < 10 ? 1 : 0)} × as fast`,
    `${Math.round(many.peak)} MB`,
    `${Math.round(median(ours.map(({ peak }) => peak)))} MB`,
  ];
  rows.push(cells);
  console.log(
    `${cells.join(' · ')} · ${many.seconds.toFixed(1)} s for ${files.length} files, ${scaled.toFixed(1)} s for all`,
  );
  return true;
}

function trouble({ name }: Tool, what: string): void {
  troubles.push(`${name} ${what}.`);
  console.log(`${name} ${what}`);
}

function conditions(): string {
  const { length } = all.paths;
  return `${length.toLocaleString('en')} files, ${Math.round(all.bytes / 1e6)} MB; where the others were given fewer, their time was scaled: that for one file counts once, the rest in proportion. ${phrases.length} terms, Node.js ${process.versions.node}, ${cpus().length} processors, ${new Date().toISOString().slice(0, 10)}.`;
}
