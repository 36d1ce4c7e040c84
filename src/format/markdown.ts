import type { Format } from './index.ts';

/** Markdown: CommonMark with GFM tables, footnotes and front matter. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (source) => ({ source, blocks: [] }),
};
