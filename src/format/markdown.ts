import type { Format } from './index.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { partsOf } from './markdown-parts.ts';
import { readParts } from './markdown-reading.ts';
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
  read(source, wanted, memory) {
    const parts = wanted && partsOf(source, wanted);
    if (parts) return readParts(source, parts, memory);
    const tree = parseMarkdown(source);
    return tree ? documentFromMdast(tree, source) : text.read(source);
  },
};
