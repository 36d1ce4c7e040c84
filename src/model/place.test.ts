import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocate } from './index.ts';

describe('the place of an offset', () => {
  it.each([
    ['', 0, [1, 1]],
    ['a\n', 2, [2, 1]],
    ['a\r\nbc', 4, [2, 2]],
    ['a\rb\n\r', 5, [4, 1]],
  ])('in %j at %i has line and column %j', (source, offset, [line, column]) => {
    expect(createLocate(source)({ start: offset, end: offset }).start).toEqual({ line, column, offset });
  });

  it('counts the line endings before it', () => {
    const sources = fc
      .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n'), { maxLength: 12 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(sources, fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1);
        // Within a line ending it is the line's own.
        const before = source.slice(0, offset > 0 && source.startsWith('\r\n', offset - 1) ? offset - 1 : offset);
        const lines = before.split(/\r\n?|\n/);
        const { line, column } = createLocate(source)({ start: offset, end: offset }).start;
        expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1 + offset - before.length]);
      }),
    );
  });
});
