import { describe, expect, it } from 'vitest';
import { alignLabel, alignRaw, alignText, codeSpan, fencedSpan, labelSpan, titleSpan } from './markdown-source.ts';
import type { Piece } from './html-source.ts';

describe('alignText', () => {
  it.each([
    ['as is', 'as is', ['as is']],
    ['a & b', 'a &amp; b', ['a ', '!&amp;', ' b']],
    ['&amp; &x; \\a', '&amp;amp; &x; \\a', ['!&amp;', 'amp; ', '&x; ', '\\a']],
    ['*é*', String.raw`\*&#xe9;\*`, [String.raw`!\*`, '!&#xe9;', String.raw`!\*`]],
    ['a\nb', 'a \t\n > \tb', ['a', '\n', 'b']],
    ['a\r\nb\rc', 'a\r\n>b\r  c', ['a', '\r\n', 'b', '\r', 'c']],
    ['a\n> b', 'a\n>    > b', ['a', '\n', '> b']],
    ['a\n> b', 'a\n> &gt; b', ['a', '\n', '!&gt;', ' b']],
    ['a\n> > b', 'a\n> \t> \\> b', ['a', '\n', '> ', '!\\>', ' b']],
    ['a\n>> b', 'a\n&gt;> b', ['a', '\n', '!&gt;', '> b']],
    ['a b', 'a\n> b', ['a', '!\n', 'b']],
    ['a\ufffdb\ufffd', 'a\0b\ufffd', ['a', '!\0', 'b\ufffd']],
    ['a ', 'a&#32;', ['a', '!&#32;']],
    ['“a” – b', '"a" -- b', ['!"', 'a', '!" -- ', 'b']],
  ])('finds %j in %j', (value, source, pieces) => {
    expect(written(source, alignText(value, source, { start: 0, end: source.length }))).toEqual(pieces);
  });

  it.each([
    ['ab', 'acb'],
    ['a', 'ab'],
    ['a b', 'a'],
    ['', 'a'],
  ])('does not find %j in %j', (value, source) => {
    expect(alignText(value, source, { start: 0, end: source.length })).toBeUndefined();
  });

  it('takes in a reference whose last sign is beyond the span', () => {
    expect(written('a&amp;', alignText('a&', 'a&amp;', { start: 0, end: 5 }))).toEqual(['a', '!&amp;']);
  });
});

describe('alignRaw', () => {
  it.each([
    ['a & \\*', 'a & \\*', ['a & \\*']],
    ['> a\n  b', '> a\n>   b', ['> a', '\n', '  b']],
    ['  a\n\n\tb', '\ta\n>\n>\t\tb', ['!\t', 'a', '\n', '\n', '\tb']],
    ['a b', 'a\r\n> b', ['a', '!\r\n', 'b']],
    ['a\n\n b  \n', 'a\n\n b  \n', ['a\n\n b  \n']],
    [' a', '> >  a', [' a']],
  ])('finds %j in %j', (value, source, pieces) => {
    expect(written(source, alignRaw(value, source, { start: 0, end: source.length }))).toEqual(pieces);
  });

  it('knows how a table cell writes its own sign', () => {
    const source = String.raw`a\|b\\|c\d`;
    const span = { start: 0, end: source.length };
    expect(written(source, alignRaw(String.raw`a|b\|c\d`, source, span, true))).toEqual([
      'a',
      String.raw`!\|`,
      'b',
      '\\',
      String.raw`!\|`,
      'c',
      '\\d',
    ]);
    expect(alignRaw(String.raw`a|b\|c\d`, source, span)).toBeUndefined();
  });
});

describe('alignLabel', () => {
  it.each([
    ['a b c', '*a* `b` __c__', ['a', ' ', 'b', ' ', 'c']],
    ['a b c', '[a](u "t") ![b](\\)) [c][d]', ['a', ' ', 'b', ' ', 'c']],
    ['a [b] &', 'a \\[b\\] &amp;', ['a ', '!\\[', 'b', '!\\]', ' ', '!&amp;']],
  ])('finds %j in %j', (value, source, pieces) => {
    expect(written(source, alignLabel(value, source, { start: 0, end: source.length }))).toEqual(pieces);
  });
});

describe('the span', () => {
  it.each([
    ['`a`', 'a'],
    ['`` `a` ``', '`a`'],
    ['`  `', '  '],
    ['` a`', ' a'],
    ['`\r\na\n`', 'a'],
    ['$a$', 'a'],
  ])('of the code in %j is %j', (source, inner) => {
    expect(cut(source, codeSpan(source, { start: 0, end: source.length }))).toBe(inner);
  });

  it.each([
    ['```js\r\na\n```', 'a\n```'],
    ['~~~~\n~~~~', '~~~~'],
    ['```', ''],
    ['    a', '    a'],
  ])('of the lines of %j is %j', (source, inner) => {
    expect(cut(source, fencedSpan(source, { start: 0, end: source.length }))).toBe(inner);
  });

  it.each([
    ['[a]: u "t"', 't'],
    ["[a](u 't\\'s'\n > ", "t\\'s"],
    ['[a](u "\\"b\\\\" ', '\\"b\\\\'],
    ['[a](u (t "q" \\)x)', 't "q" \\)x'],
    ['[a](u', undefined],
    ['"', undefined],
  ])('of the title in %j is %j', (source, title) => {
    const span = titleSpan(source, { start: 0, end: source.length });
    expect(span && cut(source, span)).toBe(title);
  });

  it.each([
    ['a] b]', 'a'],
    ['a [b] `]` \\] c](u)', 'a [b] `]` \\] c'],
    ['a ` ] `` ]', 'a ` '],
    ['a [b]', undefined],
  ])('of the label in %j is %j', (source, label) => {
    const span = labelSpan(source, { start: 0, end: source.length });
    expect(span && cut(source, span)).toBe(label);
  });
});

/** The source of pieces; those that stand for something else begin with `!`, and with `?` those that wrongly claim not to. */
function written(source: string, pieces: readonly Piece[] | undefined): string[] | undefined {
  return pieces?.map(({ value, source: span, literal }) => {
    const text = cut(source, span);
    return (literal ? '' : '!') + (literal && text !== value ? '?' : '') + text;
  });
}

function cut(source: string, { start, end }: Piece['source']): string {
  return source.slice(start, end);
}
