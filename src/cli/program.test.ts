import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../develop/schemas.ts';
import type { JsonFile, JsonReport } from '../report/json.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const program = join(top, 'bin/luxlint.js');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-program-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sample reports', () => {
  it.each(['case-report', 'rapport'])('%s holds all rows of the table, each found', (name) => {
    const [file] = report(`fixtures/reports/${name}.md`).files;
    const found = new Set(file!.findings.map(({ ruleId }) => ruleId));
    expect([...found]).toEqual(expect.arrayContaining(rows));
  });

  it.each(['case-report', 'rapport'])('%s in its recommended version holds none', (name) => {
    const { files, summary } = report(`fixtures/reports/${name}.recommended.md`);
    expect(files[0]!.findings).toEqual([]);
    expect(summary).toMatchObject({ findings: 0, failures: 0 });
  });

  it.each(['case-report', 'rapport'])('%s keeps its quotation, its treaty and the client of a lawyer', (name) => {
    const { files, summary } = report(`fixtures/reports/${name}.md`, '--notes', '--show-dismissed');
    const reasons = new Set(files[0]!.dismissed.map(({ because }) => because));
    expect([...reasons]).toEqual(expect.arrayContaining(['title', 'sense']));
    expect(summary.notes).toBeGreaterThan(0);
  });

  it('are shown with the word, the wording and the source, and status 1', () => {
    const { status, stdout, stderr } = luxlint('fixtures/reports/case-report.md');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^fixtures\/reports\/case-report\.md:\d+:\d+: error: /);
    expect(stdout).toMatch(/\^{17}\n +write {3}child sexual abuse material/);
    expect(stdout).toMatch(/ see {3}https:\/\//);
  });
});

describe('explain', () => {
  it('explains a word in any form, with sentences before and after', () => {
    const { status, stdout, stderr } = luxlint('explain', 'child', 'prostitutes');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^child prostitute · English · to avoid \[child-prostitute\]\n/);
    expect(stdout).toMatch(
      /\nExamples\n {2}− .*\*child prostitutes\*.*\n {2}\+ .*child victims of sexual exploitation/,
    );
  });

  it('says what the nearest word is, and what there is to do without one', () => {
    expect(luxlint('explain', 'kinderporo')).toMatchObject({
      status: 0,
      stderr: 'There is no entry for “kinderporo”. The nearest is “Kinderporno”.\n\n',
    });
    expect(luxlint('explain', 'photosynthesis')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no entry for “photosynthesis”. See all with: luxlint terms\n',
    });
    expect(luxlint('explain', '--lang', 'xx', 'client')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('terms', () => {
  it('writes the glossary of some languages to a file', () => {
    const file = join(folder, 'handout.html');
    expect(luxlint('terms', '--lang', 'en,fr', '--format', 'html', '--output', file)).toMatchObject({ status: 0 });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<h1>Glossary · English</h1>');
    expect(page).toContain('<h1>Glossaire · français</h1>');
    expect(page).not.toContain('lang="de"');
  });

  it('keeps to a status', () => {
    const { stdout } = luxlint('terms', '--lang', 'en', '--status', 'caution', '--format', 'csv');
    expect(stdout).toMatch(/^language,id,status,/);
    expect(stdout).toContain('\r\nen,paedophile,caution,');
    expect(stdout).not.toContain(',avoid,person');
  });
});

describe('playground', () => {
  it('says where the page is, or how to build it, and stops when it is told to', async () => {
    const child = spawn(process.execPath, [program, 'playground', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => resolve(String(text)));
      child.stderr.on('data', (text: Buffer) => resolve(String(text)));
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const first = await said;
    const isMissing = first.startsWith('luxlint: The page is missing.');
    expect(first).toMatch(
      isMissing ? /npm run build:web/ : /^(?:The page is at http:\/\/127\.0\.0\.1:\d+\/|Press Ctrl)/,
    );
    if (!isMissing) child.kill('SIGTERM');
    expect(await ended).toBe(isMissing ? 2 : 0);
  });

  it('takes no port that is none', () => {
    expect(luxlint('playground', '--port', '70000')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the README', () => {
  it('shows what the program prints', () => {
    const [, shown] = /## What you see\n\n```\n([^`]+)```/.exec(readFileSync(join(top, 'README.md'), 'utf8')) ?? [];
    expect(luxlint('fixtures/reports/case-report.md').stdout).toContain(shown);
  });
});

describe('the published schemas', () => {
  it.each(Object.keys(schemas))('%s is the one that the code means', (name) => {
    expect(JSON.parse(readFileSync(join(top, 'dist/schema', name), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schemas[name])),
    );
  });

  it('report.schema.json holds for what the program writes', () => {
    const schema = JSON.parse(readFileSync(join(top, 'dist/schema/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020().compile(schema);
    const written = report('fixtures/reports/case-report.md', 'missing.md', '--notes', '--show-dismissed');
    validate(written);
    expect(validate.errors).toBeNull();
    expect(written.summary).toMatchObject({ files: 2, failures: 1 });
  });
});

describe('bad input', () => {
  it.each([
    [
      'a binary file',
      'picture.md',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'file-binary',
    ],
    ['a PDF document', 'report.pdf', Buffer.from('%PDF-1.7'), 'file-binary'],
    ['NUL bytes', 'hole.txt', Buffer.from('child pornography\0'), 'file-binary'],
    [
      'damaged UTF-8',
      'damaged.md',
      Buffer.concat([Buffer.from('Été, année, é'), Buffer.from([0xc3])]),
      'file-encoding',
    ],
  ])('%s is a failure of that file, and the next file is checked', (_, name, content, code) => {
    lay(name, content);
    lay('next.md', 'They had child pornography.');
    const { files } = report(join(folder, name), join(folder, 'next.md'));
    expect(files.map(({ failure, findings }) => [failure?.code, findings.length])).toEqual([
      [code, 0],
      [undefined, 1],
    ]);
    const { status, stderr } = luxlint(join(folder, name), join(folder, 'next.md'));
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^luxlint: ${join(folder, name)}(:\\d+:\\d+)?: [^\n]+\n$`));
  });

  it.each([
    ['UTF-16 with byte order mark', 'a.txt', Buffer.from('\ufeffIls ont saisi de la pédopornographie.', 'utf16le')],
    ['Windows-1252', 'b.txt', Buffer.from('Ils ont saisi de la pédopornographie.', 'latin1')],
    ['UTF-8 with byte order mark', 'c.txt', Buffer.from('\ufeffIls ont saisi de la pédopornographie.')],
  ])('%s is read right', (_, name, content) => {
    lay(name, content);
    const { findings } = report(join(folder, name)).files[0]!;
    expect(findings).toMatchObject([{ actual: 'pédopornographie', start: { line: 1, column: 21, offset: 20 } }]);
  });

  it('a missing file and an empty folder are named, in one line each', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, stdout, stderr } = luxlint('no-such.md', join(folder, 'empty'));
    expect(status).toBe(2);
    expect(stdout).toBe('Nothing was checked.\n2 files could not be checked.\n');
    expect(stderr.split('\n').map((line) => line.replace(/\. .*/, ''))).toEqual([
      'luxlint: no-such.md: There is no such file or folder',
      `luxlint: ${join(folder, 'empty')}: There is no file in this folder that luxlint can read`,
      '',
    ]);
  });

  it('an unknown language and an unknown rule are named with what there is', () => {
    expect(luxlint('--lang', 'xx', 'README.md')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^luxlint: Unknown language `xx`\. .*\ben\b.*\bfr\b.*\n$/),
    });
    expect(luxlint('--rule', 'child-pornografy=off', 'README.md')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^luxlint: Unknown rule `child-pornografy`\. Did you mean `child-pornography`.*\?\n$/,
      ),
    });
  });

  it('control characters of names and texts do not reach the terminal', () => {
    const name = 'evil\u001b[2J\u0007.txt';
    lay(name, 'Red \u001b[31m child pornography \u009b0m.');
    const { stdout, stderr } = luxlint(join(folder, name), join(folder, 'no\u001b]0;title\u0007.md'));
    expect(stdout).toContain('evil\\x1b[2J\\x07.txt:1:11: error: ');
    expect(stdout).toContain('Red \\x1b[31m child pornography \\x9b0m.');
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('a closed pipe ends it quietly', async () => {
    lay('many.txt', 'They had child pornography.\n\n'.repeat(5_000));
    const child = spawn(process.execPath, [program, join(folder, 'many.txt')], { stdio: ['ignore', 'pipe', 'pipe'] });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, complaints: Buffer.concat(complaints).toString() }).toEqual({ status: 1, complaints: '' });
  });

  it('a line of twelve megabytes is checked to its end, and shown in part', () => {
    lay('long.txt', `${'paper '.repeat(2_000_000)}child pornography${' paper'.repeat(1_000)}`);
    const { status, stdout } = luxlint(join(folder, 'long.txt'));
    expect(status).toBe(1);
    expect(stdout).toContain(':1:12000001: error: ');
    expect(stdout.length).toBeLessThan(5_000);
  });

  it('a file beyond the limit is refused', () => {
    lay('large.txt', Buffer.alloc(65 * 1024 * 1024, 'paper '));
    expect(luxlint(join(folder, 'large.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The file is too large'),
    });
  });

  it('block quotes nested 100,000 times end in a finding or in a failure', () => {
    lay('deep.md', `${'>'.repeat(100_000)} They had child pornography.`);
    const [file] = report(join(folder, 'deep.md')).files;
    expect(file!.failure !== null || file!.findings.length === 1).toBe(true);
  });
});

/** The rows of INTERPOL's terminology table, by rule. */
const rows = [
  'child-pornography',
  'child-sex-tourism',
  'sex-tourist',
  'child-prostitution',
  'child-prostitute',
  'client',
  'webcam-child-sex-tourism',
];

function luxlint(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: top,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function report(...args: string[]): Omit<JsonReport, 'files'> & { readonly files: readonly JsonFile[] } {
  return JSON.parse(luxlint('--format', 'json', ...args).stdout) as JsonReport;
}

function lay(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}
