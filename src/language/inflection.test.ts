import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { french } from './french.ts';

const texts = (forms: readonly { text: string }[]): string[] => forms.map(({ text }) => text);

describe('English inflection', () => {
  it.each([
    ['prostitute', ['prostitute', 'prostitutes']],
    ['child', ['child', 'children']],
    ['body', ['body', 'bodies']],
    ['witness', ['witness', 'witnesses']],
  ])('knows the plural of %s', (word, forms) => expect(texts(english.inflect(word, 'n'))).toEqual(forms));

  it.each([
    ['exploit', ['exploit', 'exploits', 'exploited', 'exploited', 'exploiting']],
    ['abuse', ['abuse', 'abuses', 'abused', 'abused', 'abusing']],
    ['sell', ['sell', 'sells', 'sold', 'sold', 'selling']],
    ['traffic', ['traffic', 'traffics', 'trafficked', 'trafficked', 'trafficking']],
    ['carry', ['carry', 'carries', 'carried', 'carried', 'carrying']],
  ])('knows the forms of %s', (word, forms) => expect(texts(english.inflect(word, 'v'))).toEqual(forms));

  it('refuses a class that it does not know', () => {
    expect(() => english.inflect('child', 'nf')).toThrow('child/nf');
  });
});

describe('French inflection', () => {
  it.each([
    ['prostitué', 'a', ['prostitué', 'prostitués', 'prostituée', 'prostituées']],
    ['client', 'nmf', ['client', 'clients', 'cliente', 'clientes']],
    ['sexuel', 'a', ['sexuel', 'sexuels', 'sexuelle', 'sexuelles']],
    ['enfantin', 'a', ['enfantin', 'enfantins', 'enfantine', 'enfantines']],
    ['infantile', 'a', ['infantile', 'infantiles', 'infantile', 'infantiles']],
    ['auteur', 'nmf', ['auteur', 'auteurs', 'autrice', 'autrices']],
    ['réseau', 'nm', ['réseau', 'réseaux']],
    ['abus', 'nm', ['abus', 'abus']],
  ])('knows the forms of %s/%s', (word, inflectionClass, forms) =>
    expect(texts(french.inflect(word, inflectionClass))).toEqual(forms),
  );

  it('conjugates verbs of the first group', () => {
    expect(texts(french.inflect('prostituer', 'v'))).toEqual(
      expect.arrayContaining([
        'prostituer',
        'prostitue',
        'prostituent',
        'prostituait',
        'prostituaient',
        'prostituée',
        'prostituant',
        'prostituera',
      ]),
    );
  });

  it('says which form of a verb each one is', () => {
    const imperfect = french.inflect('être', 'v').filter(({ text }) => text === 'était');
    expect(imperfect).toEqual([{ text: 'était', number: 'singular', verb: { tense: 'imperfect', person: 3 } }]);
  });
});
