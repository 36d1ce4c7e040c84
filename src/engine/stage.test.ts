import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';

const linter = createLinter({ packs: loadPacks() });

function firstFor(text: string, format: 'text' | 'markdown' = 'text'): string | undefined {
  return linter.lint(text, { format }).findings.find(({ severity }) => severity !== 'info')?.expected[0];
}

describe('what is only said of somebody', () => {
  it.each([
    [
      'Le professeur a eu une liaison avec une élève de treize ans, indique le rectorat.',
      'aurait agressé sexuellement',
    ],
    [
      'El entrenador mantuvo relaciones sexuales con una alumna de trece años, informa el diario.',
      'habría abusado sexualmente de',
    ],
    ['O professor teve relações sexuais com uma aluna de treze anos.', 'terá abusado sexualmente de'],
    [
      "Il bidello aveva rapporti sessuali con un'alunna di dodici anni, secondo l'accusa.",
      'avrebbe abusato sessualmente di',
    ],
    ['Der Lehrer hatte Sex mit einer Schülerin.', 'soll eine Schülerin missbraucht haben'],
    ['De leraar had seks met een leerling, meldt de krant.', 'zou een leerling hebben misbruikt'],
  ])('stays something said: %s', (text, wording) => expect(firstFor(text)).toContain(wording));

  it.each([
    'Le moniteur a couché avec une élève de douze ans ; il a été condamné à dix ans de prison.',
    'Le moniteur a avoué qu’il avait couché avec une élève de douze ans.',
    'El procesado reconoció que mantenía relaciones sexuales con una menor de trece años.',
  ])('is a fact once it is proved or admitted: %s', (text) => expect(firstFor(text)).not.toMatch(/aurait|habría/));
});

describe('somebody who is pointed out', () => {
  it('is not convicted', () => {
    expect(firstFor('She was thirteen when she was sold for sex. One client, a teacher, came back every week.')).toBe(
      'alleged offender',
    );
  });

  it.each([
    [
      '| Person | Age | File |\n| --- | --- | --- |\n| Girl | 14 | held in the flat, sexually exploited |\n| Client | 52 | paid the trafficker 80 euros |\n',
      'Alleged offender',
    ],
    [
      '| Person | Age | Sentence | File |\n| --- | --- | --- | --- |\n| Girl | 14 | none | held in the flat, sexually exploited |\n| Client | 52 | 9 years | paid the trafficker 80 euros |\n',
      'Perpetrator',
    ],
  ])('counts as convicted in a table only where the row says so', (text, wording) =>
    expect(firstFor(text, 'markdown')).toBe(wording),
  );
});

describe('an act that nobody has a word of doubt for', () => {
  it('is alleged where the sentence leaves open whether it happened', () => {
    expect(firstFor('The federation suspended the trainer over inappropriate touching of a gymnast aged ten.')).toBe(
      'alleged sexual abuse',
    );
  });
});
