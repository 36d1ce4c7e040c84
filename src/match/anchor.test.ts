import { describe, expect, it } from 'vitest';
import { languageOf } from '../language/index.ts';
import { anchorsOf, filed } from './anchor.ts';
import { createCompiler } from './index.ts';

const english = languageOf('en')!;
const compiler = createCompiler(english, { kin: ['sister', 'half brother'], pair: ['pair of shoes', 'hat'] });

function anchors(...phrases: string[]): string[] {
  const patterns = phrases.map((phrase) => compiler.compile(phrase));
  return anchorsOf(patterns, english).map((anchor, index) => phrases[index]!.split(' ')[anchor] ?? '');
}

describe('the anchor of a phrase', () => {
  it('is its rarest word: long, and neither of everyday use nor a function word', () => {
    expect(anchors('the lamp')).toEqual(['lamp']);
    expect(anchors('old lantern shop')).toEqual(['lantern']);
    expect(anchors('year of lamps')).toEqual(['lamps']);
    expect(['year cat', 'with cat', 'of #', '# year'].flatMap((one) => anchors(one))).toEqual([
      'cat',
      'cat',
      '#',
      'year',
    ]);
  });

  it('is a word that other phrases are found by anyway, even where a longer one stands beside it', () => {
    expect(anchors('lamp', 'lantern lamp')).toEqual(['lamp', 'lamp']);
    expect(anchors('lantern lamp', 'lamp')).toEqual(['lamp', 'lamp']);
    expect(anchors('lantern lamp')).toEqual(['lantern']);
  });

  it('is never a word that may be missing', () => {
    expect(anchors('lanterns? of')).toEqual(['of']);
    expect(anchors('lanterns?')).toEqual(['']);
  });
});

describe('filing', () => {
  it('takes the phrases of a group apart, each under its own rarest word', () => {
    const filings = filed(compiler.compile('old <pair> here'), 1, english);
    const words = filings.map(({ pattern, anchor, slots }) => {
      const element = pattern.elements[anchor]!;
      return [element.kind === 'words' && [...element.words.forms.keys()].join(), slots.join()];
    });
    expect(words).toEqual([
      ['hat', '0,1,2'],
      ['shoes', '0,1,1,1,2'],
    ]);
  });
});
