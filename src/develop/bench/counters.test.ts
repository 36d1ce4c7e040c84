import { beforeAll, describe, expect, it } from 'vitest';
import { createLinter, type Linter } from '../../index.ts';
import { generateReport } from '../generate.ts';
import { withIndexes } from '../../engine/index.ts';
import type { Pack } from '../../model/index.ts';
import { loadPacks } from '../packs.ts';
import { count, type Counters } from './counters.ts';

let linter: Linter;

beforeAll(() => {
  linter = createLinter({ packs: loadPacks(['en', 'fr']) });
});

const idle: Counters = {
  files: 1,
  sketches: 1,
  read: 0,
  parses: 0,
  plain: 0,
  blocks: 0,
  candidates: 0,
  sentences: 0,
};

describe('luxlint is fast by not working:', () => {
  it('a text that needs every stage enters every stage', async () => {
    const text = `# Trade

> They met **clients** [of the ring][1].

1. Her lawyer said that her client is ill.

The clients paid the traffickers for girls. The bank wrote to its clients.

[1]: https://example.org
`;
    const stages = await counted(text);
    expect(Object.entries(stages).filter(([, times]) => times === 0)).toEqual([]);
  });

  it('an English report asks for no other pack than the English one', () => {
    const asked = new Set<string>();
    const all = createLinter({ packs: loadPacks().map((pack) => watched(withIndexes(pack), asked)) });
    expect(all.lint(generateReport({ length: 3000, findings: 2, seed: 1 })).findings).toHaveLength(2);
    expect([...asked]).toEqual(['en']);
  });

  it.each(['en', 'fr'] as const)('a report without a word of a term is not read (%s)', async (language) => {
    const text = generateReport({ length: 20_000, findings: 0, plain: true, languages: [language], seed: 1 });
    expect(await counted(text)).toEqual(idle);
  });

  it('a report whose words only begin terms is not parsed', async () => {
    const { parses, candidates, sentences } = await counted(generateReport({ length: 20_000, findings: 0, seed: 2 }));
    expect({ parses, candidates, sentences }).toEqual({ parses: 0, candidates: 0, sentences: 0 });
  });

  it('of a report with two findings few blocks are searched, and none is split into sentences', async () => {
    const text = generateReport({ length: 40_000, findings: 2, plain: true, seed: 3 });
    const { blocks, candidates, sentences } = await counted(text);
    expect(candidates).toBe(2);
    expect(sentences).toBe(0);
    expect(blocks).toBeLessThan(text.split('\n\n').length / 5);
  });

  it('the work grows with the findings, not with the text around them', async () => {
    const few = await counted(generateReport({ length: 20_000, findings: 2, plain: true, seed: 4 }));
    const long = await counted(generateReport({ length: 200_000, findings: 2, plain: true, seed: 4 }));
    expect(long.blocks).toBeLessThanOrEqual(4 * few.candidates);
    expect(long.parses).toBeLessThanOrEqual(few.parses);
    expect(long.candidates).toBe(few.candidates);
  });
});

function counted(text: string): Promise<Counters> {
  return count(() => linter.lint(text, { format: 'markdown' }));
}

/** The pack, which notes that something beside its triggers was asked for. */
function watched(pack: Pack, asked: Set<string>): Pack {
  return new Proxy(pack, {
    get(target, key: keyof Pack) {
      if (key !== 'language' && key !== 'triggers') asked.add(target.language);
      return target[key];
    },
  });
}
