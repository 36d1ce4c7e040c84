import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

export { statedAges, type StatedAge } from './age.ts';
export { detect } from './detect.ts';
export { accentsAgree, fold, foldedLetter } from './fold.ts';
export { sentences } from './sentence.ts';
export { hasInclusiveSpelling, tokenize, type Token } from './token.ts';
export type { Language } from './language.ts';

/** All languages; a new one is one file and one line here. */
export const languages: readonly Language[] = [english, french, spanish, portuguese, italian, german, dutch];

/** The language of a BCP 47 tag (`fr`, `fr-CH`), or `undefined` where luxlint knows none. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return languages.find((language) => language.id === primary);
}
