import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../model/index.ts';
import { chunksOf } from './chunks.ts';
import { markdown } from './markdown.ts';
import { partsOf } from './markdown-parts.ts';

const wanted = (text: string): boolean => text.includes('wanted');
const read = (source: string): string[] =>
  partsOf(source, wanted)!
    .withNear()
    .map(({ text }) => text.trim());

describe('the parts that are read', () => {
  it('are what is wanted, two blocks on either side, the headings above and what stands right under them', () => {
    const chunks = ['# A', '## B', 'c', 'd', 'e', 'f', '***', 'g', 'wanted h', 'i', '---', 'j', 'k', '# L', 'm'];
    expect(read(chunks.join('\n\n'))).toEqual(['# A', '## B', 'c', 'd', 'f', '***', 'g', 'wanted h', 'i\n\n---', 'j']);
  });

  it('are of the sections that have ended but the last the headings only', () => {
    const chunks = ['a', 'b', 'c', '# D', 'e', '## E', 'x', '## F', 'g', '## H', 'i', 'j', 'k', 'l', 'm', 'wanted'];
    expect(read(chunks.join('\n\n'))).toEqual([
      'a',
      'b',
      '# D',
      'e',
      '## E',
      '## F',
      'g',
      '## H',
      'i',
      'j',
      'l',
      'm',
      'wanted',
    ]);
  });

  it('are all that may hold the heading', () => {
    const chunks = ['# A', '> # B', 'C\n-', '#', '***', 'd', 'e', 'f', 'wanted', 'g'];
    expect(read(chunks.join('\n\n'))).toEqual(['# A', '> # B', 'C\n-', '#', '***', 'd', 'e', 'f', 'wanted', 'g']);
  });

  it('are front matter and definitions as well', () => {
    const chunks = ['---\nlang: fr\n---', 'x', 'y', 'a', 'b', 'c', 'wanted [d]', 'e', 'f', 'g', '[d]: /h', 'i'];
    expect(read(chunks.join('\n\n'))).toEqual([
      '---\nlang: fr\n---',
      '',
      'x',
      'y',
      'b',
      'c',
      'wanted [d]',
      'e',
      'f',
      '[d]: /h',
    ]);
  });

  it('are none where nothing is wanted', () => {
    expect(read('---\nlang: fr\n---\n\na')).toEqual([]);
  });

  it('have the language and the kind of the whole', () => {
    const document = markdown.read('---\nlang: fr\nkind: case-report\n---\n\na\n\nb\n\nc\n\nwanted', wanted);
    expect(document).toMatchObject({ language: 'fr', kind: 'case-report' });
  });

  it('are read where they stand in the source', () => {
    const source = 'x\n\ny\n\na\n\nb\n\nc\n\n[d]\n\n*wanted* &amp; [e][d]\n\nf\n\ng\n\nh\n\n[d]: /i "j"\n';
    const { blocks } = markdown.read(source, wanted).wider!();
    const written = blocks.map((block) => source.slice(startOf(block)).split(/(?<=\w)\b/, 1)[0]);
    expect(written).toEqual(['x', 'y', 'b', 'c', 'd', 'wanted', 'f', 'g', 'j']);
    expect(blocks.filter(({ background }) => !background).map(({ text }) => text)).toEqual(['wanted & e']);
  });

  it('have their blocks and what stands near those that are wanted as in the whole', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const whole = markdown.read(source);
        const narrow = markdown.read(source, wanted);
        const part = narrow.wider?.() ?? narrow;
        expect(narrow.blocks.filter(({ background }) => !background)).toHaveLength(
          part.blocks.filter(({ background }) => !background).length,
        );
        const expected = [...whole.blocks.entries()].filter(([, block]) => isWanted(block, source));
        const found = [...part.blocks.entries()].filter(([, block]) => !block.background);
        expect(found.map(([, block]) => shape(block))).toEqual(expected.map(([, block]) => shape(block)));
        const near = (document: Document, all: typeof found): unknown => all.map(([at]) => surroundings(document, at));
        expect(near(part, found)).toEqual(near(whole, expected));
      }),
      { numRuns: 1500, examples: [['## Five #\n\none\n\none\n\n## Five #\n\n# Four\n\n- wanted\n- six']] },
    );
  }, 60_000);
});

function isWanted(block: Block, source: string): boolean {
  const chunks = chunksOf(source);
  if (!chunks) return true;
  const { start, end } = chunks.find((one) => one.end > startOf(block))!;
  return wanted(source.slice(start, end));
}

function startOf({ segments }: Block): number {
  return segments[0]!.source.start;
}

/** What judges may look at beside a block. */
function surroundings({ blocks }: Document, index: number): unknown[] {
  const heading = blocks.findLastIndex(({ kind }, at) => at < index && kind === 'heading');
  const near = [index - 2, index - 1, index + 1, index + 2, heading].map((at) => shape(blocks[at]));
  return [...near, ...openings(blocks.slice(0, index), blocks[index]!).map(shape)];
}

// The headings of the sections that go on, and the two blocks under each.
// For a heading only what opens the sections around its own.
function openings(before: readonly Block[], self: Block): Block[] {
  let open = [{ depth: 0, blocks: [] as Block[], before: [] as Block[] }];
  for (const block of before) {
    const { kind, depth = 1 } = block;
    if (kind === 'heading') {
      const sibling = open.find((section) => section.depth === depth)?.blocks ?? [];
      open = [...open.filter((section) => section.depth < depth), { depth, blocks: [block], before: sibling }];
    } else if (open.at(-1)!.blocks.filter((one) => one.kind !== 'heading').length < 2) open.at(-1)!.blocks.push(block);
  }
  if (self.kind === 'heading')
    return open.filter((section) => section.depth < (self.depth ?? 1)).flatMap(({ blocks }) => blocks);
  return open.flatMap(({ blocks, before: sibling }) => [...blocks, ...sibling]);
}

function shape(block: Block | undefined): unknown {
  if (!block) return undefined;
  const { kind, text, segments, marks, within, depth } = block;
  return { kind, text, segments, marks, depth, within: within.map((container) => ({ ...container, id: 0 })) };
}

const chunks = [
  [
    'one',
    'Two *em*\nthree',
    '# Four',
    '## Five #',
    'wanted',
    '*wanted*',
    '- wanted\n- six',
    '| wanted |\n| - |\n| a |',
  ],
  ['> wanted\nseven', 'eight\n-\nnine', '***', '![](a)', '![wanted](b)', '[c]: /d "e"', '[c] and [wanted][c]', '#'],
  ['- ten\n\n  eleven', '> # Twelve', '```\nwanted\n\nthirteen\n```', '    fourteen', 'a [b](c "d")', 'R&D', 'e | f'],
  ['Fifteen\n(sixteen)\n“seventeen”', 'a\n1. b', 'c\n- d', 'e\n> f', 'g\n===', 'h\n:-', 'i\n# J', '__k__', '2. l'],
  [
    'Wide\u00a0word\n\tmore',
    'o [p]\n[q]',
    'r <b title="s">t</b>',
    '[^1]',
    '[^1]: wanted\n    more',
    '&nbsp;',
    '\u00ad',
  ],
];
const documents = fc
  .tuple(
    fc.constantFrom('', '', '---\nlang: fr\ntitle: wanted\n---\n', '---\nlang: fr\n---\n\n'),
    fc.array(fc.constantFrom(...chunks.flat()), { minLength: 3, maxLength: 20 }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n'),
  )
  .map(([matter, written, between]) => matter + written.join(between));
