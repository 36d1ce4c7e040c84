import { describe, expect, it } from 'vitest';
import type { CheckedText, Dismissal, Finding } from '../model/index.ts';
import { accountsOf } from './account.ts';

const point = (column: number): Finding['place']['start'] => ({ line: 2, column, offset: 10 + column });

const finding: Finding = {
  ruleId: 'client',
  language: 'en',
  status: 'avoid',
  severity: 'error',
  certainty: 'probable',
  place: { start: point(5), end: point(12) },
  actual: 'clients',
  expected: [],
  reason: '',
  note: 'Business words.',
  suggestions: [],
  evidence: [
    { group: 'child', text: 'girl', where: 'sentence', weight: 0.9 },
    { group: 'exploiter-client', text: 'sold to clients', where: 'around', weight: 1.5 },
    { group: 'adult', text: 'men\u001b of forty', where: 'heading', weight: -0.6 },
  ],
  fingerprint: '0',
};

const dismissal: Dismissal = {
  ruleId: 'client',
  language: 'en',
  actual: 'client',
  place: { start: point(30), end: point(36) },
  because: 'sense',
  by: 'lawyer met her client',
};

const file: CheckedText = {
  path: 'report.md',
  format: 'markdown',
  failure: null,
  result: { findings: [finding], suppressed: [], dismissed: [dismissal] },
  source: '',
  encoding: { name: 'utf-8', guessed: false },
};

describe('accountsOf', () => {
  it('says what spoke for and against a finding, the weightiest first', () => {
    expect(accountsOf(file, { line: 2, column: 5 })).toEqual([
      [
        'report.md:2:5: “clients” is an error (client): probable, the text around it decides.',
        '  Business words.',
        '  for the discouraged sense:',
        '    1.5  “sold to clients” around the word, as a sign of exploiter client',
        '    0.9  “girl” in the same sentence, as a sign of child',
        '  against it:',
        '    0.6  “men\\x1b of forty” in the heading above, as a sign of adult',
        '',
      ].join('\n'),
    ]);
  });

  it('gives all verdicts of a line where no column is asked for', () => {
    expect(accountsOf(file, { line: 2 })).toHaveLength(2);
    expect(accountsOf(file, { line: 2 })[1]).toBe(
      'report.md:2:30: “client” is fine (client): it is meant in another sense (“lawyer met her client”).\n',
    );
  });

  it('names the comment that switches a word off', () => {
    const suppressed = [{ by: 'comment', finding, reason: 'a title', place: dismissal.place }] as const;
    const [account] = accountsOf({ ...file, result: { findings: [], suppressed, dismissed: [] } }, { line: 2 });
    expect(account).toMatch(/^report\.md:2:5: “clients” is an error/);
    expect(account).toContain('\n  The comment in line 2 switches it off: a title\n');
  });

  it('has nothing to say where no listed word stands', () => {
    expect(accountsOf(file, { line: 1 })).toEqual([]);
    expect(accountsOf(file, { line: 2, column: 12 })).toEqual([]);
  });
});
