import { describe, expect, it } from 'vitest';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure } from '../model/index.ts';
import { compact } from './compact.ts';

describe('compact', () => {
  it('writes a line for each finding, and one for a file that could not be checked', () => {
    const files = [
      sampleFile('a.md', 'One.\nSeized [[child porn]] and [[a paedophile]].', {}, { severity: 'info' }),
      sampleFile('b.md', 'Fine.'),
      sampleFailure('c.md', new Failure('file-missing', 'There is no such file', { hint: 'Check the spelling' })),
    ];
    expect(compact(files, reportOptions)).toBe(`\
a.md:2:8: error: Write “child sexual abuse material” instead of “child porn” [child-pornography]
a.md:2:23: note: Write “child sexual abuse material” instead of “a paedophile” [child-pornography]
c.md:1:1: error: There is no such file. Check the spelling [file-missing]
`);
    expect(compact(files, { ...reportOptions, least: 'error' })).not.toContain('note');
    expect(compact([sampleFile('b.md', 'Fine.')], reportOptions)).toBe('');
  });

  it('keeps hostile names and texts on their line', () => {
    const lines = compact(hostileFiles, reportOptions).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(?! *::).+:\d+:\d+: (?:error|warning|note): .+ \[.+\]$/);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e\u2028]|##\[/u);
  });
});
