import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, formatOf } from '../index.ts';
import { asFailure, type Checked, type Failure } from '../model/index.ts';
import { baselineOf, compare, joined, readBaseline, writeBaseline, type Comparison } from './baseline.ts';
import { checkBytes } from './check.ts';

const linter = createLinter({ packs: loadPacks(['en']) });

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-baseline-'));
  path = join(folder, 'baseline.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = `# A report

The unit seized child pornography in the north, and the court dealt with child prostitution in the city.

A second paragraph is about child sex tourism. It names two places.
`;

describe('a baseline', () => {
  it('knows what was there, and nothing of its words', async () => {
    await note({ 'a.md': report });
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/child|porn|court|north/i);
    expect(await against({ 'a.md': report })).toEqual({ found: [], known: 3, gone: {} });
  });

  it.each([
    [
      'edits elsewhere',
      report.replace('# A report', '# A report, revised\n\nA new paragraph.').replace('places', 'towns'),
    ],
    ['another width of lines', report.replaceAll(/ (?=\w)/g, '\n')],
    ['no line breaks in paragraphs', report.replaceAll(/(?<=\S) (?=\S)/g, '  ')],
    ['CRLF', report.replaceAll('\n', '\r\n')],
    ['emphasis', report.replace('child sex tourism', '*child sex tourism*')],
    ['another order of paragraphs', report.split('\n\n').toReversed().join('\n\n')],
  ])('survives %s', async (_, edited) => {
    await note({ 'a.md': report });
    expect(await against({ 'a.md': edited })).toEqual({ found: [], known: 3, gone: {} });
  });

  it('reports what is new, the same word in another place too', async () => {
    await note({ 'a.md': report });
    const { found } = await against({ 'a.md': `${report}\nLater they seized child pornography again.\n` });
    expect(found).toEqual(['a.md:7 child pornography']);
  });

  it('reports the same sentence when it stands there once more', async () => {
    await note({ 'a.md': 'They seized child porn.' });
    expect((await against({ 'a.md': 'They seized child porn.\n\nThey seized child porn.' })).found).toHaveLength(1);
  });

  it('says which entries no longer occur', async () => {
    await note({ 'a.md': report });
    const { known, gone } = await against({ 'a.md': report.replace('child sex tourism', 'travel') });
    expect([known, Object.keys(gone)]).toEqual([2, ['a.md']]);
    expect(gone['a.md']).toEqual([expect.stringMatching(/^[\da-f]{16}$/)]);
  });

  it('follows a file that was renamed, and no copy', async () => {
    await note({ 'a.md': report, 'b.md': 'They seized child porn.' });
    expect(
      (await against({ 'a.md': report, 'b.md': 'They seized child porn.', 'copy.md': report })).found,
    ).toHaveLength(3);
    renameSync(join(folder, 'a.md'), join(folder, 'renamed.md'));
    expect(await against({ 'renamed.md': `${report}\nMore.` })).toEqual({ found: [], known: 3, gone: {} });
    const { rest } = await compared({ 'renamed.md': report });
    expect([...rest.files.keys()].toSorted()).toEqual(['b.md', 'renamed.md']);
  });

  it('gives each of several renamed files the entries of the one that it shares most with', async () => {
    const one = 'They seized child porn. The court dealt with child prostitution.';
    const other = 'They seized child porn. The talk was about child sex tourism.';
    await note({ 'a.md': one, 'b.md': other });
    renameSync(join(folder, 'a.md'), join(folder, 'y.md'));
    renameSync(join(folder, 'b.md'), join(folder, 'x.md'));
    expect(await against({ 'x.md': other, 'y.md': one })).toEqual({ found: [], known: 4, gone: {} });
  });

  it('says that a deleted file no longer occurs, and nothing of one that was not checked', async () => {
    await note({ 'a.md': report, 'b.md': 'They seized child porn.', 'c.md': 'They seized child porn.' });
    rmSync(join(folder, 'c.md'));
    const { gone } = await against({ 'a.md': report });
    expect(Object.keys(gone)).toEqual(['c.md']);
    const { rest } = await compared({ 'a.md': report });
    expect([...rest.files.keys()]).toEqual(['b.md', 'a.md']);
  });

  it('is written sorted, whatever the order of the files', async () => {
    await note({ 'a.md': report, 'b.md': 'They seized child porn.' });
    const text = readFileSync(path, 'utf8');
    await note({ 'b.md': 'They seized child porn.', 'a.md': report });
    expect(readFileSync(path, 'utf8')).toBe(text);
    const baseline = await readBaseline(path);
    await writeBaseline(joined(baseline, baseline));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is the same from every working directory', async () => {
    await note({ 'a.md': report });
    const absolute = lay({ 'a.md': report }).map((file) => ({ ...file, path: join(folder, file.path) }));
    expect(compare(await readBaseline(path), absolute, '/').known).toBe(3);
  });
});

describe('a broken baseline is not trusted', () => {
  it.each([
    ['no JSON', 'nothing', /baseline\.json:1:1 The baseline cannot be understood/],
    ['cut off', '{ "version": 1,\n "tool": "luxlint", "files": { "a.md": ["01', /baseline\.json:2:\d+ /],
    ['with the marks of a merge', '{\n<<<<<<< HEAD\n "version": 1 }', /baseline\.json:1:1 /],
    ['of another version', '{ "version": 2, "tool": "luxlint", "files": {} }', /:1:3 .*version/],
    [
      'with other members',
      '{ "version": 1, "tool": "luxlint", "files": {}, "all": true }',
      /:1:49 .*Unknown key `all`/,
    ],
    [
      'with words in it',
      '{ "version": 1, "tool": "luxlint", "files": { "a.md": ["child"] } }',
      /:1:56 .*no fingerprint/,
    ],
  ])('%s', async (_, text, told) => {
    writeFileSync(path, text);
    const { code, message, place } = await failure(readBaseline(path));
    expect(code).toBe('baseline-broken');
    expect(`${place.path}:${place.line}:${place.column} ${message}`).toMatch(told);
  });

  it('that is not there is missed', async () => {
    expect(await failure(readBaseline(path))).toMatchObject({ code: 'baseline-missing' });
  });
});

function lay(texts: Readonly<Record<string, string>>): Checked[] {
  return Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return checkBytes(Buffer.from(text), name, linter, formatOf(name)!.id);
  });
}

async function note(texts: Readonly<Record<string, string>>): Promise<void> {
  await writeBaseline(baselineOf(path, lay(texts), folder));
}

async function compared(texts: Readonly<Record<string, string>>): Promise<Comparison> {
  return compare(await readBaseline(path), lay(texts), folder);
}

async function against(
  texts: Readonly<Record<string, string>>,
): Promise<{ found: string[]; known: number; gone: Record<string, readonly string[]> }> {
  const { files, known, gone } = await compared(texts);
  const found = files.flatMap((file) =>
    file.failure ? [] : file.result.findings.map(({ place, actual }) => `${file.path}:${place.start.line} ${actual}`),
  );
  return { found, known, gone: Object.fromEntries(gone) };
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(() => expect.unreachable('nothing was refused'), asFailure);
}
