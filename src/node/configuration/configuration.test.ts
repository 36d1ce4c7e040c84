import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asFailure, type Failure } from '../../model/index.ts';
import type { FullLinterOptions } from '../linter.ts';
import { createConfiguration, type ConfigurationOptions } from './index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-configuration-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it('are those of the nearest file above, whatever it is called', async () => {
    lay('.luxlintrc.yml', 'language: en');
    lay('a/.luxlintrc.json', '{ "language": "fr" }');
    lay('b/luxlint.config.mjs', 'export default { language: "de" };');
    lay('c/package.json', '{ "name": "c", "luxlint": { "language": "nl" } }');
    lay('d/package.json', '{ "name": "d" }');
    const languages = ['x.md', 'a/x.md', 'a/deep/er/x.md', 'b/x.md', 'c/x.md', 'd/x.md'].map(
      async (path) => (await settings(path)).language,
    );
    expect(await Promise.all(languages)).toEqual(['en', 'fr', 'fr', 'de', 'nl', 'en']);
  });

  it('count in one order: what is extended, the file itself, its overrides, the flags', async () => {
    lay('base.yml', 'language: en\ncontext: case-report\nrules: { one: error, two: error, three: error }');
    lay('more.yml', 'overrides: [{ files: "*.md", context: press }]');
    lay(
      '.luxlintrc.yml',
      [
        'extends: [base.yml, ./more.yml]',
        'language: fr',
        'rules: { two: warning, three: warning }',
        'overrides:',
        '  - { files: old/, rules: { three: info }, failOn: never }',
        '  - { files: [old/new.md, "!old/new.md"], failOn: warning }',
      ].join('\n'),
    );
    const flags = { rules: { one: 'off' } } as const;
    expect(await settings('old/new.md', { flags })).toEqual({
      language: 'fr',
      context: 'press',
      rules: { one: 'off', two: 'warning', three: 'info' },
      failOn: 'never',
    });
    expect((await settings('new.md')).rules).toEqual({ one: 'error', two: 'warning', three: 'warning' });
  });

  it('say where each of them was written', async () => {
    lay('base.json', '{\n  "rules": { "one": "error" } }');
    lay('.luxlintrc.yml', 'extends: base.json\nquotations: off\noverrides:\n  - files: "*.md"\n    language: fr\n');
    const { origins } = await configured().settingsFor(join(folder, 'a.md'));
    expect(Object.fromEntries(origins)).toMatchObject({
      'rules one': { path: 'base.json', line: 2, column: 14 },
      quotations: { path: '.luxlintrc.yml', line: 2, column: 1 },
      language: { path: '.luxlintrc.yml', line: 5, column: 5 },
    });
  });

  it('name packs from the file that names them, and add them up', async () => {
    lay('house/base.yml', 'packs: [words.yml]');
    lay('house/words.yml', '');
    lay('more.yml', '');
    lay('.luxlintrc.yml', 'extends: house/base.yml\npacks: [more.yml, ./house/words.yml]');
    expect((await settings('a.md')).packs).toEqual([join(folder, 'house/words.yml'), join(folder, 'more.yml')]);
  });

  it('can come from an installed package, whose patterns are meant for the files of its user', async () => {
    lay('node_modules/@house/luxlint/package.json', '{ "name": "@house/luxlint", "exports": "./rules.yml" }');
    lay('node_modules/@house/luxlint/rules.yml', 'overrides: [{ files: press/, language: en }]\nignore: [drafts/]');
    lay('.luxlintrc.yml', 'extends: "@house/luxlint"');
    expect(await settings('press/a.md')).toEqual({ language: 'en' });
    expect((await configured().settingsFor(join(folder, 'drafts/a.md'))).ignoredBy).toMatchObject({ line: 2 });
  });

  it('of an empty file are none', async () => {
    lay('.luxlintrc.yml', '# nothing yet\n');
    expect(await settings('a.md')).toEqual({});
  });

  it('come from one file, or from none, where that is asked for', async () => {
    lay('.luxlintrc.yml', 'language: en');
    lay('other.yml', 'language: fr');
    expect(await settings('a.md', { config: 'other.yml' })).toEqual({ language: 'fr' });
    expect(await settings('a.md', { config: false })).toEqual({});
  });
});

describe('files are left out', () => {
  it('by the settings and by .luxlintignore, the nearest of which decides', async () => {
    lay('.luxlintrc.yml', 'ignore: ["drafts/", "!drafts/kept.md"]');
    lay('.luxlintignore', '# old ones\nold/\n*.txt\n');
    lay('a/.luxlintignore', '!b.txt\n');
    const by = async (path: string): Promise<unknown> => {
      const { ignoredBy } = await configured().settingsFor(join(folder, path));
      return ignoredBy && [ignoredBy.path, ignoredBy.line];
    };
    expect(await by('drafts/x.md')).toEqual(['.luxlintrc.yml', 1]);
    expect(await by('deep/old/x.md')).toEqual(['.luxlintignore', 2]);
    expect(await by('c.txt')).toEqual(['.luxlintignore', 3]);
    expect(await by('a/b.txt')).toBeUndefined();
    expect(await by('a.md')).toBeUndefined();
  });
});

describe('linters', () => {
  it('are shared by files with the same settings', async () => {
    lay('.luxlintrc.yml', 'language: en\noverrides: [{ files: fr/, language: fr }, { files: old/, failOn: never }]');
    const made: FullLinterOptions[] = [];
    const createLinter: ConfigurationOptions['createLinter'] = (options) => {
      made.push(options);
      return Promise.resolve({} as Awaited<ReturnType<NonNullable<ConfigurationOptions['createLinter']>>>);
    };
    const { linterFor } = configured({ createLinter });
    for (const path of ['a.md', 'b/c.md', 'old/a.md', 'fr/a.md']) await linterFor(join(folder, path));
    expect(made).toEqual([{ language: 'en' }, { language: 'fr' }]);
  });
});

describe('what is wrong is told where it was written', () => {
  it.each([
    ['an unknown key', { '.luxlintrc.yml': 'lang: en\nrulez: {}' }, '.luxlintrc.yml:1:1 Unknown key `lang`'],
    [
      'a wrong value',
      { '.luxlintrc.yml': 'rules:\n  client: of' },
      /^\.luxlintrc\.yml:2:3 `rules\.client`: Invalid option/,
    ],
    ['broken YAML', { '.luxlintrc.yml': 'a: [' }, /^\.luxlintrc\.yml:1:5 The file is not YAML/],
    ['a name given twice', { '.luxlintrc.yml': 'language: en\nlanguage: fr' }, /^\.luxlintrc\.yml:2:1 .*unique/],
    [
      'in a package',
      { 'package.json': '{\n "luxlint": {\n  "ignored": [] } }' },
      'package.json:3:3 Unknown key `ignored`',
    ],
    ['a program that fails', { 'luxlint.config.mjs': 'throw new Error("no");' }, /^luxlint\.config\.mjs .*Error: no$/],
    [
      'a program without settings',
      { 'luxlint.config.mjs': '' },
      'luxlint.config.mjs The configuration exports nothing',
    ],
    [
      'a missing base',
      { '.luxlintrc.yml': '\nextends: [./no.yml]' },
      '.luxlintrc.yml:2:11 There is no configuration `./no.yml`',
    ],
    [
      'a missing package',
      { '.luxlintrc.yml': 'extends: no-such' },
      '.luxlintrc.yml:1:1 There is no configuration `no-such`',
    ],
    ['a missing pack', { '.luxlintrc.yml': 'packs:\n  - no.yml' }, '.luxlintrc.yml:2:5 There is no pack `no.yml`'],
    [
      'a circle',
      { '.luxlintrc.yml': 'extends: a.yml', 'a.yml': 'extends: .luxlintrc.yml' },
      'a.yml:1:1 The configuration extends itself',
    ],
    [
      'two in one folder',
      { '.luxlintrc.yml': '', 'package.json': '{ "luxlint": {} }' },
      '.luxlintrc.yml There are two configurations in one folder: this and package.json',
    ],
  ] as const)('%s', async (_, files, told) => {
    for (const [path, text] of Object.entries(files)) lay(path, text);
    const { place, message } = await failure(configured().settingsFor(join(folder, 'x.md')));
    const line = [[place.path, place.line, place.column].filter((part) => part !== undefined).join(':'), message].join(
      ' ',
    );
    expect(line).toMatch(told);
  });

  it.each([
    ['rules: { client: off, clint: off }', /^Unknown rule `clint`/, 23],
    ['languages: [en, xx]', /^Unknown language `xx`/, 17],
    ['language: xx', /^Unknown language `xx`/, 1],
  ])('%s', async (text, told, column) => {
    lay('.luxlintrc.yml', text);
    const { createLinter } = await import('../../index.ts');
    const { loadPacks } = await import('../../develop/packs.ts');
    const packs = loadPacks(['en']);
    const configuration = configured({
      createLinter: async (options) => createLinter({ ...options, packs }),
    });
    const { place, message } = await failure(configuration.linterFor(join(folder, 'x.md')));
    expect(message).toMatch(told);
    expect(place).toMatchObject({ path: '.luxlintrc.yml', line: 1, column });
  });

  it('as long as the chain of what builds on what', async () => {
    for (let index = 0; index < 100; index++) lay(`${index}.yml`, `extends: ${index + 1}.yml`);
    lay('100.yml', 'language: fr');
    expect(await settings('a.md', { config: '0.yml' })).toEqual({ language: 'fr' });
  });
});

function lay(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function configured(options: ConfigurationOptions = {}): ReturnType<typeof createConfiguration> {
  return createConfiguration({ cwd: folder, ...options });
}

async function settings(path: string, options?: ConfigurationOptions): Promise<Record<string, unknown>> {
  return { ...(await configured(options).settingsFor(join(folder, path))).settings };
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(() => expect.unreachable('nothing was refused'), asFailure);
}
