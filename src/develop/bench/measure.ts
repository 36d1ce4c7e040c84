import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Work that is measured. */
export type Work = () => unknown;

/** How long work took, in seconds. */
export async function seconds(work: Work): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The value in the middle; of two, the greater. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

/** Two kinds of work, one after the other in turn, after each was done once. */
export interface Comparison {
  /** The median of how many times as long the first took, round by round. */
  readonly ratio: number;
  /** The median of the seconds of the first, and of the second. */
  readonly times: readonly [number, number];
}

/** Compares two kinds of work. What else the machine does falls on both. */
export async function compare(one: Work, other: Work, rounds: number): Promise<Comparison> {
  await one();
  await other();
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) pairs.push([await seconds(one), await seconds(other)]);
  return {
    ratio: median(pairs.map(([first, second]) => first / second)),
    times: [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))],
  };
}

/** What came of running a program. */
export interface Ran {
  readonly status: number | null;
  readonly seconds: number;
  /** The most memory that one of its processes held, in MB; `NaN` where that was not measured. */
  readonly peak: number;
  /** What it wrote, where that was kept; what it wrote on standard error, or why it could not be started. */
  readonly output: string;
}

/** How a script is run. */
export interface RunOptions {
  readonly cwd?: string;
  /** Milliseconds after which it is stopped. */
  readonly timeout?: number;
  /** Whether its memory is measured, which takes a little time. */
  readonly peak?: boolean;
  /** Whether its standard output is kept. */
  readonly output?: boolean;
}

/** Runs a script with Node.js and measures it. `folder` is for files of the measuring. */
export async function runScript(args: readonly string[], folder: string, options: RunOptions = {}): Promise<Ran> {
  const { cwd = folder, timeout, peak = false, output = false } = options;
  let ran: { status: number | null; stdout?: string | null; stderr?: string; error?: Error } = { status: null };
  const took = await seconds(() => {
    ran = spawnSync(process.execPath, [...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', output ? 'pipe' : 'ignore', 'pipe'],
      maxBuffer: 2 ** 30,
      ...(timeout !== undefined && { timeout }),
      ...(peak && { env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(peakHook(folder))}` } }),
    });
  });
  const written = ran.error?.message ?? `${ran.stdout ?? ''}${ran.stderr ?? ''}`;
  return { status: ran.status, seconds: took, peak: peak ? peakIn(folder) : NaN, output: written };
}

/** The same for a script that has to do its work. Throws where it ends in another way, or complains. */
export async function runWell(args: readonly string[], folder: string, options: RunOptions = {}): Promise<Ran> {
  const ran = await runScript(args, folder, options);
  const { status, output } = ran;
  if ((status === 0 || status === 1) && output === '') return ran;
  throw new Error(`${args.join(' ')} ended with ${status}: ${output.trim().split('\n', 1)[0]}`);
}

/** A file that makes a process note its memory in the folder when it ends. */
function peakHook(folder: string): string {
  const hook = join(folder, 'peak.cjs');
  const note = `${JSON.stringify(`${folder}/peak-`)} + process.pid + '.txt'`;
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${note}, String(process.resourceUsage().maxRSS)))`,
  );
  return hook;
}

function peakIn(folder: string): number {
  const notes = readdirSync(folder).filter((name) => /^peak-\d+\.txt$/.test(name));
  const peaks = notes.map((name) => Number(readFileSync(join(folder, name), 'utf8')) / 1024);
  for (const name of notes) rmSync(join(folder, name));
  return peaks.length === 0 ? NaN : Math.max(...peaks);
}
