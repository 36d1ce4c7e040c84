import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked } from '../model/index.ts';
import { junit } from './junit.ts';

const schema = readFileSync(new URL('../../fixtures/schemas/jenkins-junit.xsd', import.meta.url), 'utf8');

const files: readonly Checked[] = [
  sampleFile('a.md', 'Seized [[child porn]]; “[[child porn]]”.', {}, { severity: 'warning' }),
  sampleFile('b.md', 'Fine.'),
  sampleFailure('c.md', new Failure('file-missing', 'There is no such file', { hint: 'Check the spelling' })),
];

describe('junit', () => {
  it('writes a suite for each file and a test for each finding', () => {
    expect(junit(files, reportOptions)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="luxlint" tests="4" failures="1" errors="1">
<testsuite name="a.md" tests="2" failures="1" errors="0" skipped="1">
<testcase classname="a.md" name="child-pornography (line 1, column 8)">
<failure type="error" message="error: Write “child sexual abuse material” instead of “child porn”">a.md:1:8: error: Write “child sexual abuse material” instead of “child porn”
write: child sexual abuse material (any medium)
why: The word belongs to lawful content for adults; these images record the abuse of a child.
see: https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology</failure>
</testcase>
<testcase classname="a.md" name="child-pornography (line 1, column 21)">
<skipped>warning: Write “child sexual abuse material” instead of “child porn”</skipped>
</testcase>
</testsuite>
<testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">
<testcase classname="b.md" name="no discouraged words"></testcase>
</testsuite>
<testsuite name="c.md" tests="1" failures="0" errors="1" skipped="0">
<testcase classname="c.md" name="can be checked">
<error type="file-missing" message="There is no such file. Check the spelling">There is no such file. Check the spelling</error>
</testcase>
</testsuite>
</testsuites>
`);
  });

  it.each([
    ['error', 1],
    ['warning', 2],
    ['never', 0],
  ] as const)('fails the tests that fail the run with --fail-on %s', (failOn, failures) => {
    expect(junit(files, { ...reportOptions, failOn })).toContain(`tests="4" failures="${failures}" errors="1"`);
  });

  it.each([
    ['files of all kinds', files],
    ['no files', []],
    ['hostile names and texts', hostileFiles],
  ])('holds to the schema of Jenkins with %s', async (_, checked) => {
    const { errors } = await validateXML({ xml: junit(checked, reportOptions), schema });
    expect(errors).toEqual([]);
  });

  it('would be refused by that schema where it is wrong', async () => {
    const broken = junit(files, reportOptions).replaceAll('tests=', 'test=');
    expect((await validateXML({ xml: broken, schema })).valid).toBe(false);
  });
});
