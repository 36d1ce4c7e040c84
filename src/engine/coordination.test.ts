import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { applyEdits, createLinter, type Finding } from '../index.ts';

const linter = createLinter({ packs: loadPacks(['en', 'fr', 'es', 'pt', 'it']) });
const english = 'The convention bans child prostitution and pornography in all its states.';
const french = 'Le plan contre la prostitution et la pornographie enfantines est prêt.';

describe('two terms that share a word', () => {
  it.each([
    [
      english,
      'The convention bans the exploitation of children in prostitution and child pornography in all its states.',
    ],
    ['Child Prostitution and Pornography', 'The Exploitation of Children in Prostitution and Child Pornography'],
    [
      'The law on child prostitution and *pornography* is new.',
      'The law on the exploitation of children in prostitution and *child pornography* is new.',
    ],
    [
      french,
      "Le plan contre l'exploitation des enfants à des fins de prostitution et la pornographie enfantine est prêt.",
    ],
  ])('leave it to the second when the first is replaced: %s', (text, expected) => {
    expect(replaced(text, findings(text)[0]!)).toBe(expected);
  });

  it.each([
    [english, 'The convention bans child prostitution and child sexual abuse material in all its states.'],
    [french, "Le plan contre la prostitution enfantine et le matériel d'abus sexuels d'enfants est prêt."],
    [
      'La brigada actúa contra la prostitución y la pornografía infantiles en la costa.',
      'La brigada actúa contra la prostitución infantil y el material de abuso sexual infantil en la costa.',
    ],
    [
      'A brigada combate a prostituição e a pornografia infantis na costa.',
      'A brigada combate a prostituição infantil e o material de abuso sexual infantil na costa.',
    ],
    [
      'La squadra combatte la prostituzione e la pornografia minorili sulla costa.',
      'La squadra combatte la prostituzione minorile e il materiale di abuso sessuale su minori sulla costa.',
    ],
  ])('leave it to the first when the second is replaced: %s', (text, expected) => {
    expect(replaced(text, findings(text)[1]!)).toBe(expected);
  });

  it('are replaced together', () => {
    expect(linter.fix(english).output).toBe(
      'The convention bans the exploitation of children in prostitution and child sexual abuse material in all its states.',
    );
    const { output, applied } = linter.fix(french);
    expect(output).toBe(
      "Le plan contre l'exploitation des enfants à des fins de prostitution et le matériel d'abus sexuels d'enfants est prêt.",
    );
    expect(applied.map(({ actual }) => actual)).toEqual(['prostitution', 'pornographie enfantine']);
  });

  it('are still two findings when one of them was replaced', () => {
    const text = replaced(english, findings(english)[0]!);
    expect(findings(text).map(({ actual }) => actual)).toEqual(['child pornography']);
  });
});

function findings(text: string): readonly Finding[] {
  return linter.lint(text).findings;
}

function replaced(text: string, { suggestions }: Finding): string {
  return applyEdits(text, suggestions[0]!.edits);
}
