import { createLinter } from '../index.ts';
import { asFailure, Failure, type Pack } from '../model/index.ts';
import { addTo, readOwnPack, type ReadPack } from '../pack/index.ts';
import { decode } from './decode.ts';
import { readBytes } from './read.ts';
import { shownPath } from './shown.ts';

/** Packs with what packs of somebody's own add to them, and a way to tell what is wrong where they cannot be compiled. */
export interface Extended {
  readonly packs: readonly Pack[];
  /** The first phrase of one's own that does not hold. */
  broken(): Failure | undefined;
}

/** Adds packs of somebody's own, from YAML files (absolute paths), to those of luxlint. Rejects with a {@link Failure} as {@link loadOwnPack} does. */
export async function withOwnPacks(bases: readonly Pack[], files: readonly string[]): Promise<Extended> {
  const own = await Promise.all(files.map((file) => loadOwnPack(file, bases)));
  return {
    packs: own.reduce<readonly Pack[]>((packs, { pack }) => added(packs, pack), bases),
    broken: () => own.flatMap((read) => phraseFailures(read, bases))[0],
  };
}

/**
 * Loads a pack of somebody's own, from a YAML file (absolute path), to be added to the pack of its language among `bases`. Rejects with a {@link Failure}
 * that says where in the file what is wrong. Its examples are not tried.
 */
export async function loadOwnPack(path: string, bases: readonly Pack[]): Promise<ReadPack> {
  const text = decode(await readBytes(path).catch(failAt(path))).text;
  const read = readOwnPack({ path: shownPath(path), text }, bases);
  const [failure] = read.failures;
  if (failure) throw failure;
  return read;
}

function failAt(path: string): (error: unknown) => never {
  return (error) => {
    const { code, message, hint } = asFailure(error);
    throw new Failure(code, message, { place: { path: shownPath(path) }, ...(hint !== undefined && { hint }) });
  };
}

/** The terms of a pack of one's own whose phrases do not hold: only its language knows the inflection classes. */
export function phraseFailures({ pack, placeOfTerm }: ReadPack, bases: readonly Pack[]): Failure[] {
  const base = bases.find(({ language }) => language === pack.language)!;
  return pack.terms.flatMap((term) => {
    try {
      createLinter({ packs: [{ ...addTo(base, pack), terms: [term] }] });
      return [];
    } catch (error) {
      return [new Failure('pack-phrase-invalid', (error as Error).message, { place: placeOfTerm(term) })];
    }
  });
}

function added(packs: readonly Pack[], own: Pack): readonly Pack[] {
  return packs.map((pack) => (pack.language === own.language ? addTo(pack, own) : pack));
}
