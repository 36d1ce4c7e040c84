import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './diff.ts';

const program = { screen: false, color: false };

describe('unifiedDiff', () => {
  it('shows the changed lines and three around them', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `line ${index + 1}\n`);
    const after = lines.with(4, 'another\n');
    expect(unifiedDiff('a/report.md', lines.join(''), after.join(''), program)).toBe(
      [
        '--- a/report.md',
        '+++ a/report.md',
        '@@ -2,7 +2,7 @@',
        ' line 2',
        ' line 3',
        ' line 4',
        '-line 5',
        '+another',
        ' line 6',
        ' line 7',
        ' line 8',
        '',
      ].join('\n'),
    );
  });

  it('is empty where nothing changes', () => {
    expect(unifiedDiff('report.md', 'a\n', 'a\n', program)).toBe('');
  });

  it.each([
    ['ends of lines of Windows', 'a\r\nold\r\nb\r\n', 'a\r\nnew\r\nb\r\n', 'report.md'],
    ['no end of line at the end', 'a\nold', 'a\nnew', 'report.md'],
    ['trailing spaces', ' a \t\n- old  \n+ b\n\n', ' a \t\n- new  \n+ b\n\n', 'report.md'],
    ['a name with signs', 'old\n', 'new\n', 'Été "1".md'],
  ])('can be applied by patch: %s', (_, before, after, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'luxlint-diff-'));
    const file = join(folder, 'reports', name);
    mkdirSync(dirname(file));
    writeFileSync(file, before);
    const input = unifiedDiff(`reports/${name}`, before, after, program);
    const { status, stdout } = spawnSync('git', ['apply', '-p0', '-'], { cwd: folder, input, encoding: 'utf8' });
    const written = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    expect({ status, stdout, written }).toEqual({ status: 0, stdout: '', written: after });
  });

  it('keeps control characters off a screen, and uses colours where they are liked', () => {
    const [before, after] = ['a \u001b[2J\r\nold\r\n', 'a \u001b[2J\r\nnew\r\n'];
    expect(unifiedDiff('a.md', before, after, program)).toContain('\u001b[2J');
    const plain = unifiedDiff('a.md', before, after, { screen: true, color: false });
    expect(plain).toContain('\n a \\x1b[2J\n-old\n+new\n');
    const colored = unifiedDiff('a.md', before, after, { screen: true, color: true });
    expect(colored).toContain('\u001b[31m-old\u001b[39m\n\u001b[32m+new\u001b[39m\n');
    expect(colored).not.toContain('\u001b[2J');
  });
});
