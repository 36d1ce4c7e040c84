import { randomBytes } from 'node:crypto';
import { closeSync, openSync, unlinkSync, type Stats } from 'node:fs';
import {
  access,
  constants,
  open,
  readFile,
  realpath,
  rename,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { Failure } from '../model/index.ts';

/**
 * Replaces the bytes of a file in one step: whatever happens, it holds the old bytes or the new ones, whole. They are written to a hidden file beside it,
 * brought to the disk, and renamed. Mode and owner stay; of a symbolic link the file that it leads to is replaced, and the link stays. Access lists and
 * attributes beyond the mode are those of a new file.
 *
 * Throws a {@link Failure}, and the file is as it was: `file-changed` where it no longer holds the `old` bytes, `file-linked` where it has several names
 * (hard links) of which one alone would change, `file-read-only`, `file-owner` where the new file would belong to somebody else, `disk-full`, and
 * `file-unwritable` for anything else.
 */
export async function replaceBytes(file: string, old: Uint8Array, replacement: Uint8Array): Promise<void> {
  try {
    const target = await realpath(file);
    const stats = await stat(target);
    await checkReplaceable(target, stats);
    const beside = besideOf(target);
    await removing(beside, async () => {
      await writeNew(beside, replacement, stats);
      await checkUnchanged(file, target, old);
      await rename(beside, target);
    });
    await syncFolder(dirname(target));
  } catch (error) {
    throw writeFailure(error);
  }
}

/**
 * Writes a text to a file that is there or not, in one step: whatever happens, it holds what it held or the new text, whole. What is no ordinary file, such as
 * a pipe or a device, is written to as it is; of a symbolic link the file that it leads to is written.
 *
 * Throws a {@link Failure}: `folder-missing`, `disk-full`, and `file-unwritable` for anything else.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const stats = await stat(target).catch(() => undefined);
    if (stats && !stats.isFile()) return await writeFile(target, text);
    const beside = besideOf(target);
    await removing(beside, async () => {
      await writeBeside(beside, text, stats);
      await rename(beside, target);
    });
    await syncFolder(dirname(target));
  } catch (error) {
    throw outputFailure(error);
  }
}

async function writeBeside(path: string, text: string, stats: Stats | undefined): Promise<void> {
  // Made at once, so that it cannot appear after the program was stopped.
  closeSync(openSync(path, 'wx'));
  const file = await open(path, 'r+');
  try {
    await file.writeFile(text);
    if (stats) await file.chmod(stats.mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

function besideOf(target: string): string {
  return join(dirname(target), `.luxlint-${randomBytes(6).toString('hex')}`);
}

async function checkReplaceable(target: string, stats: Stats): Promise<void> {
  if (!stats.isFile()) throw new Failure('file-unwritable', `This is no file that can be replaced`);
  if (stats.nlink > 1) {
    throw new Failure(
      'file-linked',
      `The file has ${stats.nlink} names (hard links), of which one alone would change, ${left}`,
      {
        hint: 'Put a copy of it in its place first',
      },
    );
  }
  // Renaming would replace it all the same, and an administrator may write to any file.
  const isReadOnly = (stats.mode & 0o222) === 0 || !(await isWritable(target));
  if (isReadOnly)
    throw new Failure('file-read-only', `The file may only be read, ${left}`, { hint: 'Allow writing to it first' });
}

function isWritable(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Files that are being written beside others. */
const unfinished = new Set<string>();
let isWatched = false;

/** Does something with a file that is gone afterwards if it fails, also when the program is stopped meanwhile. */
async function removing(path: string, work: () => Promise<void>): Promise<void> {
  // For good: a signal that comes while a listener goes would be lost.
  if (!isWatched) onExit(() => unfinished.forEach(removeAtOnce));
  isWatched = true;
  unfinished.add(path);
  try {
    await work();
  } catch (error) {
    removeAtOnce(path);
    throw error;
  } finally {
    unfinished.delete(path);
  }
}

function removeAtOnce(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not there yet, or not any more.
  }
}

async function writeNew(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  // Made at once, so that it cannot appear after the program was stopped. Nobody else may look into it before it has the mode of the old file.
  closeSync(openSync(path, 'wx', 0o600));
  const file = await open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await keepOwner(file, uid, gid);
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepOwner(file: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await file.stat();
  if (own.uid === uid && own.gid === gid) return;
  await file.chown(uid, gid).catch((cause: unknown) => {
    throw new Failure(
      'file-owner',
      `The file belongs to another user or group and would be yours afterwards, ${left}`,
      {
        hint: 'Ask its owner to fix it, or copy it',
        cause,
      },
    );
  });
}

/** Looks at the file again at the last moment: what somebody else has written since must not be lost. */
async function checkUnchanged(file: string, target: string, old: Uint8Array): Promise<void> {
  const isSame = (await realpath(file)) === target && (await readFile(target)).equals(old);
  if (isSame) return;
  throw new Failure('file-changed', `Somebody changed the file meanwhile, ${left}`, { hint: 'Run luxlint again' });
}

/** Brings the new name to the disk. The file is whole either way, and some systems cannot do it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Only a power cut in the next seconds could bring the old file back.
  }
}

function writeFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  const [name, message, hint] = causes[code] ?? ['file-unwritable', `Writing failed (${code})`];
  return new Failure(name, `${message}, ${left}`, { cause: error, ...(hint && { hint }) });
}

function outputFailure(error: unknown): Failure {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Failure('folder-missing', 'There is no such folder', { cause: error, hint: 'Make it first' });
  }
  if (code === 'EISDIR') return new Failure('file-unwritable', 'This is a folder, not a file', { cause: error });
  const [name, message, hint] = causes[code] ?? ['file-unwritable', `Writing failed (${code})`];
  return new Failure(name, message, { cause: error, ...(hint && { hint }) });
}

const left = 'so it was left as it was';

const causes: Readonly<Record<string, readonly [code: string, message: string, hint?: string]>> = {
  EACCES: ['file-unwritable', 'You are not allowed to write here', 'A new file has to be made in the same folder'],
  EPERM: ['file-unwritable', 'You are not allowed to write here', 'A new file has to be made in the same folder'],
  EROFS: ['file-unwritable', 'This disk can only be read'],
  ENOSPC: ['disk-full', 'The disk is full', 'Make room and try again'],
  EDQUOT: ['disk-full', 'Your share of the disk is full', 'Make room and try again'],
  ENOENT: ['file-changed', 'The file was taken away meanwhile'],
};
