import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { runMain, type Outcome, type TestWorld } from '../develop/run-main.ts';
import { createLinter } from '../index.ts';

const packs = loadPacks(['en']);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-fixing-'));
  lay('safe.md', 'They seized child pornography.\r\n');
  lay('doubt.md', 'They met child prostitutes.\n');
  lay('both.md', 'Child prostitutes and **child pornography**.\n');
  lay('clean.md', 'Fine.\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('luxlint --fix', () => {
  it('replaces what is beyond doubt, reports what remains, and exits by that', async () => {
    const { status, output, errors } = await luxlint('--fix', '.');
    expect(read('safe.md')).toBe('They seized child sexual abuse material.\r\n');
    expect(read('both.md')).toBe('Child prostitutes and **child sexual abuse material**.\n');
    expect(read('doubt.md')).toBe('They met child prostitutes.\n');
    expect(errors).toBe('2 words in 2 files replaced.\n');
    expect(output).toMatch(/^both\.md:1:1: error: .*\n(.*\n)+\ndoubt\.md:1:10: error: /);
    expect(output).toMatch(/\n2 errors, 0 warnings in 2 of 4 files\.\n/);
    expect(status).toBe(1);
  });

  it('exits with 0 when nothing remains, and changes nothing the second time', async () => {
    expect((await luxlint('--fix', 'safe.md')).status).toBe(0);
    const once = read('safe.md');
    expect(await luxlint('--fix', 'safe.md')).toEqual({
      status: 0,
      output: 'No discouraged words in 1 file.\n',
      errors: 'Nothing was replaced.\n',
    });
    expect(read('safe.md')).toBe(once);
  });

  it('takes what follows for a path, and safe for its value', async () => {
    expect((await luxlint('--fix', 'safe.md')).status).toBe(0);
    expect((await luxlint('clean.md', '--fix=safe')).status).toBe(0);
  });

  it('fails with 2 when a file could not be written, says why, and fixes the others', async () => {
    linkSync(join(folder, 'safe.md'), join(folder, 'other.txt'));
    const { status, output, errors } = await luxlint('--fix', 'safe.md', 'both.md');
    expect(status).toBe(2);
    expect(errors).toMatch(
      /^luxlint: safe\.md: The file has 2 names .*, so it was left as it was\..*\n1 word in 1 file/,
    );
    expect(read('safe.md')).toBe('They seized child pornography.\r\n');
    expect(output).toContain('safe.md:1:13: error: ');
    expect(read('both.md')).toContain('abuse material');
  });

  it('leaves a text alone whose encoding is a guess', async () => {
    lay('old.txt', Buffer.from('The café: child pornography.', 'latin1'));
    const { status, errors } = await luxlint('--fix', 'old.txt');
    expect(status).toBe(2);
    expect(errors).toContain('old.txt: The file was left as it was: that it is windows-1252 is only a guess.');
    expect(read('old.txt', 'latin1')).toBe('The café: child pornography.');
  });

  it('writes the fixed text of standard input to standard output, byte by byte, and the report to standard error', async () => {
    const text = Buffer.from('\ufeffChild prostitutes and child pornography. \r\n', 'utf16le');
    const { status, output, errors } = await luxlintWith({ input: Readable.from([text]) }, '--fix', '-');
    expect(Buffer.from(output, 'latin1').toString('utf16le')).toBe(
      '\ufeffChild prostitutes and child sexual abuse material. \r\n',
    );
    expect(errors).toMatch(/^1 word in 1 file replaced\.\n<stdin>:1:1: error: /);
    expect(status).toBe(1);
  });

  it('gives standard input back as it was where it cannot be checked', async () => {
    const { status, output } = await luxlintWith({ input: Readable.from([Buffer.from('%PDF-1.7')]) }, '--fix', '-');
    expect({ status, output }).toEqual({ status: 2, output: '%PDF-1.7' });
  });

  it('says no more than findings with --quiet', async () => {
    expect(await luxlint('--fix', '--quiet', 'safe.md')).toEqual({ status: 0, output: '', errors: '' });
  });
});

describe('luxlint --fix-dry-run', () => {
  it('shows what would be replaced, and writes nothing', async () => {
    const { status, output, errors } = await luxlint('--fix-dry-run', 'both.md', 'clean.md');
    expect(output).toBe(
      [
        '--- both.md',
        '+++ both.md',
        '@@ -1,1 +1,1 @@',
        '-Child prostitutes and **child pornography**.',
        '+Child prostitutes and **child sexual abuse material**.',
        '',
      ].join('\n'),
    );
    expect(errors).toMatch(/^1 word in 1 file can be replaced without a doubt\.\nboth\.md:1:1: error: /);
    expect(status).toBe(1);
    expect(read('both.md')).toBe('Child prostitutes and **child pornography**.\n');
  });

  it('exits as --fix would', async () => {
    expect((await luxlint('--fix-dry-run', 'safe.md')).status).toBe(0);
    expect(await luxlint('--fix-dry-run', '--quiet', 'clean.md')).toEqual({ status: 0, output: '', errors: '' });
  });

  it('shows the diff of standard input', async () => {
    const input = Readable.from([Buffer.from('child pornography')]);
    const { output } = await luxlintWith({ input }, '--fix-dry-run', '-', '--stdin-filename', 'a.md');
    expect(output).toMatch(/^--- a\.md\n(.*\n)+\+child sexual abuse material\n/);
  });

  it('uses colours on a terminal', async () => {
    const { output } = await luxlintWith({ isTTY: true }, '--fix-dry-run', 'safe.md');
    expect(output).toContain('\u001b[32m+They seized');
  });
});

describe('luxlint --fix=ask', () => {
  it('replaces what was chosen, and reports what was kept', async () => {
    const { status, output, errors } = await luxlintWith(
      { ask: answering('Keep', 'child sexual abuse images', 'Save') },
      '--fix=ask',
      'both.md',
      'clean.md',
    );
    expect(read('both.md')).toBe('Child prostitutes and **child sexual abuse images**.\n');
    expect(errors).toMatch(/1 word in 1 file replaced\.\n$/);
    expect(output).toMatch(/^both\.md:1:1: error: /);
    expect(status).toBe(1);
  });

  it('asks no more after a stop, and still checks the other files', async () => {
    const { status, output } = await luxlintWith({ ask: answering('Stop here') }, '--fix=ask', 'both.md', 'safe.md');
    expect(output).toMatch(/safe\.md:1:13: error: /);
    expect(status).toBe(1);
  });

  it('leaves the file at hand as it was when somebody leaves, and keeps those before', async () => {
    const before = read('both.md');
    const { status, output, errors } = await luxlintWith(
      { ask: answering('child sexual abuse material', 'Save', 'child', undefined) },
      '--fix=ask',
      'safe.md',
      'both.md',
      'doubt.md',
    );
    expect(read('safe.md')).toContain('abuse material');
    expect(read('both.md')).toBe(before);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(/luxlint: You left, and both\.md is as it was\. Files saved before that stay saved\n$/i);
  });

  it('fails without a terminal, and for standard input', async () => {
    expect(await luxlint('--fix=ask', 'both.md')).toEqual({
      status: 2,
      output: '',
      errors: 'luxlint: --fix=ask needs a terminal to ask you at. Without one, --fix replaces what is beyond doubt\n',
    });
    const piped = await luxlintWith({ ask: answering() }, '--fix=ask', '-');
    expect(piped).toMatchObject({ status: 2, output: '', errors: expect.stringMatching(/^luxlint: Standard input/) });
  });
});

describe('a wrong call', () => {
  it.each([
    [['--fix=all', 'safe.md'], /'all' is invalid. Allowed choices are safe, ask/],
    [['--fix', '--fix-dry-run', 'safe.md'], /'--fix-dry-run' cannot be used with option '--fix/],
    [['--fix=ask', '--fix-dry-run', 'safe.md'], /'--fix-dry-run' cannot be used with option '--fix/],
  ])('%j is answered in one line, and nothing is written', async (args, line) => {
    const { status, output, errors } = await luxlint(...args);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(line);
    expect(read('safe.md')).toBe('They seized child pornography.\r\n');
  });
});

/** Answers questions by the beginning of an option's label; `undefined` is somebody who leaves. */
function answering(...answers: (string | undefined)[]): TestWorld['ask'] {
  return ({ question, options }) => {
    if (answers.length === 0) throw new Error(`Nobody expected “${question}”`);
    const answer = answers.shift();
    if (answer === undefined) return Promise.resolve(undefined);
    const index = options.findIndex(({ label }) => label.toLowerCase().startsWith(answer.toLowerCase()));
    if (index === -1) throw new Error(`There is no answer “${answer}” to “${question}”`);
    return Promise.resolve(index);
  };
}

function luxlint(...args: string[]): Promise<Outcome> {
  return luxlintWith({}, ...args);
}

function luxlintWith(world: Partial<TestWorld> & { readonly isTTY?: boolean }, ...args: string[]): Promise<Outcome> {
  return runMain(
    { cwd: folder, createLinter: (options) => Promise.resolve(createLinter({ ...options, packs })), ...world },
    args,
  );
}

function lay(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string, encoding: BufferEncoding = 'utf8'): string {
  return readFileSync(join(folder, name), encoding);
}
