import { describe, expect, it } from 'vitest';
import { rewritten, type SampleRule } from '../develop/rewrite.ts';

const groups = { 'a-child': ['een? leerling/nd|meisje/nh|kind/nh'], age: ['van veertien'] };

const material: SampleRule = {
  language: 'nl',
  term: 'kinderporno/nd',
  preferred: [
    { term: 'beeldmateriaal/nh van seksueel kindermisbruik', number: 'mass' },
    { term: 'beelden van seksueel kindermisbruik', number: 'plural' },
  ],
};
const victim: SampleRule = {
  language: 'nl',
  term: 'kinderprostituee/nd',
  kind: 'person',
  preferred: ['kind/nh die/rel seksueel worden/v uitgebuit', 'minderjarig/a slachtoffer/nh van seksuele uitbuiting'],
};
const offender: SampleRule = {
  language: 'nl',
  term: 'pedo/nd',
  kind: 'person',
  preferred: ['vermoedelijk/a dader/nd', 'dader/nd'],
};
const verb: SampleRule = {
  language: 'nl',
  term: 'bieden/v ... zich ... aan',
  kind: 'act',
  preferred: ['worden/v seksueel uitgebuit'],
};
const verbLast: SampleRule = { ...verb, term: 'zich ... prostitueren/v' };

function first(rule: SampleRule, marked: string): string | undefined {
  return rewritten(rule, marked)[0];
}

describe('a Dutch noun', () => {
  it.each([
    ['De [[kinderporno]] is gewist.', 'Het beeldmateriaal van seksueel kindermisbruik is gewist.'],
    ['Deze [[kinderporno]] is gewist.', 'Dit beeldmateriaal van seksueel kindermisbruik is gewist.'],
    ['Harde [[kinderporno]] is gewist.', 'Hard beeldmateriaal van seksueel kindermisbruik is gewist.'],
    ['Met illegale [[kinderporno]]', 'Met illegaal beeldmateriaal van seksueel kindermisbruik'],
    ['De illegale [[kinderporno]]', 'Het illegale beeldmateriaal van seksueel kindermisbruik'],
    ['De gevonden [[kinderporno]] is weg.', 'Het gevonden beeldmateriaal van seksueel kindermisbruik is weg.'],
    [
      'De in beslag genomen [[kinderporno]] is weg.',
      'Het in beslag genomen beeldmateriaal van seksueel kindermisbruik is weg.',
    ],
    ['De daders gebruiken [[kinderporno]].', 'De daders gebruiken beeldmateriaal van seksueel kindermisbruik.'],
    ['Alle [[kinderporno]] moet weg.', 'Al het beeldmateriaal van seksueel kindermisbruik moet weg.'],
    ['De [[kinderporno]] die hij had', 'Het beeldmateriaal van seksueel kindermisbruik dat hij had'],
    [
      'De lokale politie meldde [[kinderporno]].',
      'De lokale politie meldde beeldmateriaal van seksueel kindermisbruik.',
    ],
    ['De recherche deelde [[kinderporno]].', 'De recherche deelde beeldmateriaal van seksueel kindermisbruik.'],
    [
      'Er stond elf terabyte [[kinderporno]] op.',
      'Er stond elf terabyte beeldmateriaal van seksueel kindermisbruik op.',
    ],
    ['Zij vond oude [[kinderporno]].', 'Zij vond oud beeldmateriaal van seksueel kindermisbruik.'],
    ['[[KINDERPORNO]] OP SCHOOL', 'BEELDMATERIAAL VAN SEKSUEEL KINDERMISBRUIK OP SCHOOL'],
  ])('takes de or het and the endings that go with it: %s', (marked, expected) =>
    expect(first(material, marked)).toBe(expected),
  );

  it('takes the verb beside it along where its number changes', () => {
    expect(rewritten(material, 'Daar stond [[kinderporno]].')).toContain(
      'Daar stonden beelden van seksueel kindermisbruik.',
    );
  });

  it.each([
    ['Een [[kinderprostituee]] zweeg.', 'Een kind dat seksueel wordt uitgebuit zweeg.'],
    ['De [[kinderprostituees]] zwegen.', 'De kinderen die seksueel worden uitgebuit zwegen.'],
    ['De [[kinderprostituee]] die zweeg', 'Het minderjarige slachtoffer van seksuele uitbuiting dat zweeg'],
  ])('has a relative clause that follows it: %s', (marked, expected) => expect(first(victim, marked)).toBe(expected));

  it('is plural with its apostrophe', () => {
    expect(first(offender, "De [[pedo]]'s zwegen.")).toBe('De vermoedelijke daders zwegen.');
  });

  it('is not called suspected twice', () => {
    expect(rewritten(offender, 'De vermoedelijke [[pedo]] zweeg.')).toEqual(['De vermoedelijke dader zweeg.']);
  });

  it('keeps an age that the term names', () => {
    const rule: SampleRule = {
      ...victim,
      groups,
      term: 'prostituee/nd <age>',
      preferred: ['kind/nh <age> die/rel worden/v uitgebuit'],
    };
    expect(first(rule, 'Een [[prostituee van veertien]] zweeg.')).toBe(
      'Een kind van veertien dat wordt uitgebuit zweeg.',
    );
  });
});

describe('a Dutch compound', () => {
  it.each([
    ['Het [[kinderpornoschandaal]] groeit.', 'Het schandaal rond beelden groeit.'],
    ['[[Kinderporno-schandalen]] groeien.', 'Schandalen rond beelden groeien.'],
  ])('keeps its last part as it is: %s', (marked, expected) => {
    const rule: SampleRule = { ...material, term: 'kinderporno+schandaal/nh', preferred: ['* rond beelden'] };
    expect(first(rule, marked)).toBe(expected);
  });
});

describe('a Dutch verb', () => {
  it.each([
    ['Ze [[bood zich online aan]].', 'Ze werd online seksueel uitgebuit.'],
    ['Toen [[bood ze zich aan]].', 'Toen werd ze seksueel uitgebuit.'],
  ])('keeps its place in a main clause: %s', (marked, expected) => expect(first(verb, marked)).toBe(expected));

  it.each([
    ['Meisjes die [[zich prostitueren]], zwijgen.', 'Meisjes die seksueel worden uitgebuit, zwijgen.'],
    ['Hij dwong haar [[zich te prostitueren]].', 'Hij dwong haar seksueel uitgebuit te worden.'],
    ['Ze heeft [[zich geprostitueerd]].', 'Ze is seksueel uitgebuit.'],
  ])('stands at the end of other clauses: %s', (marked, expected) => expect(first(verbLast, marked)).toBe(expected));

  it('keeps the person that it is about', () => {
    const rule: SampleRule = {
      ...verb,
      groups,
      term: 'hebben/v ... seks met <a-child>',
      preferred: ['misbruiken/v <a-child>'],
    };
    expect(first(rule, 'Hij [[had jarenlang seks met een leerling]].')).toBe('Hij misbruikte jarenlang een leerling.');
  });
});
