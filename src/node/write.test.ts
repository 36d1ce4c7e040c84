import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type * as Files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../model/index.ts';
import { replaceBytes, writeWhole } from './write.ts';

const old = Buffer.from('The old text.\r\n');
const replacement = Buffer.from('The new text, which is longer.\r\n');

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-write-'));
  file = join(folder, 'report.md');
  writeFileSync(file, old);
});

afterEach(() => {
  faults.clear();
  rmSync(folder, { recursive: true, force: true });
});

describe('writeWhole', () => {
  it('makes a file, or puts the new text in the place of the old one', async () => {
    const other = join(folder, 'new.txt');
    await writeWhole(other, 'New.');
    await writeWhole(file, 'Newer.');
    expect([other, file].map((path) => readFileSync(path, 'utf8'))).toEqual(['New.', 'Newer.']);
    expect(readdirSync(folder)).toEqual(['new.txt', 'report.md']);
  });

  it('keeps the mode of a file, and gives a new one that of the process', async () => {
    chmodSync(file, 0o640);
    await writeWhole(file, 'New.');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const mask = process.umask(0o027);
    await writeWhole(join(folder, 'new.txt'), 'New.').finally(() => process.umask(mask));
    expect(statSync(join(folder, 'new.txt')).mode & 0o777).toBe(0o640);
  });

  it('writes the file that a link leads to, and the link stays', async () => {
    const link = join(folder, 'link');
    symlinkSync('report.md', link);
    await writeWhole(link, 'New.');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('New.');
  });

  it('writes to what is no ordinary file as it is', async () => {
    await expect(writeWhole('/dev/null', 'New.')).resolves.toBeUndefined();
    await expect(writeWhole('/dev/full', 'New.')).rejects.toMatchObject({ code: 'disk-full' });
  });

  it('leaves no half file behind on a full disk', async () => {
    faults.set('writeFile', () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    await expect(writeWhole(file, 'New.')).rejects.toMatchObject({ code: 'disk-full', message: 'The disk is full' });
    await expect(writeWhole(join(folder, 'new.txt'), 'New.')).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(folder)).toEqual(['report.md']);
    expect(readFileSync(file)).toEqual(old);
  });

  it('says that there is no folder, or that it is one', async () => {
    await expect(writeWhole(join(folder, 'no/a.txt'), '')).rejects.toMatchObject({ code: 'folder-missing' });
    await expect(writeWhole(folder, '')).rejects.toMatchObject({ message: 'This is a folder, not a file' });
  });
});

describe('replaceBytes', () => {
  it('replaces the bytes and leaves nothing else behind', async () => {
    await replaceBytes(file, old, replacement);
    expect(readFileSync(file)).toEqual(replacement);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it.each([0o600, 0o640, 0o664, 0o755])('keeps the mode %o, whatever the mask of the process', async (mode) => {
    chmodSync(file, mode);
    const mask = process.umask(0o077);
    await replaceBytes(file, old, replacement).finally(() => process.umask(mask));
    expect(statSync(file).mode & 0o7777).toBe(mode);
  });

  it.runIf(isRoot())('keeps owner and group', async () => {
    chownSync(file, nobody, nobody);
    await replaceBytes(file, old, replacement);
    expect(statSync(file)).toMatchObject({ uid: nobody, gid: nobody });
  });

  it('replaces the file that a link leads to, and the link stays', async () => {
    mkdirSync(join(folder, 'links'));
    const link = join(folder, 'links/link.md');
    symlinkSync('../report.md', link);
    await replaceBytes(link, old, replacement);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync(file).isFile()).toBe(true);
    expect(readFileSync(file)).toEqual(replacement);
    expect(readdirSync(join(folder, 'links'))).toEqual(['link.md']);
  });

  it('refuses a file that has another name', async () => {
    linkSync(file, join(folder, 'other.md'));
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-linked' });
    expectOld('other.md', 'report.md');
  });

  it('refuses a file that may only be read', async () => {
    chmodSync(file, 0o444);
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-read-only' });
    expectOld('report.md');
  });

  it('refuses what is no file', async () => {
    expect(await failureOf(replaceBytes(folder, old, replacement))).toMatchObject({ code: 'file-unwritable' });
    expectOld('report.md');
  });

  it.each([
    ['longer', Buffer.concat([old, old])],
    ['as long', Buffer.from(old.toString().toUpperCase())],
    ['empty', Buffer.alloc(0)],
  ])('refuses a file that changed since it was read, now %s', async (_, changed) => {
    writeFileSync(file, changed);
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-changed' });
    expect(readFileSync(file)).toEqual(changed);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('notices a change that comes while it writes', async () => {
    faults.set('sync', () => writeFileSync(file, 'Somebody else.'));
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-changed' });
    expect(readFileSync(file, 'utf8')).toBe('Somebody else.');
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('notices a file that is taken away while it writes', async () => {
    faults.set('sync', () => rmSync(file));
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-changed' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['writeFile', 'ENOSPC', 'disk-full'],
    ['writeFile', 'EDQUOT', 'disk-full'],
    ['writeFile', 'EIO', 'file-unwritable'],
    ['sync', 'EIO', 'file-unwritable'],
    ['chmod', 'EPERM', 'file-unwritable'],
    ['close', 'ENOSPC', 'disk-full'],
  ] as const)('leaves the file whole and nothing behind when %s fails with %s', async (step, code, failure) => {
    faults.set(step, () => {
      throw Object.assign(new Error(code), { code });
    });
    const met = await failureOf(replaceBytes(file, old, replacement));
    expect(met).toMatchObject({ code: failure, message: expect.stringMatching(/so it was left as it was$/) as string });
    expectOld('report.md');
  });

  it.runIf(isRoot())('refuses a file that would change its owner', async () => {
    chownSync(file, nobody, nobody);
    faults.set('chown', () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
    expect(await failureOf(replaceBytes(file, old, replacement))).toMatchObject({ code: 'file-owner' });
    expectOld('report.md');
  });

  it('leaves the file whole when a real disk is full', async ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) skip();
    try {
      writeFileSync(join(disk, 'report.md'), old);
      const failure = await failureOf(replaceBytes(join(disk, 'report.md'), old, Buffer.alloc(100_000, 'a')));
      expect(failure).toMatchObject({ code: 'disk-full' });
      expect(readFileSync(join(disk, 'report.md'))).toEqual(old);
      expect(readdirSync(disk)).toEqual(['report.md']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('throws what nobody can mend as it is', async () => {
    faults.set('writeFile', () => {
      throw new TypeError('a bug');
    });
    await expect(replaceBytes(file, old, replacement)).rejects.toThrow(TypeError);
    expectOld('report.md');
  });
});

/** What is done before a step of a file handle, instead of it where it throws. */
const faults = vi.hoisted(() => new Map<string, () => void>());

vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const open: typeof files.open = async (...args) => {
    const handle = await files.open(...args);
    return new Proxy(handle, {
      get(target, step: keyof Files.FileHandle) {
        const value: unknown = target[step];
        if (typeof value !== 'function') return value;
        return async (...given: unknown[]): Promise<unknown> => {
          try {
            faults.get(String(step))?.();
          } catch (error) {
            // A handle whose closing fails is closed all the same.
            if (step === 'close') await target.close();
            throw error;
          }
          return value.apply(target, given) as unknown;
        };
      },
    });
  };
  return { ...files, open };
});

/** The user and group that may do nothing. */
const nobody = 65_534;

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function failureOf(promise: Promise<void>): Promise<Failure> {
  const error: unknown = await promise.then(
    () => new Error('It did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error;
  throw error;
}

function expectOld(...names: string[]): void {
  for (const name of names) expect(readFileSync(join(folder, name))).toEqual(old);
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
}
