import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { once } from '../model/index.ts';
import { isWithinReach } from './markdown-limits.ts';

/** The tree of a Markdown text with GFM and YAML front matter, or `undefined` for a text that is beyond the parser. */
export function parseMarkdown(source: string): Root | undefined {
  if (!isWithinReach(source)) return undefined;
  try {
    // The parser takes such a sign for a byte order mark and counts it no more.
    return parserFor(source).parse(source.replace(/^\ufeff/, ' '));
  } catch {
    return undefined;
  }
}

/** Whether a text holds a sign of anything but CommonMark. */
export function needsExtensions(source: string): boolean {
  return tableSign.test(source) || rareSign.test(source.replace(plainLink, '$1'));
}

// The parser is much slower where it has to look out for more: for addresses, which begin at any letter, it takes twice the time.
function parserFor(source: string): ReturnType<typeof withAll> {
  if (rareSign.test(source.replace(plainLink, '$1'))) return withAll();
  return tableSign.test(source) ? withTables() : commonMark();
}

const commonMark = once(() => unified().use(remarkParse).freeze());
const withTables = once(() => unified().use(remarkParse).use(tables).freeze());
const withAll = once(() => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze());

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

const tableSign = /\||:-|-:/;
// Of front matter, addresses (which may be written with references and escapes), deleted text, footnotes, task lists.
const rareSign = /^---|[@&\\~]|https?:\/\/|www\.|\[\^|\[[\sx]\]/i;
// A link whose address can be nothing else, whatever stands around it.
const plainLink = /(\[[^\n\r[\]`<>\\&|]*\])\([^\s()<>\\&`|]*\)/g;
