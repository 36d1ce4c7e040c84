import { readFile } from 'node:fs/promises';
import { Failure, type Pack } from '../model/index.ts';

/** Loads all rule packs that luxlint brings along, one for each language, compiled by the build. */
export async function loadPacks(): Promise<readonly Pack[]> {
  return Promise.all((await packLanguages()).map(loadPack));
}

/** The languages that luxlint brings rule packs for. */
export async function packLanguages(): Promise<readonly string[]> {
  try {
    return JSON.parse(await readFile(new URL('index.json', rules), 'utf8')) as string[];
  } catch (cause) {
    throw new Failure('packs-missing', 'The rule packs are missing', {
      hint: 'Build luxlint first: npm run build',
      cause,
    });
  }
}

const rules = new URL('../rules/', import.meta.url);

async function loadPack(language: string): Promise<Pack> {
  const module = (await import(new URL(`${language}.js`, rules).href)) as { readonly default: Pack };
  return module.default;
}
