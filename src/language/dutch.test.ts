import { describe, expect, it } from 'vitest';
import { dutch } from './dutch.ts';

function texts(word: string, inflectionClass: string): string[] {
  return [...new Set(dutch.inflect(word, inflectionClass).map(({ text }) => text))];
}

describe('Dutch nouns', () => {
  it.each([
    ['kind', 'nh', 'kinderen'],
    ['dader', 'nd', 'daders'],
    ['klant', 'nd', 'klanten'],
    ['prostituee', 'nd', 'prostituees'],
    ['verdachte', 'na', 'verdachten'],
    ['pornograaf', 'nd', 'pornografen'],
    ['man', 'nd', 'mannen'],
    ['zaak', 'nd', 'zaken'],
    ['netwerk', 'nh', 'netwerken'],
    ['scholier', 'nd', 'scholieren'],
    ['video', 'nd', "video's"],
    ['loverboy', 'nd', 'loverboys'],
    ['meisje', 'nh', 'meisjes'],
    ['pedofiel', 'nd', 'pedofielen'],
    ['sekswerker', 'nd', 'sekswerkers'],
    ['link', 'nd-s', 'links'],
  ])('knows the plural of %s/%s', (word, inflectionClass, plural) => {
    expect(texts(word, inflectionClass)).toEqual([word, plural]);
  });

  it('tells nouns with het by their gender', () => {
    expect(dutch.inflect('kind', 'nh')[0]).toEqual({ text: 'kind', number: 'singular', gender: 'neuter' });
    expect(dutch.inflect('klant', 'nd')[0]).toEqual({ text: 'klant', number: 'singular' });
  });

  it('refuses a class that it does not know', () => {
    expect(() => dutch.inflect('kind', 'n')).toThrow('kind/n');
  });
});

describe('Dutch adjectives', () => {
  it.each([
    ['seksueel', 'seksuele'],
    ['minderjarig', 'minderjarige'],
    ['jong', 'jonge'],
    ['vermoedelijk', 'vermoedelijke'],
    ['kinderpornografisch', 'kinderpornografische'],
  ])('knows the ending of %s', (word, inflected) => expect(texts(word, 'a')).toEqual([word, inflected]));
});

describe('Dutch verbs', () => {
  it.each([
    ['prostitueren', 'prostitueert prostitueerde prostitueerden geprostitueerd'],
    ['uitbuiten', 'uitbuit uitbuitte uitgebuit'],
    ['aanbieden', 'aanbiedt aanbood aanboden aangeboden'],
    ['misbruiken', 'misbruikt misbruikte misbruikten'],
    ['maken', 'maakt maakte gemaakt'],
    ['zetten', 'zet zette gezet'],
    ['reizen', 'reist reisde gereisd'],
    ['weigeren', 'weigert weigerde geweigerd'],
    ['veroordelen', 'veroordeelt veroordeelde veroordeeld'],
    ['vermijden', 'vermijdt vermeed vermeden'],
    ['zijn', 'ben is was waren geweest'],
    ['worden', 'wordt werd werden geworden'],
  ])('knows the forms of %s', (verb, forms) => {
    expect(texts(verb, 'v')).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it('takes no *ge-* after a prefix that stays', () => {
    expect(texts('misbruiken', 'v')).not.toContain('gemisbruikt');
    expect(texts('verkrachten', 'v')).toContain('verkracht');
  });
});
