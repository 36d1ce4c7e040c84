import { basename } from 'node:path';
import { disprove } from '../index.ts';
import { asFailure, Failure, type Pack } from '../model/index.ts';
import { addTo, readOwnPack, type ReadPack } from '../pack/index.ts';
import { decode } from './decode.ts';
import { readers, toPack, type Imported } from './exchange/index.ts';
import { phraseFailures } from './own-packs.ts';
import { loadPacks } from './packs.ts';
import { readBytes } from './read.ts';
import { shownPath } from './shown.ts';

export type { Imported } from './exchange/index.ts';

/** What trying a pack came to. */
export interface PackTest {
  readonly terms: number;
  readonly examples: number;
  /** All that is wrong with it, examples that do not hold included. */
  readonly failures: readonly Failure[];
}

/** Tries a pack of somebody's own, from a YAML file: its schema, its phrases and its examples. Rejects with a {@link Failure} where it cannot be read. */
export async function testPack(path: string): Promise<PackTest> {
  const bases = await loadPacks();
  const read = readOwnPack(await readText(path), bases);
  const { terms } = read.pack;
  return {
    terms: terms.length,
    examples: terms.reduce((sum, term) => sum + term.examples.length, 0),
    failures: faultsOf(read, bases),
  };
}

/** A pack of somebody's own, from a YAML file. Rejects with the first {@link Failure} of it. */
export async function readPackFile(path: string): Promise<Pack> {
  const { pack, failures } = readOwnPack(await readText(path), await loadPacks());
  if (failures[0]) throw failures[0];
  return pack;
}

/**
 * Makes a rule pack of the vocabulary of another tool. `from` is the id of one of {@link vocabularyKinds}, `language` is needed where the file does not tell it, `version`
 * is that of luxlint. Rejects with a {@link Failure} that says where in the file what is wrong.
 */
export async function importPack(
  path: string,
  { from, language, version }: { readonly from: string; readonly language?: string; readonly version: string },
): Promise<Imported> {
  const source = await readText(path);
  const reader = readers.find(({ id }) => id === from)!;
  return toPack(reader.read(source.text, source.path), {
    name: basename(path),
    from,
    version,
    bases: await loadPacks(),
    ...(language !== undefined && { language }),
  });
}

function faultsOf(read: ReadPack, bases: readonly Pack[]): readonly Failure[] {
  const { pack, failures, placeOfTerm } = read;
  if (failures.length > 0) return failures;
  const broken = phraseFailures(read, bases);
  if (broken.length > 0) return broken;
  const base = bases.find(({ language }) => language === pack.language)!;
  return disprove(addTo(base, pack), pack.terms).map(
    ({ term, example, message }) =>
      new Failure('pack-example-false', `The example does not hold: ${message}`, {
        place: placeOfTerm(term, 'examples', example),
      }),
  );
}

async function readText(path: string): Promise<{ readonly path: string; readonly text: string }> {
  const shown = shownPath(path);
  try {
    return { path: shown, text: decode(await readBytes(path)).text };
  } catch (error) {
    const { code, message, hint } = asFailure(error);
    throw new Failure(code, message, { place: { path: shown }, ...(hint !== undefined && { hint }) });
  }
}
