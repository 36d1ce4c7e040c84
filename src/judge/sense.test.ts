import { describe, expect, it } from 'vitest';
import { judged } from '../develop/judged.ts';
import { verdictsIn } from '../develop/small-pack.ts';

describe('a word needs every sign that its rule asks for', () => {
  judged([
    ['A girl was trafficked by a client.', 'use, clause girl, clause trafficked'],
    ['A girl met the client.', 'fine: sense “no sign of exploitation”, clause girl'],
    ['The brothel had a client.', 'fine: sense “no sign of child”'],
    ['A client came.', 'fine: sense “no sign of child”'],
  ]);
});

describe('a context that speaks for it stands for all signs but the first', () => {
  judged([
    ['A girl met a paying client.', 'use, around paying client, clause girl'],
    ['A paying client came.', 'fine: sense “no sign of child”, around paying client'],
  ]);
});

describe('a context that speaks against it wins, unless the other is tighter', () => {
  judged([
    ['A girl was trafficked to her client.', 'fine: sense “her client”, around her client'],
    [
      'A girl was trafficked to a paying client of the firm.',
      'use, around paying client, around client of the firm, clause girl, clause trafficked',
    ],
    [
      'A girl was trafficked to her client of the house.',
      'fine: sense “her client”, around client of the house, around her client',
    ],
    [
      'A girl was trafficked to a paying client dining there.',
      'fine: sense “client dining”, around paying client, around client dining',
    ],
  ]);
});

describe('what hints at it counts from the sentence before on, with nothing against it', () => {
  judged([
    ['A girl was there, and a client came; the police came.', 'use, clause girl, sentence police'],
    ['The police came. A girl was there, and a client came.', 'use, clause girl, before police'],
    ['A girl was there, and a client came. The police came.', 'fine: sense “no sign of exploitation”, clause girl'],
    [
      'The police came. It rains. A girl was there, and a client came.',
      'fine: sense “no sign of exploitation”, clause girl',
    ],
    [
      'The police came, a girl was there, and a client came to the bakery.',
      'fine: sense “no sign of exploitation”, clause girl',
    ],
    [
      'The police came, a girl was there, and a client came. It rains. The bakery is open.',
      'fine: sense “no sign of exploitation”, clause girl',
    ],
    ['The bakery is open.\n\nThe police came, a girl was there, and a client came.', 'use, clause girl, clause police'],
  ]);
});

describe('the opening of a section says what is missing further down', () => {
  judged([
    ['A girl sings.\n\nIt rains.\n\nIt snows.\n\nA client went to the brothel.', 'use, section girl, clause brothel'],
    ['# A girl\n\nIt rains.\n\n## More\n\nA client went to the brothel.', 'use, section girl, clause brothel'],
    ['- A girl sings.\n\nIt rains.\n\nIt snows.\n\nA client went to the brothel.', 'fine: sense “no sign of child”'],
    [
      '```\nA girl sings.\n```\n\nIt rains.\n\nIt snows.\n\nA client went to the brothel.',
      'fine: sense “no sign of child”',
    ],
    [
      'See www.girl.org first.\n\nIt rains.\n\nIt snows.\n\nA client went to the brothel.',
      'fine: sense “no sign of child”',
    ],
    [
      'A brothel is near.\n\nIt rains.\n\nIt snows.\n\nA client met a girl.',
      'fine: sense “no sign of exploitation”, clause girl',
    ],
    ['A girl sings.\n\nIt rains.\n\nIt snows.\n\nA paying client came.', 'use, around paying client, section girl'],
    ['A girl sings.\n\nIt rains.\n\nIt snows.\n\nA sex tourist came.', 'fine: adult “no sign of child”'],
    [
      'A girl sings.\n\nIt rains.\n\nIt snows.\n\nA man and a client went to the brothel.',
      'fine: adult “man”, clause man',
    ],
    ['A girl sings.\n\nIt rains.\n\nA brothel is near.\n\nA client came.', 'fine: sense “no sign of child”'],
    [
      '# A girl, a lawyer\n\nA lamp.\n\n## More\n\nA lamp is lit.\n\nA client went to the brothel.',
      'fine: sense “lawyer”, section girl, clause brothel, section lawyer',
    ],
    [
      '# A lamp\n\nA girl sings with a lawyer.\n\n## More\n\nA lamp is lit.\n\nA client went to the brothel.',
      'use, section girl, clause brothel',
    ],
  ]);
});

describe('who has clients of another kind stands before them', () => {
  judged([
    [
      'A bank, a lawyer and a girl sang in a brothel, and a client came.',
      'fine: sense “lawyer”, clause girl, clause brothel, clause lawyer',
    ],
    [
      'A girl was trafficked. The lawyer spoke. A client came.',
      'fine: sense “lawyer”, paragraph girl, paragraph trafficked, before lawyer',
    ],
    ['A lawyer came. A girl was trafficked by a client.', 'use, clause girl, clause trafficked'],
    [
      'A lawyer came, a girl was trafficked, a client came.',
      'fine: sense “lawyer”, clause girl, clause trafficked, clause lawyer',
    ],
    ['A girl was trafficked by a client, a lawyer said.', 'use, clause girl, clause trafficked'],
    [
      'A lawyer met a girl who was trafficked by a paying client.',
      'use, around paying client, clause girl, clause trafficked',
    ],
    [
      'A girl was trafficked in a brothel.\n\nThe lawyer spoke. A client came.',
      'fine: sense “lawyer”, neighbour girl, neighbour trafficked, before lawyer',
    ],
    [
      'A girl sang.\n\nThe lawyer spoke. A client came to the brothel.',
      'fine: sense “lawyer”, neighbour girl, clause brothel, before lawyer',
    ],
    ['The lawyer and a girl sang in a brothel.\n\nA client came.', 'use, neighbour girl, neighbour brothel'],
    [
      '# Lawyer\n\nA girl was trafficked. It rains. A client came.',
      'fine: sense “Lawyer”, paragraph girl, paragraph trafficked, heading Lawyer',
    ],
    ['A lawyer came.\n\nA girl was trafficked. It rains. A client came.', 'use, paragraph girl, paragraph trafficked'],
  ]);
});

describe('those of somebody in the paragraph before are his', () => {
  judged([
    [
      'The lawyer and a girl sang in a brothel.\n\nIts client came.',
      'fine: sense “lawyer”, neighbour girl, neighbour brothel, neighbour lawyer',
    ],
    ['The lawyer and a girl sang in a brothel.\n\nNow its client came.', 'use, neighbour girl, neighbour brothel'],
    ['The lawyer spoke.\n\nIts client met a girl in a brothel.', 'use, clause girl, clause brothel'],
    [
      'The lawyer spoke.\n\nIts client came; it rains. A girl was in a brothel.',
      'fine: sense “lawyer”, after girl, after brothel, neighbour lawyer',
    ],
  ]);
});

describe('a verdict about somebody', () => {
  judged([
    ['A girl met the predator.', 'use, clause girl'],
    ['The predator came.', 'fine: adult “no sign of child”'],
  ]);
});

describe('a declared case report', () => {
  it.each([
    ['A client came.', 'use, declared case-report'],
    ['A girl met a client.', 'use, declared case-report, clause girl'],
  ])('stands for all signs: %s', (text, verdict) =>
    expect(verdictsIn(text, { kind: 'case-report' })).toEqual([verdict]),
  );

  it('is one only where it is declared as such', () => {
    expect(verdictsIn('A girl met a client.', { kind: 'letter' })).toEqual([
      'fine: sense “no sign of exploitation”, clause girl',
    ]);
  });
});
