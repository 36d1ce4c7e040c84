import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tokenize, word } from './token.ts';

const keys = (text: string): string[] => tokenize(fold(text)).map(({ key }) => key);

describe('tokenize', () => {
  it('separates words at apostrophes and hyphens', () => {
    expect(keys("l'enfant d’une under-age child's")).toEqual(['l', 'enfant', 'd', 'une', 'under', 'age', 'child', 's']);
  });

  it('reads inclusive spellings as the feminine form', () => {
    expect(keys('prostitué·e·s prostitué(e)s mineur(e) client·es prostitué-e-s')).toEqual([
      'prostituees',
      'prostituees',
      'mineure',
      'clientes',
      'prostituees',
    ]);
  });

  it('reads German spellings for all genders as the feminine form', () => {
    expect(keys('Kund*innen Kund:innen Kund_innen KundInnen Kund/-innen Kund(inn)en Kunde(n)')).toEqual([
      ...Array.from({ length: 6 }, () => 'kundinnen'),
      'kunden',
    ]);
    expect(keys('Minderjährige*r, Betroffene/r; Täter: in der Stadt')).toEqual([
      'minderjahriger',
      'betroffener',
      'tater',
      'in',
      'der',
      'stadt',
    ]);
  });

  it('leaves a word in brackets alone', () => {
    expect(keys('files (s. 4) and (es)')).toEqual(['files', 's', '4', 'and', 'es']);
  });

  it('keeps numbers of laws whole', () => {
    expect(keys('18 U.S.C. § 2252A, s. 163.1(4), 2004/68/JHA')).toEqual([
      '18',
      'u',
      's',
      'c',
      '§',
      '2252a',
      's',
      '163.1',
      '4',
      '2004/68',
      'jha',
    ]);
  });

  it('gives tokens in order that stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (const { key, start, end } of tokenize(folded)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(
            folded
              .slice(start, end)
              .replace(/^\p{L}.*/su, (written) => written.replace('@', 'x').replace(/[·•()*:_/-]/g, '')),
          ).toBe(key);
          last = end;
        }
      }),
    );
  });

  it('finds what the expression finds', () => {
    const piece = fc.constantFrom(
      'a',
      'kund',
      'innen',
      'e',
      's',
      'é',
      'ß',
      '𝐀',
      '😀',
      '§',
      '7',
      '163',
      ..."·•()*:_/@-.’' ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const folded = fold(pieces.join(''));
        const found = Array.from(folded.matchAll(new RegExp(word.source, 'gu')), ({ 0: text, index }) => [
          index,
          index + text.length,
        ]);
        expect(tokenize(folded).map(({ start, end }) => [start, end])).toEqual(found);
      }),
      { numRuns: 3000 },
    );
  });
});
