const sources = import.meta.glob<string>('./samples/*.md', { import: 'default', query: '?raw' });

/** Languages that have a sample report. */
export const sampleLanguages: readonly string[] = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl'];

/** Loads the sample report of a language. */
export async function loadSample(language: string): Promise<string> {
  return (await sources[`./samples/${language}.md`]?.()) ?? '';
}
