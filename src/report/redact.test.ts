import { describe, expect, it } from 'vitest';
import { reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type CheckedText, type Finding } from '../model/index.ts';
import { redacted, reports } from './index.ts';

const evidence = [{ group: 'child', text: 'SECRET', where: 'clause', weight: 1 }] as const;

describe('redacted', () => {
  it.each(reports.map((report) => [report.id, report] as const))(
    'leaves no word of the text in %s',
    async (_, report) => {
      const render = await report.load();
      const written = render(
        [full(), sampleFailure('b.md', new Failure('internal', 'luxlint itself failed (SECRET)'))].map(redacted),
        reportOptions,
      );
      expect(written).not.toMatch(/SECRET|porn\b/i);
      expect(written).not.toBe('');
      expect(written).toContain('child-pornography');
    },
  );

  it('keeps places, rules and fingerprints', () => {
    const { result } = redacted(full()) as CheckedText;
    const { ruleId, place, fingerprint, severity } = full().result.findings[0]!;
    expect(result.findings[0]).toMatchObject({ ruleId, place, fingerprint, severity });
    expect(result.dismissed[0]).toMatchObject({ ruleId: 'client', because: 'sense' });
    expect(result.suppressed).toHaveLength(2);
  });
});

/** A file in which every text that could come from it is secret. */
function full(): CheckedText {
  const secret: Partial<Finding> = {
    expected: ['SECRET material'],
    reason: 'Write SECRET',
    note: 'SECRET',
    by: 'SECRET',
    because: 'quotation',
    evidence,
    suggestions: [
      {
        text: 'SECRET',
        when: 'SECRET',
        safe: true,
        unsafeBecause: 'SECRET',
        edits: [{ start: 0, end: 1, text: 'SECRET' }],
      },
    ],
  };
  const file = sampleFile('a.md', 'SECRET [[child porn]] SECRET {{SECRET}} [[SECRET]]', secret, secret);
  const [finding, other] = file.result.findings as [Finding, Finding];
  const dismissed = file.result.dismissed.map((dismissal) => ({ ...dismissal, by: 'SECRET', evidence }));
  const suppressed = [
    { by: 'comment', finding: other, reason: 'SECRET', place: other.place },
    { by: 'baseline', finding: other },
  ] as const;
  return { ...file, result: { findings: [finding], suppressed, dismissed } };
}
