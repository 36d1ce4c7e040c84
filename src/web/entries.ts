import type { Entry } from '../glossary/index.ts';

const sources = import.meta.glob<readonly Entry[]>('../../dist/rules/*.glossary.json', { import: 'default' });

/** Loads the glossary of a language; it is asked for once. */
export async function loadEntries(language: string): Promise<readonly Entry[]> {
  return (await sources[`../../dist/rules/${language}.glossary.json`]?.()) ?? [];
}
