import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import type { Edit, Place } from '../model/index.ts';

/** The units that characters of a line are counted in. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Converts between offsets (UTF-16 code units, as luxlint counts) and the positions that were agreed on with a client. */
export interface Positions {
  /** The nearest offset that there is, for whatever position: half a character counts as none. */
  offsetAt(document: TextDocument, position: Position): number;
  positionAt(document: TextDocument, offset: number): Position;
  rangeOf(document: TextDocument, place: Place): Range;
  /** The text that an edit puts in place, and where. */
  editOf(document: TextDocument, edit: Edit): { range: Range; newText: string };
  /** Applies changes one after the other, in place. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument;
}

/** Makes the positions of an encoding. */
export function createPositions(encoding: PositionEncoding): Positions {
  const widthOf = widths[encoding];
  return { offsetAt, positionAt, rangeOf, editOf, update };

  function offsetAt(document: TextDocument, position: Position): number {
    return document.offsetAt(inUtf16(document, position));
  }

  function positionAt(document: TextDocument, offset: number): Position {
    const { line, character } = document.positionAt(offset);
    if (!widthOf) return { line, character };
    let count = 0;
    let units = 0;
    for (const one of lineOf(document, line)) {
      units += one.length;
      if (units > character) break;
      count += widthOf(one.codePointAt(0)!);
    }
    return { line, character: count };
  }

  function rangeOf(document: TextDocument, { start, end }: Place): Range {
    return { start: positionAt(document, start.offset), end: positionAt(document, end.offset) };
  }

  function editOf(document: TextDocument, { start, end, text }: Edit): { range: Range; newText: string } {
    return { range: { start: positionAt(document, start), end: positionAt(document, end) }, newText: text };
  }

  function update(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): TextDocument {
    for (const change of changes) TextDocument.update(document, [changeInUtf16(document, change)], version);
    return document;
  }

  function changeInUtf16(
    document: TextDocument,
    change: TextDocumentContentChangeEvent,
  ): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change;
    const { start, end } = change.range;
    return { text: change.text, range: { start: inUtf16(document, start), end: inUtf16(document, end) } };
  }

  function inUtf16(document: TextDocument, { line, character }: Position): Position {
    const wanted = { line: Math.max(0, line), character: Math.max(0, character) };
    if (!widthOf) return inText(document, wanted);
    let count = 0;
    let units = 0;
    for (const one of lineOf(document, wanted.line)) {
      count += widthOf(one.codePointAt(0)!);
      if (count > wanted.character) break;
      units += one.length;
    }
    return inText(document, { line: wanted.line, character: units });
  }
}

// What lies beyond the text or inside a line break would spoil the document's table of lines.
function inText(document: TextDocument, position: Position): Position {
  return document.positionAt(document.offsetAt(position));
}

/** How many units a code point takes; none for UTF-16, which texts count in anyway. */
const widths: Readonly<Record<PositionEncoding, ((codePoint: number) => number) | undefined>> = {
  'utf-8': (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
  'utf-16': undefined,
  'utf-32': () => 1,
};

function lineOf(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}
