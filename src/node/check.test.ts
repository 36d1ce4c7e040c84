import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Linter } from '../index.ts';
import type { Checked, Result } from '../model/index.ts';
import { checkBytes, checkFiles } from './check.ts';
import { readStream, sizeLimit } from './read.ts';

const nothing: Result = { findings: [], suppressed: [], dismissed: [] };

/** A linter that finds nothing, and throws what a text names. */
const linter: Linter = {
  lint(text) {
    if (text.includes('BUG')) throw new TypeError('undefined is not a function\nat somewhere');
    if (text.includes('DEEP')) throw new RangeError('Maximum call stack size exceeded');
    return nothing;
  },
  fix: (output) => ({ output, applied: [], remaining: nothing }),
  lintDocument: () => nothing,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-check-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('checkFiles', () => {
  it('checks the other files when one cannot be checked', async () => {
    write('good.md', 'A report.');
    write('bad.txt', 'BUG');
    expect(await codes('missing.md', 'bad.txt', 'good.md')).toEqual([
      ['missing.md', 'file-missing'],
      ['bad.txt', 'internal'],
      ['good.md', null],
    ]);
  });

  it('says in one line that luxlint itself failed', async () => {
    write('bad.txt', 'BUG');
    const [checked] = await all('bad.txt');
    expect(checked!.failure).toMatchObject({
      message: 'luxlint itself failed (TypeError: undefined is not a function)',
      hint: 'Please report this; with LUXLINT_DEBUG=1 it says more',
    });
  });

  it('says that a text is nested too deeply', async () => {
    write('deep.md', 'DEEP');
    expect(await codes('deep.md')).toEqual([['deep.md', 'file-too-deep']]);
  });

  it('refuses a file beyond the limit without reading it', async () => {
    write('large.md', '');
    truncateSync(join(folder, 'large.md'), sizeLimit + 1);
    const [checked] = await all('large.md');
    expect(checked!.failure).toMatchObject({
      code: 'file-too-large',
      message: 'The file is too large: 65 MB, and the limit is 64 MB',
    });
  });

  it('tells the format by the name, and takes an unknown one for plain text', async () => {
    for (const name of ['a.md', 'b.txt', 'c.log', 'README']) write(name, 'A report.');
    expect((await all('a.md', 'b.txt', 'c.log', 'README')).map((checked) => checked.format)).toEqual([
      'markdown',
      'text',
      'text',
      'text',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says which file it may not read', async () => {
    write('locked.md', 'A report.');
    chmodSync(join(folder, 'locked.md'), 0);
    expect(await codes('locked.md')).toEqual([['locked.md', 'file-unreadable']]);
  });
});

describe('checkBytes', () => {
  it('says how the text was encoded', () => {
    expect(checkBytes(Buffer.from('\ufeffétat', 'utf16le'), 'a.md', linter)).toMatchObject({
      encoding: { name: 'utf-16le', guessed: false },
    });
    expect(checkBytes(Buffer.from('état', 'latin1'), 'a.md', linter)).toMatchObject({
      encoding: { name: 'windows-1252', guessed: true },
    });
  });

  it('keeps no text in which nothing was found', () => {
    expect(checkBytes(Buffer.from('A report.'), 'a.md', linter)).toMatchObject({ source: '' });
  });
});

describe('readStream', () => {
  it('joins a text that comes in pieces', async () => {
    const pieces = [Buffer.from([0xc3]), Buffer.from([0xa9])];
    expect(await readStream(Readable.from(pieces))).toEqual(Buffer.from('é'));
  });

  it('stops at the limit', async () => {
    const piece = Buffer.alloc(1024 * 1024);
    await expect(readStream(endless())).rejects.toMatchObject({ code: 'file-too-large' });

    async function* endless(): AsyncGenerator<Buffer> {
      while (true) yield await Promise.resolve(piece);
    }
  });
});

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

async function all(...paths: string[]): Promise<Checked[]> {
  const checked: Checked[] = [];
  for await (const each of checkFiles(paths, { cwd: folder, linter })) checked.push(each);
  return checked;
}

async function codes(...paths: string[]): Promise<[string, string | null][]> {
  return (await all(...paths)).map(({ path, failure }) => [path, failure?.code ?? null]);
}
