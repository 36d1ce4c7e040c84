/** A text that somebody opened. */
export interface Opened {
  readonly name: string;
  /** With line breaks as `\n`. */
  readonly text: string;
  /** Id of a format. */
  readonly format: string;
  /** The line break of the file, for writing it again. */
  readonly lineBreak: '\n' | '\r\n' | '\r';
  /** Nothing in the file said what its encoding is: accented letters may be wrong. */
  readonly guessed: boolean;
}

/** Why a file was not opened. */
export type Refusal = 'large' | 'document' | 'binary';

/** More than this is not for a page: the command line reads larger files. In bytes. */
export const mostBytes: number = 5 * 1024 * 1024;

/** Reads the bytes of a file as a text, or says why not. */
export function open(name: string, bytes: Uint8Array): Opened | Refusal {
  if (bytes.length > mostBytes) return 'large';
  if (documents.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return 'document';
  const { text, guessed } = decode(bytes);
  if (text.includes('\0')) return 'binary';
  const [lineBreak = '\n'] = /\r\n?|\n/.exec(text) ?? [];
  return {
    name,
    text: text.replace(/\r\n?/g, '\n'),
    format: formatOf(name),
    lineBreak: lineBreak as Opened['lineBreak'],
    guessed,
  };
}

// PDF, zip (Word, OpenDocument), old Word, rich text.
const documents = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function decode(bytes: Uint8Array): { text: string; guessed: boolean } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return { text: new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function formatOf(name: string): string {
  if (/\.html?$/i.test(name)) return 'html';
  return /\.te?xt$/i.test(name) ? 'text' : 'markdown';
}
