import * as fc from 'fast-check';
import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { plainTree } from './markdown-plain.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { documentFromMdast } from './mdast.ts';

describe('a plain chunk', () => {
  it.each([
    'One line.',
    'One line\nand (another)\n  of “text”, 12 more\n',
    'Ends: so!\r\nit does \r\n',
    '# A heading',
    '### A (third) heading \n',
    '## The *second* heading',
    'One *with emphasis*, **one strong** (and [one link](https://a.bc/d?e=f#g)).\n*Two*\n[three](h)',
    'Three things:\n\n- one\n- *two*\n  of them\n- three\n',
    'Three things:\n- one\n\n\n- two\nof them\n\n- three',
    'a\n\n- one\n- two\n\n* three\n\n1. four\n2. five\n\n7) six\n',
    'a\n1. one\n2. two',
    '## A\n\n1.  one\n9.  two  \n',
    '| a | *b* |\n| --- | :-: |\n| 1. | # d |\n||- e  |\n',
    '|a|\r\n|-|\r\n',
  ])('is read as the parser reads it: %j', (chunk) => {
    expect(plainTree(chunk, 0)).toBeDefined();
    checkReading(chunk);
  });

  it.each([
    'a\nb  \nc',
    'a\n===',
    '# a #',
    'a & b',
    'http://a.b',
    'a@b.c',
    '1.',
    '#',
    'a\n# b',
    '[a]',
    '-',
    'a\n2. b',
    '- a\n  - b',
    '- a\n* b',
    '- a\n\n  b',
    '-     a',
    '- [ ] a',
    '- 1. a',
    '  - a',
    '| a |',
    '| a |\n| - | - |',
    '| a |\n| - |\nb',
    '| a |\n| - |\n| b | c |',
    '| a \\| b |\n| - |',
    '| https://a.b |\n| - |',
  ])('is not %j', (chunk) => {
    expect(plainTree(chunk, 0)).toBeUndefined();
  });

  it('is read as the parser reads it, whatever it is made of', () => {
    const chunk = fc
      .array(fc.constantFrom(...pieces.flat()), { minLength: 1, maxLength: 14 })
      .map((some) => some.join(''));
    fc.assert(fc.property(chunk, checkReading), { numRuns: 6000 });
  }, 60_000);

  it('stands where its chunk stands', () => {
    const [heading] = plainTree('# A', 7)!.children as [Heading];
    expect(heading).toMatchObject({ position: { start: { offset: 7 }, end: { offset: 10 } } });
    expect(heading.children[0]).toMatchObject({ position: { start: { offset: 9 }, end: { offset: 10 } } });
  });
});

/** That a chunk is either read in the same way or left to the parser. */
function checkReading(chunk: string): void {
  const plain = plainTree(chunk, 0);
  const tree = parseMarkdown(chunk);
  const whole = tree && documentFromMdast(tree, chunk);
  expect(plain && tree ? documentFromMdast(plain, chunk) : whole).toEqual(whole);
}

const pieces = [
  [
    '*word*',
    '**two words**',
    '[link](a/b)',
    '[two words](https://a.b/c?d=e)',
    '*a',
    'b*',
    '**',
    ' *',
    '* ',
    '](',
    '(',
    ')',
    '***',
    '[^1]',
    '![x](y)',
  ],
  [
    'word',
    'Word ',
    ' two words',
    'été',
    'Ж',
    '12',
    '7 ',
    '1.',
    '1) ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\r\n',
    ' \n ',
    '\n  ',
    '\r',
  ],
  [
    '# ',
    '## ',
    '#',
    ' #',
    '\n- item',
    '\n- ',
    '\n* ',
    '\n1. item',
    '\n2. ',
    '\n\n- ',
    '\n\n',
    '| a |\n| - |\n',
    '\n| a | b |\n|:-|--|\n| c | ',
    ' |\n| ',
    '| ',
    ' |',
    '(',
    ')',
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
    '-',
    '- ',
    '+ ',
    '=',
    '===',
    '---',
    ':',
    ': ',
    '.',
    ',',
    '!',
  ],
  [
    '*',
    '_',
    '[',
    ']',
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '`',
    '~',
    '|',
    '@',
    'a@b.cd',
    'http://a.b',
    'www.a.b',
    'HTTPS://x',
    '/',
    '$',
  ],
  ['\u00a0', '\u0085', '\u2028', '\u00ad', '\u000b', '\f', '\0', '\ufeff', 'e\u0301', '…', '’'],
];
