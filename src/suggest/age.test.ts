import { describe, expect, it } from 'vitest';
import { rewritten, suggestionsFor, type SampleRule } from '../develop/rewrite.ts';

const english: SampleRule = {
  language: 'en',
  term: 'pornographic image/n|video/n of <a-child>',
  groups: { 'a-child': ['a|an girl|boy', 'children'] },
  preferred: ['child sexual abuse image/n', { term: 'images of child sexual abuse', number: 'plural' }],
};
const act: SampleRule = {
  ...english,
  term: 'prostitution of <a-child>',
  groups: { 'a-child': ['girls|boys'] },
  kind: 'act',
  preferred: [
    { term: 'exploitation of children in prostitution', number: 'mass' },
    { term: 'sexual exploitation of children', number: 'mass' },
  ],
};
const french: SampleRule = {
  language: 'fr',
  term: 'prostitution/nf de mineures',
  kind: 'act',
  preferred: [
    { term: "exploitation/nf d'enfants dans la prostitution", number: 'mass' },
    { term: 'exploitation/nf sexuelle des enfants', number: 'mass' },
  ],
};

describe('the age of a child behind a term', () => {
  it.each([
    [english, 'Seized: [[pornographic images of a girl]] of 15.', 'Seized: child sexual abuse images of a girl of 15.'],
    [english, 'A [[pornographic video of a boy]], 9, is gone.', 'A child sexual abuse image of a boy, 9, is gone.'],
    [english, 'Seized: [[pornographic images of children]].', 'Seized: child sexual abuse images.'],
    [english, 'Seized: [[pornographic images of children]], 30 files.', 'Seized: child sexual abuse images, 30 files.'],
    [act, 'The [[prostitution of girls]] aged 14 to 16', 'The sexual exploitation of children aged 14 to 16'],
    [act, 'The [[prostitution of girls]] in 14 towns', 'The exploitation of children in prostitution in 14 towns'],
    [french, 'La [[prostitution de mineures]] de 14 ans', "L'exploitation sexuelle des enfants de 14 ans"],
    [
      french,
      'La [[prostitution de mineures]] de 14 villes',
      "L'exploitation d'enfants dans la prostitution de 14 villes",
    ],
  ])('still belongs to somebody: $term %s', (rule, marked, expected) => {
    expect(rewritten(rule, marked)[0]).toBe(expected);
  });

  it('is not taken away unasked', () => {
    const rule: SampleRule = { ...english, groups: { 'a-child': ['a girl of #'] } };
    const [kept] = suggestionsFor(rule, 'Seized: [[pornographic images of a girl of 15]].');
    expect(kept).toMatchObject({ text: 'child sexual abuse images', safe: false });
  });
});
