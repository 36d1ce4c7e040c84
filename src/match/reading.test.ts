import { describe, expect, it } from 'vitest';
import { languageOf } from '../language/index.ts';
import { joined, loose, read, tokensIn } from './reading.ts';

const english = languageOf('en')!;

describe('tokensIn', () => {
  const reading = read('one two three', english);

  it.each([
    [0, 3, 0, 0],
    [0, 4, 0, 0],
    [0, 5, 0, 1],
    [2, 9, 0, 2],
    [3, 4, 1, 0],
    [4, 7, 1, 1],
    [8, 13, 2, 2],
    [13, 13, 3, 2],
  ])('finds the tokens that %i to %i touches', (start, end, first, last) => {
    expect(tokensIn(reading, { start, end })).toEqual({ first, last });
  });

  it('finds none in an empty text', () => {
    expect(tokensIn(read('', english), { start: 0, end: 0 })).toEqual({ first: 0, last: -1 });
  });
});

describe('joints', () => {
  const between = (gap: string): [boolean, boolean] => {
    const reading = read(`child${gap}porn`, english);
    return [joined(reading, 0), loose(reading, 0)];
  };

  it.each([' ', '\n  ', '-', ' - ', '\u2011', '’', "'"])('joins the words of a term over “%s”', (gap) => {
    expect(between(gap)).toEqual([true, true]);
  });

  it.each([', ', ' (', ' “', ': ', '/', ' -- ', '.', ' = '])('joins only the words of a context over “%s”', (gap) => {
    expect(between(gap)).toEqual([false, true]);
  });

  it.each(['. ', '! ', '? ', '; ', '.” ', '.)', '?\n'])('joins nothing over “%s”', (gap) => {
    expect(between(gap)).toEqual([false, false]);
  });

  it('goes on behind an abbreviation, and only behind one', () => {
    const reading = read('Mr. Hale cf. it. No', english);
    expect([0, 1, 2, 3].map((left) => loose(reading, left))).toEqual([true, true, true, false]);
    expect(joined(reading, 0)).toBe(false);
  });

  it('goes on behind one letter in a row of such, or before a small letter', () => {
    const over = (text: string, left: number): boolean => loose(read(text, english), left);
    expect(over('in the U.S. Code', 3)).toBe(true);
    expect(over('Oak c. son client', 1)).toBe(true);
    expect(over('the plan B. Code', 2)).toBe(false);
    expect(over('the U-S. Code', 2)).toBe(false);
    expect(over('in no. lamp', 1)).toBe(true);
    expect(over('a lamp. lamp', 1)).toBe(false);
  });
});
