import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('the heavier sign says whether a child is meant', () => {
  judged([
    ['A woman met a sex tourist.', 'fine: adult “woman”, clause woman'],
    ['A woman and a girl met a sex tourist.', 'use, clause girl'],
    ['A girl and a woman met a sex tourist.', 'fine: adult “woman”, clause woman, clause girl'],
    ['The girl sings. A woman met a sex tourist.', 'fine: adult “woman”, clause woman, before girl'],
    ['The woman sings. A girl met a sex tourist.', 'use, clause girl'],
    [
      'The girl sings. It rains. The woman sings. A sex tourist came.',
      'fine: adult “woman”, before woman, paragraph girl',
    ],
    ['The woman sings. It rains. The girl sings. A sex tourist came.', 'use, before girl'],
    ['The woman reads. The girl sings. A sex tourist came.', 'use, before girl'],
    ['The girl reads. The woman sings. A sex tourist came.', 'fine: adult “woman”, before woman, paragraph girl'],
    ['A girl and a woman sing. A sex tourist came.', 'use, before girl'],
    ['A girl, sex tourist, man.', 'use, clause girl'],
    ['The woman is there; the sex tourist met a girl.', 'use, clause girl'],
    ['The girl is there; the sex tourist met a woman.', 'fine: adult “woman”, clause woman, sentence girl'],
    ['| Who | Who | What |\n| --- | --- | --- |\n| girl | woman | a sex tourist |', 'use, row girl'],
  ]);
});

describe('adults say nothing of a word that calls somebody guilty', () => {
  judged([
    ['A girl met a predator and a man.', 'use, clause girl'],
    ['A predator and a man met a girl.', 'use, clause girl'],
    ['A man met a predator.', 'fine: adult “man”, clause man'],
    ['A woman met a child prostitute.', 'use'],
  ]);
});

describe('in a case report they are parties to the case', () => {
  judged(
    [
      ['A man met a predator.', 'use, declared case-report'],
      ['A man met a sex tourist.', 'fine: adult “man”, clause man'],
    ],
    { kind: 'case-report' },
  );
});
