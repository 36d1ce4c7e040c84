import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { once } from '../model/index.ts';
import type { Format } from './index.ts';
import { documentFromHast } from './hast.ts';
import { blockElements } from './html-elements.ts';

/**
 * HTML: what a browser shows, with titles, descriptions and other attributes that readers meet.
 *
 * ```ts
 * html.read('<html lang="fr"><p>Un rapport').language; // 'fr'
 * ```
 */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(source, wanted) {
    if (wanted && !wanted(source, 0)) return { source, blocks: [] };
    const { tree, parsed } = parse(source);
    return { ...documentFromHast(tree, parsed), source };
  },
};

const parser = once(() => unified().use(rehypeParse).freeze());

/** The parser needs a stack as deep as the document is nested; where none is deep enough, the innermost tags are given up. */
function parse(source: string): { tree: Root; parsed: string } {
  try {
    return { tree: parser().parse(source), parsed: source };
  } catch {
    const parsed = withoutInnermostTags(source);
    return { tree: parser().parse(parsed), parsed };
  }
}

/** Fewer levels than any parser's stack is good for, more than any author writes. */
const deepest = 200;

/** The same source with all tags below a certain depth gone, each replaced by something as long, so that every offset still holds. */
function withoutInnermostTags(source: string): string {
  let depth = 0;
  return source.replace(/<(\/?)([a-z][^\t\n\f\r />]*)[^>]*>/gi, (tag, slash: string, name: string) => {
    if (!slash) depth++;
    const stays = depth <= deepest;
    if (slash) depth--;
    return stays ? tag : filler(tag, name);
  });
}

/** An inline tag becomes a comment, which parts no word; a block's tag white space, which does. */
function filler(tag: string, name: string): string {
  return blockElements.has(name.toLowerCase()) ? ' '.repeat(tag.length) : `<!${' '.repeat(tag.length - 3)}>`;
}
