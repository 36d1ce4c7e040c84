import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentsAgree, fold } from './fold.ts';

describe('fold', () => {
  it('lowers case and takes accents off', () => {
    expect(fold('PÉDOPORNOGRAPHIE Mädchen niña')).toBe('pedopornographie madchen nina');
  });

  it('knows one space, one hyphen and one apostrophe', () => {
    expect(fold('child\u00a0sex\u2011worker’s')).toBe("child sex-worker's");
  });

  it('keeps every text as long as it is, so that spans hold in both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
    expect(fold('İstanbul straße œuvre 😀').length).toBe('İstanbul straße œuvre 😀'.length);
  });

  it('gives the same for a text that is already folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('accentsAgree', () => {
  it('lets capitals go without accents', () => {
    expect(accentsAgree('PEDOPORNOGRAPHIE', 'pédopornographie')).toBe(true);
    expect(accentsAgree('PROSTITUEES', 'prostituées')).toBe(true);
  });

  it('lets a word go without an accent inside, in lower case too', () => {
    expect(accentsAgree('pedopornographie', 'pédopornographie')).toBe(true);
  });

  it('tells words apart by an accent at their end', () => {
    expect(accentsAgree('abuse', 'abusé')).toBe(false);
    expect(accentsAgree('prostituee', 'prostituée')).toBe(false);
  });

  it('refuses an accent that the form does not have', () => {
    expect(accentsAgree('passé', 'passe')).toBe(false);
    expect(accentsAgree('PASSÉ', 'passe')).toBe(false);
  });
});
