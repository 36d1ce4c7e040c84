import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readmeBlock } from '../develop/readme-block.ts';

/** What a driver saw in its editor. */
interface Seen {
  readonly problem?: string;
  readonly marks: readonly { readonly line: number; readonly words: string; readonly message: string }[];
  readonly left: Seen['marks'];
  readonly offered: readonly string[];
  readonly hover?: string;
}

const top = fileURLToPath(new URL('../../', import.meta.url));
const drivers = join(top, 'src/develop/editors');
const isRequired = process.env['LUXLINT_EDITORS'] === 'required';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-editors-'));
  symlinkSync(join(top, 'bin/luxlint.js'), join(folder, 'luxlint'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each with the settings that the README gives. Where an editor is missing its test is left out, unless LUXLINT_EDITORS=required.
describe.each([
  {
    name: 'Neovim',
    program: 'nvim',
    settings: 'init.lua',
    args: (report: string, settings: string) => ['--headless', '-u', settings, report, '-S', `${drivers}/neovim.lua`],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    settings: 'init.el',
    args: (_: string, settings: string) => ['--batch', '-l', settings, '-l', `${drivers}/emacs.el`],
  },
])('in $name', ({ name, program, settings, args }) => {
  const isMissing = spawnSync(program, ['--version']).status !== 0;
  if (isMissing && !isRequired) process.stdout.write(`${name} is not installed here: its test is left out\n`);

  it.skipIf(isMissing && !isRequired)('the findings are shown, a quick fix is taken, and the file is saved', () => {
    const report = join(folder, 'report.md');
    const [init, output] = [join(folder, settings), join(folder, 'seen.json')];
    copyFileSync(join(top, 'fixtures/reports/case-report.md'), report);
    writeFileSync(init, readmeBlock(`settings: ${program}`));
    const { error } = spawnSync(program, args(report, init), {
      cwd: folder,
      timeout: 90_000,
      env: {
        ...process.env,
        PATH: `${folder}:${process.env['PATH']}`,
        HOME: folder,
        LUXLINT_REPORT: report,
        LUXLINT_SEEN: output,
      },
    });
    expect(error).toBeUndefined();
    const { problem, marks, left, offered } = JSON.parse(readFileSync(output, 'utf8')) as Seen;
    expect(problem).toBeUndefined();
    const before = readFileSync(join(top, 'fixtures/reports/case-report.md'), 'utf8');
    const lines = before.split('\n');
    const own = spawnSync(
      process.execPath,
      [join(top, 'bin/luxlint.js'), '--format', 'json', join(top, 'fixtures/reports/case-report.md')],
      { encoding: 'utf8' },
    );
    const [file] = (
      JSON.parse(own.stdout) as { files: { findings: { actual: string; reason: string; start: { line: number } }[] }[] }
    ).files;
    expect(marks.map(({ line, words }) => ({ line, words }))).toEqual(
      file!.findings.map(({ actual, start: { line } }) => ({ line, words: actual })),
    );
    for (const { message, words } of marks) expect(message).toContain(`instead of “${words}”.`);
    expect(lines[marks[0]!.line - 1]).toContain('child pornography');
    expect(offered[0]).toContain('Write “child sexual abuse material”');
    expect(left.map(({ words }) => words)).toEqual(marks.slice(1).map(({ words }) => words));
    expect(readFileSync(report, 'utf8')).toBe(before.replace('child pornography', 'child sexual abuse material'));
  });
});
