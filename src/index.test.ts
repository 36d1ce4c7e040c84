import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './develop/corpus.ts';
import { loadPacks } from './develop/packs.ts';
import { markdown } from './format/markdown.ts';
import { partsOf } from './format/markdown-parts.ts';
import { createLinter, formats } from './index.ts';

const packs = loadPacks(['en', 'fr']);
const linters = [createLinter({ packs }), createLinter({ packs: packs.slice(0, 1) })];

function checkReading(source: string): void {
  for (const linter of linters) {
    expect(linter.lint(source, { format: 'markdown' })).toEqual(linter.lintDocument(markdown.read(source)));
  }
}

describe('a term is found whatever stands inside its words', () => {
  it.each([
    'They seized child porno\u00adgraphy.',
    'They seized child porn\u200bography.',
    'They seized child&nbsp;pornograph&#121;.',
    'They seized child *porno*graphy.',
    'They seized CHILD PORNOGRAPHY.',
    'They seized child\npornography.',
    'Ils ont saisi de la pe\u0301dopornographie.',
    'Ils ont saisi de la pédo­pornographie.',
  ])('as in %j', (sentence) => {
    for (const format of ['markdown', 'html']) {
      const { findings } = linters[0]!.lint(sentence, { format });
      expect(findings).toHaveLength(format === 'html' && sentence.includes('*') ? 0 : 1);
    }
    expect(
      linters[0]!.lint(sentence.replace('&nbsp;', ' ').replace('&#121;', 'y').replaceAll('*', ''), { format: 'text' })
        .findings,
    ).toHaveLength(1);
  });

  it('and the filters change nothing', () => {
    const passage = fc.constantFrom(...readCorpus().map(({ text }) => text));
    fc.assert(
      fc.property(passage, fc.nat(), fc.constantFrom(...disguises), (text, at, disguise) => {
        const changed = disguise(text, at % (text.length + 1));
        for (const format of formats) {
          const result = linters[0]!.lint(changed, { format: format.id });
          expect(result).toEqual(linters[0]!.lintDocument(format.read(changed)));
        }
      }),
      { numRuns: 400 },
    );
  });
});

const disguises: readonly ((text: string, at: number) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\n'),
  (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}**${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}&#${text.codePointAt(at) ?? 32};${text.slice(at + 1)}`,
  (text) => text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u200b'),
];

describe('a Markdown text is judged as if all of it were read', () => {
  it.each([
    'x](child pornography)',
    'La jeune fille a quatorze ans.\n\n![a [client](https://a.bc/d)](a) and more',
    '[a](child pornography)',
    'see [a](b "child pornography")',
    'the [sex](u "a) b") tourist',
    '    [x](child-porn)',
    '`](child porn)`',
    '[foo][child pornography]',
    '[^client] for a girl of fourteen',
    '---\nlang: fr\n---\n\nA girl.\n\nB.\n\nC.\n\nShe met clients.',
  ])('such as %j', (source) => {
    checkReading(source);
  });

  it('when it is made of passages of the corpus', () => {
    const passage = fc.constantFrom(...readCorpus().map(({ text }) => text));
    const documents = fc
      .tuple(
        fc.constantFrom('', '', '---\nkind: case-report\n---\n\n'),
        fc.array(fc.oneof(passage, fc.constantFrom(...others)), { minLength: 2, maxLength: 16 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
      )
      .map(([matter, parts, between]) => matter + parts.join(between));
    fc.assert(fc.property(documents, checkReading), { numRuns: 150 });
  }, 60_000);

  it('when terms are planted in blocks of every kind', () => {
    const block = fc.tuple(fc.constantFrom(...blocks), term, term).map(([made, one, two]) => made(one, two));
    const documents = fc
      .array(fc.oneof(block, fc.constantFrom(...others)), { minLength: 2, maxLength: 16 })
      .map((parts) => parts.join('\n\n'));
    fc.assert(fc.property(documents, checkReading), { numRuns: 300 });
  }, 60_000);

  it('though only what is near a term is read', () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) => `The *committee* met in room ${index}.`);
    const source = `# A report\n\n${paragraphs.with(20, 'They seized child pornography.').join('\n\n')}`;
    const parts = partsOf(source, (text) => text.includes('child'))!;
    expect(parts.wanted.map(({ text }) => text.trim())).toEqual(['They seized child pornography.']);
    expect(parts.withNear().map(({ text }) => text.trim())).toEqual([
      '# A report',
      ...paragraphs.slice(0, 2),
      ...paragraphs.slice(18, 20),
      'They seized child pornography.',
      ...paragraphs.slice(21, 23),
    ]);
    expect(linters[0]!.lint(source).findings).toMatchObject([{ place: { start: { line: 43, column: 13 } } }]);
    checkReading(source);
  });
});

const term = fc.constantFrom(
  'child pornography',
  'child *porn*ography',
  'child\nprostitutes',
  '**clients**',
  'her client',
  'pédopornographie',

  'enfants prostitués',
  'a [client](https://a.bc/d)',
  'sex [tourists](e "f")',
  'child&nbsp;porn',
  '“client”',
  'boy',
);

const blocks: readonly ((one: string, two: string) => string)[] = [
  (one, two) => `They counted ${one} and ${two}.`,
  (one, two) => `# About ${one.replaceAll('\n', ' ')}\n\n${two}`,
  (one, two) => `${one}\n---\n\n${two}`,
  (one, two) => `- ${one}\n- b\n\n  ${two}`,
  (one, two) => `> ${one}\n${two}`,
  (one, two) => `| ${one.replaceAll('\n', ' ')} | b |\n| - | - |\n| c | ${two.replaceAll('\n', ' ')} |`,
  (one, two) => `\`\`\`\n${one}\n\n${two}\n\`\`\``,
  (one, two) => `    ${one}\n\n    ${two}`,
  (one, two) => `![${one}](a) and \`${two}\``,
  (one, two) => `[x][${one}] [^y]\n\n[^y]: ${two}`,
  (one, two) => `<div title="${one}">\n${two}\n</div>`,
  (one, two) => `a <!-- ${one} --> b <b>${two}</b>`,
];

const others = [
  'The committee met on Tuesday.',
  'Le comité se réunit mardi.',
  '# A heading',
  '## Children',
  '***',
  '***Note***',

  'A paragraph with *emphasis* and [a link](https://a.bc/d).',
  '> quoted',
  '- one\n- two',
  '```\ncode\n```',
  '    c',

  '| a | b |\n| - | - |\n| c | d |',
  'The girl is fourteen years old.',
  'Adults only.',
  'The police said:',
  '&nbsp;',
  'La jeune fille a quatorze ans.',
  '## Words to avoid',
  '[x]: /u "clients"',
  'See [the client][x].',
  '![A](b)',
  'A note <!-- luxlint-disable-line client -- why --> and more.',
  'A note <!-- luxlint-disable -- why -->',
  '<!-- luxlint-enable -->',
];
