import { english } from './english.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';
import type { Texts } from './texts.ts';

export type { Texts } from './texts.ts';

/** The languages of the page itself; a new one is one file and one line here. */
export const allTexts: readonly Texts[] = [english, french, spanish];

/** The texts in the first language of a list that the page knows, else in English. */
export function textsFor(languages: readonly string[]): Texts {
  const ids = languages.map((language) => language.toLowerCase().split('-')[0]);
  const id = ids.find((candidate) => allTexts.some((texts) => texts.id === candidate));
  return allTexts.find((texts) => texts.id === id) ?? english;
}
