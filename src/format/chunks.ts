import type { Span } from '../model/index.ts';
import { linesOf } from './lines.ts';

/**
 * The chunks of a Markdown source: half-open spans that cover it. Each reads the same whatever stands in the others, as long as front matter and definitions
 * stay. `undefined` where only a parser can tell: where HTML begins a line or a container, or a fence does not begin a line.
 *
 * A chunk begins after an empty line, with a line that is neither indented nor a list item, outside fenced code. There all blocks before have ended: an empty
 * line ends paragraphs and tables, and a line that is not indented ends lists, footnotes and indented code, and all that stands in them.
 */
export function chunksOf(source: string): Span<'source'>[] | undefined {
  const body = frontMatter.exec(source)?.[0].length ?? 0;
  if (unsure.test(source.slice(body))) return undefined;
  const starts = body > 0 ? [0, body] : [0];
  let fence = '';
  let isAfterEmpty = false;
  for (const line of linesOf(source.slice(body))) {
    const text = source.slice(body + line.start, body + line.end);
    if (isAfterEmpty && fence === '' && opens.test(text)) starts.push(body + line.start);
    isAfterEmpty = empty.test(text);
    if (fence === '') fence = openingFence.exec(text)?.[0] ?? '';
    else if (closingFence.exec(text)?.[1]!.startsWith(fence)) fence = '';
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length }));
}

const frontMatter = /^---[\t ]*(?:\r\n?|\n)(?:[^]*?[\r\n])??---[\t ]*(?:\r\n?|\n|$)/;
const unsure = /(?:^|[\r\n])[\t >*+\d.)-]*<|[^`~\r\n](?:`{3}|~{3})/;
const empty = /^[\t ]*$/;
const opens = /^(?!-|[+*](?:\s|$)|\d{1,9}[.)](?:\s|$))\S/;
const openingFence = /^(?:`{3,}(?![^]*`)|~{3,})/;
const closingFence = /^(`+|~+)[\t ]*$/;
