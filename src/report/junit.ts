import type { Element } from 'xast';
import type { Checked, Finding, Severity } from '../model/index.ts';
import { failureSentence } from './failure.ts';
import type { Render, ReportOptions } from './report.ts';
import { severityNames } from './severity.ts';
import { isChecked, listedIn } from './summary.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/**
 * Test results: a suite for each file, a test for each finding, one that passes for a clean file. What does not let the
 * run fail is skipped, so that the test results and the exit status say the same.
 */
export const junit: Render = (files, options) => {
  const suites = files.map((file) => suiteOf(file, options));
  return xmlDocument(
    element(
      'testsuites',
      {
        name: 'luxlint',
        tests: sum(suites, 'tests'),
        failures: sum(suites, 'failures'),
        errors: sum(suites, 'errors'),
      },
      suites.map(suiteElement),
    ),
  );
};

/** What came of one file, as tests. */
interface Suite {
  readonly path: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly cases: readonly Element[];
}

function suiteOf(file: Checked, options: ReportOptions): Suite {
  const { path } = file;
  if (!isChecked(file)) {
    const { failure } = file;
    const sentence = failureSentence(failure);
    const cases = [
      testcase(file, 'can be checked', textElement('error', { type: failure.code, message: sentence }, [sentence])),
    ];
    return { path, tests: 1, failures: 0, errors: 1, skipped: 0, cases };
  }
  const failOn = file.failOn ?? options.failOn;
  const findings = listedIn(file, options.least);
  if (findings.length === 0) {
    return { path, tests: 1, failures: 0, errors: 0, skipped: 0, cases: [testcase(file, 'no discouraged words')] };
  }
  const failures = findings.filter(({ severity }) => fails(severity, failOn)).length;
  const cases = findings.map((finding) => testcase(file, nameOf(finding), outcomeOf(finding, failOn, path)));
  return { path, tests: findings.length, failures, errors: 0, skipped: findings.length - failures, cases };
}

function suiteElement({ path, cases, tests, failures, errors, skipped }: Suite): Element {
  return element('testsuite', { name: path, tests, failures, errors, skipped }, cases);
}

function testcase({ path }: Checked, name: string, outcome?: Element): Element {
  return element('testcase', { classname: path, name }, outcome ? [outcome] : []);
}

/** Says the place too: the names of the tests of a suite are to differ. */
function nameOf({ ruleId, place: { start } }: Finding): string {
  return `${ruleId} (line ${start.line}, column ${start.column})`;
}

function outcomeOf(finding: Finding, failOn: ReportOptions['failOn'], path: string): Element {
  const { severity, reason, note, place, suggestions, url } = finding;
  const message = `${severityNames[severity]}: ${reason}`;
  if (!fails(severity, failOn)) return textElement('skipped', {}, [message]);
  const lines = [
    `${path}:${place.start.line}:${place.start.column}: ${message}`,
    ...suggestions.map(({ text, when }) => `write: ${text}${when && ` (${when})`}`),
    ...(note === '' ? [] : [`why: ${note}`]),
    ...(url === undefined ? [] : [`see: ${url}`]),
  ];
  return textElement('failure', { type: severity, message }, lines);
}

function fails(severity: Severity, failOn: ReportOptions['failOn']): boolean {
  if (failOn === 'never' || severity === 'info') return false;
  return severity === 'error' || failOn === 'warning';
}

function sum(suites: readonly Suite[], what: 'tests' | 'failures' | 'errors'): number {
  return suites.reduce((total, suite) => total + suite[what], 0);
}
