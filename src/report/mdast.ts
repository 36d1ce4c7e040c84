import type { BlockContent, PhrasingContent, Root, Table, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { columnsOf } from './columns.ts';
import { visible } from './visible.ts';

/** Writes blocks as Markdown. Tables are short, or `aligned` for somebody who reads the source. */
export function markdownOf(blocks: readonly Root['children'][number][], aligned: boolean): string {
  const tables = { tableCellPadding: aligned, tablePipeAlign: aligned, stringLength: columnsOf };
  return toMarkdown({ type: 'root', children: [...blocks] }, { extensions: [gfmToMarkdown(tables)] });
}

/** Text that is read as it is, whatever signs it holds. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: visible(value) };
}

/** A name as code, in which nothing is markup, an address or a person. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: visible(value) };
}

/** A heading of the second or a deeper level. */
export function heading(depth: 2 | 3, value: string): Root['children'][number] {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children };
}

/** A table; columns after the first are numbers where `numbers` says so. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly PhrasingContent[])[],
  numbers: boolean,
): Table {
  return {
    type: 'table',
    align: columns.map((_, index) => (numbers && index > 0 ? 'right' : null)),
    children: [columns.map(text), ...rows].map(rowOf),
  };
}

function rowOf(cells: readonly PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) };
}
