import { describe, expect, it } from 'vitest';
import { statedAges } from './age.ts';

const ages = (text: string): number[] => statedAges(text).map(({ age }) => age);

describe('statedAges', () => {
  it.each([
    ['Her client, 14, was moved.', [14]],
    ['K. (14) lives with her aunt (52).', [14, 52]],
    ['Léa, 15, et son frère, 12, ont témoigné.', [15, 12]],
    ['A trader, 46.', [46]],
  ])('finds the ages in “%s”', (text, expected) => expect(ages(text)).toEqual(expected));

  it.each([
    'Pages 12, 14, 16 are missing.',
    'Article 163.1(4) applies.',
    'Two cases (1) were closed.',
    'In 2014, 300 calls came.',
  ])('finds none in “%s”', (text) => expect(ages(text)).toEqual([]));

  it('says where the figures stand', () => {
    const text = 'Her client, 14, was moved.';
    expect(statedAges(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['14']);
  });
});
