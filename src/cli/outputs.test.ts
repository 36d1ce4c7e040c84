import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneWordLinter, runMain, type Outcome } from '../develop/run-main.ts';
import { reports } from '../report/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-outputs-'));
  writeFileSync(join(folder, 'report.md'), 'They had child porn.');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('--format', () => {
  it.each(reports.map(({ id }) => id))('%s writes something to the screen', async (id) => {
    const { status, output, errors } = await luxlint('--format', id, 'report.md');
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toMatch(/child porn.*\n$/s);
  });

  it('writes several reports at once, each to its file, the last to the screen', async () => {
    const formats = ['json:a.json', 'sarif:b.sarif', 'compact'].flatMap((value) => ['--format', value]);
    const { status, output, errors } = await luxlint(...formats, 'report.md');
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toMatch(/^report\.md:1:10: error: .*\n$/);
    expect(readJson('a.json')).toMatchObject({ tool: { name: 'luxlint' } });
    expect(readJson('b.sarif')).toMatchObject({ version: '2.1.0' });
  });

  it('takes the file of --output for the report that names none', async () => {
    await luxlint('--format', 'json:a.json', '--format', 'compact', '--output', 'b.txt', 'report.md');
    expect(readJson('a.json')).toMatchObject({ tool: { name: 'luxlint' } });
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toMatch(/^report\.md:1:10: /);
  });

  it('takes all that follows the first colon for the name of the file', async () => {
    await luxlint('--format', 'compact:a:b ü.txt', 'report.md');
    expect(readdirSync(folder)).toContain('a:b ü.txt');
  });

  it('uses no colours in files', async () => {
    await luxlint('--format', 'pretty:a.txt', '--format', 'json', 'report.md');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toContain('\u001b');
  });

  it.each([
    [
      'two reports for the screen',
      ['--format', 'json', '--format', 'compact'],
      'Two reports would go to the screen. Name a file',
    ],
    [
      'two reports for a file',
      ['--format', 'json:a', '--format', 'compact:./a'],
      'Two reports would go to ./a. Name a file',
    ],
    [
      'two reports for --output',
      ['--format', 'json', '--format', 'compact', '--output', 'a'],
      'Two reports would go to a. Name a file',
    ],
    [
      'an --output without a report',
      ['--format', 'json:a', '--output', 'b'],
      'There is no report for --output b: each --format',
    ],
    [
      'a colon without a file',
      ['--format', 'json:'],
      "argument 'json:' is invalid. Write the name of a file after the colon",
    ],
    [
      'an unknown name before a file',
      ['--format', 'xml:a'],
      "argument 'xml:a' is invalid. Allowed choices are pretty, ",
    ],
    ['a file that is checked', ['--format', 'json:report.md'], '--output would overwrite report.md, which was checked'],
    [
      'a missing folder',
      ['--format', 'json:no/a.json'],
      'The report could not be written to no/a.json. There is no such folder',
    ],
    ['a folder for a file', ['--format', 'json:.'], 'The report could not be written to .. This is a folder'],
  ])('refuses %s, in one line, with status 2', async (_, args, message) => {
    const { status, errors } = await luxlint(...args, 'report.md');
    expect(status).toBe(2);
    expect(errors).toContain(message);
    expect(errors.trimEnd()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('writes the other reports where one cannot be written, and exits with 2', async () => {
    const formats = ['json:/dev/full', 'json:a.json', 'compact'].flatMap((value) => ['--format', value]);
    const { status, output, errors } = await luxlint(...formats, 'report.md');
    expect(status).toBe(2);
    expect(errors).toBe(
      'luxlint: The report could not be written to /dev/full. The disk is full. Make room and try again\n',
    );
    expect(output).toMatch(/^report\.md:1:10: /);
    expect(readJson('a.json')).toMatchObject({ tool: { name: 'luxlint' } });
  });
});

describe('--redact', () => {
  it('leaves all words of the texts out', async () => {
    const { status, output } = await luxlint('--redact', '--no-color', 'report.md');
    expect(status).toBe(1);
    expect(output).toBe(`\
report.md:1:10: error: The rule child-pornography advises against a word here. [child-pornography]
   see   https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology

1 error, 0 warnings in 1 file.
`);
  });

  it.each(['--fix', '--fix=ask', '--fix-dry-run'])('cannot be had with %s, which shows texts', async (flag) => {
    const { status, errors } = await luxlint('--redact', flag, 'report.md');
    expect(status).toBe(2);
    expect(errors).toMatch(/^luxlint: option '--redact' cannot be used with option '--fix.*\n$/);
  });
});

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function luxlint(...args: string[]): Promise<Outcome> {
  return runMain({ cwd: folder, createLinter: () => Promise.resolve(oneWordLinter), isTTY: true }, args);
}
