import { linesOf } from '../model/index.ts';

/**
 * Whether the Markdown parser can read a text in reasonable time and memory. What it cannot is read as plain text.
 *
 * The parser keeps all events of a text at once, goes over the lines of a paragraph and over its open delimiters again for each new one,
 * and calls itself for nested containers. Measured (mdast-util-from-markdown 2.1 on Node 20, one core):
 *
 * - size: 1 MB of prose takes 2 s and 350 MB; 1 MB of lists, quotes and tables 20 to 40 s and 1.2 GB, growing faster than the text;
 * - nesting: 5,000 quotes on a line take 1 s and 460 MB, 10,000 end in a stack overflow, as do 5,000 list items after 8 s;
 * - lines without an empty one between: 62,000 take 17 s, 20,000 lazy lines after 50 quotes take 8 s;
 * - delimiters of one paragraph: 6,700 that nest take 7 s, 20,000 that do not take 9 s.
 */
export function isWithinReach(source: string): boolean {
  if (source.length > mostUnits) return false;
  let run = { lines: 0, depth: 1, delimiters: 0 };
  let isCode = false;
  for (const { start, end } of linesOf(source)) {
    const line = source.slice(start, end);
    if (fence.test(line)) isCode = !isCode;
    const lines = run.lines + 1;
    const depth = Math.max(run.depth, 1 + nesting(line));
    const delimiters = (beginsAnew.test(line) ? 0 : run.delimiters) + (isCode ? 0 : line.split(delimiter).length - 1);
    if (depth > deepest || lines * depth > mostLines || delimiters > mostDelimiters) return false;
    run = empty.test(line) ? { lines: 0, depth: 1, delimiters: 0 } : { lines, depth, delimiters };
  }
  return true;
}

const mostUnits = 1_000_000;
const deepest = 100;
/** Of lines without an empty one between, times the depth of their containers. */
const mostLines = 50_000;
const mostDelimiters = 5000;

const empty = /^[\s>]*$/;
const fence = /^[\t >]*(?:`{3}|~{3})/;
const beginsAnew = /^[\t >]*(?:[|<]|[-+*][\t ]|\d{1,9}[.)][\t ])/;
const delimiter = /[*_~`&<\\[\]]/;

/** How many containers a line opens or goes on with, as far as the line itself tells. */
function nesting(line: string): number {
  const marker = /[\t ]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[\t ]))/y;
  let depth = 0;
  while (depth < deepest && marker.test(line)) depth++;
  return depth;
}
