import { isUtf8 } from 'node:buffer';
import { Failure } from '../model/index.ts';

/** Text that was made of the bytes of a file. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the bytes said what the encoding is, and it is not UTF-8: accented letters may be wrong. */
  readonly guessed: boolean;
}

/** An encoding that files are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads bytes as text: by byte order mark, else as UTF-8, else as UTF-16 where every other byte is zero, else as
 * Windows-1252.
 *
 * Throws a {@link Failure}: `file-binary` for bytes that are no text, `file-encoding` for text that is damaged or in an
 * unknown encoding. A text is never read half: a wrong letter could hide a word.
 */
export function decode(bytes: Uint8Array): Decoded {
  const document = documents.find(({ signature }) => startsWith(bytes, signature));
  if (document) throw binary(`This is ${document.name}, not a text`);
  const { encoding, guessed } = detect(bytes);
  const text = decodeAs(encoding, bytes);
  if (text.includes('\0')) throw binary('This is not a text: it holds NUL bytes');
  if (guessed && isNoText.test(text)) throw unknownEncoding('The encoding of this text is unknown');
  return { text, encoding, guessed };
}

/** Kinds of document that people hand over by mistake, told by their first bytes. */
const documents: readonly { signature: readonly number[]; name: string }[] = [
  { signature: ascii('%PDF-'), name: 'a PDF document' },
  { signature: ascii('PK\u0003\u0004'), name: 'a Word, OpenDocument or zip file' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Excel document' },
  { signature: ascii('{\\rtf'), name: 'a rich text document (RTF)' },
];

const byteOrderMarks: readonly { signature: readonly number[]; encoding: Encoding }[] = [
  { signature: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { signature: [0xff, 0xfe], encoding: 'utf-16le' },
  { signature: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Control characters that no text in Windows-1252 holds; some of them are bytes that this encoding leaves undefined.
 */
// oxlint-disable-next-line no-control-regex
const isNoText = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f]/;

function detect(bytes: Uint8Array): { encoding: Encoding; guessed: boolean } {
  const marked = byteOrderMarks.find(({ signature }) => startsWith(bytes, signature));
  if (marked) return { encoding: marked.encoding, guessed: false };
  const wide = detectUtf16(bytes);
  if (wide) return { encoding: wide, guessed: false };
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  return { encoding: 'windows-1252', guessed: true };
}

/** European text in UTF-16 without byte order mark has a zero in nearly every other byte, and nearly none elsewhere. */
function detectUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 65_536);
  if (bytes.length < 2 || bytes.length % 2 === 1 || !sample.includes(0)) return undefined;
  const even = shareOfZeros(sample, 0);
  const odd = shareOfZeros(sample, 1);
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  if (even > 0.7 && odd < 0.05) return 'utf-16be';
  return undefined;
}

function shareOfZeros(bytes: Uint8Array, first: 0 | 1): number {
  let zeros = 0;
  for (let index = first; index < bytes.length; index += 2) if (bytes[index] === 0) zeros++;
  return zeros / (bytes.length / 2);
}

/** Whether bytes that are not UTF-8 once were: then most of the letters outside ASCII are still whole. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  return count(text, /[^\p{ASCII}\ufffd]/gu) > count(text, /\ufffd/g);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(encoding, bytes, cause);
  }
}

/** Not left to `TextDecoder`, which in Node 20 takes Windows-1252 for Latin-1 and loses curly quotes, œ and €. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (byte) => windows1252From80[byte.charCodeAt(0) - 0x80]!);
}

/** The characters of the bytes 80 to 9F; the five bytes that have none stay as they are. */
export const windows1252From80: string = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function damaged(encoding: Encoding, bytes: Uint8Array, cause: unknown): Failure {
  const text = new TextDecoder(encoding).decode(bytes);
  const lines = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/);
  return new Failure('file-encoding', `The text is damaged: these bytes are not ${encoding.toUpperCase()}`, {
    place: { line: lines.length, column: lines.at(-1)!.length + 1 },
    hint: saveAsText,
    cause,
  });
}

function binary(message: string): Failure {
  return new Failure('file-binary', message, {
    hint: 'Save it as plain text (.txt) or Markdown (.md) and check that file',
  });
}

function unknownEncoding(message: string): Failure {
  return new Failure('file-encoding', message, { hint: saveAsText });
}

const saveAsText = 'Save the file as UTF-8 and check it again';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text)) found++;
  return found;
}
