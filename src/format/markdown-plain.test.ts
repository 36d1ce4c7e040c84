import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/index.ts';
import { plainBlocks } from './markdown-plain.ts';
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
    expect(plain(chunk)).toBeDefined();
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
    expect(plain(chunk)).toBeUndefined();
  });

  it('is read as the parser reads it, whatever it is made of', () => {
    const chunk = fc
      .array(fc.constantFrom(...pieces.flat()), { minLength: 1, maxLength: 14 })
      .map((some) => some.join(''));
    fc.assert(fc.property(chunk, checkReading), { numRuns: 6000 });
  }, 60_000);

  it('is read where it stands in its source', () => {
    const [heading, item] = plainBlocks('before\n\n# A\n\n- b\n\nafter', { start: 8, end: 18 }, 5)!;
    expect(heading).toMatchObject({ kind: 'heading', text: 'A', segments: [{ source: { start: 10, end: 11 } }] });
    expect(item).toMatchObject({ text: 'b', segments: [{ source: { start: 15, end: 16 } }] });
    expect(item!.within.map(({ id }) => id)).toEqual([5, 6]);
  });
});

/** That a chunk is either read in the same way or left to the parser. */
function checkReading(chunk: string): void {
  const tree = parseMarkdown(chunk);
  const whole = tree && documentFromMdast(tree, chunk).blocks;
  expect((tree && plain(chunk)) ?? whole).toEqual(whole);
}

function plain(chunk: string): Block[] | undefined {
  return plainBlocks(chunk, { start: 0, end: chunk.length }, 0);
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
