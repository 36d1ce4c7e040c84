import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes.ts';

const inner = (text: string): string[] => quotesIn(text).map((quote) => text.slice(quote.inner.start, quote.inner.end));

describe('quotesIn', () => {
  it.each([
    ['straight', 'He said "one" and "two".', ['one', 'two']],
    ['curly', 'He said “one” and ‘two’.', ['one', 'two']],
    ['French', 'Elle dit « un » et «\u00a0deux\u00a0».', [' un ', '\u00a0deux\u00a0']],
    ['German', 'Sie sagte „eins“ und »zwei«.', ['eins', 'zwei']],
    ['nested', '“She said ‘one’ to me”', ['She said ‘one’ to me', 'one']],
  ])('reads %s quotation marks', (_, text, expected) => expect(inner(text)).toEqual(expected));

  it.each([
    ['A ‚one‘ and ‚two’, „three” and ”four”', ['one', 'two', 'three', 'four']],
    ['a «one», ‹two›, »three« and ›four‹', ['one', 'two', 'three']],
    ['a«one», a„two“, a“three” and a‹four›', ['one', 'two', 'three', 'four']],
    ['« one », „ two “, “ three ” and ‹ four ›', [' one ', ' two ', ' three ', ' four ']],
    ['a"one" and " two", a‘three’ and ‘ four’', []],
    ['"" and “”', []],
    ['“one ‘two” three’', ['one ‘two']],
    ['‘one’s two’', ['one’s two']],
    ["'one's two' and 5'5' long", ["one's two"]],
    ['“one', []],
  ])('reads %s', (text, expected) => expect(inner(text)).toEqual(expected));

  it('takes apostrophes for what they are', () => {
    expect(inner("The clients' files aren't the child's; l’enfant d’ici")).toEqual([]);
    expect(inner("'It isn't so,' he said.")).toEqual(["It isn't so,"]);
  });

  it('lets a mark without a partner open nothing', () => {
    expect(inner('A stray " mark, and « another one')).toEqual([]);
    expect(inner('A stray “ mark, then “a whole one”.')).toContain('a whole one');
  });

  it('gives spans inside the text, outer ones first, whatever the text', () => {
    const marks = fc.constantFrom('"', "'", '“', '”', '«', '»', '‘', '’', '„', 'a', ' ', '.', '\n');
    fc.assert(
      fc.property(
        fc.array(marks).map((parts) => parts.join('')),
        (text) => {
          let last = 0;
          for (const quote of quotesIn(text)) {
            expect(quote.outer.start).toBeGreaterThanOrEqual(last);
            expect(quote.inner.start).toBe(quote.outer.start + 1);
            expect(quote.inner.end).toBe(quote.outer.end - 1);
            expect(quote.inner.end).toBeGreaterThanOrEqual(quote.inner.start);
            last = quote.outer.start;
          }
        },
      ),
    );
  });
});
