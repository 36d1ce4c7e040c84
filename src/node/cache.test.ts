import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, type Linter } from '../index.ts';
import type { Checked } from '../model/index.ts';
import { openCache, type Cache } from './cache.ts';
import { checkFile } from './check.ts';
import { createConfiguration, type Configuration } from './configuration/index.ts';

const english = createLinter({ packs: loadPacks(['en']) });

let folder: string;
let linted: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-cache-'));
  linted = [];
  lay('a.md', 'They seized child porn. \u2028');
  lay('b.md', 'Fine.');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a cache', () => {
  it('gives what checking gave, without checking again', async () => {
    const first = await run();
    expect(linted).toHaveLength(2);
    expect(await run()).toEqual(first);
    expect(linted).toHaveLength(2);
    expect(first).toEqual([await checkFile(found('a.md'), english), await checkFile(found('b.md'), english)]);
  });

  it('goes by what a text holds, not by its name, and by how it is read', async () => {
    await run();
    lay('c.md', 'Fine.');
    lay('d.txt', 'Fine.');
    await run(['c.md', 'd.txt']);
    expect(linted).toHaveLength(3);
  });

  it.each([
    ['a text has changed', () => lay('a.md', 'They seized kiddie porn.')],
    ['the settings have changed', () => lay('.luxlintrc.yml', 'rules: { client: off }')],
  ])('checks again where %s', async (_, change) => {
    await run(['a.md']);
    change();
    await run(['a.md']);
    expect(linted).toHaveLength(2);
  });

  it('checks again where a pack of the house has changed', async () => {
    lay('.luxlintrc.yml', 'packs: [words.yml]');
    for (const words of ['language: en', 'language: fr']) {
      lay('words.yml', words);
      await run(['b.md']);
    }
    expect(linted).toHaveLength(2);
  });

  it('forgets what another build has found', async () => {
    await run();
    await run(['a.md', 'b.md'], 'other');
    expect(linted).toHaveLength(4);
    expect((await open('other')).damage()).toBeUndefined();
  });

  it.each([
    ['an entry was changed', (text: string) => text.replace('"findings":[{', '"findings":[{"a":1,'), 1],
    [
      'an entry was given to another text',
      (text: string) => text.replace(/ 0 ([^]+?)\n(\w+) 0 (.+)/, ' 0 $3\n$2 0 $1'),
      2,
    ],
    ['it was cut off', (text: string) => text.slice(0, -20), 1],
    ['it is something else', () => 'something else', 2],
  ])('is not trusted where %s: that is said, and made good', async (_, damage, again) => {
    const first = await run();
    lay('cache', damage(readFileSync(join(folder, 'cache'), 'utf8')));
    const cache = await open();
    expect(await checked(cache)).toEqual(first);
    expect(linted).toHaveLength(2 + again);
    expect(cache.damage()).toMatchObject({ code: 'cache-damaged' });
    await cache.save();
    expect((await open()).damage()).toBeUndefined();
    expect(await run()).toEqual(first);
    expect(linted).toHaveLength(2 + again);
  });

  it('keeps for a while what was not asked for, and then forgets it', async () => {
    await run();
    for (let times = 0; times < 25; times++) await run(['b.md']);
    expect(linted).toHaveLength(2);
    await run(['a.md']);
    expect(linted).toHaveLength(3);
  });

  it('does not hide that a text is gone', async () => {
    await run();
    unlinkSync(join(folder, 'a.md'));
    expect((await run())[0]).toMatchObject({ failure: { code: 'file-missing' } });
  });
});

function lay(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function found(path: string): { path: string; file: string; failure: null } {
  return { path, file: join(folder, path), failure: null };
}

function open(build = 'build'): Promise<Cache> {
  return openCache(join(folder, 'cache'), build);
}

async function run(paths?: readonly string[], build?: string): Promise<Checked[]> {
  const cache = await open(build);
  const results = await checked(cache, paths);
  await cache.save();
  return results;
}

function checked(cache: Cache, paths: readonly string[] = ['a.md', 'b.md']): Promise<Checked[]> {
  const configuration = configured();
  return Promise.all(paths.map((path) => cache.check(found(path), configuration)));
}

function configured(): Configuration {
  const linter: Linter = {
    ...english,
    lint(text, options) {
      linted.push(text);
      return english.lint(text, options);
    },
  };
  return createConfiguration({ cwd: folder, createLinter: () => Promise.resolve(linter) });
}
