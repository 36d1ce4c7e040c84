import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure, type Pack, type PhraseIndex } from '../model/index.ts';

/** Loads all rule packs that luxlint brings along, one for each language, compiled by the build. */
export async function loadPacks(): Promise<readonly Pack[]> {
  return Promise.all((await packLanguages()).map(loadPack));
}

/**
 * The languages that luxlint brings rule packs for. Rejects with a {@link Failure} where there are none: without rules
 * every text would pass.
 */
export async function packLanguages(): Promise<readonly string[]> {
  const languages: string[] = await readFile(new URL('index.json', rules), 'utf8').then(JSON.parse, () => []);
  if (languages.length > 0) return languages;
  throw new Failure('packs-missing', 'The rule packs are missing', { hint: 'Build luxlint first: npm run build' });
}

/** A pack as the build stores it. Its indexes but that of its terms stand in a file of their own, a line each. */
export interface StoredPack {
  readonly pack: Pack;
  /** The names of those indexes, in the order of the lines. */
  readonly later: readonly string[];
}

const rules = new URL('../rules/', import.meta.url);

/** Texts hold words of few groups: what phrases are found by is read when the engine first asks for it. */
async function loadPack(language: string): Promise<Pack> {
  const { pack, later } = JSON.parse(await readFile(new URL(`${language}.pack.json`, rules), 'utf8')) as StoredPack;
  const indexes = { ...pack.indexes };
  let lines: readonly string[] | undefined;
  later.forEach((name, at) => {
    let index: PhraseIndex | undefined;
    const get = (): PhraseIndex => (index ??= JSON.parse((lines ??= linesOf(language))[at]!) as PhraseIndex);
    Object.defineProperty(indexes, name, { enumerable: true, get });
  });
  return { ...pack, indexes };
}

function linesOf(language: string): string[] {
  return readFileSync(new URL(`${language}.indexes.jsonl`, rules), 'utf8').split('\n');
}
