import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../model/index.ts';
import { decode } from './decode.ts';
import { canEncode, editBytes } from './encode.ts';

describe('editBytes', () => {
  it.each(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'keeps all bytes outside the edits in %s',
    (name) => {
      const cases = fc.tuple(textOf(name), fc.array(fc.tuple(fc.nat(), fc.nat(), textOf(name)), { maxLength: 4 }));
      fc.assert(
        fc.property(cases, ([text, wanted]) => {
          const bytes = bytesOf(name, text);
          const edits = editsFor(text, wanted);
          const result = editBytes(bytes, { text, encoding: encodingOf(name), guessed: false }, edits);
          expect(Buffer.from(result).equals(bytesOf(name, applyEdits(text, edits)))).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('reads back what it wrote', () => {
    for (const name of ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const) {
      const decoded = decode(bytesOf(name, 'Né à Liège,\r\n5 € \t\n'));
      const written = editBytes(bytesOf(name, decoded.text), decoded, [edit(5, 10, 'Genève')]);
      expect(decode(written)).toEqual({ ...decoded, text: 'Né à Genève,\r\n5 € \t\n' });
    }
  });

  it('keeps bytes that no other program would write', () => {
    // A byte order mark inside the text, and bytes that Windows-1252 leaves undefined.
    const marked = Buffer.from('\ufeffa\ufeffbc');
    expect(editBytes(marked, decode(marked), [edit(2, 3, 'x')])).toEqual(Buffer.from('\ufeffa\ufeffxc'));
    const odd = Buffer.from([0x81, 0x61, 0xe9, 0x9d]);
    const decoded = { text: '\u0081aé\u009d', encoding: 'windows-1252', guessed: true } as const;
    expect([...editBytes(odd, decoded, [edit(1, 2, '’œ')])]).toEqual([0x81, 0x92, 0x9c, 0xe9, 0x9d]);
  });

  it('refuses a character that the encoding lacks', () => {
    const bytes = Buffer.from('é', 'latin1');
    expect(() => editBytes(bytes, decode(bytes), [edit(0, 1, 'ő')])).toThrow(
      expect.objectContaining({ code: 'edit-unwritable', message: expect.stringContaining('“ő”') as string }),
    );
    expect(canEncode('windows-1252', 'ő')).toBe(false);
    expect(canEncode('windows-1252', 'Œuvre à 5 € – « l’été »')).toBe(true);
    expect(canEncode('utf-16le', 'ő')).toBe(true);
  });
});

type Name = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function encodingOf(name: Name): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  return name === 'utf-8 with mark' ? 'utf-8' : name;
}

/** Bytes as another program writes them; UTF-16 with its mark. */
function bytesOf(name: Name, text: string): Buffer {
  if (name === 'utf-8') return Buffer.from(text);
  if (name === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`);
  if (name === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');
}

function textOf(name: Name): fc.Arbitrary<string> {
  const wide = name === 'windows-1252' ? '' : '😀ő\u0301漢';
  return fc.string({ unit: fc.constantFrom(...'ab é€ \t\r\n', '\r\n', ...wide), maxLength: 20 });
}

function editsFor(text: string, wanted: readonly (readonly [number, number, string])[]): Edit[] {
  const characters = Array.from(text);
  let done = 0;
  return wanted.flatMap(([skip, take, replacement]) => {
    const from = done + (skip % 4);
    const to = from + (take % 4);
    if (to > characters.length) return [];
    done = to + 1;
    const offset = (index: number): number => characters.slice(0, index).join('').length;
    return edit(offset(from), offset(to), replacement);
  });
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text };
}
