import { describe, expect, it } from 'vitest';
import { adjectiveEnding, cases, german } from './german.ts';

function texts(word: string, inflectionClass: string): string[] {
  return [...new Set(german.inflect(word, inflectionClass).map(({ text }) => text))];
}

describe('German nouns', () => {
  it.each([
    ['kind', 'nn-er', 'kind kindes kinds kinder kindern'],
    ['täter', 'nmf', 'täter täters tätern täterin täterinnen'],
    ['kunde', 'nmf', 'kunde kunden kundin kundinnen'],
    ['tourist', 'nmf', 'tourist touristen touristin touristinnen'],
    ['darstellung', 'nf', 'darstellung darstellungen'],
    ['fall', 'nm-ue', 'fall falles falls fälle fällen'],
    ['braut', 'nf-ue', 'braut bräute bräuten'],
    ['mann', 'nm-er', 'mann mannes manns männer männern'],
    ['forum', 'nn', 'forum forums forumes foren'],
    ['loverboy', 'nm-s', 'loverboy loverboys'],
    ['mädchen', 'nn', 'mädchen mädchens'],
    ['prozess', 'nm', 'prozess prozesses prozesse prozessen'],
    ['material', 'nn', 'material materials materiales materialien'],
  ])('knows the forms of %s/%s', (word, inflectionClass, forms) => {
    expect(texts(word, inflectionClass)).toEqual(forms.split(' '));
  });

  it('tells the case of each form', () => {
    const dative = german.inflect('freier', 'nmf').filter((form) => form.text === 'freiern');
    expect(dative).toEqual([{ text: 'freiern', number: 'plural', gender: 'masculine', case: 'dative' }]);
  });

  it('asks for a capital where the class has one', () => {
    expect(german.inflect('freier', 'Nmf').every(({ capital }) => capital)).toBe(true);
  });

  it('gives nouns that are declined like adjectives all their endings', () => {
    expect(texts('verdächtige', 'na').toSorted()).toEqual(
      ['verdächtige', 'verdächtigem', 'verdächtigen', 'verdächtiger'].toSorted(),
    );
  });

  it('refuses a class that it does not know', () => {
    expect(() => german.inflect('kind', 'n')).toThrow('kind/n');
  });
});

describe('German adjectives', () => {
  it.each([
    ['strong', 'dative', 'em er em en'],
    ['weak', 'nominative', 'e e e en'],
    ['mixed', 'nominative', 'er e es en'],
    ['strong', 'genitive', 'en er en er'],
  ] as const)('end %s in the %s as %s', (declension, grammaticalCase, endings) => {
    const singular = (['masculine', 'feminine', 'neuter'] as const).map((gender) =>
      adjectiveEnding(declension, 'singular', gender, grammaticalCase),
    );
    const plural = adjectiveEnding(declension, 'plural', 'neuter', grammaticalCase);
    expect([...singular, plural].join(' ')).toBe(endings);
  });

  it('have an ending in every case', () => {
    for (const declension of ['strong', 'weak', 'mixed'] as const) {
      for (const grammaticalCase of cases) {
        expect(adjectiveEnding(declension, 'singular', 'feminine', grammaticalCase)).toMatch(/^e[nr]?$/);
      }
    }
  });
});

describe('German verbs', () => {
  it.each([
    ['prostituieren', 'prostituiert prostituierte prostituierten'],
    ['ausbeuten', 'ausbeutet ausbeutete ausgebeutet auszubeuten'],
    ['anbieten', 'anbietet anbot anboten angeboten anzubieten'],
    ['missbrauchen', 'missbraucht missbrauchte missbrauchten'],
    ['vermeiden', 'vermeidet vermied vermieden'],
    ['gehen', 'geht ging gingen gegangen'],
    ['werden', 'wird wurde wurden würde geworden'],
    ['verhaften', 'verhaftet verhaftete'],
    ['antworten', 'antwortet antwortete geantwortet'],
  ])('knows the forms of %s', (verb, forms) => {
    expect(texts(verb, 'v')).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it('takes no *ge-* after a prefix that stays', () => {
    expect(texts('missbrauchen', 'v')).not.toContain('gemissbraucht');
    expect(texts('prostituieren', 'v')).not.toContain('geprostituiert');
  });
});

describe('German spelling', () => {
  it('knows ae for ä, ss for ß and ph for f', () => {
    expect(german.variants!('kinderschänder')).toContain('kinderschaender');
    expect(german.variants!('mutmaßlich')).toContain('mutmasslich');
    expect(german.variants!('kinderpornografie')).toContain('kinderpornographie');
    expect(german.variants!('kinderpornographie')).toContain('kinderpornografie');
    expect(german.variants!('kind')).toEqual([]);
  });
});
