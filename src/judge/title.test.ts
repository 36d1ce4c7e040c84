import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('official titles are names', () => {
  judged([
    ['The Rules for the Child Prostitute are old.', 'fine: citation “Rules for the Child Prostitute”'],
    [
      'The rules for the child prostitute, and a child prostitute came.',
      'fine: citation “rules for the child prostitute”',
      'use',
    ],
  ]);
});

describe('a body or a law is named where its noun leads to the word', () => {
  judged([
    ['The Coalition Against Child Prostitutes met.', 'fine: organisation “The Coalition Against Child Prostitutes”'],
    ['The Coalition of the Child Prostitutes met.', 'fine: organisation “The Coalition of the Child Prostitutes”'],
    ['The Child Prostitute Coalition met.', 'fine: organisation “The Child Prostitute Coalition”'],
    ['The Child Prostitute Help Coalition met.', 'fine: organisation “The Child Prostitute Help Coalition”'],
    ['The Child Prostitute Rights Coalition met.', 'use'],
    ['The Child Prostitute and Coalition met.', 'fine: organisation “The Child Prostitute and Coalition”'],
    ['The Child Prostitute Act of 1996 fell.', 'fine: title “The Child Prostitute Act of 1996”'],
    ['The Act for the Child Prostitute fell.', 'fine: title “The Act for the Child Prostitute”'],
    ['The Act on a child prostitute fell.', 'use'],
    ['The coalition against Child Prostitutes met.', 'use'],
    ['The Coalition Debates Child Prostitute.', 'use'],
    ['Child Prostitute Council Meets After Tip.', 'use'],
    ['Child Prostitute Council Of Lamps met.', 'fine: organisation “Child Prostitute Council Of Lamps”'],
    ['The Coalition met. Against Child Prostitutes it works.', 'use'],
    ['THE COALITION AGAINST CHILD PROSTITUTES MET.', 'use'],
    ['The Child Prostitute met the Coalition.', 'use'],
    ['The Child Prostitute Lamp met.', 'use'],
    [
      'The Coalition Against Child Prostitutes met Mary.',
      'fine: organisation “The Coalition Against Child Prostitutes”',
    ],
    [
      'He met members of the Coalition Against Child Prostitutes of the town.',
      'fine: organisation “Coalition Against Child Prostitutes”',
    ],
    [
      'He met members of the (Coalition Against Child Prostitutes) there.',
      'fine: organisation “Coalition Against Child Prostitutes”',
    ],
    ['The 1996 Child Prostitute Act fell.', 'fine: title “The 1996 Child Prostitute Act”'],
    ['The Child Prostitute Act 1996 fell.', 'fine: title “The Child Prostitute Act 1996”'],
    [
      'The Coalition Against Lamps and the Child Prostitute met.',
      'fine: organisation “The Coalition Against Lamps and the Child Prostitute”',
    ],
    ['The Coalition’s Child Prostitutes met.', 'use'],
    ['The Coalition; Child Prostitutes met.', 'use'],
    ['Coalition Against Child Prostitutes', 'fine: organisation “Coalition Against Child Prostitutes”'],
    ['A Lamp for Child Prostitutes: Council', 'fine: title “Child Prostitutes: Council”'],
  ]);
});

describe('a noun of work introduces a name', () => {
  judged([
    ['The novel Child Prostitute is out.', 'fine: title “Child Prostitute”'],
    ['The novel, Child Prostitute is out.', 'fine: title “Child Prostitute”'],
    ['The Novel Child Prostitute is out.', 'use'],
    ['The novel child prostitute is out.', 'use'],
    ['The novel: A Child Prostitute in Town is out.', 'fine: title “A Child Prostitute in Town”'],
    ['The novel is out; Child Prostitute is not.', 'use'],
    ['The lamp The Child Prostitute is out.', 'use'],
  ]);
});

describe('a title and its subtitle are a name', () => {
  judged([
    [
      'She published No Holiday: Child Prostitute in Town last week.',
      'fine: title “No Holiday: Child Prostitute in Town”',
    ],
    [
      'She published The Child Prostitute: A Lamp in Town last week.',
      'fine: title “The Child Prostitute: A Lamp in Town”',
    ],
    ['She published Lamps: Child Prostitute in Town last week.', 'use'],
    ['No Holiday: Child Prostitute in Town.', 'use'],
    ['She published no holiday: Child Prostitute in Town.', 'use'],
    ['She published No Holiday: Lamps in Town, and a child prostitute came.', 'use'],
    ['She published No Holiday: lamps of a Child Prostitute.', 'use'],
  ]);
});

describe('what is set off behind a noun of work is a name', () => {
  judged([
    ['The film “The Child Prostitutes of the harbour” is out.', 'fine: title “The Child Prostitutes of the harbour”'],
    ['The film “child prostitutes of the harbour” is out.', 'fine: title “child prostitutes of the harbour”'],
    ['The film “her child prostitute” is out.', 'fine: mention ““her child prostitute””'],
    ['The film “the child prostitutes” is out.', 'fine: mention ““the child prostitutes””'],
    ['The film “her own child prostitute” is out.', 'fine: title “her own child prostitute”'],
    ['The film “a poor child prostitute” is out.', 'fine: title “a poor child prostitute”'],
    [
      'The film shown in the town halls of the north “Child Prostitutes of the harbour” once.',
      'fine: title “Child Prostitutes of the harbour”',
    ],
    [
      'The film shown in the town halls of the norths “Child Prostitutes of the harbour” once.',
      'note: quotation ““Child Prostitutes of the harbour””',
    ],
    [
      'The film is out. “The Child Prostitutes of the harbour” is not.',
      'note: quotation ““The Child Prostitutes of the harbour””',
    ],
    [
      'The film was shown in the old town hall of the place “The Child Prostitutes of the harbour” once.',
      'note: quotation ““The Child Prostitutes of the harbour””',
    ],
    [
      'The film of the old town hall shows “The Child Prostitutes of the harbour” once.',
      'fine: title “The Child Prostitutes of the harbour”',
    ],
    ['“The Child Prostitutes of the harbour”, a film, is out.', 'fine: title “The Child Prostitutes of the harbour”'],
    ['“The Child Prostitutes of the harbour”, film, is out.', 'fine: title “The Child Prostitutes of the harbour”'],
    [
      '“the child prostitutes of the harbour”, a film, is out.',
      'note: quotation ““the child prostitutes of the harbour””',
    ],
    ['“The Child Prostitutes of the harbour” is a film.', 'note: quotation ““The Child Prostitutes of the harbour””'],
    ['*The Child Prostitutes of the harbour*, a film, is out.', 'fine: title “The Child Prostitutes of the harbour”'],
    ['**The Child Prostitutes of the harbour**, a film, is out.', 'fine: title “The Child Prostitutes of the harbour”'],
    ['[The Child Prostitutes of the harbour](https://lamp.org/), a film, is out.', 'use'],
  ]);
});

describe('what is set off and written as titles are is a name', () => {
  judged([
    ['She read “The Child Prostitutes of the Harbour” there.', 'fine: title “The Child Prostitutes of the Harbour”'],
    ['She read *Child Prostitutes of the Harbour* there.', 'fine: title “Child Prostitutes of the Harbour”'],
    ['She read *Child Prostitutes of the harbour* there.', 'use'],
    ['She read *CHILD PROSTITUTES OF THE HARBOUR* there.', 'use'],
    ['She read *The Child Prostitutes* there.', 'use'],
    ['She read *Our Child Prostitutes* there.', 'use'],
    ['She read *Four Child Prostitutes* there.', 'fine: title “Four Child Prostitutes”'],
    ['She read *On the Child Prostitutes* there.', 'fine: title “On the Child Prostitutes”'],
    ['She read *four child prostitutes* there.', 'use'],
  ]);
});

describe('what is set off and signed is a name', () => {
  judged([
    ['*Child Prostitutes*, by Marc Vial, is out.', 'fine: title “Child Prostitutes”'],
    ['*Child Prostitutes*, de Marc Vial, is out.', 'fine: title “Child Prostitutes”'],
    ['*Child Prostitutes*, by him, is out.', 'use'],
    ['*Child prostitutes* by Marc came.', 'fine: title “Child prostitutes”'],
    ['*child prostitutes*, by Marc Vial, is out.', 'use'],
    [
      '*Child prostitutes and a lamp at the end of town*, by Marc Vial, is out.',
      'fine: title “Child prostitutes and a lamp at the end of town”',
    ],
    ['*Child prostitutes and a lamp at the end of towns*, by Marc Vial, is out.', 'use'],
  ]);
});

describe('what is set off in a column of names is one', () => {
  judged([
    ['| Film | Year |\n| --- | --- |\n| *Child prostitute* | 1996 |', 'fine: title “Child prostitute”'],
    ['| Film | Year |\n| --- | --- |\n| *child prostitute* | 1996 |', 'use'],
    ['| Film | Year |\n| --- | --- |\n| Child prostitute | 1996 |', 'use'],
    ['| Film | Year |\n| --- | --- |\n| *Child prostitute* came | 1996 |', 'use'],
    ['| Film | Year |\n| --- | --- |\n| 1996 | *Child prostitute* |', 'use'],
    ['| Lamp | Year |\n| --- | --- |\n| Film | 1996 |\n| *Child prostitute* | 1996 |', 'use'],
    ['| Film of *Child prostitutes* | Year |\n| --- | --- |\n| Film | 1996 |', 'fine: title “Child prostitutes”'],
  ]);
});

describe('a body is named by its first noun and what prepositions join to it', () => {
  judged(
    [
      [
        'Le Centre national de prostitution enfantine est ouvert.',
        'fine: organisation “Centre national de prostitution enfantine”',
      ],
      [
        'Le Centre contre la prostitution enfantine est ouvert.',
        'fine: organisation “Le Centre contre la prostitution enfantine”',
      ],
      [
        'Le Centre d’analyse des images de prostitution enfantine est ouvert.',
        'fine: organisation “Centre d’analyse des images de prostitution enfantine”',
      ],
      ['Le centre contre la prostitution enfantine est ouvert.', 'use'],
      ['Le Centre parle de prostitution enfantine.', 'use'],
      ['Le Centre est ouvert contre la prostitution enfantine.', 'use'],
      [
        'Le Réseau et le Centre contre la prostitution enfantine sont là.',
        'fine: organisation “Le Réseau et le Centre contre la prostitution enfantine”',
      ],
      ['Une lampe contre la prostitution enfantine est ouverte.', 'use'],
      ['Le film Prostitution enfantine sort demain.', 'fine: title “Prostitution enfantine”'],
      ['Le film prostitution enfantine sort demain.', 'use'],
      ['Elle lit *La Prostitution Enfantine des Ports* ce soir.', 'use'],
    ],
    { language: 'fr' },
  );
});
