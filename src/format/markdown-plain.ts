import type { Heading, Paragraph } from 'mdast';
import { linesOf } from './lines.ts';

/**
 * The node of a chunk that is one paragraph or one heading of nothing but text as it reads in the parser's tree, without lines and columns; `undefined` for any other chunk. Most
 * chunks of a report are such: reading them takes no parser. `offset` is where the chunk stands in the source, in UTF-16 code units from 0.
 */
export function plainNode(chunk: string, offset: number): Paragraph | Heading | undefined {
  const written = chunk.replace(/[ \t\r\n]+$/, '');
  if (special.test(written)) return undefined;
  const marker = headingMarker.exec(written)?.[0];
  if (marker !== undefined) {
    const depth = marker.trimEnd().length as Heading['depth'];
    const between = { start: offset + marker.length, end: offset + written.length };
    const text = { type: 'text' as const, value: written.slice(marker.length), position: positionOf(between) };
    return { type: 'heading', depth, position: positionOf({ start: offset, end: between.end }), children: [text] };
  }
  const lines = [...linesOf(written)].map(({ start, end }) => written.slice(start, end));
  if (!lines.every((line) => isText.test(line))) return undefined;
  const position = positionOf({ start: offset, end: offset + written.length });
  return { type: 'paragraph', position, children: [{ type: 'text', value: valueOf(written), position }] };
}

// White space around line ends is no part of the text.
function valueOf(written: string): string {
  return written.replace(/[\t ]*(\r\n?|\n)[\t ]*/g, '$1');
}

function positionOf({ start, end }: { start: number; end: number }): NonNullable<Paragraph['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

// Whatever may be more than text, wherever it stands; hard line breaks; white space that the parser and \s see differently.
// oxlint-disable-next-line no-control-regex
const special = /^[\t ]|[*_[\]<>&\\`~|@\0\u0085\u000b\f]|https?:|www\.| {2,}(?:\r|\n)|[^\S\r\n\t ]$|\r(?!\n)/i;
const headingMarker = /^#{1,6}[\t ]+(?=[\p{L}\d("“«][^\r\n#]*$)/u;
const isText = /^[\t ]*(?:[\p{L}("“«]|\d+(?![\d.)]))/u;
