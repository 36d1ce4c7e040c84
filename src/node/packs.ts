import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure, type Pack, type PhraseIndex, type TriggerNumbers } from '../model/index.ts';

/** Loads all rule packs that luxlint brings along, one for each language, compiled by the build. */
export async function loadPacks(): Promise<readonly Pack[]> {
  return (await readIndex()).map(([language, triggers]) => createPack(language, triggers));
}

/** The languages that luxlint brings rule packs for. Rejects as {@link loadPacks} does. */
export async function packLanguages(): Promise<readonly string[]> {
  return (await readIndex()).map(([language]) => language);
}

/** All that a start needs to know of the packs, as the build stores it. */
export type StoredIndex = readonly (readonly [language: string, triggers: TriggerNumbers])[];

/** Rejects with a {@link Failure} where there are no packs: without rules every text would pass. */
async function readIndex(): Promise<StoredIndex> {
  const index: StoredIndex = await readFile(new URL('index.json', rules), 'utf8').then(JSON.parse, () => []);
  if (index.length > 0) return index;
  throw new Failure('packs-missing', 'The rule packs are missing', { hint: 'Build luxlint first: npm run build' });
}

/** A pack as the build stores it. Its indexes but that of its terms stand in a file of their own, a line each. */
export interface StoredPack extends Pack {
  /** The names of those indexes, in the order of the lines. */
  readonly later: readonly string[];
}

const rules = new URL('../rules/', import.meta.url);

/** A pack that is read when the engine first asks for something in it, and each of its indexes likewise: most texts call for few groups of one language. */
function createPack(language: string, triggers: TriggerNumbers): Pack {
  let stored: (StoredPack & Required<Pick<Pack, 'indexes'>>) | undefined;
  const read = (): NonNullable<typeof stored> => (stored ??= readPack(language));
  return {
    language,
    triggers,
    get groups() {
      return read().groups;
    },
    get titles() {
      return read().titles;
    },
    get terms() {
      return read().terms;
    },
    get sources() {
      return read().sources;
    },
    get indexes() {
      return read().indexes;
    },
  };
}

function readPack(language: string): StoredPack & Required<Pick<Pack, 'indexes'>> {
  const stored = JSON.parse(readFileSync(new URL(`${language}.pack.json`, rules), 'utf8')) as StoredPack;
  const indexes = { ...stored.indexes };
  let lines: readonly string[] | undefined;
  stored.later.forEach((name, at) => {
    let index: PhraseIndex | undefined;
    const get = (): PhraseIndex => (index ??= JSON.parse((lines ??= linesOf(language))[at]!) as PhraseIndex);
    Object.defineProperty(indexes, name, { enumerable: true, get });
  });
  return { ...stored, indexes };
}

function linesOf(language: string): string[] {
  return readFileSync(new URL(`${language}.indexes.jsonl`, rules), 'utf8').split('\n');
}
