import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSegment, createBlockBuilder, sourcePieces, type Block } from './index.ts';

const paragraph = { kind: 'paragraph', within: [] } as const;

describe('createBlockBuilder', () => {
  it('leaves gaps where source is not appended', () => {
    const block = read('child **porn**ography', [
      [0, 6],
      [8, 12],
      [14, 21],
    ]);
    expect(block.text).toBe('child pornography');
    expect(block.segments).toHaveLength(3);
    expect(sourcePieces(block, { start: 6, end: 17 })).toEqual([
      { start: 8, end: 12 },
      { start: 14, end: 21 },
    ]);
  });

  it('joins literal pieces that touch', () => {
    const block = read('one two', [
      [0, 3],
      [3, 7],
    ]);
    expect(block.segments).toEqual([{ text: { start: 0, end: 7 }, source: { start: 0, end: 7 }, literal: true }]);
  });

  it('leaves out what no reader sees', () => {
    const block = read('vic\u00adt\u200bim\u202es', [[0, 10]]);
    expect(block.text).toBe('victims');
    expect(sourcePieces(block, { start: 0, end: 7 })).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 5 },
      { start: 6, end: 8 },
      { start: 9, end: 10 },
    ]);
  });

  it('composes an accent, also one that a piece of its own brings', () => {
    const source = 'pe\u0301do e**&#x301;**t';
    const builder = createBlockBuilder(source);
    builder.literal({ start: 0, end: 7 });
    const strong = builder.length();
    builder.decoded('\u0301', { start: 9, end: 16 });
    builder.mark('strong', strong);
    builder.literal({ start: 18, end: 19 });
    const block = builder.build(paragraph)!;
    expect(block.text).toBe('pédo ét');
    expect(sourcePieces(block, { start: 1, end: 2 })).toEqual([{ start: 1, end: 3 }]);
    expect(sourcePieces(block, { start: 5, end: 6 })).toEqual([{ start: 6, end: 16 }]);
    expect(block.marks).toEqual([{ kind: 'strong', text: { start: 5, end: 6 } }]);
  });

  it('makes no block of white space, and no mark of nothing', () => {
    const builder = createBlockBuilder(' \n');
    builder.literal({ start: 0, end: 2 });
    expect(builder.build(paragraph)).toBeUndefined();
    builder.mark('code', builder.length());
    builder.decoded('a', { start: 0, end: 1 });
    expect(builder.build(paragraph)!.marks).toEqual([]);
  });

  it('gives the marks from the outside in', () => {
    const builder = createBlockBuilder('ab');
    builder.literal({ start: 0, end: 2 });
    builder.mark('code', 1, 2);
    builder.mark('strong', 0, 1);
    builder.mark('emphasis', 0, 2);
    expect(builder.build(paragraph)!.marks.map((mark) => mark.kind)).toEqual(['emphasis', 'strong', 'code']);
  });

  it('keeps its contract whatever is appended', () => {
    const piece = fc.record({
      text: fc.string({
        unit: fc.constantFrom(...'ab é\u0301\u0327\u00ad\u200b\u1100\u1161\u11a8\u212b\u0958\n😀\ud800'),
      }),
      literal: fc.boolean(),
      gap: fc.constantFrom('', '**', '&'),
      mark: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.map(({ text, gap }) => `${gap}${text}.`).join('');
        const builder = createBlockBuilder(source);
        const marked: string[] = [];
        let at = 0;
        for (const { text, literal, gap, mark } of pieces) {
          const from = at + gap.length;
          const start = builder.length();
          if (literal) builder.literal({ start: from, end: from + text.length });
          else builder.decoded(text, { start: from, end: from + text.length + 1 });
          if (mark && builder.length() > start) marked.push(seen(text).normalize('NFC'));
          if (mark) builder.mark('strong', start);
          at = from + text.length + 1;
        }
        const block = builder.build(paragraph);
        const whole = seen(pieces.map(({ text }) => text).join('')).normalize('NFC');
        fc.pre(whole.trim() !== '');
        expect(brokenSegment(block!, source)).toBeUndefined();
        expect(block!.text).toBe(whole);
        expect(block!.marks).toHaveLength(marked.length);
        // An accent may join the text before or after a mark: then the mark takes in the whole character.
        for (const [index, { text }] of block!.marks.entries()) {
          expect(block!.text.slice(text.start, text.end).normalize('NFD')).toContain(
            seen(marked[index]!)
              .normalize('NFD')
              .replace(/^[\p{M}\u1161\u11a8]+|[\p{M}\u1161\u11a8]+$/gu, ''),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('brokenSegment', () => {
  const good = { ...paragraph, text: 'ab', marks: [], segments: [copied(0, 2, 1)] } satisfies Block;

  it.each([
    ['uncovered', { ...good, segments: [copied(0, 1, 1)] }],
    ['uncovered', { ...good, segments: [copied(1, 2, 2)] }],
    ['not literal', { ...good, segments: [copied(0, 2, 0)] }],
    ['back', { ...good, segments: [copied(0, 1, 1), copied(1, 2, 0)] }],
    [
      'no source',
      { ...good, segments: [{ text: { start: 0, end: 2 }, source: { start: 2, end: 4 }, literal: false }] },
    ],
    ['composed', { ...good, text: 'e\u0301', segments: [{ ...copied(0, 2, 1), literal: false }] }],
    ['no reader', { ...good, text: 'a\u00ad', segments: [{ ...copied(0, 2, 1), literal: false }] }],
  ])('tells what is %s', (reason, block) => {
    expect(brokenSegment(block, ' ab')).toContain(reason);
  });

  it('is content with a block that keeps the contract', () => {
    expect(brokenSegment(good, ' ab')).toBeUndefined();
  });
});

function read(source: string, spans: readonly (readonly [number, number])[]): Block {
  const builder = createBlockBuilder(source);
  for (const [start, end] of spans) builder.literal({ start, end });
  return builder.build(paragraph)!;
}

function copied(start: number, end: number, from: number): Block['segments'][number] {
  return { text: { start, end }, source: { start: from, end: from + end - start }, literal: true };
}

function seen(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '');
}
