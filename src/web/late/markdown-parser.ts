import type { parseMarkdown as parse } from '../../format/markdown-parser.ts';
import { createLate } from './late.ts';

const late = createLate(() => import('../../format/markdown-parser.ts'));

/** Stands in for the parser of Markdown, which plain paragraphs, lists and tables do without: until it is loaded, nothing can be parsed. */
export const parseMarkdown: typeof parse = (source) => late.get()?.parseMarkdown(source);
