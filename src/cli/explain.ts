import { createLookup, explain } from '../glossary/index.ts';
import { loadGlossary, loadPacks } from '../node/index.ts';
import { visible } from '../report/index.ts';
import type { ExplainFlags } from './explain-command.ts';
import { knownLanguages } from './languages.ts';
import { lookOf } from './look.ts';
import type { World } from './world.ts';

/** Explains a word and resolves with the exit status: 0, or 1 where no entry has it. Rejects with a `Failure` for an unknown language. */
export async function explainTerm(term: string, flags: ExplainFlags, world: World): Promise<0 | 1> {
  const language = flags.lang === undefined ? undefined : (await knownLanguages([flags.lang]))[0];
  const lookup = createLookup(await loadPacks(), await loadGlossary());
  const { meanings, near } = lookup(term, language);
  if (near !== undefined) world.errors.write(`There is no entry for “${visible(term)}”. The nearest is “${near}”.\n\n`);
  if (meanings.length === 0) {
    world.errors.write(`There is no entry for “${visible(term)}”. See all with: luxlint terms\n`);
    return 1;
  }
  const look = lookOf(world.output, flags.color, world);
  world.output.write(meanings.map((meaning) => explain(meaning, look)).join('\n\n'));
  return 0;
}
