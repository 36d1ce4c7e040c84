import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain, type Outcome, type TestWorld } from '../develop/run-main.ts';
import { sampleFile } from '../develop/sample.ts';
import { fix } from '../engine/index.ts';
import { Failure, type Result, type Severity } from '../model/index.ts';
import type { FullLinterOptions, Linter } from '../node/index.ts';
import { reports } from '../report/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-cli-'));
  lay('error.md', 'They had child porn.');
  lay('warning.md', 'A paedophile.');
  lay('note.md', 'The kiddie porn, a client');
  lay('clean.md', 'Fine.');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('luxlint', () => {
  it('checks what is named, lists findings on standard output and exits with 1', async () => {
    const { status, output, errors } = await luxlint('error.md', 'clean.md');
    expect(status).toBe(1);
    expect(output).toMatch(/^error\.md:1:10: error: /);
    expect(output).toMatch(/\n1 error, 0 warnings in 1 of 2 files\.\n$/);
    expect(errors).toBe('');
  });

  it('checks the working directory when nothing is named, and needs no name of a command', async () => {
    const bare = await luxlint();
    expect(bare.output).toMatch(/in 2 of 4 files\.\n/);
    expect(await luxlint('check')).toEqual(bare);
    expect(await luxlint('check', '.')).toEqual(bare);
  });

  it('exits with 0 when there is nothing to complain about', async () => {
    expect(await luxlint('clean.md')).toEqual({ status: 0, output: 'No discouraged words in 1 file.\n', errors: '' });
  });

  it('exits with 2 when a file cannot be checked, and checks the others', async () => {
    const { status, output, errors } = await luxlint('missing.md', 'error.md');
    expect(status).toBe(2);
    expect(output).toMatch(/^error\.md:1:10: error: /);
    expect(output).toMatch(/\n1 file could not be checked\.\n$/);
    expect(errors).toBe('luxlint: missing.md: There is no such file or folder. Check the spelling of the path\n');
  });

  it.each([
    [['--fail-on', 'warning', 'warning.md'], 1],
    [['--fail-on', 'error', 'warning.md'], 0],
    [['--fail-on', 'warning', 'note.md'], 0],
    [['--fail-on', 'never', 'error.md'], 0],
    [['--fail-on', 'never', 'missing.md'], 2],
    [['--max-warnings', '0', 'warning.md'], 1],
    [['--max-warnings', '1', 'warning.md'], 0],
    [['--severity', 'error', '--fail-on', 'warning', 'warning.md'], 1],
  ])('with %j exits with %i', async (args, status) => {
    expect((await luxlint(...args)).status).toBe(status);
  });

  it.each([
    [['--lang', 'xx', 'clean.md'], 'luxlint: Unknown language `xx`\n'],
    [['--rule', 'clint=off', 'clean.md'], 'luxlint: Unknown rule `clint`\n'],
    [
      ['--rule', 'client', 'clean.md'],
      /^luxlint: option '--rule <name=severity>' argument 'client' is invalid\. Write/,
    ],
    [['--max-warnings', 'few', 'clean.md'], /argument 'few' is invalid\. It must be a whole number/],
    [['--format', 'xml', 'clean.md'], /Allowed choices are pretty, compact, json/],
    [['--formt', 'json', 'clean.md'], /^luxlint: unknown option '--formt' \(Did you mean --format\?\)/],
    [['--\u001b[2J', 'clean.md'], /unknown option '--\\x1b\[2J'/],
  ])('answers the wrong call %j in one line, with status 2 and no report', async (args, line) => {
    const { status, output, errors } = await luxlint(...args);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(line);
    expect(errors.trimEnd()).not.toContain('\n');
  });

  it('hands language, rules and context on to the linter', async () => {
    const asked: unknown[] = [];
    await luxlintWith(
      {
        createLinter(options) {
          asked.push(options);
          return Promise.resolve(linter);
        },
      },
      ...'--lang fr --rule client=off --rule paedophile=error --context case-report clean.md'.split(' '),
    );
    expect(asked).toEqual([{ language: 'fr', rules: { client: 'off', paedophile: 'error' }, context: 'case-report' }]);
  });

  it('takes settings from the nearest configuration file, and from flags before that', async () => {
    lay('.luxlintrc.yml', 'language: fr\nrules: { client: off, paedophile: error }\nfailOn: warning');
    const asked: unknown[] = [];
    const createLinter: TestWorld['createLinter'] = (options) => {
      asked.push(options);
      return Promise.resolve(linter);
    };
    const { status } = await luxlintWith({ createLinter }, '--rule', 'client=warning', 'warning.md');
    expect(asked).toEqual([{ language: 'fr', rules: { client: 'warning', paedophile: 'error' } }]);
    expect(status).toBe(1);
    expect((await luxlint('--fail-on', 'error', 'warning.md')).status).toBe(0);
    expect((await luxlint('--no-config', 'warning.md')).status).toBe(0);
  });

  it('fails for each file from the severity on that is set for it', async () => {
    lay('.luxlintrc.yml', 'overrides: [{ files: error.md, failOn: never }]');
    expect((await luxlint('error.md')).status).toBe(0);
    lay('again.md', 'They had child porn.');
    expect((await luxlint('error.md', 'again.md')).status).toBe(1);
  });

  it('leaves out what the settings leave out, and says so where it was named', async () => {
    lay('.luxlintrc.yml', 'ignore: [error.md]');
    lay('.luxlintignore', 'warning.md');
    expect(await luxlint('error.md', 'warning.md', 'clean.md')).toEqual({
      status: 0,
      output: 'No discouraged words in 1 file.\n',
      errors:
        'luxlint: Not read: error.md and 1 more. It is left out by .luxlintrc.yml:1; --no-config reads it all the same\n',
    });
    const all = await luxlint('.');
    expect(all.output).toContain('in 2 files.\n');
    expect(all.errors).toBe('');
  });

  it('stops with one line where a configuration is broken, and does not check anything', async () => {
    lay('.luxlintrc.yml', 'rules:\n  client: of');
    const { status, output, errors } = await luxlint('clean.md', 'error.md');
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(/^luxlint: \.luxlintrc\.yml:2:3: `rules\.client`: Invalid option.*\n$/);
  });

  it('prints the settings of a file, with where each of them comes from', async () => {
    lay('.luxlintrc.yml', 'rules:\n  client: warning\ncontext: case-report');
    const { output } = await luxlint('config', '--print', 'a.md', '--rule', 'sex tourist=off');
    expect(output).toBe(
      [
        '# Settings for a.md',
        'language: auto        # by default',
        'quotations: info      # by default',
        'citations: info       # by default',
        'failOn: error         # by default',
        'context: case-report  # .luxlintrc.yml:3:1',
        '# languages: all      # by default',
        'rules:',
        '  client: warning     # .luxlintrc.yml:2:3',
        '  sex tourist: off    # --rule',
        '',
      ].join('\n'),
    );
  });

  it('writes a configuration file to begin with, once', async () => {
    expect(await luxlint('init')).toMatchObject({ status: 0, output: '' });
    expect((await luxlint('config', '--print', 'a.md')).output).not.toContain('.luxlintrc.yml');
    const again = await luxlint('init');
    expect(again.status).toBe(2);
    expect(again.errors).toBe('luxlint: There is a configuration in this folder already: .luxlintrc.yml\n');
  });

  it('holds a run against a baseline: green for what is old, red for what is new', async () => {
    expect(await luxlint('baseline')).toMatchObject({
      status: 0,
      errors: 'luxlint-baseline.json knows 2 findings. 2 of them new.\n',
    });
    const old = await luxlint('--baseline', 'luxlint-baseline.json', '--fail-on', 'warning');
    expect(old).toMatchObject({ status: 0, errors: '' });
    expect(old.output).toContain('2 old words known from the baseline');
    lay('new.md', 'More child porn.');
    expect((await luxlint('--baseline', 'luxlint-baseline.json')).status).toBe(1);
    expect(await luxlint('baseline')).toMatchObject({
      status: 1,
      errors: 'luxlint-baseline.json knows 2 findings. 1 new finding not added: mend them, or add them with --grow.\n',
    });
    expect((await luxlint('baseline', '--grow')).status).toBe(0);
    expect((await luxlint('--baseline', 'luxlint-baseline.json')).status).toBe(0);
  });

  it('names what a baseline still knows though it is mended, and takes it out when asked', async () => {
    await luxlint('baseline', '--quiet');
    lay('error.md', 'Mended.');
    const { status, errors } = await luxlint('--baseline', 'luxlint-baseline.json');
    expect(status).toBe(0);
    expect(errors).toBe(
      'luxlint: luxlint-baseline.json: 1 entry no longer occurs: error.md (0123456789abcdef). Take them out with luxlint baseline\n',
    );
    expect((await luxlint('baseline')).errors).toBe(
      'luxlint-baseline.json knows 1 finding. 1 taken out, for what no longer occurs.\n',
    );
    expect((await luxlint('--baseline', 'luxlint-baseline.json')).errors).toBe('');
  });

  it('writes no baseline where something could not be checked, and takes nothing from a broken one', async () => {
    const incomplete = await luxlint('baseline', '.', 'missing.md');
    expect(incomplete.status).toBe(2);
    expect(incomplete.errors).toContain('The baseline was not written: 1 could not be checked');
    expect((await luxlint('--baseline', 'luxlint-baseline.json')).errors).toContain('There is no such baseline');
    lay('luxlint-baseline.json', '{');
    for (const args of [['--baseline', 'luxlint-baseline.json'], ['baseline']]) {
      const { status, output, errors } = await luxlint(...args);
      expect([status, output]).toEqual([2, '']);
      expect(errors).toContain('luxlint-baseline.json:1:2: The baseline cannot be understood');
    }
  });

  it.each(reports.map(({ id }) => id))(
    'merges the parts of a run to the same report as that of the whole: %s',
    async (id) => {
      lay('<b>&\n::error::%0A.md', 'They had child porn.');
      const flags = ['--format', id, '--notes', '--show-dismissed'];
      const whole = await luxlint('.', 'missing.md', ...flags);
      for (const share of ['1/3', '3/3', '2/3']) {
        const { status } = await luxlint('.', 'missing.md', '--shard', share, '--part', `part-${share[0]}`, ...flags);
        expect(status).not.toBe(0);
      }
      const merged = await luxlint('merge', 'part-2', 'part-1', 'part-3', ...flags);
      expect(merged.output).toBe(whole.output);
      expect(merged.status).toBe(whole.status);
    },
  );

  it('refuses parts that do not make a whole, and shares that there are not', async () => {
    await luxlint('.', '--shard', '1/2', '--part', 'one');
    expect(await luxlint('merge', 'one')).toEqual({ status: 2, output: '', errors: 'luxlint: Missing: part 2 of 2\n' });
    for (const share of ['0/2', '3/2', '1', 'a/b']) expect((await luxlint('.', '--shard', share)).status).toBe(2);
    expect((await luxlint('-', '--shard', '1/2')).errors).toContain('Standard input cannot be shared out');
    expect((await luxlint('.', '--part', 'no/one')).errors).toContain('no/one');
  });

  it('reads standard input as Markdown, or as what its name says', async () => {
    const piped = await luxlintWith({ input: Readable.from([Buffer.from('They had child porn.')]) }, '-');
    expect(piped.status).toBe(1);
    expect(piped.output).toMatch(/^<stdin>:1:10: error: /);
    const named = await luxlintWith(
      { input: Readable.from([Buffer.from('Fine.')]) },
      ...'- --stdin-filename a.txt --format json'.split(' '),
    );
    expect(JSON.parse(named.output)).toMatchObject({ files: [{ path: 'a.txt', format: 'text' }] });
  });

  it('writes JSON for programs', async () => {
    const { output } = await luxlint('--format', 'json', 'note.md', '--notes', '--show-dismissed');
    expect(JSON.parse(output)).toMatchObject({
      files: [{ path: 'note.md', findings: [{ severity: 'info' }], dismissed: [{ because: 'sense' }] }],
      summary: { notes: 1, dismissed: 1 },
    });
  });

  it('lists notes with --notes and with --severity info alike', async () => {
    const notes = await luxlint('--notes', 'note.md');
    expect(notes.output).toContain('note.md:1:5: note: ');
    expect(await luxlint('--severity', 'info', 'note.md')).toEqual(notes);
    expect((await luxlint('--show-dismissed', 'note.md')).output).toContain('note.md:1:20: fine: “client”');
  });

  it('says nothing but findings and failures with --quiet', async () => {
    writeFileSync(join(folder, 'old.md'), Buffer.from('été', 'latin1'));
    expect(await luxlint('--quiet', 'clean.md', 'old.md')).toEqual({ status: 0, output: '', errors: '' });
    const { output, errors } = await luxlint('--quiet', 'error.md', 'missing.md');
    expect(output).not.toContain('1 error,');
    expect(errors).toMatch(/^luxlint: missing\.md: /);
  });

  it('says when it had to guess how a file is encoded', async () => {
    writeFileSync(join(folder, 'old.md'), Buffer.from('été', 'latin1'));
    expect((await luxlint('old.md')).errors).toBe(
      'luxlint: old.md: Read as windows-1252, which is a guess: it is not UTF-8. Save it as UTF-8 to be sure\n',
    );
  });

  it('says which documents of a folder it did not read, and lets them pass', async () => {
    for (const name of ['a.docx', 'b.docx', 'c.pdf']) lay(name, 'Not read.');
    rmSync(join(folder, 'error.md'));
    const { status, errors } = await luxlint('.');
    expect({ status, errors }).toEqual({
      status: 0,
      errors:
        'luxlint: Not read: a.docx and 2 more. Save such documents as Markdown (.md) or plain text (.txt) to check them\n',
    });
    expect((await luxlint('--quiet', '.')).errors).toBe('');
  });

  it('writes the report to a file, without colours, and never over a file that it checked', async () => {
    const { status, output } = await luxlintWith({ isTTY: true }, '--output', 'out.txt', 'error.md');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toMatch(/^error\.md:1:10: error: /);
    const refused = await luxlint('--output', 'error.md', '.');
    expect(refused).toMatchObject({
      status: 2,
      errors:
        'luxlint: --output would overwrite error.md, which was checked. Choose another name, or a folder that is not checked\n',
    });
    expect(readFileSync(join(folder, 'error.md'), 'utf8')).toBe('They had child porn.');
    const lost = await luxlint('--output', 'no/such/folder/out.txt', 'clean.md');
    expect(lost).toMatchObject({
      status: 2,
      errors:
        'luxlint: The report could not be written to no/such/folder/out.txt. There is no such folder. Make it first\n',
    });
  });

  it.each([
    ['a pipe', {}, [], false],
    ['a terminal', { isTTY: true }, [], true],
    ['a terminal with NO_COLOR', { isTTY: true, NO_COLOR: '1' }, [], false],
    ['a terminal that is dumb', { isTTY: true, TERM: 'dumb' }, [], false],
    ['a terminal with --no-color', { isTTY: true }, ['--no-color'], false],
    ['a pipe with --color', {}, ['--color'], true],
    ['a terminal with --color in spite of NO_COLOR', { isTTY: true, NO_COLOR: '1' }, ['--color'], true],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
  ])(
    'uses colours on %s as it should',
    async (_, { isTTY = false, ...environment }: Record<string, unknown>, args, colors) => {
      const { output } = await luxlintWith(
        { isTTY: isTTY === true, environment: environment as Record<string, string> },
        ...args,
        'error.md',
      );
      expect(output.includes('\u001b[')).toBe(colors);
    },
  );

  it('prints its version, alone and among other flags', async () => {
    const version = await luxlint('--version');
    expect(version.output).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await luxlint('-V')).toEqual(version);
    expect(version).toMatchObject({ status: 0, errors: '' });
  });

  it('explains itself on standard output, the same way for each way to ask', async () => {
    const help = await luxlint('--help');
    expect(help).toMatchObject({ status: 0, errors: '' });
    expect(help.output).toMatch(/^Usage: luxlint \[check\] \[options\] \[paths\.\.\.\]\n/);
    expect(help.output).toContain('Examples:');
    expect(help.output).toMatch(/\n {2}luxlint explain +Explains a word\n/);
    expect(await luxlint('check', '--help')).toEqual(help);
  });

  it('says in one line that it failed itself, and where with LUXLINT_DEBUG', async () => {
    lay('bug.md', 'BUG');
    const { status, errors } = await luxlint('bug.md', 'clean.md');
    expect(status).toBe(2);
    expect(errors).toBe(
      'luxlint: bug.md: luxlint itself failed (TypeError: no such thing). Please report this; with LUXLINT_DEBUG=1 it says more\n',
    );
    const debugged = await luxlintWith({ environment: { LUXLINT_DEBUG: '1' } }, 'bug.md');
    expect(debugged.errors).toMatch(/\n +at .*cli\.test\.ts/);
  });

  it('fails with status 2 when it fails before any file', async () => {
    const createLinter = (): never => {
      throw new TypeError('broken');
    };
    expect(await luxlintWith({ createLinter }, 'clean.md')).toEqual({
      status: 2,
      output: '',
      errors:
        'luxlint: luxlint itself failed (TypeError: broken). Please report this; with LUXLINT_DEBUG=1 it says more\n',
    });
  });

  it('does not call a folder clean in which it can read nothing', async () => {
    mkdirSync(join(folder, 'empty'));
    const { status, errors } = await luxlint('empty');
    expect(status).toBe(2);
    expect(errors).toMatch(/^luxlint: empty: There is no file in this folder that luxlint can read\. It reads files/);
  });
});

const severities: Readonly<Record<string, Severity>> = {
  'child porn': 'error',
  paedophile: 'warning',
  'kiddie porn': 'info',
};

/** A linter that knows three words and no context. */
const linter: Linter = {
  lint: lintText,
  fix: (text) => fix(text, lintText),
  lintDocument: () => ({ findings: [], suppressed: [], dismissed: [] }),
};

function lintText(text: string): Result {
  if (text === 'BUG') throw new TypeError('no such thing');
  const found = Array.from(text.matchAll(/child porn|paedophile|kiddie porn/g), ([word]) => word);
  const marked = text.replace(/child porn|paedophile|kiddie porn/g, '[[$&]]').replace(/client/g, '{{$&}}');
  return sampleFile('', marked, ...found.map((word) => ({ severity: severities[word]! }))).result;
}

function luxlint(...args: string[]): Promise<Outcome> {
  return luxlintWith({}, ...args);
}

function luxlintWith(world: Partial<TestWorld> & { readonly isTTY?: boolean }, ...args: string[]): Promise<Outcome> {
  return runMain({ cwd: folder, createLinter: makeLinter, ...world }, args);
}

function makeLinter({ language = 'auto', rules = {} }: FullLinterOptions): Promise<Linter> {
  if (language === 'xx') throw new Failure('language-unknown', 'Unknown language `xx`');
  if ('clint' in rules) throw new Failure('rule-unknown', 'Unknown rule `clint`');
  return Promise.resolve(linter);
}

function lay(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
