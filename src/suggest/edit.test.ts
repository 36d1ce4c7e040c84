import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewritten, suggestionsFor, type SampleRule } from '../develop/rewrite.ts';
import { formats } from '../format/index.ts';
import { loadPacks } from '../develop/packs.ts';
import { unmark } from '../engine/index.ts';
import { applyEdits, createLinter } from '../index.ts';

const material: SampleRule = {
  language: 'en',
  term: 'child pornography',
  preferred: [{ term: 'child sexual abuse material', number: 'mass' }],
};
const prostitution: SampleRule = {
  language: 'fr',
  term: 'prostitution/nf infantile',
  kind: 'act',
  preferred: [{ term: 'exploitation/nf sexuelle des enfants', number: 'mass' }],
};
const victim: SampleRule = {
  language: 'en',
  term: 'underage prostitute/n',
  kind: 'person',
  preferred: ['child victim/n of sexual exploitation'],
};

describe('markup around and inside the words', () => {
  it.each([
    ['A case of [[child **pornography**]] again.', 'A case of child sexual abuse material again.'],
    ['A case of [[**child** pornography]] again.', 'A case of child sexual abuse material again.'],
    ['A case of [[*child* **pornography**]] again.', 'A case of child sexual abuse material again.'],
    ['A case of **[[child pornography]]** again.', 'A case of **child sexual abuse material** again.'],
    ['A case of **illegal [[child** pornography]] again.', 'A case of **illegal child sexual abuse material** again.'],
    [
      'A case of [[child [pornography](https://example.org)]].',
      'A case of child sexual abuse [material](https://example.org).',
    ],
    [
      'A case of [[[child](https://example.org) pornography]].',
      'A case of [child sexual abuse material](https://example.org).',
    ],
    ['A case of [[child&nbsp;pornography]].', 'A case of child sexual abuse material.'],
    ['A case of [[child\u00a0porno\u00adgraphy]].', 'A case of child sexual abuse material.'],
    ['A case of [[child\npornography]] again.', 'A case of child sexual abuse material again.'],
    ['> A case of [[child\n> pornography]] again.', '> A case of child sexual abuse material again.'],
    ['- A case of [[child\n  pornography]] again.', '- A case of child sexual abuse material again.'],
    ['A case of [[child\r\npornography]] again.', 'A case of child sexual abuse material again.'],
    ['| Found |\n| --- |\n| [[child pornography]] |', '| Found |\n| --- |\n| child sexual abuse material |'],
  ])('%j', (marked, fixed) => {
    expect(rewritten(material, marked, { format: 'markdown' })[0]).toBe(fixed);
  });

  it.each([
    ['Ils combattent [[la *prostitution* infantile]].', "Ils combattent l'exploitation sexuelle des enfants."],
    ['Ils combattent la *[[prostitution infantile]]*.', "Ils combattent l'*exploitation sexuelle des enfants*."],
    ['> Ils combattent la\n> [[prostitution infantile]].', "> Ils combattent l'exploitation sexuelle des enfants."],
    ['Le refus de la\n[[prostitution infantile]].', "Le refus de l'exploitation sexuelle des enfants."],
  ])('%j', (marked, fixed) => {
    expect(rewritten(prostitution, marked, { format: 'markdown' })[0]).toBe(fixed);
  });

  it.each([
    ['A [[[child pornography]] ring].', 'A [child sexual abuse material ring][child pornography ring].'],
    ['A [[[child pornography]] ring][].', 'A [child sexual abuse material ring][child pornography ring].'],
    ['A [[[child pornography]] ring][other].', 'A [child sexual abuse material ring][other].'],
    ['> A [[[child\n> pornography]] ring].', '> A [child sexual abuse material ring][child pornography ring].'],
    ['> A [[[child pornography]]\n> ring].', '> A [child sexual abuse material\n> ring][child pornography ring].'],
    ['![[[child pornography]] ring]', '![child sexual abuse material ring][child pornography ring]'],
  ])('keeps the address of a link that is named by its words: %j', (marked, fixed) => {
    const definitions = '\n\n[child pornography ring]: u\n[other]: u\n';
    expect(rewritten(material, marked + definitions, { format: 'markdown' })[0]).toBe(fixed + definitions);
  });

  it('puts no straight apostrophe between quotation marks', () => {
    const marked = "A [link](u 'sur la [[prostitution infantile]]').";
    expect(rewritten(prostitution, marked, { format: 'markdown' })[0]).toBe(
      "A [link](u 'sur l’exploitation sexuelle des enfants').",
    );
  });

  it('makes no edit of a value without quotation marks, which white space would end', () => {
    const oneWord = { ...prostitution, term: 'pédoprostitution/nf' };
    const [bare] = suggestionsFor(oneWord, '<img alt=[[pédoprostitution]] src=a>', { format: 'html' });
    expect(bare).toMatchObject({ safe: false, edits: [] });
    const quoted = '<img alt="[[pédoprostitution]]" src=a>';
    expect(rewritten(oneWord, quoted, { format: 'html' })[0]).toBe(
      '<img alt="exploitation sexuelle des enfants" src=a>',
    );
  });

  it('leaves emphasis between the article and the noun in place', () => {
    expect(rewritten(victim, 'An *[[underage prostitute]]* spoke.', { format: 'markdown' })[0]).toBe(
      'A *child victim of sexual exploitation* spoke.',
    );
  });

  it('makes a suggestion a choice where markup goes away', () => {
    const [first] = suggestionsFor(material, 'A case of [[child **pornography**]].', { format: 'markdown' });
    expect(first).toMatchObject({ safe: false, unsafeBecause: 'there is markup inside the words' });
  });

  it('reads as plain words', () => {
    expect(suggestionsFor(victim, 'An [[underage\nprostitute]] spoke.')[0]?.text).toBe(
      'a child victim of sexual exploitation'.replace('a', 'A'),
    );
  });
});

describe('edits', () => {
  const word = fc.constantFrom(
    'Police',
    'found',
    'the',
    'an',
    'online',
    'report',
    '**bold**',
    '[link](https://example.org)',
    'naïve',
    '😀',
    '&amp;',
    '\\*',
    '`code`',
  );
  const around = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
  const joint = fc.constantFrom(' ', '\u00a0', '&nbsp;', '\n', '\u2011');
  const dress = fc.constantFrom(
    (text: string) => text,
    (text: string) => `*${text}*`,
    (text: string) => `**${text}**`,
    (text: string) => `[${text}](https://example.org/a_b)`,
    (text: string) => `~~${text}~~`,
  );

  it('touch nothing but the words, whatever stands around and inside them', () => {
    fc.assert(
      fc.property(around, around, joint, dress, dress, (before, after, between, first, second) => {
        const [start, end] = [`${before} of `.trimStart(), ` ${after}`.trimEnd()];
        const marked = `${start}[[${first('child')}${between}${second('pornography')}]]${end}.`;
        const { text } = unmark(marked);
        for (const { edits } of suggestionsFor(material, marked, { format: 'markdown' })) {
          const result = applyEdits(text, edits);
          expect(result.startsWith(start)).toBe(true);
          expect(result.endsWith(`${end}.`)).toBe(true);
          // What a reader sees is what the suggestion says; no mark is left without words.
          const [read] = formats[0]!.read(result).blocks;
          expect(read?.text.replace(/\s/g, ' ')).toContain('child sexual abuse material');
          expect(result).not.toMatch(/\[\]|(?<!\*)\*\*\*\*(?!\*)|~~~~/);
        }
      }),
    );
  });

  it('are the same however long the text around is', () => {
    const padding = 'Nobody reads a report of this length. '.repeat(200);
    const marked = `${padding}An [[underage prostitute]] called. ${padding}`;
    expect(rewritten(victim, marked)[0]).toBe(`${padding}A child victim of sexual exploitation called. ${padding}`);
  });

  it('are in order and apart', () => {
    const [first] = suggestionsFor(
      { ...prostitution, preferred: [{ term: "contenu/nm d'abus", number: 'plural' }] },
      'La **[[prostitution infantile]]** n’est pas acceptée.',
      { format: 'markdown' },
    );
    expect(first?.edits.length).toBeGreaterThan(1);
    first?.edits.forEach((edit, index) => expect(edit.start).toBeGreaterThanOrEqual(first.edits[index - 1]?.end ?? 0));
  });
});

describe('the suggestions of the packs', () => {
  const packs = loadPacks(['en', 'fr']);
  const linter = createLinter({ packs });
  const examples = packs.flatMap(({ terms, language }) =>
    terms.flatMap((term) =>
      term.examples.flatMap((example) => ('wrong' in example ? [{ language, text: unmark(example.wrong).text }] : [])),
    ),
  );
  const suggestions = examples.flatMap(({ text, language }) =>
    linter.lintDocument({ ...formats[0]!.read(text), language }).findings.map((finding) => ({ text, ...finding })),
  );

  it('hold neither a slash nor an ending in brackets', () => {
    const odd = suggestions.flatMap(({ expected }) =>
      expected.filter((wording) => /\/|\(s\)|[<>]|\s{2}|\s$/.test(wording)),
    );
    expect(odd).toEqual([]);
  });

  it('are six at most, and no two alike', () => {
    for (const { expected } of suggestions) {
      expect(expected.length).toBeLessThanOrEqual(6);
      expect(new Set(expected).size).toBe(expected.length);
    }
  });

  it('are safe only in first place', () => {
    for (const { suggestions: offered } of suggestions) expect(offered.slice(1).some(({ safe }) => safe)).toBe(false);
  });

  it('are never safe for a person', () => {
    const persons = new Set(
      packs.flatMap(({ terms, language }) =>
        terms
          .filter(({ kind, deprecated }) => kind === 'person' && deprecated.every((one) => !one.kind))
          .map(({ id }) => `${language} ${id}`),
      ),
    );
    const offered = suggestions.filter(({ ruleId, language }) => persons.has(`${language} ${ruleId}`));
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.flatMap((finding) => finding.suggestions.filter(({ safe }) => safe))).toEqual([]);
  });
});
