import { describe, expect, it } from 'vitest';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked } from '../model/index.ts';
import { gitlab } from './gitlab.ts';

describe('gitlab', () => {
  it('writes a violation for each finding and each file that could not be checked', () => {
    const files = [
      sampleFile('./a.md', 'One.\nSeized [[child\nporn]].'),
      sampleFailure('c.md', new Failure('file-missing', 'There is no such file')),
    ];
    expect(violations(files)).toEqual([
      {
        description: 'Write “child sexual abuse material” instead of “child porn”',
        check_name: 'child-pornography',
        fingerprint: '0123456789abcdef:./a.md',
        severity: 'major',
        location: { path: 'a.md', lines: { begin: 2, end: 3 } },
      },
      {
        description: 'Could not be checked. There is no such file',
        check_name: 'file-missing',
        fingerprint: 'file-missing:c.md',
        severity: 'blocker',
        location: { path: 'c.md', lines: { begin: 1, end: 1 } },
      },
    ]);
    expect(violations([])).toEqual([]);
  });

  it('gives GitLab all that it asks for, whatever the names and texts', () => {
    const entries = violations(hostileFiles);
    for (const entry of entries) {
      expect(entry).toEqual({
        description: expect.stringMatching(/./s),
        check_name: expect.stringMatching(/./),
        fingerprint: expect.stringMatching(/./),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: {
          path: expect.stringMatching(/^(?!\.\/)/),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      });
    }
    const [first] = violations([sampleFile('a.md', '[[child porn]]')]);
    const [second] = violations([sampleFile('b.md', '[[child porn]]')]);
    expect(first!['fingerprint']).not.toBe(second!['fingerprint']);
  });
});

function violations(files: readonly Checked[]): Record<string, unknown>[] {
  return JSON.parse(gitlab(files, reportOptions)) as Record<string, unknown>[];
}
