import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Linter } from '../index.ts';
import { checkFiles } from './check.ts';
import { findFiles } from './find.ts';

const nothing = { findings: [], suppressed: [], dismissed: [] };

const linter: Linter = {
  lint: () => nothing,
  fix: (output) => ({ output, applied: [], remaining: nothing }),
  lintDocument: () => nothing,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-find-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('findFiles', () => {
  it('finds the files of known formats in a folder and all folders below, in order', async () => {
    lay({ 'b.md': '', 'a/z.txt': '', 'a/deep/er/c.markdown': '', 'a/picture.png': '', 'B.MD': '' });
    expect(await pathsOf('.')).toEqual(['B.MD', 'a/deep/er/c.markdown', 'a/z.txt', 'b.md']);
    expect(await pathsOf('a')).toEqual(['a/deep/er/c.markdown', 'a/z.txt']);
  });

  it('shows paths as they were named', async () => {
    lay({ 'a/b.md': '' });
    expect(await pathsOf('./a//b.md')).toEqual(['a/b.md']);
    expect(await pathsOf(join(folder, 'a'))).toEqual([`${folder}/a/b.md`]);
  });

  it('finds a file once, whichever way it is named', async () => {
    lay({ 'a/b.md': '' });
    expect(await pathsOf('a/b.md', 'a', '**/*.md', join(folder, 'a/b.md'))).toEqual(['a/b.md']);
  });

  it('leaves out node_modules, hidden files and what is not a file', async () => {
    lay({ 'a.md': '', 'node_modules/b.md': '', 'c/node_modules/d/e.md': '', '.hidden/f.md': '', '.g.md': '' });
    mkdirSync(join(folder, 'folder.md'));
    expect(await pathsOf('.')).toEqual(['a.md']);
    expect(await pathsOf('**/*.md')).toEqual(['a.md']);
  });

  it('leaves out what a .gitignore at any level ignores, and takes in again what a nearer one asks for', async () => {
    lay({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n/top.md\n',
      'top.md': '',
      'a/top.md': '',
      'a/x.tmp.md': '',
      'a/drafts/y.md': '',
      'b/.gitignore': '!keep.tmp.md\nprivate.md\n',
      'b/keep.tmp.md': '',
      'b/private.md': '',
      'c/private.md': '',
    });
    const expected = ['a/top.md', 'b/keep.tmp.md', 'c/private.md'];
    expect(await pathsOf('.')).toEqual(expected);
    expect(await pathsOf('**/*.md')).toEqual(expected);
    expect(await pathsOf('b')).toEqual(['b/keep.tmp.md']);
  });

  it('checks what is named, ignored or not', async () => {
    lay({ '.git/HEAD': '', '.gitignore': 'drafts/\nsecret.md', 'secret.md': '', 'drafts/a.md': '', 'drafts/b': '' });
    expect(await pathsOf('secret.md', 'drafts', 'drafts/b')).toEqual(['secret.md', 'drafts/a.md', 'drafts/b']);
  });

  it('follows links to files, and no links to folders', async () => {
    lay({ 'a/b.md': '' });
    symlinkSync(join(folder, 'a/b.md'), join(folder, 'linked.md'));
    symlinkSync(folder, join(folder, 'a/circle'));
    expect(await pathsOf('.')).toEqual(['a/b.md', 'linked.md']);
    expect(await pathsOf('**/*.md')).toEqual(['a/b.md', 'linked.md']);
  });

  it('says of a link into a circle, and of a link into nothing, that it cannot be read', async () => {
    symlinkSync('circle.md', join(folder, 'circle.md'));
    expect((await findFiles(['circle.md'], { cwd: folder })).found).toMatchObject([
      { path: 'circle.md', failure: { code: 'file-unreadable', message: 'Reading failed (ELOOP)' } },
    ]);
    symlinkSync('nothing.md', join(folder, 'broken.md'));
    const all: string[] = [];
    for await (const { path, failure } of checkFiles(['.'], { cwd: folder, linter }))
      all.push(`${path} ${failure?.code}`);
    expect(all).toEqual(['broken.md file-missing', 'circle.md file-unreadable']);
  });

  it('takes a name with glob characters for the file that has it', async () => {
    lay({ 'report [final].md': '' });
    expect(await pathsOf('report [final].md')).toEqual(['report [final].md']);
  });

  it.each([
    ['missing.md', 'file-missing', 'There is no such file or folder'],
    ['a/b.md/c.md', 'file-missing', 'There is no such file or folder'],
    ['a/empty', 'nothing-found', 'There is no file in this folder that luxlint can read'],
    ['a/*.txt', 'nothing-found', 'No file that luxlint can read matches this'],
  ])('says why %s gives no file', async (path, code, message) => {
    lay({ 'a/b.md': '', 'a/empty/picture.png': '' });
    const {
      found: [only, ...others],
    } = await findFiles([path], { cwd: folder });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ path, failure: { code, message } });
  });

  it('names documents in folders that it cannot read', async () => {
    lay({ 'a.md': '', 'b.DOCX': '', 'c/d.pdf': '', 'c/picture.png': '', '.gitignore': 'e.odt', 'e.odt': '' });
    expect(await findFiles(['.', 'c'], { cwd: folder })).toMatchObject({
      found: [{ path: 'a.md' }, { path: 'c', failure: { code: 'nothing-found' } }],
      passedOver: ['b.DOCX', 'c/d.pdf'],
    });
  });

  it.skipIf(process.getuid?.() === 0)('says which folder it may not read, and goes on with the others', async () => {
    lay({ 'a/b.md': '', 'locked/c.md': '' });
    chmodSync(join(folder, 'locked'), 0);
    const { found } = await findFiles(['.'], { cwd: folder });
    chmodSync(join(folder, 'locked'), 0o700);
    expect(found.map(({ path, failure }) => [path, failure?.code])).toEqual([
      ['a/b.md', undefined],
      ['locked', 'file-unreadable'],
    ]);
  });
});

function lay(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function pathsOf(...paths: string[]): Promise<string[]> {
  const { found } = await findFiles(paths, { cwd: folder });
  expect(found.map(({ failure }) => failure)).toEqual(found.map(() => null));
  return found.map(({ path }) => path);
}
