import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { unmark } from '../engine/index.ts';
import { createLinter } from '../index.ts';
import type { Because } from '../model/index.ts';

const linter = createLinter({ packs: loadPacks(['en', 'fr']) });

/** Checks a text in which each finding stands in `[[ ]]`, and why its other listed words are fine. */
function check(marked: string, ...because: Because[]): void {
  const { text, marked: spans } = unmark(marked);
  const { findings, dismissed } = linter.lint(text);
  const found = findings.filter(({ severity }) => severity !== 'info').map(({ place }) => place.start.offset);
  const notes = findings.filter(({ severity }) => severity === 'info').flatMap((finding) => finding.because ?? []);
  expect(found, text).toEqual(spans.map(([start]) => start));
  const reasons = [...dismissed.map((dismissal) => dismissal.because), ...notes];
  for (const reason of because) expect(reasons, text).toContain(reason);
}

function all(title: string, cases: readonly (readonly [string, ...Because[]])[]): void {
  const rows = cases.map(([marked, ...because]) => ({ marked, because }));
  it.each(rows)(`${title}: $marked`, ({ marked, because }) => check(marked, ...because));
}

describe('a use is a finding wherever a reader meets it', () => {
  all('English', [
    ['# [[Child pornography]] on the rise\n\nThe unit is small.'],
    ['- lost keys\n- [[child prostitution]]\n- noise'],
    ['| Subject | Cases |\n| --- | --- |\n| [[child pornography]] | 12 |\n| theft | 40 |'],
    ['See [the page on [[child sex tourism]]](https://example.org/).'],
    ['![A poster against [[child sex tourism]]](poster.png)'],
    ['The ministry[^1] replied.\n\n[^1]: Its figures on [[child prostitution]] are old.'],
    ['The minister said that [[child pornography]] had doubled.'],
  ]);
  all('French', [
    ['# La [[pédopornographie]] progresse\n\nLe service est petit.'],
    ['Le ministre a déclaré que la [[prostitution enfantine]] reculait.'],
    ['> La maison a ouvert pour des [[mineures\n> prostituées]] du port.'],
  ]);
});

describe('a mention is no finding, and does not cover a later use', () => {
  all('English', [
    ['The term child pornography misleads readers.', 'mention'],
    ['Write child sexual abuse material, not child pornography.', 'mention'],
    ['What used to be called child prostitution is exploitation.', 'mention'],
    ['There is no such thing as a child prostitute.', 'mention'],
    ['A child is never a prostitute, let alone a child prostitute.', 'mention'],
    ['Our guide replaces “sex tourist” with a plainer word.', 'mention'],
    [
      'Do not write child prostitute; last week we met three [[child prostitutes]] in a headline of our own.',
      'mention',
    ],
    ['| Avoid | Use |\n| --- | --- |\n| child pornography | child sexual abuse material |', 'mention'],
    ['Words to avoid:\n\n- child prostitute\n- child sex tourism', 'mention'],
    ['## Child prostitute?\n\nNobody should be called that.', 'mention'],
  ]);
  all('French', [
    ['Le terme pédopornographie est trompeur.', 'mention'],
    ['On dira « matériel d’abus sexuels d’enfants » et non pédopornographie.', 'mention'],
    ['Il n’existe pas d’enfant prostituée.', 'mention'],
    ['L’expression « touriste sexuel » disparaît ; la [[prostitution enfantine]] reste un sujet.', 'mention'],
    ['| À éviter | À employer |\n| --- | --- |\n| pédopornographie | matériel d’abus sexuels d’enfants |', 'mention'],
  ]);
});

describe('names and titles are no finding, the same words behind them are', () => {
  all('English', [
    [
      'The Optional Protocol on the sale of children, child prostitution and child pornography was signed in 2000.',
      'title',
    ],
    ['The Child Pornography Prevention Act of 1996 fell in court.', 'title'],
    ['The Coalition Against Child Prostitution met in Oslo.', 'organisation'],
    ['The documentary “Child Prostitutes of the Harbour” won a prize.', 'title'],
    ['The charity published No Holiday: Child Sex Tourism in Our Region.', 'title'],
    ['He faced two charges: [[Child Prostitution]] and Assault.'],
    ['Police Report: [[Child Prostitution]] Ring Broken Up'],
    [
      'The Child Pornography Victims Act names [[child pornography]] in its own way, and servers still hold [[child pornography]].'.replace(
        'names [[child pornography]] in its own way, and',
        'is new, and',
      ),
      'title',
    ],
  ]);
  all('French', [
    [
      'Le Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants date de 2000.',
      'title',
    ],
    ['Le film « Les enfants prostitués de Lille » sort mercredi.', 'title'],
  ]);
});

describe('code is no finding', () => {
  all('English', [
    ['The flag `child pornography` is set by the scanner.', 'code'],
    ['```\nchild prostitute\n```', 'code'],
    ['<!-- child prostitute -->\n\nText.', 'code'],
  ]);
});

describe('a citation is a note', () => {
  all('English', [
    ['He was convicted of possession of child pornography under section 163.1 of the Criminal Code.', 'citation'],
    ['Article 20 of the Convention (child pornography) has been transposed.', 'citation'],
  ]);
  all('French', [['L’article 9 vise la pornographie enfantine sur les réseaux.', 'citation']]);
});

describe('a quotation is a note, indirect speech is not one', () => {
  all('English', [
    ['“I saw child pornography on his screen,” the neighbour said.', 'quotation'],
    ['The neighbour said that he had seen [[child pornography]] on the screen.'],
  ]);
  all('French', [['« Il y avait de la pédopornographie partout », raconte un voisin.', 'quotation']]);
});

describe('ordinary words need the sense', () => {
  all('English', [
    ['The lawyer met her client, a girl of fifteen who had been exploited.', 'sense'],
    ['The bank wrote to its clients.', 'sense'],
    ['The email client shows the alert about a trafficked child.', 'sense'],
    ['The traffickers sold a girl of fourteen to [[clients]] in two towns.'],
    ['Two sisters of thirteen were held in the flat. [[Clients]] came every night and paid the trafficker.'],
    ['Her lawyer says that her client, aged sixteen, was sold to [[clients]] of the ring.', 'sense'],
    ['The notary’s clients knew nothing of the girls exploited upstairs.', 'sense'],
    ['Banks must report the trafficking of children, and they must not warn their customers.', 'sense'],
    ['A law clinic represents children who were trafficked; each client has an interpreter.', 'sense'],
    ['The shelter took in a girl of fifteen who had been sold to [[clients]].'],
    ['The girl, 14, lives in a shelter now. [[Clients]] had paid her uncle by the night.'],
    ['The girl is 13. Police say that the [[customers]] came from three towns.'],
    ['The girl is 13. Police say that the customers of the shop saw her.', 'sense'],
    ['The girl is 13. The bakery is open, police say, and customers come and go.', 'sense'],
    ['The girl is 13. A customer brought her a coat.', 'sense'],
    ['The charity says that [[clients]] of the brothel knew how old the girls were.'],
  ]);
  all('French', [
    ['L’avocate a rencontré sa cliente, une adolescente de quinze ans victime de traite.', 'sense'],
    ['La banque a écrit à ses clients.', 'sense'],
    ['Le réseau livrait une fille de quatorze ans à des [[clients]].'],
    ['Elle avait treize ans. Le [[client]], un commerçant, avait payé le proxénète.'],
  ]);
});

describe('a finding', () => {
  it.each([
    ['Reports of child pornography rose.', 'certain'],
    ['The traffickers sold a girl of fourteen to clients in two towns.', 'probable'],
  ])('is as sure as what decided about it: %s', (text, certainty) => {
    const [finding] = linter.lint(text).findings;
    expect(finding).toMatchObject({ certainty, severity: 'error' });
    expect(finding!.evidence !== undefined).toBe(certainty === 'probable');
  });
});

describe('what opens a section says who is meant further down', () => {
  const opening =
    '# Operation Heron\n\nThree girls of thirteen are safe.\n\n## Arrests\n\nA flat was searched on Monday.\n\n';
  it.each([
    [`${opening}## Figures\n\nDetectives spoke to eleven [[clients]].`],
    [`${opening}## Catering\n\nThe canteen lost two customers.`],
    ['# Our bank and child trafficking\n\nWe train our staff.\n\n## Fees\n\nCustomers pay five euros.'],
  ])('%s', (marked) => check(marked));
});

describe('a word keeps its sense', () => {
  it.each([
    [
      'The client of counsel denies it. The girl is 13.\n\nShe was exploited in a flat, where [[clients]] paid at the door.',
    ],
    [
      'Our clients know us. A girl of 13 was exploited next door.\n\nOur office stays open. Clients may come at any time.',
    ],
    ['Mr Oake said that his client was ill. The girl, 13, had been exploited. The client will appeal.'],
    ['The ring sold girls of 13 to [[clients]].\n\nTwo [[clients]] were from abroad.'],
    [
      'Two sisters, 13 and 15, were held in a flat. [[Customers]] paid by the hour.\n\nThe bus is late.\n\n## Appeal\n\nA man is sought. He may be one of the [[clients]].',
    ],
    [
      'The ring sold girls of 13 to [[customers]].\n\n> The clients. We always said the clients.\n> — the witness\n\nMs Orr said that her client denies it. The client will appeal.',
    ],
    ['The shelter takes in girls of 13 to 16.\n\nIts clients stay for a year. Many know prostitution.'],
  ])('%s', (marked) => check(marked));
});

describe('adults are not children', () => {
  all('English', [
    ['The film follows a sex tourist of fifty and a woman of his age.', 'adult'],
    ['Adult sex workers want safer streets.'],
    [
      'A 13-year-old [[prostitute]] was taken to a shelter.'.replace(
        'A 13-year-old [[prostitute]]',
        'A [[13-year-old prostitute]]',
      ),
    ],
    ['A 34-year-old prostitute spoke to the inquiry.'],
  ]);
  all('French', [
    ['Une [[prostituée de treize ans]] a été mise à l’abri.'],
    ['Une prostituée de quarante ans a témoigné.'],
  ]);
});

describe('words are found however they are set', () => {
  all('English', [
    ['CHILD PORNOGRAPHY SEIZED'.replace('CHILD PORNOGRAPHY', '[[CHILD PORNOGRAPHY]]')],
    ['Reports of [[child **porn**ography]] rose.'],
    ['Reports of [[child&nbsp;pornography]] rose.'],
    ['Reports of [[child\u2011pornography]] and [[child porno\u00adgraphy]] rose.'],
    ['[[Child prostitution]] and [[pornography]] go together.'],
    ['[[Child and adolescent prostitution]] is hidden.'],
    ['The child. Pornography is another matter; theft, child, pornography.'],
  ]);
  all('French', [
    ['La [[prostitution]] et la [[pornographie enfantines]] prospèrent.'],
    ['PEDOPORNOGRAPHIE EN LIGNE'.replace('PEDOPORNOGRAPHIE', '[[PEDOPORNOGRAPHIE]]')],
  ]);
});

describe('recommended wording is never flagged', () => {
  all('English', [
    ['The exploitation of children in prostitution and the live streaming of child sexual abuse are crimes.'],
    ['A travelling child sex offender was sentenced.'],
  ]);
  all('French', [
    ['L’exploitation des enfants à des fins de prostitution et les agresseurs pédosexuels préoccupent le parquet.'],
  ]);
});

describe('a declared case report', () => {
  it('needs less evidence for ordinary words', () => {
    const text = 'The client was stopped at the door.';
    expect(linter.lint(text).findings).toEqual([]);
    expect(linter.lint(`---\nkind: case-report\n---\n\n${text}`).findings.map(({ actual }) => actual)).toEqual([
      'client',
    ]);
  });
});
