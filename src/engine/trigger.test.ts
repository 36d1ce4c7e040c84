import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../language/index.ts';
import type { Triggers } from '../match/index.ts';
import { createTriggerScan, numbersOf } from './trigger.ts';

const scanOf = (...sets: Triggers[]) => createTriggerScan(sets.map(numbersOf));
const none = { words: [], stems: [], ends: [], number: false };

describe('the scan for triggers', () => {
  const scan = scanOf(
    { ...none, words: ['lamp', 'lamps'], stems: ['porno'] },
    { ...none, words: ['lamp', 'große'], ends: ['haus'] },
    { ...none, number: true },
  );

  it.each([
    ['a lamp', 0b011],
    ['two lamps', 0b001],
    ['clamp', 0],
    ['lampe', 0],
    ['pornofilm', 0b001],
    ['softporno', 0],
    ['das kaufhaus', 0b010],
    ['hauses', 0],
    ['die große', 0b010],
    ['die GRÖẞE Lampe, LÂMPS', 0b011],
    ['year 7', 0b100],
    ['', 0],
    ['(lamp)', 0b011],
  ])('says of %j which sets it holds triggers of', (text, sets) => {
    expect(scan.sets(text)).toBe(sets);
    expect(scan.test(text)).toBe(sets !== 0);
  });

  it('says where they stand', () => {
    expect(scan.hits('one lamp, 2 lamps')).toEqual([[4, 12], [4], [10]]);
  });

  it('reads inclusive spelling', () => {
    const french = scanOf({ ...none, words: ['prostituees'] });
    expect(french.test('les prostitue·e·s')).toBe(true);
    expect(french.hits('les prostitue·e·s')).toBeUndefined();
  });

  it('finds the same in a text as it is written and as it is folded', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));
    const found = scanOf({
      ...none,
      words: ['lamp', 'prostituees', 'i'],
      stems: ['porno'],
      ends: ['haus'],
      number: true,
    });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        expect(found.hits(text)).toEqual(found.hits(fold(text)));
        expect(found.sets(text)).toBe(found.sets(fold(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds what an ordinary search finds', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 8 });
    const text = fc.stringMatching(/^[abcABÀ .ß]{0,30}$/);
    fc.assert(
      fc.property(words, words, words, text, (whole, stems, ends, searched) => {
        const holds = fold(searched)
          .split(/[^a-z]+/)
          .some(
            (run) =>
              whole.includes(run) ||
              stems.some((stem) => run.startsWith(stem)) ||
              ends.some((end) => run.endsWith(end)),
          );
        expect(scanOf({ words: whole, stems, ends, number: false }).test(searched)).toBe(holds);
      }),
    );
  });
});

const pieces = (
  'Lamp lamp LÂMP Porno pörnø Kaufhaus HAUS İ ſ K 7 ٣ ß œ Ж 😀 . prostitue Prostitué ·e ·E·S (e) (É)s *INNEN /-in /‐in -e-s ‑e‑s @s :R ' +
  '\u00ad \u0301 \u212a'
)
  .split(' ')
  .concat(' ', '\n');
