import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Failure, type Checked, type FailurePlace } from '../model/index.ts';
import type { Found } from './find.ts';
import { fileFailure } from './read.ts';

/** A share of a run: the `index`th, counted from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What came of a share of a run, to be merged with the others. */
export interface Part {
  readonly shard: Shard;
  /** Stands for all files of the run, so that parts of different runs are told apart. */
  readonly run: string;
  readonly files: readonly Checked[];
}

/** The files of a share: neighbours stay together, so that the shares one after the other are the whole in its order. */
export function filesOf(found: readonly Found[], { index, count }: Shard): readonly Found[] {
  return found.slice(Math.floor(((index - 1) * found.length) / count), Math.floor((index * found.length) / count));
}

/** A short text that stands for a list of files. */
export function runOf(found: readonly Found[]): string {
  return digest(JSON.stringify(found.map(({ path }) => path)));
}

/** Writes a part down. It holds all that was found, so also words of the texts. `version` is that of luxlint. */
export function partText({ shard, run, files }: Part, version: string): string {
  const written = files.map((file) => (file.failure ? { ...file, failure: writtenFailure(file.failure) } : file));
  const content = JSON.stringify({ version, shard, run, files: written });
  return `${JSON.stringify({ luxlint: 'part', sum: digest(content) })}\n${content}\n`;
}

/**
 * Reads the parts of one run, in any order, and gives what came of the whole. Rejects with a {@link Failure} for a part that is missing, damaged, given twice, of
 * another run or of another version of luxlint.
 */
export async function readParts(paths: readonly string[], version: string): Promise<readonly Checked[]> {
  const parts: { readonly path: string; readonly part: Part }[] = [];
  for (const path of paths) parts.push({ path, part: await readPart(path, version) });
  const [first] = parts;
  if (!first) return [];
  const { count } = first.part.shard;
  const byIndex = new Map<number, Part>();
  for (const { path, part } of parts) {
    if (part.run !== first.part.run || part.shard.count !== count) {
      throw new Failure('part-foreign', `It belongs to another run than ${first.path}`, {
        place: { path },
        hint: 'Merge parts that were made of the same files, with the same number of shards',
      });
    }
    if (byIndex.has(part.shard.index)) {
      throw new Failure('part-double', `Part ${part.shard.index} of ${count} is given twice`, { place: { path } });
    }
    byIndex.set(part.shard.index, part);
  }
  const indexes = Array.from({ length: count }, (_, index) => index + 1);
  const missing = indexes.filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new Failure('part-missing', `Missing: part ${missing.join(', ')} of ${count}`);
  return indexes.flatMap((index) => byIndex.get(index)!.files);
}

async function readPart(path: string, version: string): Promise<Part> {
  const place = { path };
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = fileFailure(error);
    throw new Failure(code, message, { place });
  });
  const [head = '', content = ''] = text.split('\n', 2);
  const kind = objectIn(head);
  if (kind?.['luxlint'] !== 'part') {
    throw new Failure('part-broken', 'This is no part of a run', { place, hint: 'Name files that --part has written' });
  }
  if (kind['sum'] !== digest(content)) {
    throw new Failure('part-broken', 'The part is damaged', { place, hint: 'Check its share anew' });
  }
  const written = JSON.parse(content) as WrittenPart;
  if (written.version !== version) {
    throw new Failure('part-version', `The part was made by luxlint ${written.version}, and this is ${version}`, {
      place,
    });
  }
  return { ...written, files: written.files.map(readFailure) };
}

interface WrittenPart extends Part {
  readonly version: string;
}

/** A failure as plain data. */
interface WrittenFailure {
  readonly code: string;
  readonly message: string;
  readonly place: FailurePlace;
  readonly hint?: string;
}

function writtenFailure({ code, message, place, hint }: Failure): WrittenFailure {
  return { code, message, place, ...(hint !== undefined && { hint }) };
}

function readFailure(file: Checked): Checked {
  if (!file.failure) return file;
  const { code, message, place, hint } = file.failure as WrittenFailure;
  return { ...file, failure: new Failure(code, message, { place, ...(hint !== undefined && { hint }) }) };
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
