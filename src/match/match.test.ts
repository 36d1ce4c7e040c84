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
  pair: ['big', 'old', 'old big'],
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
    expect(found('kinderporno*', 'Kinderpornoringe, kinderporno')).toEqual(['Kinderpornoringe', 'kinderporno']);
    expect(found('kinderporno+*', 'Kinderporno Buch', german)).toEqual(['Kinderporno']);
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

describe('the way that takes most words', () => {
  const taken = (phrase: string, text: string): number[][] =>
    lexicon([phrase])
      .find(read(text, english))
      .map(({ first, last, words }) => [first, last, ...words.map(({ element }) => element)]);

  it('wins over shorter ones before and behind it', () => {
    expect(taken('lamp ... shop', 'an old lamp shop shop')).toEqual([[2, 4, 0, 2]]);
    expect(taken('<pair> lamp', 'one old big lamp')).toEqual([[1, 3, 0, 0, 1]]);
    expect(taken('lamp <pair>', 'lamp old big')).toEqual([[0, 2, 0, 1, 1]]);
  });

  it('is the first of several that take the same words', () => {
    expect(taken('big|old? old|new? lamp', 'an old lamp')).toEqual([[1, 2, 1, 2]]);
  });

  it('may begin with the first word of a text, and not go on behind its last', () => {
    expect(taken('old ... lamp', 'old big lamp')).toEqual([[0, 2, 0, 2]]);
    expect(taken('lamp ... shop', 'a lamp')).toEqual([]);
    expect(taken('shop ... lamp', 'lamp')).toEqual([]);
  });

  it('is looked for in a text made to have far too many', () => {
    const phrase = `${'<modifier> ... '.repeat(12)}lamp`;
    expect(taken(phrase, `${'child teenage '.repeat(300)} lamp`)).toHaveLength(1);
  });
});

describe('words joined in one place', () => {
  const longest = (text: string): string | undefined =>
    found('<modifier> prostitution', text).toSorted((one, other) => other.length - one.length)[0];

  it('are joined by a conjunction, in order', () => {
    expect(longest('child and teenage prostitution')).toBe('child and teenage prostitution');
    expect(longest('child lamp teenage prostitution')).toBe('teenage prostitution');
    expect(longest('child, and teenage prostitution')).toBe('teenage prostitution');
    expect(longest('child and, teenage prostitution')).toBe('teenage prostitution');
    expect(longest('and teenage prostitution')).toBe('teenage prostitution');
    expect(found('sale of <modifier>', 'sale of child and')).toEqual(['sale of child']);
    expect(found('lamp|<modifier> prostitution', 'child and teenage prostitution')).toContain(
      'child and teenage prostitution',
    );
    expect(found('lamp|child prostitution', 'child and lamp prostitution')).toEqual(['lamp prostitution']);
  });
});

describe('a word of a match', () => {
  const words = (phrase: string, text: string): [string, number | undefined][] =>
    lexicon([phrase], german)
      .find(read(text, german))
      .flatMap((match) => match.words)
      .map(({ forms, head }) => [forms.map((form) => form.text).join(), head]);

  it('has forms only where its class is given', () => {
    expect(words('lampe laden/nm', 'Lampe Laden')[0]).toEqual(['', undefined]);
    expect(words('ring|ring/nm', 'Ring')[0]).toEqual(words('ring/nm', 'Ring')[0]);
  });

  it('tells how long the last part of a compound is, however it is spelt', () => {
    const heads = (phrase: string, text: string): unknown[] => words(phrase, text).map(([, head]) => head);
    expect(heads('kinder+händler', 'Kinderhändler, Kinderhaendler')).toEqual([7, 8]);
    expect(heads('kinder+grafiken', 'Kindergrafiken, Kindergraphiken')).toEqual([8, 9]);
    expect(heads('kinderhändler|kinder+händler', 'Kinderhändler')).toEqual([7]);
    expect(heads('kinderlampe', 'Kinderlampe')).toEqual([undefined]);
  });

  it('tells what follows the longest of its beginnings', () => {
    const head = (phrase: string): unknown => words(phrase, 'Kinderlampen')[0]![1];
    expect(head('kinder*|kinderlam*|kinderlampenladen*|lam*')).toBe(3);
    expect(head('kinderlam*|kinder*')).toBe(3);
  });

  it('may be a name when it begins with a capital', () => {
    expect(found('john/common', 'a john, John, JOHN, Johns')).toEqual(['john', 'JOHN', 'Johns']);
    expect(found('freier/Nmf', 'freier, Freier', german)).toEqual(['Freier']);
  });
});

describe('a context', () => {
  const around = (phrase: string, text: string, word: string): string | undefined => {
    const reading = read(text, english);
    const first = reading.tokens.findIndex(({ key }) => key === word);
    const pattern = createCompiler(english, groups).compile(phrase);
    const match = createAround([[pattern, phrase]], english, asContext)!.match({ first, last: first }, reading);
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
