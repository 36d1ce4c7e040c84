import { createReadStream, readFileSync, statSync } from 'node:fs';
import { Failure } from '../model/index.ts';

/** The largest file that is read, in bytes. Beyond it nobody waits for the answer. */
export const sizeLimit: number = 64 * 1024 * 1024;

/** Reads the bytes of a file. Throws a {@link Failure}: `file-missing`, `file-unreadable`, `file-too-large`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // A folder of reports holds thousands of small files: not to wait for each step takes a fifth of the time. A pipe has to be waited for.
    const stats = statSync(path);
    if (!stats.isFile()) return await readStream(createReadStream(path));
    if (stats.size > sizeLimit) throw tooLarge(stats.size);
    return readFileSync(path);
  } catch (error) {
    throw fileFailure(error);
  }
}

/**
 * Reads all that comes out of a stream, such as standard input. Throws a {@link Failure}: `file-unreadable`,
 * `file-too-large`.
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > sizeLimit) throw tooLarge(size);
    }
  } catch (error) {
    throw fileFailure(error);
  }
  return Buffer.concat(chunks);
}

/** Turns an error of the file system into a {@link Failure}. Throws any other error as it is. */
export function fileFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error && 'code' in error)) throw error;
  const { code, message, hint } = causes[String(error.code)] ?? {
    code: 'file-unreadable',
    message: `Reading failed (${String(error.code)})`,
  };
  return new Failure(code, message, { cause: error, ...(hint && { hint }) });
}

const causes: Readonly<Record<string, { code: string; message: string; hint?: string }>> = {
  ENOENT: { code: 'file-missing', message: 'There is no such file or folder', hint: 'Check the spelling of the path' },
  ENOTDIR: { code: 'file-missing', message: 'There is no such file or folder', hint: 'Check the spelling of the path' },
  EACCES: { code: 'file-unreadable', message: 'You are not allowed to read this' },
  EPERM: { code: 'file-unreadable', message: 'You are not allowed to read this' },
  EISDIR: { code: 'file-unreadable', message: 'This is a folder, not a file' },
};

function tooLarge(size: number): Failure {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return new Failure(
    'file-too-large',
    `The file is too large: ${megabytes} MB, and the limit is ${sizeLimit / 1024 / 1024} MB`,
    {
      hint: 'Split it and check the parts',
    },
  );
}
