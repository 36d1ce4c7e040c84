import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../language/german.ts';
import { languageOf } from '../language/index.ts';
import { asContext, asTerm, createCompiler, createAround, createLexicon, read, type Lexicon } from './index.ts';

const english = languageOf('en')!;
const french = languageOf('fr')!;
const groups = {
  'minor-age': ['thirteen', '13', '14'],
  modifier: ['child', 'teenage', 'under age', '<minor-age> year old'],
  minor: ['child/n', 'minor/n', 'girl/n aged <minor-age>'],
};

function lexicon(phrases: readonly string[], language = english, joint = asTerm): Lexicon<string> {
  const compiler = createCompiler(language, groups);
  return createLexicon(
    phrases.map((phrase) => [compiler.compile(phrase), phrase] as const),
    language,
    joint,
  );
}

function found(phrase: string | readonly string[], text: string, language = english, joint = asTerm): string[] {
  const reading = read(text, language);
  const phrases = typeof phrase === 'string' ? [phrase] : phrase;
  return lexicon(phrases, language, joint)
    .find(reading)
    .map(({ first, last }) => text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end));
}

describe('a term', () => {
  it('is found in all forms of its inflected words', () => {
    expect(found('child prostitute/n', 'A child prostitute, child prostitutes, a child prostitute’s file')).toEqual([
      'child prostitute',
      'child prostitutes',
      'child prostitute',
    ]);
  });

  it('is found in capitals, over a line break, with hyphens and no-break spaces', () => {
    expect(
      found('child sex tourism', 'CHILD SEX TOURISM child\nsex tourism child-sex\u2011tourism child\u00a0sex tourism'),
    ).toHaveLength(4);
  });

  it('is not found over a comma, a full stop, a slash or quotation marks', () => {
    expect(
      found('child pornography', 'child, pornography. A child. Pornography. child/pornography; child "pornography"'),
    ).toEqual([]);
  });

  it('is not found inside other words', () => {
    expect(found('porn', 'popcorn porno porn')).toEqual(['porn']);
  });

  it('is found as a compound in one word, with a hyphen and with a space', () => {
    const compounds = ['Kinderpornoringe', 'Kinderporno-Ringen', 'Kinderpornografie Ring', 'KINDERPORNOGRAPHIERING'];
    expect(found('kinderporno|kinderpornografie+ring/nm', compounds.join(', '), german)).toEqual(compounds);
    expect(found('kinderpornografie|babyporno+*', 'Kinderpornographieverdacht, Kinderbuch', german)).toEqual([
      'Kinderpornographieverdacht',
    ]);
  });

  it('is found at the end of a compound', () => {
    expect(found('*+lehrer/nmf hat', 'Der Lehrer hat, die Sportlehrerin hat, der Lehrerrat hat', german)).toEqual([
      'Lehrer hat',
      'Sportlehrerin hat',
    ]);
    expect(lexicon(['*+lehrer/nmf'], german).triggers.ends).toContain('lehrerinnen');
  });

  it('keeps to the capital that a class asks for', () => {
    expect(found('freier/Nmf', 'ein freier Platz, die Freier, FREIERN, im Freien', german)).toEqual([
      'Freier',
      'FREIERN',
    ]);
    expect(found('kunde/nmf', 'ein kunde, den Kunden, Kund*innen, KundInnen', german)).toHaveLength(4);
  });

  it('is found with every word and phrase of a group', () => {
    expect(
      found('<modifier> prostitute/n', 'a 14-year-old prostitute, an under-age prostitute, a teenage prostitute'),
    ).toEqual(['14-year-old prostitute', 'under-age prostitute', 'teenage prostitute']);
  });

  it('takes a second word of the group after a conjunction', () => {
    expect(found('<modifier> prostitution', 'child and teenage prostitution')).toContain(
      'child and teenage prostitution',
    );
  });

  it('takes the most words where a group has several ways to match', () => {
    expect(found('porn of <minor>', 'porn of girls aged 13')).toEqual(['porn of girls aged 13']);
  });

  it('is found by the beginning of a word where its phrase says so', () => {
    expect(found('kinderporno*', 'Kinderpornoringe')).toEqual(['Kinderpornoringe']);
  });

  it('may lack a word that is marked as optional', () => {
    expect(found('the? trade in children', 'trade in children')).toEqual(['trade in children']);
  });

  it('is found when a group of phrases is all that it has', () => {
    expect(found('<modifier>', 'a 13 year old, a child')).toEqual(['13 year old', 'child']);
  });

  it('has the features of each inflected word', () => {
    const reading = read('des mineures prostituées', french);
    const [match] = lexicon(['mineur/nmf prostitué/a'], french).find(reading);
    expect(match!.words.map(({ forms }) => forms)).toEqual([
      [{ text: 'mineures', number: 'plural', gender: 'feminine' }],
      [{ text: 'prostituées', number: 'plural', gender: 'feminine' }],
    ]);
  });

  it('is found without accents in capitals, and not with an accent that makes another word', () => {
    expect(found('enfant/n abusé/a', 'ENFANTS ABUSES, enfant abusé, enfant abuse', french)).toEqual([
      'ENFANTS ABUSES',
      'enfant abusé',
    ]);
  });
});

describe('a context', () => {
  const around = (phrase: string, text: string, word: string): string | undefined => {
    const reading = read(text, english);
    const first = reading.tokens.findIndex(({ key }) => key === word);
    const pattern = createCompiler(english, groups).compile(phrase);
    const match = createAround([pattern], english, asContext).match({ first, last: first }, reading);
    return match && text.slice(reading.tokens[match.first]!.start, reading.tokens[match.last]!.end);
  };

  it('matches around the word itself', () => {
    expect(around('the term <this>', 'He avoids the term “client” here.', 'client')).toBe('the term “client');
    expect(around('the term <this>', 'The term fits; a client pays.', 'client')).toBeUndefined();
  });

  it('spans at most four words where it has a gap', () => {
    expect(around('lawyer ... her <this>', 'The lawyer said that her client is ill.', 'client')).toBe(
      'lawyer said that her client',
    );
    expect(
      around('lawyer ... her <this>', 'The lawyer said on Monday at noon that her client is ill.', 'client'),
    ).toBeUndefined();
  });

  it('does not go over the end of a sentence', () => {
    expect(around('lawyer ... <this>', 'She saw a lawyer. Client lists were found.', 'client')).toBeUndefined();
  });

  it('goes over the full stop of an abbreviation', () => {
    expect(around('mr ... <this>', 'Mr. Hale’s client came.', 'client')).toBe('Mr. Hale’s client');
  });
});

describe('a lexicon', () => {
  it('names triggers of which one stands in every text that has a match', () => {
    const { triggers, find } = lexicon(['<modifier> prostitute/n', 'sex with <minor>', '<modifier>', 'kinderporno*']);
    const word = fc.constantFrom(
      'child',
      'prostitutes',
      'sex',
      'with',
      'minors',
      '13',
      'year',
      'old',
      'kinderpornoring',
      'and',
      'lamp',
      'aged',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const hasTrigger = [...triggers.words, ...triggers.stems].some((trigger) => text.includes(trigger));
        expect(hasTrigger || find(read(text, english)).length === 0).toBe(true);
      }),
    );
  });

  it('stays quick on a text made to have many ways to match', () => {
    const phrase = '<minor> ... <minor> ... <minor> ... <minor> ... lamp';
    const text = `${'child minor '.repeat(300)}end`;
    expect(found(phrase, text)).toEqual([]);
  });

  it('refuses groups that contain themselves and groups that are not there', () => {
    expect(() => createCompiler(english, { one: ['a <two>'], two: ['<one> b'] }).compile('<one>')).toThrow(
      'contains itself',
    );
    expect(() => createCompiler(english, {}).compile('<one>')).toThrow('no group `one`');
  });
});
