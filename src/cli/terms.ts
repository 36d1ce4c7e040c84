import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glossaries } from '../glossary/index.ts';
import { Failure } from '../model/index.ts';
import { loadGlossary } from '../node/index.ts';
import { knownLanguages } from './languages.ts';
import { lookOf } from './look.ts';
import type { TermsFlags } from './terms-command.ts';
import type { World } from './world.ts';

/** Writes the glossary and resolves with the exit status. Rejects with a {@link Failure} for an unknown language or a file that cannot be written. */
export async function terms(flags: TermsFlags, version: string, world: World): Promise<0> {
  const languages =
    flags.lang === undefined ? undefined : await knownLanguages(flags.lang.split(/[\s,]+/).filter(Boolean));
  const entries = await loadGlossary(languages);
  const asked = entries.filter(({ status }) => flags.status === undefined || status === flags.status);
  const render = await glossaries.find(({ id }) => id === flags.format)!.load();
  const look = lookOf(flags.output === undefined ? world.output : undefined, flags.color, world);
  await write(render(asked, { ...look, version }), flags.output, world);
  return 0;
}

async function write(text: string, output: string | undefined, world: World): Promise<void> {
  if (output === undefined) {
    world.output.write(text);
    return;
  }
  try {
    await writeFile(resolve(world.cwd, output), text);
  } catch (cause) {
    throw new Failure('output-failed', `The glossary could not be written to ${output}`, { cause });
  }
}
