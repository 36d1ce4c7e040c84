import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked, type Suppressed } from '../model/index.ts';
import { json, type JsonReport } from './json.ts';
import type { ReportOptions } from './report.ts';
import { reportSchema } from './schema.ts';

const options: ReportOptions = {
  version: '1.2.3',
  least: 'warning',
  failOn: 'error',
  dismissed: false,
  color: false,
  summary: true,
  width: 80,
};

const files = [
  sampleFile(
    'a.md',
    'Their {{client}} had [[child porn]] and was [[a paedophile]]; “[[kiddie porn]]”.',
    {},
    { severity: 'warning' },
    { severity: 'info' },
  ),
  sampleFailure(
    'b.md',
    new Failure('file-encoding', 'The text is damaged', { place: { line: 2, column: 10 }, hint: 'Save it' }),
  ),
];

describe('json', () => {
  it('holds what the contract says, value by value', () => {
    const report = render([sampleFile('report.md', 'Line one.\n\nThey had [[child porn]].\n')]);
    expect(report).toEqual({
      version: 1,
      tool: { name: 'luxlint', version: '1.2.3' },
      files: [
        {
          path: 'report.md',
          format: 'markdown',
          failure: null,
          findings: [
            {
              ruleId: 'child-pornography',
              language: 'en',
              status: 'avoid',
              severity: 'error',
              certainty: 'certain',
              reason: 'Write “child sexual abuse material” instead of “child porn”',
              note: 'The word belongs to lawful content for adults; these images record the abuse of a child.',
              url: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
              actual: 'child porn',
              start: { line: 3, column: 10, offset: 20 },
              end: { line: 3, column: 20, offset: 30 },
              suggestions: [
                {
                  text: 'child sexual abuse material',
                  when: 'any medium',
                  safe: true,
                  edits: [{ start: 20, end: 30, text: 'child sexual abuse material' }],
                },
              ],
              fingerprint: '0123456789abcdef',
            },
          ],
          suppressed: [],
          dismissed: [],
        },
      ],
      summary: { files: 1, findings: 1, errors: 1, warnings: 0, notes: 0, suppressed: 0, dismissed: 0, failures: 0 },
    });
  });

  it('says why a file could not be checked', () => {
    expect(render(files).files[1]).toEqual({
      path: 'b.md',
      format: null,
      failure: { code: 'file-encoding', message: 'The text is damaged', hint: 'Save it', line: 2, column: 10 },
      findings: [],
      suppressed: [],
      dismissed: [],
    });
  });

  it('counts everything, and lists notes and dismissals when asked', () => {
    const summary = {
      files: 2,
      findings: 2,
      errors: 1,
      warnings: 1,
      notes: 1,
      suppressed: 0,
      dismissed: 1,
      failures: 1,
    };
    const some = render(files);
    expect(some.summary).toEqual(summary);
    expect(some.files[0]).toMatchObject({ findings: [{ severity: 'error' }, { severity: 'warning' }], dismissed: [] });
    const all = render(files, { least: 'info', dismissed: true });
    expect(all.summary).toEqual(summary);
    expect(all.files[0]!.findings).toHaveLength(3);
    expect(all.files[0]!.dismissed).toEqual([
      {
        ruleId: 'client',
        actual: 'client',
        start: { line: 1, column: 7, offset: 6 },
        end: { line: 1, column: 13, offset: 12 },
        because: 'sense',
        by: 'lawyer',
      },
    ]);
  });

  it('lists what somebody has answered for, with who did', () => {
    const { result, ...file } = sampleFile('a.md', 'They had [[child porn]] and [[kiddie porn]].');
    const [one, other] = result.findings;
    const place = { start: { line: 9, column: 1, offset: 90 }, end: { line: 9, column: 9, offset: 98 } };
    const suppressed: Suppressed[] = [
      { by: 'comment', finding: one!, reason: 'a headline', place },
      { by: 'baseline', finding: other! },
    ];
    const report = render([{ ...file, result: { findings: [], suppressed, dismissed: [] } }]);
    expect(report.summary).toMatchObject({ findings: 0, suppressed: 2 });
    expect(report.files[0]!.suppressed).toMatchObject([
      { actual: 'child porn', suppression: { by: 'comment', reason: 'a headline', ...place } },
      { actual: 'kiddie porn', suppression: { by: 'baseline' } },
    ]);
    expect(faults(report)).toEqual([]);
  });

  it('is safe to print on a terminal, and still says the same', () => {
    const path = 'a\u001b\u009b\u007f\u202e\u2028.md';
    const written = json([sampleFile(path, 'Fine.')], options);
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect((JSON.parse(written) as JsonReport).files[0]!.path).toBe(path);
  });

  it('holds to its published schema', () => {
    expect(faults(render(files, { least: 'info', dismissed: true }))).toEqual([]);
    expect(faults(render([]))).toEqual([]);
  });

  it.each([
    ['an unknown member', { files: [], extra: true }],
    ['another version', { version: 2 }],
    ['a missing summary', { summary: undefined }],
    ['a file without findings', { files: [{ path: 'a.md', format: 'markdown', failure: null, dismissed: [] }] }],
  ])('has a schema that refuses %s', (_, difference) => {
    expect(faults({ ...render([]), ...difference })).not.toEqual([]);
  });
});

function render(checked: readonly Checked[], differences: Partial<ReportOptions> = {}): JsonReport {
  return JSON.parse(json(checked, { ...options, ...differences })) as JsonReport;
}

const validate = new Ajv2020({ allErrors: true }).compile(reportSchema());

function faults(report: unknown): string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
