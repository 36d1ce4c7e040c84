import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { linesOf } from './lines.ts';

/**
 * The node of a chunk that is one paragraph or one heading of nothing but text, plain emphasis and plain links, as it reads in the parser's tree, without
 * lines and columns; `undefined` for any other chunk. Most chunks of a report are such: reading them takes no parser. `offset` is where the chunk stands in
 * the source, in UTF-16 code units from 0.
 */
export function plainNode(chunk: string, offset: number): Paragraph | Heading | undefined {
  const written = chunk.replace(/[ \t\r\n]+$/, '');
  const bare = written.replace(marked, '$2$3');
  if (special.test(bare)) return undefined;
  const span = { start: offset, end: offset + written.length };
  const marker = headingMarker.exec(bare)?.[0];
  if (marker !== undefined) {
    const depth = marker.trimEnd().length as Heading['depth'];
    const children = phrasing(written.slice(marker.length), offset + marker.length);
    return { type: 'heading', depth, position: positionOf(span), children };
  }
  const lines = [...linesOf(bare)].map(({ start, end }) => bare.slice(start, end));
  if (!lines.every((line) => isText.test(line))) return undefined;
  return { type: 'paragraph', position: positionOf(span), children: phrasing(written, offset) };
}

function phrasing(written: string, offset: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of written.matchAll(marked)) {
    const [all, stars, emphasised, label, url] = match;
    nodes.push(...text(written, from, match.index, offset));
    from = match.index + all.length;
    const position = positionOf({ start: offset + match.index, end: offset + from });
    const inside = match.index + (stars?.length ?? 1);
    const children = text(written, inside, inside + (emphasised ?? label)!.length, offset);
    if (url !== undefined) nodes.push({ type: 'link', url, title: null, children, position });
    else nodes.push({ type: stars === '*' ? 'emphasis' : 'strong', children, position });
  }
  return [...nodes, ...text(written, from, written.length, offset)];
}

// White space around line ends is no part of the text.
function text(written: string, start: number, end: number, offset: number): PhrasingContent[] {
  if (start === end) return [];
  const value = written.slice(start, end).replace(/[\t ]*(\r\n?|\n)[\t ]*/g, '$1');
  return [{ type: 'text', value, position: positionOf({ start: offset + start, end: offset + end }) }];
}

function positionOf({ start, end }: { start: number; end: number }): NonNullable<Paragraph['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

// Emphasis and links that can be read in one way only: in one line, beginning and ending with a letter or a figure, between white space.
const marked =
  /(?<=^|[\s(])(?:(\*{1,2})([\p{L}\d](?:[^*_[\]\r\n]*[\p{L}\d])?)\1|\[([\p{L}\d](?:[^*_[\]\r\n]*[\p{L}\d])?)\]\(([a-z\d:/.?=%#+-]+)\))(?=$|[\s).,;:!?])/giu;
// Whatever may be more than text, wherever it stands; hard line breaks; white space that the parser and \s see differently.
// oxlint-disable-next-line no-control-regex
const special = /^[\t ]|[*_[\]<>&\\`~|@\0\u0085\u000b\f]|https?:|www\.| {2,}(?:\r|\n)|[^\S\r\n\t ]$|\r(?!\n)/i;
const headingMarker = /^#{1,6}[\t ]+(?=[\p{L}\d("“«][^\r\n#]*$)/u;
const isText = /^[\t ]*(?:[\p{L}("“«]|\d+(?![\d.)]))/u;
