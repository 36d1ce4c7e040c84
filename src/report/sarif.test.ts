import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { hostileFiles, hostileNames, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked, type Finding, type Suppressed } from '../model/index.ts';
import { sarif } from './sarif.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as object;

describe('sarif', () => {
  it('gives each finding its rule, place, fix and fingerprint', () => {
    const { runs } = log([sampleFile('été/a b.md', 'One.\n😀 [[child porn]].')]);
    const [run] = runs;
    expect(run!.columnKind).toBe('utf16CodeUnits');
    expect(run!.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(run!.tool.driver).toMatchObject({
      name: 'luxlint',
      semanticVersion: '1.2.3',
      rules: [
        {
          id: 'child-pornography',
          shortDescription: { text: 'child pornography' },
          defaultConfiguration: { level: 'error' },
          helpUri: expect.stringMatching(/^https:/),
          help: { text: expect.stringMatching(/^The word belongs/), markdown: expect.stringMatching(/<https:.*>$/) },
        },
      ],
    });
    const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 14, charOffset: 8, charLength: 10 };
    const uri = '%C3%A9t%C3%A9/a%20b.md';
    expect(run!.results).toEqual([
      {
        ruleId: 'child-pornography',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Write “child sexual abuse material” instead of “child porn”' },
        locations: [
          { physicalLocation: { artifactLocation: { uri }, region: { ...region, snippet: { text: 'child porn' } } } },
        ],
        partialFingerprints: { 'luxlintFingerprint/v1': '0123456789abcdef' },
        suppressions: [],
        fixes: [
          {
            description: { text: 'Write “child sexual abuse material” (any medium)' },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: [{ deletedRegion: region, insertedContent: { text: 'child sexual abuse material' } }],
              },
            ],
          },
        ],
        properties: { certainty: 'certain', language: 'en' },
      },
    ]);
  });

  it('says what could not be checked, and that the run was not whole', () => {
    const missing = new Failure('file-missing', 'There is no such file', { place: { line: 2 } });
    const [run] = log([sampleFailure('c.md', missing)]).runs;
    expect(run!.results).toEqual([]);
    expect(run!.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { descriptor: { id: 'file-missing' }, message: { text: 'c.md could not be checked. There is no such file' } },
        ],
      },
    ]);
  });

  it('lists words that are fine as results that are none', () => {
    const results = resultsOf([sampleFile('a.md', 'Their {{client}}.')]);
    expect(results).toMatchObject([
      {
        kind: 'notApplicable',
        level: 'none',
        message: { text: '“client” is fine: meant in another sense (“lawyer”).' },
      },
    ]);
  });

  it('lists what somebody has answered for, with who and why', () => {
    const file = sampleFile('a.md', '[[child porn]] [[kiddie porn]]');
    const [one, other] = file.result.findings as [Finding, Finding];
    const suppressed: Suppressed[] = [
      { by: 'comment', finding: one, reason: 'a headline', place: other.place },
      { by: 'baseline', finding: other },
    ];
    const files = [{ ...file, result: { findings: [], suppressed, dismissed: [] } }];
    expect(resultsOf(files).map(({ suppressions }) => suppressions)).toMatchObject([
      [{ kind: 'inSource', status: 'accepted', justification: 'a headline', location: {} }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
    expect(log(files).runs[0]!.tool.driver.rules).toHaveLength(1);
    expect(faults(log(files))).toEqual([]);
  });

  it('has one rule for findings in several languages, with the reason in each', () => {
    const note = 'Le mot désigne un contenu licite.';
    const file = sampleFile('a.md', '[[child porn]] [[pédopornographie]]', {}, { language: 'fr', note });
    const { rules } = log([file]).runs[0]!.tool.driver;
    expect(rules).toHaveLength(1);
    expect(rules![0]!.help!.text).toContain(`child.\n\n${note}`);
  });

  it.each([
    ['files of all kinds', [sampleFile('a.md', '{{client}} [[child porn]]'), sampleFile('b.md', 'Fine.')]],
    ['no files', []],
    ['hostile names and texts', hostileFiles],
  ])('holds to the schema with %s', (_, files) => {
    expect(faults(log(files))).toEqual([]);
  });

  it('has a schema that refuses what is wrong', () => {
    expect(faults({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  it('keeps hostile names in URIs that lead to the file', () => {
    const uris = resultsOf(hostileFiles).map(uriOf);
    const base = new URL('https://example.org/folder/deep/');
    for (const uri of uris) expect(new URL(uri, base).href).not.toMatch(/^(?:javascript|data):/);
    for (const name of hostileNames.filter((known) => !/^\/|^C:|\ud83d\./.test(known))) {
      const uri = uris.find((one) => decodeURIComponent(one) === name)!;
      expect(decodeURIComponent(new URL(uri, base).pathname)).toBe(joined(name));
    }
    expect(uris).toEqual(expect.arrayContaining(['file:///absolute/path%20%231%3F.md', 'file:///C:/Users/a.md']));
  });
});

function log(files: readonly Checked[]): Log {
  return JSON.parse(sarif(files, reportOptions)) as Log;
}

function resultsOf(files: readonly Checked[]): Result[] {
  return log(files).runs[0]!.results!;
}

function uriOf({ locations }: Result): string {
  return locations![0]!.physicalLocation!.artifactLocation!.uri!;
}

function joined(name: string): string {
  return name.startsWith('../') ? `/folder/${name.slice(3)}` : `/folder/deep/${name}`;
}

const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

function faults(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
