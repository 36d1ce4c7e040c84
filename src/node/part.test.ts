import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { asFailure, Failure, type Checked } from '../model/index.ts';
import type { Found } from './find.ts';
import { filesOf, partText, readParts, runOf } from './part.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-part-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found: readonly Found[] = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, file: `/${path}`, failure: null }));
const checked: readonly Checked[] = [
  sampleFile('a.md', 'They had [[child porn]]; a {{client}}.\u2028'),
  sampleFailure('b.md', new Failure('file-missing', 'There is no such file', { hint: 'Look', place: { line: 1 } })),
  sampleFile('c.md', 'Fine.'),
];

describe('shares', () => {
  it('one after the other are the whole in its order', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 50 }), (length, count) => {
        const all = Array.from({ length }, (_, index): Found => ({
          path: `${index}`,
          file: `/${index}`,
          failure: null,
        }));
        const shares = Array.from({ length: count }, (_, index) => filesOf(all, { index: index + 1, count }));
        expect(shares.flat()).toEqual(all);
        const sizes = shares.map((share) => share.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('parts', () => {
  it('in any order make the whole', async () => {
    const files = await readParts([part(3), part(1), part(2)], '1.0.0');
    expect(files).toEqual(checked);
    expect(files[1]!.failure).toBeInstanceOf(Failure);
  });

  it.each([
    ['one is missing', () => [part(1), part(3)], 'Missing: part 2 of 3'],
    ['one is given twice', () => [part(1), part(1, 3, '1.0.0', found, 'again')], 'Part 1 of 3 is given twice'],
    ['one is of another run', () => [part(1), part(2, 3, '1.0.0', found.slice(1))], /^It belongs to another run/],
    ['one is of another number of shares', () => [part(1), part(2, 4)], /^It belongs to another run/],
    ['one is of another version', () => [part(1, 3, '0.9.0')], 'The part was made by luxlint 0.9.0, and this is 1.0.0'],
    ['one was changed', () => [changed(part(1), 'child', 'adult')], 'The part is damaged'],
    ['one was cut off', () => [changed(part(1), /[^]{9}$/, '')], 'The part is damaged'],
    ['one is something else', () => [changed(part(1), /[^]+/, 'null')], 'This is no part of a run'],
    ['one is empty', () => [changed(part(1), /[^]+/, '')], 'This is no part of a run'],
    ['one is not there', () => [join(folder, 'no')], 'There is no such file or folder'],
  ])('are refused where %s', async (_, parts, told) => {
    const failure = await readParts(parts(), '1.0.0').then(() => expect.unreachable('nothing was refused'), asFailure);
    expect(failure.message).toMatch(told);
    expect(failure.code).not.toBe('internal');
  });
});

function part(index: number, count = 3, version = '1.0.0', all = found, name = `${index}`): string {
  const path = join(folder, name);
  const files = checked.slice(index - 1, index);
  writeFileSync(path, partText({ shard: { index, count }, run: runOf(all), files }, version));
  return path;
}

function changed(path: string, what: string | RegExp, by: string): string {
  writeFileSync(path, readFileSync(path, 'utf8').replace(what, by));
  return path;
}
