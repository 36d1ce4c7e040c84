import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Format } from './index.ts';
import { isWithinReach } from './markdown-limits.ts';
import { documentFromMdast } from './mdast.ts';
import { text } from './text.ts';

/**
 * Markdown: CommonMark with GFM (tables, footnotes, strikethrough, task lists, bare addresses) and YAML front matter.
 *
 * ```ts
 * markdown.read('> A *fine*\n> report').blocks[0].text; // 'A fine\nreport'
 * ```
 */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', '.mdwn'],
  read(source) {
    const tree = parse(source);
    return tree ? documentFromMdast(tree, source) : text.read(source);
  },
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The tree of a text, or `undefined` for a text that the parser cannot read. */
function parse(source: string): Root | undefined {
  if (!isWithinReach(source)) return undefined;
  try {
    // The parser takes such a sign for a byte order mark and counts it no more.
    return parser.parse(source.replace(/^\ufeff/, ' '));
  } catch {
    return undefined;
  }
}
