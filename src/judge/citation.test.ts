import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('an offence with its article is a note', () => {
  judged([
    ['A child prostitute under section 9 was named.', 'note: citation “child prostitute under section 9”'],
    ['Article 9 names the child prostitute.', 'note: citation “Article 9 names the child prostitute”'],
    ['# Article 9 Child prostitutes', 'use'],
    ['# On article 9 child prostitutes', 'note: citation “article 9 child prostitutes”'],
    ['It says “a child prostitute under section 9” there.', 'fine: citation “child prostitute under section 9”'],
    [
      'It says “one. A poor young child prostitute under section 9. More” there.',
      'note: citation “child prostitute under section 9”',
    ],
    ['A child prostitute under a section was named.', 'use'],
    ['A client under section 9 was named.', 'fine: sense “no sign of child”'],
    ['A girl was trafficked to a client under section 9.', 'note: citation “client under section 9”'],
  ]);
});
