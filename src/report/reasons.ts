import type { Because } from '../model/index.ts';

/** Why a word is fine, to follow “is”. */
export const reasons: Readonly<Record<Because, string>> = {
  title: 'part of an official title',
  citation: 'cited from a law',
  mention: 'mentioned, not used',
  quotation: 'quoted from somebody',
  adult: 'about adults only',
  sense: 'meant in another sense',
  organisation: 'part of an official name',
  code: 'code, an address or a file name',
  clinical: 'a clinical term',
  directive: 'switched off by a comment',
  config: 'switched off by the settings',
};
