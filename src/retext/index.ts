/**
 * The plugins of luxlint for unified: `remarkLuxlint` for Markdown, `rehypeLuxlint` for HTML, `retextLuxlint` for natural language.
 *
 * Each adds a message to the file for every finding, in the order of the text, and changes nothing in the tree. A finding that a
 * message of luxlint has reported at the same place before is not reported again, so that plugins may meet in one pipeline.
 * A plugin throws a `Failure` for an unknown rule or language in its options, if it has no packs, and for a tree of another kind.
 */
import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { Root as NlcstRoot } from 'nlcst';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { documentFromHast } from '../format/hast.ts';
import { documentFromMdast } from '../format/mdast.ts';
import type { Document } from '../model/index.ts';
import { withoutPlace } from './doubt.ts';
import { readNlcst } from './nlcst.ts';
import { createPlugin, type LuxlintPlugin, type TreeReading } from './plugin.ts';
import { sourceOf, writeOut } from './tree.ts';

export { Failure } from '../model/index.ts';
export type { LuxlintMessage, MessageData } from './message.ts';
export type { LuxlintOptions } from './options.ts';
export type { LuxlintPlugin } from './plugin.ts';

/**
 * Checks Markdown trees (mdast), best right after the parser: what later plugins make of a text has no place in the file.
 *
 * ```ts
 * import english from 'luxlint/rules/en';
 * const processor = unified().use(remarkParse).use(remarkLuxlint, { packs: [english] }).use(remarkStringify);
 * const file = await processor.process('Ten cases of child *pornography*');
 * file.messages[0].reason; // 'Write “child sexual abuse material” instead of “child pornography”.'
 * ```
 */
export const remarkLuxlint: LuxlintPlugin<MdastRoot> = createPlugin('mdast', (tree, file) =>
  readPlaced(tree, file, documentFromMdast),
);

/**
 * Checks HTML trees (hast): what a browser shows, and titles and descriptions too. HTML that is still raw text in the tree is not read.
 *
 * ```ts
 * import english from 'luxlint/rules/en';
 * const processor = unified().use(rehypeParse).use(rehypeLuxlint, { packs: [english] }).use(rehypeStringify);
 * const file = await processor.process('<p>Ten cases of child <b>pornography</b>');
 * file.messages[0].place; // { start: { line: 1, column: 17, offset: 16 }, end: { line: 1, column: 37, offset: 36 } }
 * ```
 *
 * A tree that remark-rehype made of Markdown can be checked as well; `remarkLuxlint` before it knows more places.
 */
export const rehypeLuxlint: LuxlintPlugin<HastRoot> = createPlugin('hast', (tree, file) =>
  readPlaced(tree, file, documentFromHast),
);

/**
 * Checks trees of natural language (nlcst), such as those of retext-english and retext-latin.
 *
 * ```ts
 * import english from 'luxlint/rules/en';
 * const processor = unified().use(retextEnglish).use(retextLuxlint, { packs: [english] }).use(retextStringify);
 * const file = await processor.process('Ten cases of child pornography');
 * file.messages[0].expected[0]; // 'child sexual abuse material'
 * ```
 *
 * Behind remark-retext and rehype-retext, positions are often wrong and tables are missing: use `remarkLuxlint` or `rehypeLuxlint` in
 * front of these. Where a position does not agree with the file, the place is that of the sentence, and the note says so.
 */
export const retextLuxlint: LuxlintPlugin<NlcstRoot> = createPlugin('nlcst', readNlcst);

function readPlaced<AnyTree extends Node>(
  tree: AnyTree,
  file: VFile,
  read: (tree: AnyTree, source: string) => Document,
): TreeReading {
  const source = sourceOf(tree, file);
  if (source !== undefined) return { document: read(tree, source), place: (finding) => finding };
  const written = writeOut(tree);
  return { document: read(written.tree, written.source), place: withoutPlace };
}
