import { describe, expect, it } from 'vitest';
import { rewritten, type SampleRule } from '../develop/rewrite.ts';

const groups = {
  'a-child': [
    'ein|eine|einen|einem|einer|zwei? jährig/a|jung/a? kind/nn-er|mädchen/nn|junge/Nm|schüler/nmf|minderjährige/na',
  ],
  age: ['von vierzehn jahren'],
};

const material: SampleRule = {
  language: 'de',
  term: 'kinderpornografie/nf',
  preferred: [
    { term: 'Missbrauchsdarstellungen', number: 'plural' },
    { term: 'Missbrauchsmaterial/nn', number: 'mass' },
  ],
};
const act: SampleRule = {
  language: 'de',
  term: 'kinderprostitution/nf',
  kind: 'act',
  preferred: [{ term: 'sexuell/a Ausbeutung/nf von Kindern', number: 'mass' }],
};
const tourism: SampleRule = { ...act, term: 'kindersextourismus/nm' };
const victim: SampleRule = {
  language: 'de',
  term: 'minderjährig/a prostituierte/Na',
  kind: 'person',
  preferred: ['von sexueller Ausbeutung betroffen/a Kind/nn-er'],
};
const buyer: SampleRule = {
  language: 'de',
  term: 'freier/Nmf|kunde/nmf',
  kind: 'person',
  preferred: ['Täter/nmf', { term: 'Tatverdächtige/na', stage: 'before' }],
};
const label: SampleRule = {
  language: 'de',
  term: 'pädophile/Na',
  kind: 'person',
  preferred: ['mutmaßlich/a Sexualstraftäter/nmf', 'Sexualstraftäter/nmf'],
};
const verb: SampleRule = {
  language: 'de',
  term: 'prostituieren/v ... sich',
  kind: 'act',
  preferred: ['werden/v sexuell ausgebeutet'],
};
const verbLast: SampleRule = { ...verb, term: 'sich ... prostituieren/v' };

function first(rule: SampleRule, marked: string): string | undefined {
  return rewritten(rule, marked)[0];
}

describe('a German relative pronoun', () => {
  it.each([
    ['einer [[minderjährigen Prostituierten]], die Schach lernt', 'das Schach lernt'],
    ['der [[minderjährigen Prostituierten]], die die Polizei suchte', 'das die Polizei suchte'],
    ['der [[minderjährigen Prostituierten]], mit der er sprach', 'mit dem er sprach'],
    ['der [[minderjährigen Prostituierten]], deren Bruder kam', 'dessen Bruder kam'],
  ])('follows the gender of its noun: %s', (marked, clause) =>
    expect(first(victim, `Er erzählt von ${marked}.`)).toMatch(
      new RegExp(`^Er erzählt von (?:einem|dem) .* Kind, ${clause}\\.$`),
    ),
  );
  it('is that of the accusative where the clause has a subject', () => {
    expect(first(tourism, 'Der [[Kindersextourismus]], den er beschreibt, nimmt zu.')).toBe(
      'Die sexuelle Ausbeutung von Kindern, die er beschreibt, nimmt zu.',
    );
  });
});

describe('a German noun', () => {
  it.each([
    ['Die [[Kinderprostitution]] nimmt zu.', 'Die sexuelle Ausbeutung von Kindern nimmt zu.'],
    ['[[Kinderprostitution]] nimmt zu.', 'Die sexuelle Ausbeutung von Kindern nimmt zu.'],
    ['Formen der [[Kinderprostitution]]', 'Formen der sexuellen Ausbeutung von Kindern'],
    ['Der Kampf gegen [[Kinderprostitution]]', 'Der Kampf gegen sexuelle Ausbeutung von Kindern'],
    ['Opfer von [[Kinderprostitution]]', 'Opfer von sexueller Ausbeutung von Kindern'],
    ['Zur [[Kinderprostitution]] schweigt er.', 'Zur sexuellen Ausbeutung von Kindern schweigt er.'],
  ])('takes the case of the one it replaces: %s', (marked, expected) => expect(first(act, marked)).toBe(expected));

  it.each([
    ['Der [[Kindersextourismus]] wächst.', 'Die sexuelle Ausbeutung von Kindern wächst.'],
    ['Sie verurteilt den [[Kindersextourismus]].', 'Sie verurteilt die sexuelle Ausbeutung von Kindern.'],
    ['Im [[Kindersextourismus]] fließt Geld.', 'In der sexuellen Ausbeutung von Kindern fließt Geld.'],
    ['Folgen des [[Kindersextourismus]]', 'Folgen der sexuellen Ausbeutung von Kindern'],
    ['Vom [[Kindersextourismus]] leben Banden.', 'Von der sexuellen Ausbeutung von Kindern leben Banden.'],
  ])('changes the gender of its article: %s', (marked, expected) => expect(first(tourism, marked)).toBe(expected));

  it.each([
    ['Eine [[minderjährige Prostituierte]] schwieg.', 'Ein von sexueller Ausbeutung betroffenes Kind schwieg.'],
    ['Die [[minderjährige Prostituierte]] schwieg.', 'Das von sexueller Ausbeutung betroffene Kind schwieg.'],
    ['Sie half der [[minderjährigen Prostituierten]].', 'Sie half dem von sexueller Ausbeutung betroffenen Kind.'],
    ['Der Fall einer [[minderjährigen Prostituierten]]', 'Der Fall eines von sexueller Ausbeutung betroffenen Kindes'],
    ['Zwei [[minderjährige Prostituierte]] kamen.', 'Zwei von sexueller Ausbeutung betroffene Kinder kamen.'],
    ['Mit [[minderjährigen Prostituierten]] sprach er.', 'Mit von sexueller Ausbeutung betroffenen Kindern sprach er.'],
  ])('gives its adjectives their endings: %s', (marked, expected) => expect(first(victim, marked)).toBe(expected));

  it.each([
    ['Die Namen der [[Freier]] fehlen.', 'Die Namen der Täter fehlen.'],
    ['Dann kam der [[Freier]].', 'Dann kam der Täter.'],
    ['Sie wurde [[Freiern]] überlassen.', 'Sie wurde Tätern überlassen.'],
    ['Sie wurde [[Kunden]] überlassen.', 'Sie wurde Tätern überlassen.'],
    ['Die Bande vermietete [[Kunden]] ein Kind.', 'Die Bande vermietete Tätern ein Kind.'],
    ['Sie kannte zwei bekannte [[Kundinnen]].', 'Sie kannte zwei bekannte Täterinnen.'],
    ['Die [[Kund*innen]] zahlten.', 'Die Täter*innen zahlten.'],
    ['Die [[KundInnen]] zahlten.', 'Die TäterInnen zahlten.'],
    ['DIE [[FREIER]] ZAHLTEN', 'DIE TÄTER ZAHLTEN'],
  ])('stands for a person in the same number, gender and case: %s', (marked, expected) =>
    expect(first(buyer, marked)).toBe(expected),
  );

  it('is declined like an adjective where it is one', () => {
    expect(rewritten(buyer, 'Ein [[Kunde]] wartet.', { stage: 'before' })[0]).toBe('Ein Tatverdächtiger wartet.');
    expect(rewritten(buyer, 'Der [[Kunde]] wartet.', { stage: 'before' })[0]).toBe('Der Tatverdächtige wartet.');
    expect(rewritten(buyer, 'Er kennt drei [[Kunden]].', { stage: 'before' })[0]).toBe('Er kennt drei Tatverdächtige.');
  });

  it('is not called suspected twice', () => {
    expect(rewritten(label, 'Den mutmaßlichen [[Pädophilen]] sah niemand.')).toEqual([
      'Den mutmaßlichen Sexualstraftäter sah niemand.',
    ]);
  });
});

describe('a German plural in place of a singular', () => {
  it.each([
    ['Dass [[Kinderpornografie]] im Netz kursiert', 'Dass Missbrauchsdarstellungen im Netz kursieren'],
    [
      'Weder Drogen noch [[Kinderpornografie]] wurde gefunden.',
      'Weder Drogen noch Missbrauchsdarstellungen wurden gefunden.',
    ],
    ['Jede [[Kinderpornografie]] ist strafbar.', 'Alle Missbrauchsdarstellungen sind strafbar.'],
    ['Viel [[Kinderpornografie]] bleibt unentdeckt.', 'Viele Missbrauchsdarstellungen bleiben unentdeckt.'],
    ['Mit viel [[Kinderpornografie]] wurde er gefasst.', 'Mit vielen Missbrauchsdarstellungen wurde er gefasst.'],
    ['Die [[Kinderpornografie]], die er besaß, war neu.', 'Die Missbrauchsdarstellungen, die er besaß, waren neu.'],
    ['[[Kinderpornografie]] ist strafbar.', 'Missbrauchsdarstellungen sind strafbar.'],
    ['Auf dem Server lag [[Kinderpornografie]].', 'Auf dem Server lagen Missbrauchsdarstellungen.'],
    [
      'Er fragt, wie [[Kinderpornografie]] ins Netz gelangt.',
      'Er fragt, wie Missbrauchsdarstellungen ins Netz gelangen.',
    ],
    ['Die [[Kinderpornografie]] wurde gelöscht.', 'Die Missbrauchsdarstellungen wurden gelöscht.'],
    [
      'Links zur [[Kinderpornografie]], die dort liegt, verschwinden.',
      'Links zu den Missbrauchsdarstellungen, die dort liegen, verschwinden.',
    ],
  ])('takes the verb along where it is the subject: %s', (marked, expected) =>
    expect(first(material, marked)).toBe(expected),
  );

  it.each([
    ['Zöllner fanden [[Kinderpornografie]].', 'Zöllner fanden Missbrauchsdarstellungen.'],
    ['Der Anbieter löscht [[Kinderpornografie]].', 'Der Anbieter löscht Missbrauchsdarstellungen.'],
    ['Wer [[Kinderpornografie]] besitzt, weiß das.', 'Wer Missbrauchsdarstellungen besitzt, weiß das.'],
    ['Der Handel mit [[Kinderpornografie]] blüht.', 'Der Handel mit Missbrauchsdarstellungen blüht.'],
    ['RAZZIA WEGEN [[KINDERPORNOGRAPHIE]]', 'RAZZIA WEGEN MISSBRAUCHSDARSTELLUNGEN'],
  ])('leaves the verb alone where it is not: %s', (marked, expected) => expect(first(material, marked)).toBe(expected));
});

describe('a German compound', () => {
  const compound: SampleRule = {
    language: 'de',
    term: 'kinderporno|kinderpornografie+skandal/nm|ring/nm',
    preferred: ['* um Missbrauchsdarstellungen'],
  };

  it.each([
    ['Der [[Kinderpornoskandal]] wächst.', 'Der Skandal um Missbrauchsdarstellungen wächst.'],
    ['Folgen des [[Kinderpornografie-Skandals]]', 'Folgen des Skandals um Missbrauchsdarstellungen'],
    ['MEHRERE [[KINDERPORNOGRAPHIERINGE]]', 'MEHRERE RINGE UM MISSBRAUCHSDARSTELLUNGEN'],
  ])('keeps its last part as it is: %s', (marked, expected) => expect(first(compound, marked)).toBe(expected));

  it('is told from its beginning alone', () => {
    const begun: SampleRule = {
      ...compound,
      term: 'kinderporno+*',
      preferred: ['* im Zusammenhang mit Missbrauchsdarstellungen'],
    };
    expect(first(begun, 'Im [[Kinderpornosumpf]]')).toBe('Im Sumpf im Zusammenhang mit Missbrauchsdarstellungen');
    expect(first(material, 'Der [[Kinderpornografie]]-Sumpf')).toBe(
      'Der Sumpf im Zusammenhang mit Missbrauchsdarstellungen',
    );
  });
});

describe('a German adjective', () => {
  const adjective: SampleRule = {
    language: 'de',
    term: 'kinderpornografisch/a',
    kind: 'quality',
    preferred: [{ term: '* mit Missbrauchsdarstellungen', kind: 'quality' }],
  };

  it.each([
    ['Er löscht [[kinderpornografische]] Dateien.', 'Er löscht Dateien mit Missbrauchsdarstellungen.'],
    ['Der Besitz [[kinderpornografischer]] Hefte', 'Der Besitz von Heften mit Missbrauchsdarstellungen'],
    ['Ein [[kinderpornografisches]] Heft', 'Ein Heft mit Missbrauchsdarstellungen'],
  ])('becomes a complement of its noun: %s', (marked, expected) => expect(first(adjective, marked)).toBe(expected));

  it('keeps its ending where another takes its place', () => {
    const other: SampleRule = {
      ...adjective,
      term: 'pädophil/a',
      preferred: [{ term: 'sexuell übergriffig/a', kind: 'quality' }],
    };
    expect(first(other, 'Dem [[pädophilen]] Lehrer')).toBe('Dem sexuell übergriffigen Lehrer');
  });
});

describe('a German verb', () => {
  it.each([
    ['Sie [[prostituierte sich]] am Hafen.', 'Sie wurde am Hafen sexuell ausgebeutet.'],
    ['Mit zwölf [[prostituierte sie sich]], heißt es.', 'Mit zwölf wurde sie sexuell ausgebeutet, heißt es.'],
    ['Sie [[prostituiert sich]].', 'Sie wird sexuell ausgebeutet.'],
  ])('keeps its place in a main clause: %s', (marked, expected) => expect(first(verb, marked)).toBe(expected));

  it.each([
    ['Mädchen, die [[sich prostituieren]], fehlen.', 'Mädchen, die sexuell ausgebeutet werden, fehlen.'],
    ['Er zwang sie, [[sich zu prostituieren]].', 'Er zwang sie, sexuell ausgebeutet zu werden.'],
    ['Sie soll [[sich prostituiert]] haben.', 'Sie soll sexuell ausgebeutet worden sein.'],
    ['Sie musste [[sich prostituieren]].', 'Sie musste sexuell ausgebeutet werden.'],
  ])('stands at the end of other clauses: %s', (marked, expected) => expect(first(verbLast, marked)).toBe(expected));

  it.each([
    ['Er [[hatte Sex mit einem Mädchen]].', 'Er missbrauchte ein Mädchen.'],
    ['Er [[hatte Sex mit einem Jungen]].', 'Er missbrauchte einen Jungen.'],
    ['Er [[hatte Sex mit Kindern]].', 'Er missbrauchte Kinder.'],
    ['Er [[hatte Sex mit einer Minderjährigen]].', 'Er missbrauchte eine Minderjährige.'],
    ['Er [[hatte Sex mit zwei jungen Schülern]].', 'Er missbrauchte zwei junge Schüler.'],
  ])('puts its object in the accusative: %s', (marked, expected) => {
    const rule: SampleRule = {
      ...verb,
      groups,
      term: 'haben/v ... sex mit <a-child>',
      preferred: ['missbrauchen/v <a-child>'],
    };
    expect(first(rule, marked)).toBe(expected);
  });
});

describe('words of the term that a German wording keeps', () => {
  it.each([
    ['Der [[Sex mit einem Kind]]', 'Der sexuelle Missbrauch eines Kindes'],
    ['Der [[Sex mit Kindern]]', 'Der sexuelle Missbrauch von Kindern'],
    ['Der [[Sex mit einer Minderjährigen]]', 'Der sexuelle Missbrauch einer Minderjährigen'],
  ])('stand in the case that the wording asks for: %s', (marked, expected) => {
    const rule: SampleRule = {
      ...act,
      groups,
      term: 'sex/nm mit <a-child>',
      preferred: [{ term: 'sexuell/a Missbrauch/nm von <a-child>', number: 'mass' }],
    };
    expect(first(rule, marked)).toBe(expected);
  });

  it('stay as they are where they are no noun', () => {
    const rule: SampleRule = {
      ...victim,
      groups,
      term: 'prostituierte/Na <age>',
      preferred: ['ausgebeutet/a Kind/nn-er <age>'],
    };
    expect(first(rule, 'Eine [[Prostituierte von vierzehn Jahren]]')).toBe(
      'Ein ausgebeutetes Kind von vierzehn Jahren',
    );
  });
});
