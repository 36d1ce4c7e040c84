import { formatOf, type Linter } from '../index.ts';
import { asFailure, Failure, type Checked, type Finding, type Fixed, type UncheckedText } from '../model/index.ts';
import { checkBytes, checkedText, textFailure } from './check.ts';
import { decode, type Decoded, type Encoding } from './decode.ts';
import { editBytes } from './encode.ts';
import type { Found } from './find.ts';
import { readBytes } from './read.ts';
import { replaceBytes } from './write.ts';

/** How texts are fixed. */
export interface FixOptions {
  /** Decides what is replaced. By default that is what is safe, and nothing where the encoding is a guess. */
  readonly choose?: Choose;
  /** Whether files are replaced, which is the default; otherwise the new text is only worked out. */
  readonly write?: boolean;
}

/** Decides what is replaced in one text. The linter is the one that the text is checked with. */
export type Choose = (text: string, about: AboutText, linter: Linter) => Promise<Fixed>;

/** What is known of a text in which somebody chooses. */
export interface AboutText {
  readonly path: string;
  readonly format: string;
  readonly encoding: Encoding;
}

/** What came of fixing one text. */
export interface FixedText {
  /** What there is to say about the text as it is now. */
  readonly checked: Checked;
  /** What was replaced; places and edits count in `before`. */
  readonly applied: readonly Finding[];
  /** Why something was not replaced that could have been, or null. */
  readonly failure: Failure | null;
  /** The text as it was and as it is now; both empty where it could not be read. */
  readonly before: string;
  readonly after: string;
  /** The text as it is now in its own encoding: outside the edits every byte is as it was. */
  readonly bytes: Uint8Array;
}

/** Fixes one file that was found, and replaces it in one step. Never rejects for a file's sake: what cannot be replaced is left as it was. */
export async function fixFile(found: Found, linter: Linter, options: FixOptions = {}): Promise<FixedText> {
  const { path, file } = found;
  try {
    if (found.failure) throw found.failure;
    const bytes = await readBytes(file);
    const fixed = await fixBytes(bytes, path, linter, options);
    if (fixed.applied.length > 0 && options.write !== false) {
      const failure = await replaceBytes(file, bytes, fixed.bytes).then(() => null, asFailure);
      if (failure) return leftAsItWas(bytes, fixed, linter, failure);
    }
    return fixed;
  } catch (error) {
    return unread({ path, format: null, failure: asFailure(error) });
  }
}

/**
 * Fixes the bytes of one text, such as those of standard input. `path` is shown and tells the format, nothing is read from it or written to it; a text
 * whose name tells no format is plain. Never rejects for the text's sake.
 */
export async function fixBytes(
  bytes: Uint8Array,
  path: string,
  linter: Linter,
  { choose }: FixOptions = {},
  format: string = formatOf(path)?.id ?? 'text',
): Promise<FixedText> {
  try {
    const decoded = decode(bytes);
    const { text: before, encoding, guessed } = decoded;
    const {
      output: after,
      applied,
      remaining,
    } = choose ? await choose(before, { path, format, encoding }, linter) : linter.fix(before, { format });
    const checked = checkedText(path, format, { ...decoded, text: after }, remaining);
    const fixed = { checked, applied, failure: null, before, after, bytes };
    if (applied.length === 0) return fixed;
    try {
      if (guessed && !choose) throw encodingGuessed(encoding);
      return { ...fixed, bytes: edited(bytes, decoded, fixed) };
    } catch (error) {
      return leftAsItWas(bytes, fixed, linter, asFailure(error));
    }
  } catch (error) {
    return unread({ path, format, failure: textFailure(error) }, bytes);
  }
}

function edited(
  bytes: Uint8Array,
  decoded: Decoded,
  { applied, after }: Pick<FixedText, 'applied' | 'after'>,
): Uint8Array {
  const edits = applied.flatMap(({ suggestions }) => suggestions.flatMap((suggestion) => suggestion.edits));
  const result = editBytes(bytes, decoded, edits);
  // Nothing is written that would not be read back as it was meant.
  if (decode(result).text !== after) throw new Error(`The fixed text does not come back from ${decoded.encoding}`);
  return result;
}

function encodingGuessed(encoding: Encoding): Failure {
  return new Failure('encoding-guessed', `The file was left as it was: that it is ${encoding} is only a guess`, {
    hint: 'Save it as UTF-8 and fix that',
  });
}

function leftAsItWas(bytes: Uint8Array, fixed: FixedText, linter: Linter, failure: Failure): FixedText {
  const { path, format } = fixed.checked;
  const checked = checkBytes(bytes, path, linter, format ?? undefined);
  return { checked, applied: [], failure, before: fixed.before, after: fixed.before, bytes };
}

function unread(checked: UncheckedText, bytes: Uint8Array = new Uint8Array()): FixedText {
  return { checked, applied: [], failure: null, before: '', after: '', bytes };
}
