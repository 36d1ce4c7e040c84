import { formatOf, type Linter } from '../index.ts';
import { asFailure, Failure, type Checked, type CheckedText, type Result } from '../model/index.ts';
import { createConfiguration } from './configuration/index.ts';
import { decode, type Decoded } from './decode.ts';
import { findFiles, type FindOptions, type Found } from './find.ts';

import { readBytes } from './read.ts';

/** What files are checked with. */
export interface CheckOptions extends FindOptions {
  /** By default each file has one with all rules that luxlint brings along, under the settings of its configuration. */
  readonly linter?: Linter;
  /** A configuration file for all files; `false` for none. By default each file has the nearest one above it. */
  readonly config?: string | false;
}

/**
 * Checks all files that paths stand for (files, folders, globs), one after the other. What cannot be checked comes with
 * its failure, and the others are checked all the same.
 */
export async function* checkFiles(paths: readonly string[], options: CheckOptions = {}): AsyncGenerator<Checked> {
  const { linter, cwd, config = true } = options;
  const configuration = createConfiguration({ ...(cwd !== undefined && { cwd }), config: linter ? false : config });
  const { found } = await findFiles(paths, { configuration, ...options });
  for (const file of found) yield checkFile(file, linter ?? (await configuration.linterFor(file.file)));
}

/** Checks one file that was found. Never rejects for a file's sake. */
export async function checkFile(found: Found, linter: Linter): Promise<Checked> {
  const { path, file, failure } = found;
  if (failure) return { path, format: null, failure };
  try {
    return checkBytes(await readBytes(file), path, linter);
  } catch (error) {
    return { path, format: null, failure: textFailure(error) };
  }
}

/**
 * Checks the bytes of one text, such as those of standard input. `path` is shown and tells the format, nothing is read
 * from it; a text whose name tells no format is plain.
 */
export function checkBytes(
  bytes: Uint8Array,
  path: string,
  linter: Linter,
  format: string = formatOf(path)?.id ?? 'text',
): Checked {
  try {
    const decoded = decode(bytes);
    return checkedText(path, format, decoded, linter.lint(decoded.text, { format }));
  } catch (error) {
    return { path, format, failure: textFailure(error) };
  }
}

/** What came of checking one text. */
export function checkedText(path: string, format: string, decoded: Decoded, result: Result): CheckedText {
  const { text, encoding, guessed } = decoded;
  const source = result.findings.length + result.dismissed.length > 0 ? text : '';
  return { path, format, failure: null, result, source, encoding: { name: encoding, guessed } };
}

/** Whatever went wrong with one text is that text's failure, so that the others are still checked. */
export function textFailure(cause: unknown): Failure {
  if (cause instanceof RangeError && /call stack/.test(cause.message)) {
    return new Failure('file-too-deep', 'The text is nested too deeply to be read', { cause });
  }
  return asFailure(cause);
}
