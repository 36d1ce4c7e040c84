import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, followedBy, offsetAfter, withoutOverlap, type Edit } from './index.ts';

describe('applyEdits', () => {
  it('replaces, puts in and takes away, in whatever order the edits are given', () => {
    expect(applyEdits('A pen of all cats', [edit(13, 17, 'sheep'), edit(0, 1, 'The'), edit(5, 5, ' here')])).toBe(
      'The pen here of all sheep',
    );
    expect(applyEdits('A pen', [edit(5, 5, '!'), edit(2, 5, '')])).toBe('A !');
  });

  it.each([
    [[edit(0, 3, 'a'), edit(2, 4, 'b')]],
    [[edit(0, 3, 'a'), edit(0, 3, 'a')]],
    [[edit(3, 2, 'a')]],
    [[edit(4, 6, 'a')]],
    [[edit(-1, 1, 'a')]],
  ])('refuses %j, which no text can follow', (edits) => {
    expect(() => applyEdits('abcde', edits)).toThrow(RangeError);
  });

  it('keeps every character outside the edits', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        const kept = edits.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        const result = applyEdits(
          text,
          edits.map(({ start, end }) => edit(start, end, '')),
        );
        expect(result).toBe(kept);
        expect(applyEdits(text, [])).toBe(text);
        expect(applyEdits(text, edits.toReversed())).toBe(applyEdits(text, edits));
      }),
    );
  });
});

describe('withoutOverlap', () => {
  it('takes what touches and leaves what overlaps', () => {
    const lists = [
      [edit(0, 3, 'a'), edit(8, 9, 'b')],
      [edit(2, 4, 'c')],
      [edit(3, 7, 'd')],
      [edit(9, 12, 'e')],
      [edit(7, 8, 'f'), edit(11, 13, 'g')],
      [],
    ];
    expect(withoutOverlap(lists, (list) => list)).toEqual([lists[0], lists[2], lists[3], lists[5]]);
  });
});

describe('followedBy', () => {
  it('leaves edits apart that do not meet', () => {
    expect(followedBy([edit(0, 1, 'Every'), edit(4, 5, 'x')], edit(6, 7, 'y'))).toEqual([
      edit(0, 1, 'Every'),
      edit(2, 3, 'y'),
      edit(4, 5, 'x'),
    ]);
  });

  it('makes one of edits that meet, with what the later one leaves of the earlier', () => {
    expect(followedBy([edit(2, 3, 'earlier')], edit(4, 10, 'w'))).toEqual([edit(2, 4, 'eaw')]);
  });

  it('comes to the same as one edit after the other', () => {
    const cases = textAndEdits.chain(([text, edits]) => {
      const edited = applyEdits(text, edits);
      return fc.tuple(fc.constant(text), fc.constant(edits), editIn(edited));
    });
    fc.assert(
      fc.property(cases, ([text, edits, next]) => {
        const joined = followedBy(edits, next);
        expect(applyEdits(text, joined)).toBe(applyEdits(applyEdits(text, edits), [next]));
        expect(withoutOverlap(joined, (one) => [one])).toEqual(joined);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('offsetAfter', () => {
  it('follows the text before and behind an edit', () => {
    const edits = [edit(2, 4, 'wxyz'), edit(6, 7, '')];
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => offsetAfter(edits, offset))).toEqual([
      0, 1, 2, 6, 6, 7, 8, 8, 9,
    ]);
  });
});

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

const words = fc.string({ unit: fc.constantFrom(...'ab é😀\n'), maxLength: 12 });

const textAndEdits = words.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc
      .uniqueArray(fc.nat({ max: text.length }), { maxLength: 6 })
      .chain((offsets) => fc.tuple(fc.constant(offsets.toSorted((one, other) => one - other)), fc.array(words)))
      .map(([offsets, texts]) =>
        offsets.flatMap((start, index) => {
          const end = offsets[index + 1];
          return index % 2 === 1 || end === undefined ? [] : [edit(start, end, texts[index] ?? '')];
        }),
      ),
  ),
);

function editIn(text: string): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }), words)
    .map(([one, other, replacement]) => edit(Math.min(one, other), Math.max(one, other), replacement));
}
