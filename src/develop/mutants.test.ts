import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants.ts';

describe('the mutants of a module', () => {
  it('differ from it in one place each', () => {
    const code = "import { a } from './a.js';\nif (a === 1 && !a) b(list.filter(c), /x/u, 'text');\n";
    expect(mutantsOf(code).map(({ code: mutant }) => mutant.split('\n')[1])).toEqual([
      "if (true) b(list.filter(c), /x/u, 'text');",
      "if (false) b(list.filter(c), /x/u, 'text');",
      "if (a === 1 || !a) b(list.filter(c), /x/u, 'text');",
      "if (a !== 1 && !a) b(list.filter(c), /x/u, 'text');",
      "if (a === 2 && !a) b(list.filter(c), /x/u, 'text');",
      "if (a === 1 && a) b(list.filter(c), /x/u, 'text');",
      "if (a === 1 && !a) b(list, /x/u, 'text');",
      "if (a === 1 && !a) b(list.filter(c), /(?!)/u, 'text');",
      "if (a === 1 && !a) b(list.filter(c), /x/u, 'mutant');",
    ]);
  });

  it('say what was changed, and where', () => {
    expect(mutantsOf('\nreturned = () => { return 1; };').map(({ description }) => description)).toEqual([
      '2: return 1; → return undefined;',
      '2: 1 → 2',
    ]);
  });
});
