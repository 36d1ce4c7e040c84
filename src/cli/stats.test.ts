import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneWordLinter, runMain, type Outcome } from '../develop/run-main.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-stats-'));
  lay('a.md', 'They had child porn.');
  lay('b.md', 'Fine.');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('luxlint stats', () => {
  it('counts what is found, and what it finds is no reason to fail', async () => {
    const { status, output, errors } = await luxlint('stats');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^## 1 discouraged word in 2 texts\n\n### By rule\n/);
    expect(output).toContain('| `a.md` |');
  });

  it.each([
    ['stats', ['stats']],
    ['check', []],
  ])('compares with the JSON of an earlier %s', async (_, command) => {
    await luxlint(...command, '--format', 'json', '--output', 'earlier.json', '.');
    lay('b.md', 'More child porn.');
    const { status, output } = await luxlint('stats', '--since', 'earlier.json', '.');
    expect(status).toBe(0);
    expect(output).toMatch(/^## 2 discouraged words in 2 texts, 1 more than before\n/);
  });

  it('writes a page', async () => {
    await luxlint('stats', '--format', 'html', '--output', 'stats.htm', 'a.md');
    expect(readFileSync(join(folder, 'stats.htm'), 'utf8')).toMatch(
      /^<!doctype html>.*<h1>1 discouraged word in 1 text</s,
    );
  });

  it('exits with 2 where something could not be checked', async () => {
    const { status, output, errors } = await luxlint('stats', 'a.md', 'missing.md');
    expect(status).toBe(2);
    expect(output).toContain('1 file could not be checked.');
    expect(errors).toMatch(/^luxlint: missing\.md: There is no such file/);
  });

  it.each([
    ['a missing file', 'missing.json', /^luxlint: missing\.json: There is no such file or folder/],
    ['a file that is no JSON', 'a.md', /^luxlint: a\.md: This is no report of luxlint to compare with\. Write one/],
    ['JSON of another kind', 'other.json', /^luxlint: other\.json: This is no report of luxlint to compare with/],
  ])('refuses %s to compare with, in one line', async (_, name, line) => {
    lay('other.json', '{"files":[]}');
    const { status, output, errors } = await luxlint('stats', '--since', name, '.');
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(line);
    expect(errors.trimEnd()).not.toContain('\n');
  });
});

function lay(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function luxlint(...args: string[]): Promise<Outcome> {
  return runMain({ cwd: folder, createLinter: () => Promise.resolve(oneWordLinter) }, args);
}
