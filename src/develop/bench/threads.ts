// oxlint-disable unicorn/require-post-message-target-origin
// The messages of threads have no origin.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { checkFile, createFullLinter, findFiles, type Found } from '../../node/index.ts';

/** Files that a thread is handed at once. */
const batch = 32;

/**
 * Checks the files of a folder on some threads, and resolves with how many findings there are; without threads it checks them as the command line does.
 *
 * Measured when the command line was to have such threads: each of two has to load the rules, and to be compiled by V8, once more. Where 5 % of 2,000 files hold findings
 * that costs twice the processor time, so two processors gain nothing; where all do, it is 1.4 times the processor time and a gain of 1.4. Few folders are so full
 * of findings, and those are better served by `--cache`, or by `--shard` on several machines: so the command line has none.
 */
export async function checkOnThreads(folder: string, threads: number): Promise<number> {
  const { found } = await findFiles([folder]);
  if (threads === 0) return check(found);
  let next = 0;
  const take = (): readonly Found[] => found.slice(next, (next += batch));
  const counts = await Promise.all(Array.from({ length: threads }, () => runThread(take)));
  return counts.reduce((sum, count) => sum + count, 0);
}

let linter: ReturnType<typeof createFullLinter> | undefined;

async function check(files: readonly Found[]): Promise<number> {
  let findings = 0;
  for (const file of files) {
    const checked = await checkFile(file, await (linter ??= createFullLinter()));
    if (!checked.failure) findings += checked.result.findings.length;
  }
  return findings;
}

async function runThread(take: () => readonly Found[]): Promise<number> {
  const worker = new Worker(new URL(import.meta.url));
  let findings = 0;
  for (let files = take(); files.length > 0; files = take()) {
    worker.postMessage(files);
    const [count] = (await once(worker, 'message')) as [number];
    findings += count;
  }
  await worker.terminate();
  return findings;
}

if (!isMainThread) {
  parentPort!.on('message', (files: readonly Found[]) => {
    void check(files).then((count) => parentPort!.postMessage(count));
  });
}
