/**
 * `npm run bench:lsp`: the built language server, driven over stdio: 500 edits in a report of 200 kB, and 10,000 in one of 20 kB for its memory. Prints the time
 * from an edit to its diagnostics beside that of a question that asks nothing.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectEditor, type Editor } from './editor.ts';
import { generateReport } from './generate.ts';

const bin = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const uri = 'file:///bench/report.md';
const typed = 'They seized child pornography, said a spokeswoman. ';

const server = spawn(process.execPath, [bin, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
const editor = await connectEditor(server.stdout, server.stdin, { capabilities: { textDocument: { diagnostic: {} } } });
for (const findings of [0, 20, 200]) await edits(findings, 500);
await memory(10_000);
await editor.quit();

/** Types words, some of them discouraged, all over a report. */
async function edits(findings: number, count: number): Promise<void> {
  const text = generateReport({ length: 200_000, findings, seed: 7 });
  editor.open(uri, text);
  const found = (await editor.diagnostics(uri)).length;
  const before = processorTimeOf(server.pid!);
  const times: number[] = [];
  const idle: number[] = [];
  for (const edit of typing(text, count)) {
    idle.push(await milliseconds(() => editor.connection.sendRequest('codeAction/resolve', {}).catch(() => null)));
    times.push(
      await milliseconds(() => {
        editor.change(uri, edit);
        return editor.diagnostics(uri);
      }),
    );
  }
  const processor = ((processorTimeOf(server.pid!) - before) / count).toFixed(1);
  editor.close(uri);
  console.log(
    `${count} edits in 200 kB with ${found} findings: median ${at(times, 0.5)} ms (target 30), p95 ${at(times, 0.95)} ms (target 80), slowest ${at(times, 1)} ms; processor time of the server: ${processor} ms an edit; a question that asks nothing: median ${at(idle, 0.5)} ms, p95 ${at(idle, 0.95)} ms`,
  );
}

async function memory(count: number): Promise<void> {
  const text = generateReport({ length: 20_000, findings: 5, seed: 8 });
  editor.open(uri, text);
  const sizes: number[] = [];
  let done = 0;
  for (const edit of typing(text, count)) {
    editor.change(uri, edit);
    await editor.diagnostics(uri);
    if (++done % (count / 10) === 0) sizes.push(megabytesOf(server.pid!));
  }
  console.log(`memory over ${count} edits, each tenth of them: ${sizes.join(', ')} MB`);
}

type Change = Parameters<Editor['change']>[1];

// A sentence here and a sentence there, letter by letter; and now and then it is taken back.
function* typing(text: string, count: number): Generator<Change> {
  const lines = text.split('\n').flatMap((line, index) => (/^[A-Z]/.test(line) ? [index] : []));
  for (let index = 0; index < count; index++) {
    const [sentence, letter] = [Math.floor(index / typed.length), index % typed.length];
    const line = lines[(sentence * 997) % lines.length]!;
    const start = { line, character: letter };
    yield { range: { start, end: start }, text: typed[letter]! };
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function at(values: readonly number[], share: number): string {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
}

/** Milliseconds, in steps of ten: of a machine that has other things to do, the better measure. */
function processorTimeOf(process: number): number {
  const [user, system] = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

function megabytesOf(process: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
