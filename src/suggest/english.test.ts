import { describe, expect, it } from 'vitest';
import { rewritten, suggestionsFor, type SampleRule, type SampleSituation } from '../develop/rewrite.ts';

const groups = {
  young: ['child|minor|underage|juvenile|teenage|adolescent|youth|teen', 'under age', '<age> year old'],
  'a-child': ['child/n|minor/n|pupil/n', 'a|the child|minor|pupil'],
  age: ['#', 'nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen'],
};

const material: SampleRule = {
  language: 'en',
  term: '<young> pornography|porn',
  groups,
  preferred: [
    { term: 'child sexual abuse material', number: 'mass' },
    { term: 'image/n of child sexual abuse', number: 'plural' },
    { term: 'child sexual abuse', number: 'mass', kind: 'act' },
  ],
};
const exploitation: SampleRule = {
  language: 'en',
  term: '<young> prostitution',
  kind: 'act',
  groups,
  preferred: [
    { term: 'exploitation of children in prostitution', number: 'mass' },
    { term: 'child sexual exploitation', number: 'mass' },
  ],
};
const victim: SampleRule = {
  language: 'en',
  term: '<young> prostitute/n',
  kind: 'person',
  groups,
  preferred: ['child victim/n of sexual exploitation', 'sexually exploited child/n'],
};
const client: SampleRule = {
  language: 'en',
  term: 'client/n',
  kind: 'person',
  verdict: true,
  preferred: [
    'offender/n',
    { term: 'alleged offender/n', stage: 'before' },
    { term: 'suspect/n', stage: 'before' },
    { term: 'child sex offender/n', stage: 'after' },
  ],
};
const paedophile: SampleRule = {
  ...client,
  term: 'paedophile/n',
  status: 'caution',
  preferred: [
    'child sex offender/n',
    { term: 'alleged child sex offender/n', stage: 'before' },
    { term: 'suspect/n', stage: 'before' },
  ],
};
const juvenile: SampleRule = {
  language: 'en',
  term: 'juvenile|young sex offender/n',
  kind: 'person',
  preferred: ['child/n who have/v displayed harmful sexual behaviour', 'child/n with harmful sexual behaviour'],
};
const selling: SampleRule = {
  language: 'en',
  term: 'sell/v sex|herself|himself|themselves',
  kind: 'act',
  preferred: ['be/v sexually exploited', 'be/v exploited in prostitution'],
};
const sleeping: SampleRule = {
  language: 'en',
  term: 'sleep/v with',
  kind: 'act',
  preferred: ['sexually abuse/v', 'allegedly assault/v'],
};

/** The first suggestion for the words in brackets gives the second sentence. */
function becomes(
  sample: SampleRule,
  pairs: readonly (readonly [marked: string, fixed: string])[],
  situation?: SampleSituation,
): void {
  it.each(pairs)('%s', (marked, fixed) => {
    expect(rewritten(sample, marked, situation)[0]).toBe(fixed);
  });
}

describe('a wording that takes words over from the term', () => {
  const preferred = [
    { term: 'sexual abuse of <a-child>', number: 'mass' },
    { term: 'sexual abuse', number: 'mass' },
  ] as const;
  const acts: SampleRule = { ...exploitation, term: 'sex with <a-child>', preferred };

  it('is offered where the term has them', () => {
    expect(rewritten(acts, 'He spoke of [[sex with a pupil]].')).toEqual([
      'He spoke of the sexual abuse of a pupil.',
      'He spoke of sexual abuse.',
    ]);
  });

  it('is not offered where it would hang in the air', () => {
    expect(rewritten({ ...acts, term: 'underage sex' }, 'He spoke of [[underage sex]].')).toEqual([
      'He spoke of sexual abuse.',
    ]);
  });
});

describe('number', () => {
  becomes(victim, [
    [
      'The nurse spoke to a [[child prostitute]] at the port.',
      'The nurse spoke to a child victim of sexual exploitation at the port.',
    ],
    [
      'Three [[child prostitutes]] were taken to a shelter.',
      'Three child victims of sexual exploitation were taken to a shelter.',
    ],
    [
      'Those [[teenage prostitutes]] were not believed.',
      'Those child victims of sexual exploitation were not believed.',
    ],
  ]);
  becomes(juvenile, [
    [
      'The course is for [[juvenile sex offenders]].',
      'The course is for children who have displayed harmful sexual behaviour.',
    ],
    [
      'One [[young sex offender]] joined the group.',
      'One child who has displayed harmful sexual behaviour joined the group.',
    ],
  ]);
});

describe('a wording of another number', () => {
  it('comes later where a verb would have to follow', () => {
    expect(
      rewritten(
        { ...material, preferred: [...material.preferred].toReversed() },
        '[[Child pornography]] is not a hobby.',
      ),
    ).toEqual([
      'Child sexual abuse material is not a hobby.',
      'Images of child sexual abuse are not a hobby.',
      'Child sexual abuse is not a hobby.',
    ]);
  });
  it('keeps its rank where nothing has to follow', () => {
    expect(
      rewritten(
        { ...material, preferred: material.preferred.slice(1, 2) },
        'He is charged with possession of [[child porn]].',
      )[0],
    ).toBe('He is charged with possession of images of child sexual abuse.');
  });
  becomes({ ...material, preferred: [{ term: 'image/n of child sexual abuse', number: 'plural' }] }, [
    ['They traced this [[child porn]].', 'They traced these images of child sexual abuse.'],
    [
      'He had so much [[child porn]] that the count took weeks.',
      'He had so many images of child sexual abuse that the count took weeks.',
    ],
    ['[[Child porn]] was found.', 'Images of child sexual abuse were found.'],
    ['He saw less [[child porn]] that year.', 'He saw fewer images of child sexual abuse that year.'],
    ['That [[child porn]] is evidence.', 'Those images of child sexual abuse are evidence.'],
  ]);
  it('takes the article *a* away', () => {
    const sample = {
      ...exploitation,
      term: 'prostitution/n ring/n',
      preferred: [{ term: 'child sexual exploitation', number: 'mass' as const }],
    };
    expect(rewritten(sample, 'Police broke up a [[prostitution ring]] there.')[0]).toBe(
      'Police broke up child sexual exploitation there.',
    );
  });
});

describe('a and an', () => {
  becomes(victim, [
    ['An [[underage prostitute]] called the hotline.', 'A child victim of sexual exploitation called the hotline.'],
    [
      'She was an [[under-age prostitute]], the file says.',
      'She was a child victim of sexual exploitation, the file says.',
    ],
  ]);
  becomes(client, [
    ['A [[client]] paid in advance.', 'An offender paid in advance.'],
    ['They identified a [[client]] by his car.', 'They identified an offender by his car.'],
    ['A former [[client]] gave evidence.', 'A former offender gave evidence.'],
  ]);
  becomes(client, [['A [[client]] was arrested.', 'An alleged offender was arrested.']], { stage: 'before' });
  becomes({ ...material, term: 'online child porn', preferred: [{ term: 'CSAM', number: 'mass' }] }, [
    ['It was an [[online child porn]] ring.', 'It was a CSAM ring.'],
  ]);
  becomes({ ...material, preferred: [{ term: 'AI-generated material', number: 'mass' }] }, [
    ['It looked like a [[child porn]] case.', 'It looked like an AI-generated material case.'],
  ]);
});

describe('a term before another noun', () => {
  becomes(material, [
    ['He faces two [[child pornography]] charges.', 'He faces two child sexual abuse material charges.'],
    ['The [[child-pornography]] filter failed.', 'The child sexual abuse material filter failed.'],
    ['A [[child porn]] ring was uncovered.', 'A child sexual abuse material ring was uncovered.'],
  ]);
  becomes(exploitation, [
    ['The [[child prostitution]] inquiry ends in May.', 'The child sexual exploitation inquiry ends in May.'],
    ['An [[underage prostitution]] ring was found.', 'A child sexual exploitation ring was found.'],
    ['The [[child prostitution]] cases were joined.', 'The child sexual exploitation cases were joined.'],
  ]);
  it('is offered no wording that cannot stand there', () => {
    expect(rewritten(exploitation, 'The [[child prostitution]] inquiry ends in May.')).toHaveLength(1);
  });
});

describe('the possessive', () => {
  becomes(victim, [
    ["The [[child prostitute]]'s name was not given.", "The sexually exploited child's name was not given."],
    ["The [[child prostitutes]]' names were not given.", "The sexually exploited children's names were not given."],
  ]);
  becomes(client, [
    ["The [[clients]]' cars were filmed.", "The offenders' cars were filmed."],
    ["Each [[client]]'s phone was searched.", "Each offender's phone was searched."],
    ["The alleged [[client]]'s house was searched.", "The alleged offender's house was searched."],
    ['The ‘[[clients]]’ and the driver met.', 'The ‘offenders’ and the driver met.'],
  ]);
  becomes(material, [
    ["[[Child pornography]]'s spread worries the panel.", "Child sexual abuse material's spread worries the panel."],
  ]);
});

describe('an article for the name of an act', () => {
  becomes(exploitation, [
    ['[[Child prostitution]] has grown since.', 'The exploitation of children in prostitution has grown since.'],
    [
      'The figures on [[child prostitution]] are old.',
      'The figures on the exploitation of children in prostitution are old.',
    ],
    [
      'Hidden [[child prostitution]] is hard to count.',
      'Hidden exploitation of children in prostitution is hard to count.',
    ],
    [
      'The [[child prostitution]] of that time is forgotten.',
      'The exploitation of children in prostitution of that time is forgotten.',
    ],
    [
      'The paper says [[child prostitution]] is rare.',
      'The paper says the exploitation of children in prostitution is rare.',
    ],
  ]);
});

describe('capitals', () => {
  becomes(material, [
    ['[[Child pornography]] was found.', 'Child sexual abuse material was found.'],
    ['NEW LAW ON [[CHILD PORNOGRAPHY]] PASSED', 'NEW LAW ON CHILD SEXUAL ABUSE MATERIAL PASSED'],
    ['New Law on [[Child Pornography]] Passed', 'New Law on Child Sexual Abuse Material Passed'],
    ['It was new. [[Child porn]] was not.', 'It was new. Child sexual abuse material was not.'],
  ]);
  becomes(victim, [
    ['Shelter Opens for [[Child Prostitutes]]', 'Shelter Opens for Child Victims of Sexual Exploitation'],
    ['AN [[UNDERAGE PROSTITUTE]] SPEAKS', 'A CHILD VICTIM OF SEXUAL EXPLOITATION SPEAKS'],
    ['“[[Child prostitutes]] are not believed”', '“Child victims of sexual exploitation are not believed”'],
  ]);
  becomes(client, [
    ['Trafficker Sent the Girl to [[Clients]] in Five Cities', 'Trafficker Sent the Girl to Offenders in Five Cities'],
    ['[[Clients]] came at night.', 'Offenders came at night.'],
  ]);
});

describe('words in between', () => {
  becomes(exploitation, [
    [
      'A report on [[child and adolescent prostitution]] is due.',
      'A report on the exploitation of children in prostitution is due.',
    ],
    [
      'A report on [[child or youth prostitution]] is due.',
      'A report on the exploitation of children in prostitution is due.',
    ],
  ]);
});

describe('ages', () => {
  becomes(victim, [
    ['A [[13-year-old prostitute]] asked for help.', 'A 13-year-old victim of sexual exploitation asked for help.'],
    [
      'Two [[fifteen-year-old prostitutes]] asked for help.',
      'Two fifteen-year-old victims of sexual exploitation asked for help.',
    ],
    [
      'A [[fifteen-year-old prostitute]] asked for help.',
      'A fifteen-year-old victim of sexual exploitation asked for help.',
    ],
    [
      'An [[underage prostitute]] of fifteen was there.',
      'A child victim of sexual exploitation aged fifteen was there.',
    ],
    ['A [[9-year-old prostitute]] is an absurdity.', 'A 9-year-old victim of sexual exploitation is an absurdity.'],
  ]);
  becomes(juvenile, [
    [
      '[[Young sex offenders]] aged nine to eleven see a therapist.',
      'Children aged nine to eleven who have displayed harmful sexual behaviour see a therapist.',
    ],
    [
      'A [[young sex offender]] of twelve is a child.',
      'A child of twelve who has displayed harmful sexual behaviour is a child.',
    ],
  ]);
  it('keeps the article right before a number', () => {
    expect(rewritten(victim, 'A [[11-year-old prostitute]] was heard.')[0]).toBe(
      'An 11-year-old victim of sexual exploitation was heard.',
    );
  });
});

describe('verbs', () => {
  becomes(selling, [
    ['She was [[selling herself]] for train fare.', 'She was being sexually exploited for train fare.'],
    ['At fifteen she [[sold sex]] in four towns.', 'At fifteen she was sexually exploited in four towns.'],
    ['They [[sold sex]] along the road.', 'They were sexually exploited along the road.'],
    ['By then the girl had [[sold sex]] for a year.', 'By then the girl had been sexually exploited for a year.'],
    ['The girls had often [[sold sex]] there.', 'The girls had often been sexually exploited there.'],
    ['The boy [[sells sex]] near the station.', 'The boy is sexually exploited near the station.'],
    ['The boys [[sell sex]] near the station.', 'The boys are sexually exploited near the station.'],
    ['He was forced to [[sell sex]].', 'He was forced to be sexually exploited.'],
    [
      'Some pupils may [[sell sex]] without anybody knowing.',
      'Some pupils may be sexually exploited without anybody knowing.',
    ],
    ['The girls who [[sold sex]] were sixteen.', 'The girls who were sexually exploited were sixteen.'],
    ['The girl did not [[sell sex]].', 'The girl was not sexually exploited.'],
    ["The pupils didn't [[sell sex]].", "The pupils weren't sexually exploited."],
    ['The children in the town [[sold sex]].', 'The children in the town were sexually exploited.'],
    ['Children and teenagers [[sold sex]] there.', 'Children and teenagers were sexually exploited there.'],
    ['I [[sell sex]] to eat, the pupil wrote.', 'I am sexually exploited to eat, the pupil wrote.'],
    ['Girls as young as twelve [[sell sex]] there.', 'Girls as young as twelve are sexually exploited there.'],
    ['She and her sister [[sold sex]].', 'She and her sister were sexually exploited.'],
    ['The number of girls who [[sell sex]] rose.', 'The number of girls who are sexually exploited rose.'],
    ['He made her [[sell sex]].', 'He made her be sexually exploited.'],
    ['Children often [[sell sex]] to survive.', 'Children are often sexually exploited to survive.'],
    ['Does the girl [[sell sex]]?', 'Is the girl sexually exploited?'],
    ['[[Selling sex]] at fourteen is no choice.', 'Being sexually exploited at fourteen is no choice.'],
  ]);
  becomes(sleeping, [
    ['The coach [[slept with]] a pupil.', 'The coach sexually abused a pupil.'],
    ['The coach had [[slept with]] two pupils.', 'The coach had sexually abused two pupils.'],
    ['He is accused of [[sleeping with]] a pupil.', 'He is accused of sexually abusing a pupil.'],
    ['A teacher who [[sleeps with]] a pupil is dismissed.', 'A teacher who sexually abuses a pupil is dismissed.'],
    ['Coaches who [[sleep with]] pupils are dismissed.', 'Coaches who sexually abuse pupils are dismissed.'],
  ]);
});

describe('guilt', () => {
  it('is not declared before a court has', () => {
    expect(rewritten(client, 'The [[client]] denies it.', { stage: 'before' })).toEqual([
      'The alleged offender denies it.',
      'The suspect denies it.',
      'The offender denies it.',
    ]);
  });
  it('is left open where the text says nothing', () => {
    expect(rewritten(client, 'The [[client]] paid.')).toEqual([
      'The offender paid.',
      'The alleged offender paid.',
      'The suspect paid.',
      'The child sex offender paid.',
    ]);
  });
  it('may be stated after a conviction', () => {
    expect(rewritten(client, 'The [[client]] was sentenced.', { stage: 'after' })).toEqual([
      'The offender was sentenced.',
      'The child sex offender was sentenced.',
    ]);
  });
  it('is not doubted twice', () => {
    expect(rewritten(paedophile, 'The alleged [[paedophile]] was seen.', { stage: 'before' })).toEqual([
      'The alleged child sex offender was seen.',
    ]);
    expect(rewritten(paedophile, 'A suspected [[paedophile]] was seen.')).toEqual([
      'A suspected child sex offender was seen.',
    ]);
  });
});

describe('possession', () => {
  becomes(client, [
    ['The trafficker texted his [[clients]].', 'The trafficker texted the offenders.'],
    ["The brothel's [[clients]] knew.", 'The offenders knew.'],
    ['Their [[clients]] were local men.', 'The offenders were local men.'],
  ]);
  becomes({ ...client, preferred: ['trafficker/n'], term: 'pimp/n' }, [
    ['She feared her [[pimp]].', 'She feared her trafficker.'],
  ]);
  becomes({ ...client, term: 'girlfriend/n', verdict: false, preferred: ['the girl/n'] }, [
    ['He came with his thirteen-year-old [[girlfriend]].', 'He came with the thirteen-year-old girl.'],
    ['He came with a thirteen-year-old [[girlfriend]].', 'He came with a thirteen-year-old girl.'],
    ['He came with his [[girlfriend]], twelve.', 'He came with the girl, twelve.'],
  ]);
});

describe('kinds', () => {
  it('keeps an object an object where something is done with it', () => {
    expect(rewritten(material, 'He shared [[child pornography]].')).not.toContain('He shared child sexual abuse.');
    expect(rewritten(material, 'The debate on [[child pornography]] goes on.').at(-1)).toBe(
      'The debate on child sexual abuse goes on.',
    );
  });
});

describe('what is safe', () => {
  it('is the first wording for a term to avoid, in a place of its author', () => {
    const [first, second] = suggestionsFor(material, 'It held [[child pornography]].');
    expect(first).toMatchObject({ safe: true, text: 'child sexual abuse material' });
    expect(second).toMatchObject({ safe: false, unsafeBecause: 'the first wording fits more often' });
  });
  it.each([
    ['a caution', { ...material, status: 'caution' as const }, {}],
    ['a doubtful sense', material, { certain: false }],
    ['somebody else’s words', material, { editable: false }],
    ['a person', { ...material, kind: 'person' as const }, {}],
    ['a verdict', { ...material, verdict: true }, {}],
  ])('is not %s', (_, sample, situation) => {
    const [first] = suggestionsFor(sample, 'It held [[child pornography]].', situation);
    expect(first?.safe).toBe(false);
    expect(first?.unsafeBecause).toMatch(/\w+ \w+/);
  });
  it('is not a wording for another number that a verb depends on', () => {
    const sample = { ...material, preferred: [{ term: 'image/n of child sexual abuse', number: 'plural' as const }] };
    expect(suggestionsFor(sample, '[[Child porn]] is evidence.')[0]?.safe).toBe(false);
  });
});
