import { Failure, inOrder, type Edit } from '../model/index.ts';
import { windows1252From80, type Decoded, type Encoding } from './decode.ts';

/**
 * The bytes of a file with edits of its text applied: outside the edits every byte stays, the byte order mark too. `decoded` is what the bytes were read
 * as. Throws a {@link Failure} (`edit-unwritable`) for a character that the file's encoding lacks.
 */
export function editBytes(bytes: Uint8Array, { text, encoding }: Decoded, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let [doneText, doneBytes] = [0, bytes.length - lengthIn(encoding, text)];
  if (doneBytes > 0) parts.push(bytes.subarray(0, doneBytes));
  for (const { start, end, text: replacement } of edits.toSorted(inOrder)) {
    const kept = doneBytes + lengthIn(encoding, text.slice(doneText, start));
    parts.push(bytes.subarray(doneBytes, kept), encode(encoding, replacement));
    doneBytes = kept + lengthIn(encoding, text.slice(start, end));
    doneText = end;
  }
  return Buffer.concat([...parts, bytes.subarray(doneBytes)]);
}

/** Whether an encoding has all characters of a text. */
export function canEncode(encoding: Encoding, text: string): boolean {
  return encoding !== 'windows-1252' || lackingIn1252(text) === undefined;
}

function encode(encoding: Encoding, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return encodeWindows1252(text);
}

/** Length of a text in an encoding, in bytes, without byte order mark. */
function lengthIn(encoding: Encoding, text: string): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text);
  return encoding === 'windows-1252' ? text.length : 2 * text.length;
}

function encodeWindows1252(text: string): Buffer {
  const lacking = lackingIn1252(text);
  if (lacking !== undefined) {
    throw new Failure('edit-unwritable', `The encoding of this file (windows-1252) has no “${lacking}”`, {
      hint: 'Save the file as UTF-8 first',
    });
  }
  return Buffer.from(
    Array.from(text, (character) => {
      const index = windows1252From80.indexOf(character);
      return index === -1 ? character.charCodeAt(0) : 0x80 + index;
    }),
  );
}

function lackingIn1252(text: string): string | undefined {
  return Array.from(text).find(
    (character) => !/[\0-\u007f\u00a0-\u00ff]/.test(character) && !windows1252From80.includes(character),
  );
}
