import { basename, resolve } from 'node:path';
import { entriesOf, glossaries } from '../glossary/index.ts';
import { importPack, readPackFile, testPack } from '../node/vocabulary.ts';
import { counted, failureLine, visible } from '../report/index.ts';
import { lookOf } from './look.ts';
import { writeFileOf } from './outputs.ts';
import type { ExportFlags, ImportFlags } from './pack-command.ts';
import type { World } from './world.ts';

/** Tries a rule pack and resolves with the exit status: 1 where something is wrong with it. Rejects with a `Failure` where it cannot be read. */
export async function tryPack(file: string, world: World): Promise<0 | 1> {
  const { terms, examples, failures } = await testPack(resolve(world.cwd, file));
  for (const failure of failures) world.output.write(`${failureLine(failure)}\n`);
  const faults = failures.length === 0 ? 'all is well' : counted(failures.length, 'fault');
  world.output.write(`${visible(file)}: ${counted(terms, 'term')}, ${counted(examples, 'example')}, ${faults}.\n`);
  return failures.length === 0 ? 0 : 1;
}

/** Makes a rule pack of another tool's vocabulary and resolves with the exit status. Rejects with a `Failure` where it cannot be read. */
export async function importVocabulary(
  file: string,
  { from, lang, output }: ImportFlags,
  version: string,
  world: World,
): Promise<0 | 2> {
  const options = { from, version, ...(lang !== undefined && { language: lang }) };
  const { text, terms, skipped } = await importPack(resolve(world.cwd, file), options);
  if (!(await write(text, output, world))) return 2;
  for (const reason of skipped) world.errors.write(`luxlint: ${visible(file)}: Not taken over: ${visible(reason)}\n`);
  world.errors.write(`${counted(terms, 'term')} taken over. Try them with luxlint pack test.\n`);
  return 0;
}

/** Writes a rule pack as another tool's vocabulary and resolves with the exit status. Rejects with a `Failure` where it cannot be read. */
export async function exportVocabulary(
  file: string,
  { to, output }: ExportFlags,
  version: string,
  world: World,
): Promise<0 | 2> {
  const pack = await readPackFile(resolve(world.cwd, file));
  const render = await glossaries.find(({ id }) => id === to)!.load();
  const look = lookOf(undefined, false, world);
  return (await write(render(entriesOf(pack), { ...look, version, from: basename(file) }), output, world)) ? 0 : 2;
}

async function write(text: string, output: string | undefined, world: World): Promise<boolean> {
  if (output !== undefined) return writeFileOf(output, text, world);
  world.output.write(text);
  return true;
}
