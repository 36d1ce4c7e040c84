import { describe, expect, it } from 'vitest';
import { Failure } from '../model/index.ts';
import { decode } from './decode.ts';

const french = 'Élodie a signalé « un œuvre » : déjà vu, coûté 3 €.\n';

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark as the same text', () => {
    expect(decode(bytes(french))).toEqual({ text: french, encoding: 'utf-8', guessed: false });
    expect(decode(bytes(`\ufeff${french}`))).toEqual({ text: french, encoding: 'utf-8', guessed: false });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s with and without byte order mark', (encoding) => {
    expect(decode(wide(french, encoding))).toEqual({ text: french, encoding, guessed: false });
    expect(decode(wide(`\ufeff${french}`, encoding))).toEqual({ text: french, encoding, guessed: false });
  });

  it('reads French in Windows-1252 letter by letter, and says that it guessed', () => {
    expect(decode(windows1252(french))).toEqual({ text: french, encoding: 'windows-1252', guessed: true });
  });

  it('takes an empty file for an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', guessed: false });
  });

  it('says where UTF-8 is damaged instead of reading every accent wrong', () => {
    const damaged = Buffer.concat([bytes('Première ligne\nÀ l’été, '), Buffer.from([0xc3]), bytes(' à Paris')]);
    expect(failureOf(damaged)).toMatchObject({ code: 'file-encoding', place: { line: 2, column: 10 } });
  });

  it('does not read half a character of UTF-16', () => {
    expect(failureOf(Buffer.concat([wide('\ufeffabc', 'utf-16le'), Buffer.from([0x61])])).code).toBe('file-encoding');
  });

  it.each([
    ['a PDF document', bytes('%PDF-1.7\n1 0 obj')],
    ['a Word, OpenDocument or zip file', bytes('PK\u0003\u0004word/document.xml')],
    ['an old Word or Excel document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a rich text document (RTF)', bytes('{\\rtf1\\ansi Report}')],
  ])('knows %s', (name, document) => {
    expect(failureOf(document)).toMatchObject({ code: 'file-binary', message: `This is ${name}, not a text` });
  });

  it('takes bytes with NUL for no text, wherever they stand', () => {
    expect(failureOf(bytes('a report \0 with a hole')).code).toBe('file-binary');
    expect(failureOf(bytes(`${'word '.repeat(50_000)}\0`)).code).toBe('file-binary');
    expect(failureOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0])).code).toBe('file-binary');
  });

  it('does not guess where control characters show that it is no text', () => {
    expect(failureOf(Buffer.from([0x1f, 0x8b, 0x08, 0xff, 0xfe, 0x81, 0x41])).code).toBe('file-encoding');
  });

  it('keeps terminal control characters, which are text', () => {
    expect(decode(bytes('\u001b[31mred\u001b[0m\u0007')).text).toBe('\u001b[31mred\u001b[0m\u0007');
  });
});

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function wide(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const little = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

function windows1252(text: string): Buffer {
  const special = new Map([
    ['œ', 0x9c],
    ['€', 0x80],
  ]);
  return Buffer.from(Array.from(text, (character) => special.get(character) ?? character.charCodeAt(0)));
}

function failureOf(content: Uint8Array): Failure {
  try {
    decode(content);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('There was no failure');
}
