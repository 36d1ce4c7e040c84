import { lineStarts, type Span } from '../model/index.ts';

/**
 * The chunks of a Markdown source: half-open spans that cover it. Each reads the same whatever stands in the others, as long as front matter and definitions
 * stay, and no two lists come to stand together. `undefined` where only a parser can tell: where HTML begins a line or a container, or a fence does not begin a line.
 *
 * A chunk begins after an empty line, with a line that is not indented, outside fenced code. There all blocks before have ended: an empty line ends paragraphs
 * and tables, and a line that is not indented ends footnotes and indented code, and all that stands in them. It ends lists, too, but where it is a list item:
 * such a line begins a chunk only where no list can go on.
 */
export function chunksOf(source: string): Span<'source'>[] | undefined {
  const body = frontMatter.exec(source)?.[0].length ?? 0;
  const mayHoldFence = source.includes('```') || source.includes('~~~');
  if ((mayHoldFence || source.includes('<')) && unsure.test(source.slice(body))) return undefined;
  const starts = body > 0 ? [0, body] : [0];
  let open = '';
  let isAfterEmpty = false;
  const lines = lineStarts(source.slice(body));
  for (let index = 0; index < lines.length; index++) {
    const start = body + lines[index]!;
    const text = source.slice(start, index + 1 < lines.length ? body + lines[index + 1]! : source.length);
    if (isAfterEmpty && open === '' && (opens.test(text) || opensList(text, source.slice(starts.at(-1), start))))
      starts.push(start);
    isAfterEmpty = empty.test(text);
    if (!mayHoldFence) continue;
    if (open === '') open = openingFence.exec(text)?.[0] ?? '';
    else if (closingFence.exec(text)?.[1]!.startsWith(open)) open = '';
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length }));
}

/** Whether a chunk begins with a list: next to another such chunk, it would go on with its list. */
export function beginsList(chunk: string): boolean {
  return item.test(chunk);
}

// Nothing before it in its chunk can have begun the list.
function opensList(line: string, before: string): boolean {
  return item.test(line) && !mayHoldItem.test(before);
}

const frontMatter = /^---[\t ]*(?:\r\n?|\n)(?:[^]*?[\r\n])??---[\t ]*(?:\r\n?|\n|$)/;
const unsure = /(?:^|[\r\n])[\t >*+\d.)-]*<|[^`~\r\n](?:`{3}|~{3})/;
const empty = /^[\t ]*(?:[\r\n]|$)/;
const opens = /^(?!-|[+*](?:\s|$)|\d{1,9}[.)](?:\s|$))\S/;
// The parser takes other numbers for text where it still waits for the end of indented code.
const item = /^(?:[-+*]|1[.)])[\t ]+\S/;
const mayHoldItem = /^[\t >]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/m;
const openingFence = /^(?:`{3,}(?![^]*`)|~{3,})/;
const closingFence = /^(`+|~+)[\t ]*(?:[\r\n]|$)/;
