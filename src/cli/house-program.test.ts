import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));
const program = join(top, 'bin/luxlint.js');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-house-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a house with old reports', () => {
  it('has a green build that only what is new makes red', () => {
    cpSync(join(top, 'fixtures/reports'), join(folder, 'reports'), { recursive: true });
    expect(luxlint('baseline', 'reports').status).toBe(0);
    const check = ['reports', '--baseline', 'luxlint-baseline.json', '--fail-on', 'warning', '--format', 'compact'];
    expect(luxlint(...check)).toMatchObject({ status: 0, errors: '' });
    const report = join(folder, 'reports/case-report.md');
    const text = readFileSync(report, 'utf8');
    const paragraph = /(?<=\n\n)[A-Z][^#|>]+?(?=\n\n)/g;
    const rewrapped = text.replace(paragraph, (words) => words.replace(/ (?=[a-z])/g, '\n'));
    expect(rewrapped.split('\n').length).toBeGreaterThan(text.split('\n').length + 10);
    writeFileSync(report, rewrapped);
    expect(luxlint(...check)).toMatchObject({ status: 0, errors: '' });
    writeFileSync(report, `${rewrapped}\n\nLater the harbour police spoke of child pornography.\n`);
    const { status, output } = luxlint(...check);
    expect(status).toBe(1);
    expect(output).toMatch(/^reports\/case-report\.md:\d+:\d+: error: .*\[child-pornography\]\n$/m);
  }, 180_000);
});

describe('a house with words of its own', () => {
  it('makes a rule pack of its list, tries it, uses it and writes it for others', () => {
    lay('words.csv', 'avoid;instead;why\nstreet kid;child in a street situation;It labels.\na/b;c;\n');
    const made = luxlint('pack', 'import', 'words.csv', '--from', 'csv', '--lang', 'en', '--output', 'words.yml');
    expect(made).toMatchObject({ status: 0, output: '' });
    expect(made.errors).toContain('Not taken over: a/b:');
    expect(luxlint('pack', 'test', 'words.yml').output).toBe('words.yml: 1 term, 1 example, all is well.\n');
    lay('.luxlintrc.yml', 'packs: [words.yml]\nrules: { "street kid": warning }');
    lay('a.md', 'They met a street kid.\n');
    const { status, output } = luxlint('a.md', '--format', 'compact');
    expect(status).toBe(0);
    expect(output).toMatch(/^a\.md:1:12: warning: .*child in a street situation.*\[street-kid\]\n/);
    expect(luxlint('pack', 'export', 'words.yml', '--to', 'vale').output).toContain(
      '  street kid: child in a street situation\n',
    );
  }, 180_000);

  it('is told what is wrong with them, with line and column', () => {
    lay('words.yml', readFileSync(join(folder, 'words.yml'), 'utf8').replace('[[street kid]]', '[[lamp]]'));
    const { status, output } = luxlint('pack', 'test', 'words.yml');
    expect(status).toBe(1);
    expect(output).toMatch(/words\.yml:\d+:\d+: The example does not hold: “lamp” is not found\n/);
    lay('words.yml', readFileSync(join(folder, 'words.yml'), 'utf8').replace('street kid', 'street kid/q'));
    const broken = luxlint('a.md');
    expect(broken.status).toBe(2);
    expect(broken.errors).toMatch(/^luxlint: words\.yml:\d+:\d+: [^\n]+\n$/);
  }, 180_000);
});

function lay(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function luxlint(...args: string[]): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout, errors: stderr };
}
