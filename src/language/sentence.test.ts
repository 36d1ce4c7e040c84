import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';
import { sentences } from './sentence.ts';

const split = (text: string, language: Language): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends English sentences at full stops, not at abbreviations', () => {
    expect(split('Mr. Hale spoke. No. 5 Mill Road is closed (s. 48). It rained.', english)).toEqual([
      'Mr. Hale spoke.',
      'No. 5 Mill Road is closed (s. 48).',
      'It rained.',
    ]);
  });

  it('ends French sentences at full stops, not at articles of a code', () => {
    expect(split("L'art. 227-23 du Code s'applique. Me. Diallo plaide.", french)).toEqual([
      "L'art. 227-23 du Code s'applique.",
      'Me. Diallo plaide.',
    ]);
  });

  it('goes on after initials', () => {
    expect(split("La défense d'E. R. interroge l'expert. Il répond.", french)).toEqual([
      "La défense d'E. R. interroge l'expert.",
      'Il répond.',
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(split('', english)).toEqual([]);
  });
});
