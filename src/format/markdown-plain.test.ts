import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNode } from './markdown-plain.ts';
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
  ])('is read as the parser reads it: %j', (chunk) => {
    expect(plainNode(chunk, 0)).toBeDefined();
    checkReading(chunk);
  });

  it.each([
    'a\nb  \nc',
    'a\n- b',
    'a\n===',
    '# a #',
    'a & b',
    'http://a.b',
    'a@b.c',
    '1. a',
    '#',
    'a\n# b',
    '[a]',
    '-',
  ])('is not %j', (chunk) => {
    expect(plainNode(chunk, 0)).toBeUndefined();
  });

  it('is read as the parser reads it, whatever it is made of', () => {
    const chunk = fc
      .array(fc.constantFrom(...pieces.flat()), { minLength: 1, maxLength: 14 })
      .map((some) => some.join(''))
      .filter((text) => /^\S/.test(text) && !/\n[\t ]*\r?\n[^]*\S/.test(text));
    fc.assert(fc.property(chunk, checkReading), { numRuns: 6000 });
  }, 60_000);

  it('stands where its chunk stands', () => {
    expect(plainNode('# A', 7)).toMatchObject({ position: { start: { offset: 7 }, end: { offset: 10 } } });
    expect(plainNode('# A', 7)?.children[0]).toMatchObject({ position: { start: { offset: 9 }, end: { offset: 10 } } });
  });
});

/** That a chunk is either read in the same way or left to the parser. */
function checkReading(chunk: string): void {
  const node = plainNode(chunk, 0);
  const tree = parseMarkdown(chunk);
  const whole = tree && documentFromMdast(tree, chunk);
  expect(node && tree ? documentFromMdast(node, chunk) : whole).toEqual(whole);
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
