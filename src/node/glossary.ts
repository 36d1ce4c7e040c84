import { readFile } from 'node:fs/promises';
import type { Entry } from '../glossary/index.ts';
import { packLanguages } from './packs.ts';

/**
 * Loads the glossary entries of all languages that luxlint brings rule packs for, or of one. Rejects with a `Failure` where the packs are missing.
 */
export async function loadGlossary(languages?: readonly string[]): Promise<readonly Entry[]> {
  const entries = await Promise.all((languages ?? (await packLanguages())).map(loadEntries));
  return entries.flat();
}

async function loadEntries(language: string): Promise<Entry[]> {
  const file = new URL(`../rules/${language}.glossary.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Entry[];
}
