import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { visible } from './visible.ts';

describe('columns of a terminal', () => {
  it.each([
    ['plain letters and typographic marks', 'A “client” – she said … it’s', 28],
    ['accents, one letter or two signs', 'é e\u0301', 3],
    ['wide letters', '未成年', 6],
    ['pictures, joined or with a colour', '👩‍👧 👍🏽 ⚖️ 🇫🇷 1️⃣', 14],
  ])('counts %s', (_, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('counts as the terminals do that other programs reckon with', () => {
    const signs = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '未',
      'ｱ',
      '가',
      '😀',
      '👩‍👧',
      '⚖️',
      '⚖',
      '🇫🇷',
      'ж',
      'ع',
      '—',
      '…',
      'क्',
      '1️⃣',
    );
    fc.assert(
      fc.property(
        fc.array(signs).map((all) => visible(all.join(''))),
        (text) => {
          expect(columnsOf(text)).toBe(stringWidth(text));
        },
      ),
    );
  });
});
