import { describe, expect, it } from 'vitest';
import { sourcePieces, type Block, type Document } from '../model/index.ts';
import { markdown } from './markdown.ts';

describe('the text of a paragraph', () => {
  it.each([
    ['child **porn**ography', 'child pornography'],
    ['child[^1] pornography\n\n[^1]: N', 'child pornography'],
    ['a <b>b</b>old, <!-- c -->d', 'a bold, d'],
    ['one<br>two', 'one\ntwo'],
    ['one  \ntwo\\\nthree\nfour', 'one\ntwo\nthree\nfour'],
    ['caf&eacute; \\*x\\* &amp;amp;', 'café *x* &amp;'],
    ['so\u00adft e\u0301t\u00e9', 'soft été'],
    ['[text](u) ![](u)', 'text '],
    ['a `code` ~~b~~', 'a code b'],
    ['foo\n    > bar\n\t\\> \\> x', 'foo\n> bar\n> > x'],
    ['a <q>b</q>', 'a “b”'],
  ])('of %j is %j', (source, text) => {
    expect(markdown.read(source).blocks[0]!.text).toBe(text);
  });

  it('is joined over marks of quotes and indentation, which stay out of its places', () => {
    const source = '> - one two\n>   three &amp; four\nfive';
    const [block] = markdown.read(source).blocks;
    expect(block!.text).toBe('one two\nthree & four\nfive');
    expect(written(source, block!, 'two\nthree')).toEqual(['two\n', 'three']);
    expect(written(source, block!, '& four')).toEqual(['&amp; four']);
  });

  it('has the marks of its stretches', () => {
    const [block] = markdown.read('*a **b*** [c](d) ~~e~~ `f` <https://g.h> <code>i</code> www.j.kl').blocks;
    expect(marks(block!)).toEqual([
      'emphasis a b',
      'strong b',
      'link c',
      'deleted e',
      'code f',
      'address https://g.h',
      'code i',
      'address www.j.kl',
    ]);
  });
});

describe('the blocks of Markdown', () => {
  it('are what a reader meets, in the order of the text', () => {
    const source = [
      '---',
      'title: T',
      '---',
      'H',
      '=',
      '',
      '![alt *text*](u "about") p [l](u (title))',
      '',
      '<!-- c -->',
      '',
      '```js',
      'code &amp;',
      '```',
      '',
      '<p title="t">html &amp; text',
      '',
      '[r]: u "definition"',
      '',
      'x <abbr title="attribute">y</abbr><!-- d -->',
    ].join('\n');
    expect(outline(markdown.read(source))).toEqual([
      'code title',
      'metadata T',
      'heading 1 H',
      'paragraph  p l',
      'description alt text',
      'title about',
      'title title',
      'comment  c ',
      'code code &amp;',
      'title t',
      'paragraph html & text',
      'title definition',
      'paragraph x y',
      'title attribute',
      'comment  d ',
    ]);
  });

  it('stand in their containers', () => {
    const source =
      '> 1. a\n>    - b\n\n| c | d |\n| - | - |\n| e\\|`f\\|g` | <b>h</b> |\n\n[^n]: i\n\n- j\n\n  <ul><li>k</ul>';
    expect(markdown.read(source).blocks.map((block) => [block.text, containers(block)])).toEqual([
      ['a', 'quote 0 > list 1 > item 2 (0)'],
      ['b', 'quote 0 > list 1 > item 2 (0) > list 3 > item 4 (0)'],
      ['c', 'table 5 > cell 6 (0, 0)'],
      ['d', 'table 5 > cell 7 (0, 1)'],
      ['e|f|g', 'table 5 > cell 8 (1, 0)'],
      ['h', 'table 5 > cell 9 (1, 1)'],
      ['i', 'footnote 10'],
      ['j', 'list 11 > item 12 (0)'],
      ['k', 'list 11 > item 12 (0) > list 13 > item 14 (0)'],
    ]);
  });

  it('of HTML in a quote have places without the marks of the quote', () => {
    const source = '> <div>child &eacute;t\n>   x</div>';
    const [block] = markdown.read(source).blocks;
    expect(block!.text).toBe('child ét\nx');
    expect(written(source, block!, 'child ét')).toEqual(['child &eacute;t']);
    expect(written(source, block!, 'x')).toEqual(['x']);
  });

  it('of code keep its indentation, also where a tab is cut', () => {
    const source = '-\t\tone\n\t\ttwo\n\n> ```\n> > three\n>\n>    four\n> ```';
    const [first, second] = markdown.read(source).blocks;
    expect([first!.text, second!.text]).toEqual(['  one\n  two', '> three\n\n   four']);
    expect(written(source, first!, 'two')).toEqual(['two']);
    expect(written(source, second!, '> three\n\n   four')).toEqual(['> three\n', '\n', '   four']);
  });
});

describe('front matter', () => {
  it('declares the language and the kind of the text', () => {
    expect(markdown.read('---\nlang: fr-LU\nkind: case-report\n---')).toMatchObject({
      language: 'fr-LU',
      kind: 'case-report',
    });
    expect(markdown.read('---\nlang: [fr]\nkind:\n---\n\nlang: en')).not.toHaveProperty('language');
  });

  it('has values that readers meet, and others', () => {
    const source =
      '---\nTitle: A\nkeywords: [b, c d]\nseo:\n  meta_description: e\nslug: f\nsummary:\n  fr: g\nyear: 2020\n---';
    const blocks = markdown.read(source).blocks.filter(({ kind }) => kind === 'metadata');
    expect(blocks.map(({ text, language }) => [text, language])).toEqual([
      ['A', undefined],
      ['b', undefined],
      ['c d', undefined],
      ['e', undefined],
      ['fr', undefined],
      ['g', 'fr'],
    ]);
    expect(outline(markdown.read(source))).toContain('code f');
  });

  it.each([
    ['title: plain\n  folded', 'plain folded', 'plain folded', ['plain', ' ', 'folded']],
    ["title: 'it''s'", "it's", "it's", ["it''s"]],
    [String.raw`title: "\"\u00e9t\u00e9\" \x41"`, '"été" A', 'été', [String.raw`\u00e9t\u00e9`]],
    ['title: |2-\n    two\n\n   three', '  two\n\n three', 'two\n\n three', ['two\n\n ', 'three']],
    ['title: >- # why\n  one\n  two\n\n  three', 'one two\nthree', 'one two', ['one', ' ', 'two']],
  ])('is read from %j', (yaml, text, part, pieces) => {
    const source = `---\n${yaml}\n---`;
    const block = markdown.read(source).blocks.find(({ kind }) => kind === 'metadata')!;
    expect(block.text).toBe(text);
    expect(written(source, block, part)).toEqual(pieces);
  });

  it('may be broken and the rest is read', () => {
    const { blocks } = markdown.read('---\ntitle: Report: the year [\nsummary: "x\n---\n\nText');
    expect(blocks.map(({ text }) => text).join(' ')).toContain('the year');
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Text' });
    expect(markdown.read(`---\na: ${'['.repeat(20_000)}\n---\n\nText`).blocks.at(-1)!.text).toBe('Text');
  });

  it('stands at the beginning only', () => {
    expect(outline(markdown.read('x\n\n---\ntitle: y\n---'))).toEqual(['paragraph x', 'heading 2 title: y']);
  });
});

describe('a text that the parser cannot read', () => {
  it.each([
    ['100,000 nested quotes', `${'> '.repeat(100_000)}one two`],
    ['100,000 nested items', `${'- '.repeat(100_000)}one two`],
    ['a line of 2 MB', `${'word '.repeat(400_000)}one two`],
    ['60,000 lines without an empty one', `${'a\n'.repeat(60_000)}one two`],
    ['20,000 delimiters', `${'*a_ '.repeat(10_000)}one two`],
    ['emphasis too deep for the stack', `${'*a **a '.repeat(1600)}one two${'**a *a '.repeat(10)}`],
  ])('is read as plain text: %s', (_, source) => {
    const { blocks } = markdown.read(source);
    const block = blocks.at(-1)!;
    expect(block.text).toContain('one two');
    expect(written(source, block, 'one two')).toEqual(['one two']);
  });

  it('is not one that has much code or a long table', () => {
    const source = `| a_b | c |\n| - | - |\n${'| *d* | e_f |\n'.repeat(1500)}\n\`\`\`\n${'x[0] = y_z * 2\n'.repeat(3000)}\`\`\``;
    const kinds = new Set(markdown.read(source).blocks.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['paragraph', 'code']);
  }, 60_000);
});

describe('what is no text', () => {
  it.each(['', '\n', '   ', '\u200b', '---\n---', '***', '[r]: u', '<!---->', '![](u)', '\ufeff', '\0'])(
    'has no block, or one: %j',
    (source) => {
      expect(markdown.read(source).blocks.length).toBeLessThanOrEqual(1);
    },
  );

  it('does not move what follows a second byte order mark', () => {
    const source = '\ufeff# Title';
    expect(written(source, markdown.read(source).blocks[0]!, 'Title')).toEqual(['Title']);
  });
});

function outline({ blocks }: Document): string[] {
  return blocks.map(({ kind, depth, text }) => [kind, ...(depth === undefined ? [] : [depth]), text].join(' '));
}

function marks({ marks: all, text }: Block): string[] {
  return all.map((mark) => `${mark.kind} ${text.slice(mark.text.start, mark.text.end)}`);
}

function containers({ within }: Block): string {
  const named = within.map((container) => {
    const place =
      container.kind === 'cell'
        ? ` (${container.row}, ${container.column})`
        : container.kind === 'item'
          ? ` (${container.index})`
          : '';
    return `${container.kind} ${container.id}${place}`;
  });
  return named.join(' > ');
}

/** The pieces of source that a part of a block's text was read from. */
function written(source: string, block: Block, part: string): string[] {
  const start = block.text.indexOf(part);
  return sourcePieces(block, { start, end: start + part.length }).map((piece) => source.slice(piece.start, piece.end));
}
