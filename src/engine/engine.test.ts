import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, Failure, formats, type LinterOptions } from '../index.ts';

const packs = loadPacks(['en', 'fr', 'de']);
const lint = (
  text: string,
  options: Omit<LinterOptions, 'packs'> = {},
): ReturnType<ReturnType<typeof createLinter>['lint']> => createLinter({ packs, ...options }).lint(text);
const words = (text: string, options: Omit<LinterOptions, 'packs'> = {}): string[] =>
  lint(text, options).findings.map(({ language, actual }) => `${language} ${actual}`);

describe('languages', () => {
  it('are told block by block', () => {
    const text = [
      'The unit counted child pornography in the north.',
      'Le service lutte contre la pédopornographie dans le nord.',
      'Die Polizei spricht von Kinderpornografie im Norden.',
    ].join('\n\n');
    expect(words(text)).toEqual(['en child pornography', 'fr pédopornographie', 'de Kinderpornografie']);
  });

  it('of one word in several languages is that of the block', () => {
    expect(words('Le réseau livrait une fille de quatorze ans à un client.')).toEqual(['fr client']);
    expect(words('The ring took a girl of fourteen to a client.')).toEqual(['en client']);
  });

  it('of a block without other words is the one whose terms fit', () => {
    expect(words('PÉDOPORNOGRAPHIE')).toEqual(['fr PÉDOPORNOGRAPHIE']);
    expect(words('Kinderpornografie')).toEqual(['de Kinderpornografie']);
  });

  it('of a short block is shown by its own words before those around it', () => {
    const english = 'The team met the girls of fourteen in the house where a ring exploited them.';
    expect(words([english, 'La pédopornographie aussi.', english].join('\n\n'))).toEqual(['fr pédopornographie']);
    expect(words(['Le foyer des filles.', '## Child prostitution', 'Une équipe du foyer.'].join('\n\n'))).toEqual([
      'en Child prostitution',
    ]);
  });

  it('that are declared win over what the words look like', () => {
    expect(words('---\nlang: fr\n---\n\nThe unit counted child pornography.')).toEqual([]);
    expect(words('The unit counted child pornography.', { language: 'de' })).toEqual([]);
  });

  it('that no pack has are refused', () => {
    expect(() => lint('', { language: 'xx' })).toThrow(Failure);
  });
});

describe('settings', () => {
  const text = 'They seized child pornography.';

  it('raise and lower a rule', () => {
    expect(lint(text, { rules: { 'child-pornography': 'warning' } }).findings[0]!.severity).toBe('warning');
  });

  it('switch a rule off, and say so', () => {
    const { findings, dismissed } = lint(text, { rules: { 'child-pornography': 'off' } });
    expect(findings).toEqual([]);
    expect(dismissed).toMatchObject([{ because: 'config', by: 'child-pornography=off' }]);
  });

  it('leave a note a note', () => {
    const { findings } = lint('“They seized child pornography,” he said.', { rules: { 'child-pornography': 'error' } });
    expect(findings).toMatchObject([{ severity: 'info', because: 'quotation' }]);
  });

  it('for a rule that is not there are refused, with its place in the options', () => {
    const refused = (options: Omit<LinterOptions, 'packs'>): unknown => {
      try {
        return lint(text, options);
      } catch (error) {
        return error;
      }
    };
    expect(refused({ rules: { 'child-pornografy': 'off' } })).toMatchObject({
      code: 'rule-unknown',
      hint: 'Did you mean `child-pornography` or `child-pornographer`?',
      place: { setting: ['rules', 'child-pornografy'] },
    });
    expect(refused({ languages: ['en', 'xx'] })).toMatchObject({ place: { setting: ['languages', '1'] } });
  });

  it('of a term hold for all its forms, and go before that of its rule', () => {
    const rules = { 'sex tourist': 'info', 'child-sex-tourism': 'off' } as const;
    const { findings } = lint('A sex tourist, two Sex\nTourists and child sex tourism.', { rules });
    expect(findings.map(({ actual, severity }) => [actual, severity])).toEqual([
      ['sex tourist', 'info'],
      ['Sex Tourists', 'info'],
    ]);
  });

  it('of a term leave other terms of its rule alone', () => {
    const rules = { 'kiddie porn': 'off' } as const;
    expect(words('They seized kiddie porn and child porn.', { rules })).toEqual(['en child porn']);
    const { dismissed } = lint('They seized kiddie porn.', { rules });
    expect(dismissed).toMatchObject([{ because: 'config', by: 'kiddie porn=off' }]);
  });

  it('decide about quotations and cited laws', () => {
    const quoted = '“They seized child pornography,” he said.';
    expect(lint(quoted, { quotations: 'warning' }).findings).toMatchObject([{ severity: 'warning' }]);
    expect(lint(quoted, { quotations: 'off' })).toMatchObject({ findings: [], dismissed: [{ because: 'quotation' }] });
    expect(lint(quoted, { citations: 'off' }).findings).toHaveLength(1);
  });

  it('choose the languages that are looked at', () => {
    const both = `${text}\n\nLe service lutte contre la pédopornographie dans le nord.`;
    expect(words(both, { languages: ['fr'] })).toEqual(['fr pédopornographie']);
  });
});

describe('findings', () => {
  it('say what stands where, what to write, why, and on whose authority', () => {
    const [finding] = lint('They seized **child**\npornography.').findings;
    expect(finding).toMatchObject({
      ruleId: 'child-pornography',
      status: 'avoid',
      severity: 'error',
      certainty: 'certain',
      actual: 'child pornography',
      place: { start: { line: 1, column: 15, offset: 14 }, end: { line: 2, column: 12, offset: 33 } },
    });
    expect(finding!.expected[0]).toBe('child sexual abuse material');
    expect(finding!.reason).toContain('child sexual abuse material');
    expect(finding!.url).toMatch(/^https:/);
    expect(finding!.note.length).toBeGreaterThan(20);
  });

  it('stand in the order of the text', () => {
    const text =
      '![A poster about child prostitution](a.png) and child pornography[^1], child sex tourism\n\n[^1]: kiddie porn';
    const offsets = lint(text).findings.map(({ place }) => place.start.offset);
    expect(offsets).toEqual(offsets.toSorted((left, right) => left - right));
    expect(offsets).toHaveLength(4);
  });

  it('keep their fingerprint when text is put before them, and have one each', () => {
    const text = 'They seized child pornography.\n\nThey seized child pornography.';
    const [first, second] = lint(text).findings;
    expect(first!.fingerprint).not.toBe(second!.fingerprint);
    expect(lint(`A heading.\n\n${text}`).findings.map(({ fingerprint }) => fingerprint)).toEqual([
      first!.fingerprint,
      second!.fingerprint,
    ]);
    expect(first!.fingerprint).not.toContain('child');
  });

  it('survive structuredClone', () => {
    const result = lint('Her client, 14, was sold to clients. They seized child pornography.');
    expect(structuredClone(result)).toEqual(result);
  });
});

describe('a word keeps its sense', () => {
  it('in a letter of a law firm, until the text gives it another', () => {
    const letter = [
      '# A letter to the clients of our firm',
      'Dear clients, the new law on the exploitation of children is in force.',
      'A girl of fourteen was exploited in the house next door. A client asked about it.',
      'The police know the clients who exploited the girl.',
    ].join('\n\n');
    expect(words(letter)).toEqual(['en clients']);
  });
});

describe('filters', () => {
  const parts = [
    'child',
    'pornography',
    'porn',
    '**child**',
    'po**rn**',
    '&nbsp;',
    '&shy;',
    'child&#32;pornography',
    '\u00ad',
    'enfants',
    'prostitués',
    'prostitué·e·s',
    '[child](https://example.org)',
    '![porn](a.png)',
    '<b>child</b>',
    '`child porn`',
    'Kinderporno',
    'CHILD',
    'clients',
    'of',
    'exploited',
    'girls',
    '\n',
    '\n> ',
    '\n\n',
    '\n- ',
    '| a | b |',
    '[^1]',
    'and',
    'é',
    'e\u0301',
    '_',
    '/',
    ',',
    '.',
  ];

  it('leave out nothing that a reading of every word would find', () => {
    const linter = createLinter({ packs });
    const text = fc
      .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom('', ' ')), { maxLength: 14 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...formats), (source, format) => {
        expect(linter.lint(source, { format: format.id })).toEqual(linter.lintDocument(format.read(source)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
