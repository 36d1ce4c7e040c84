import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenize } from '../language/index.ts';
import { wordsAround } from './words-around.ts';

const pieces = [
  'word',
  'two-part',
  "d'eau",
  '§ 7',
  '2004/68',
  '—',
  '|',
  '(a)',
  'été',
  'WORD',
  'wide\u00a0space',
  'слово',
  ' ',
  '\n',
  '  ',
  '. ',
];

describe('the words around some offsets', () => {
  it('are at least as many as asked for on either side, as far as the text goes', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(texts, fc.nat({ max: 5 }), fc.nat(), (text, reach, seed) => {
        const tokens = tokenize(fold(text));
        if (tokens.length === 0) return;
        const at = seed % tokens.length;
        const [window] = wordsAround(text, [tokens[at]!.start], reach);
        const first = tokens[Math.max(0, at - reach)]!;
        const last = tokens[Math.min(tokens.length - 1, at + reach)]!;
        expect(window!.start).toBeLessThanOrEqual(first.start);
        expect(window!.end).toBeGreaterThanOrEqual(last.end);
      }),
    );
  });

  it('are one stretch where they touch', () => {
    const text = 'one two three four five six seven eight nine ten';
    expect([...wordsAround(text, [text.indexOf('three'), text.indexOf('four')], 1)]).toHaveLength(1);
    expect([...wordsAround(text, [text.indexOf('two'), text.indexOf('nine')], 1)]).toHaveLength(2);
  });
});
