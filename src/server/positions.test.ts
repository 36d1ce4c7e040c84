import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPositions, type PositionEncoding } from './positions.ts';

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];
/** Texts full of what positions go wrong with. */
const texts = fc
  .array(
    fc.constantFrom('a', 'é', '\u0301', '€', '🙂', '\ud83d', '\ude42', '\r', '\n', '\r\n', '\u2028', '\ufeff', ' '),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///a', 'markdown', 1, text);
}

describe('positions', () => {
  it.each([
    ['utf-8', 8],
    ['utf-16', 5],
    ['utf-32', 4],
  ] as const)('in %s count their own units', (encoding, character) => {
    const { positionAt, offsetAt } = createPositions(encoding);
    const document = documentOf('x\né🙂ab');
    expect(positionAt(document, 7)).toEqual({ line: 1, character });
    expect(offsetAt(document, { line: 1, character })).toBe(7);
  });

  it.each(encodings)('in %s lead back to where they are of', (encoding) => {
    const { positionAt, offsetAt } = createPositions(encoding);
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        const document = documentOf(text);
        const position = positionAt(document, at);
        const back = offsetAt(document, position);
        expect(positionAt(document, back)).toEqual(position);
        // Inside a line break or a character that is one unit there, they lead to its beginning or its end.
        expect(Math.abs(back - Math.min(at, text.length))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('are near whatever is asked for', () => {
    const { offsetAt } = createPositions('utf-8');
    const document = documentOf('one\ntwo');
    expect(offsetAt(document, { line: -1, character: -5 })).toBe(0);
    expect(offsetAt(document, { line: 0, character: 99 })).toBe(3);
    expect(offsetAt(document, { line: 99, character: 0 })).toBe(7);
  });
});

describe('changes', () => {
  const position = fc.record({ line: fc.nat(8), character: fc.nat(12) });
  const changes = fc.array(fc.record({ one: position, other: position, text: texts }), { maxLength: 6 });

  it.each(encodings)('in %s make the text that they say, wherever they cut', (encoding) => {
    const positions = createPositions(encoding);
    fc.assert(
      fc.property(texts, changes, (text, edits) => {
        const document = documentOf(text);
        let expected = text;
        for (const { one, other, text: added } of edits) {
          const offsets = [one, other].map((at) => positions.offsetAt(documentOf(expected), at));
          const [start, end] = [Math.min(...offsets), Math.max(...offsets)];
          const inOrder = one.line < other.line || (one.line === other.line && one.character <= other.character);
          const range = inOrder ? { start: one, end: other } : { start: other, end: one };
          positions.update(document, [{ range, text: added }], 2);
          expected = expected.slice(0, start) + added + expected.slice(end);
          expect(document.getText()).toBe(expected);
        }
        // Its lines are those of the same text opened anew.
        expect(document.lineCount).toBe(documentOf(expected).lineCount);
        for (let at = 0; at <= expected.length; at++)
          expect(positions.positionAt(document, at)).toEqual(positions.positionAt(documentOf(expected), at));
      }),
    );
  });
});
