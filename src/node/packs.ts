import { readFile } from 'node:fs/promises';
import { Failure, type Pack } from '../model/index.ts';

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

const rules = new URL('../rules/', import.meta.url);

async function loadPack(language: string): Promise<Pack> {
  const module = (await import(new URL(`${language}.js`, rules).href)) as { readonly default: Pack };
  return module.default;
}
