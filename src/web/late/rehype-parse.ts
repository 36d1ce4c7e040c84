import type { Root } from 'hast';
import type rehypeParse from 'rehype-parse';
import { createLate } from './late.ts';

const late = createLate(() => import('hast-util-from-html'));

/** Stands in for rehype-parse: until the parser is loaded, every text is read as empty. */
const lateRehypeParse: typeof rehypeParse = function (options) {
  const self = this as unknown as { parser: (document: string) => Root };
  self.parser = (document) => late.get()?.fromHtml(document, { ...options }) ?? { type: 'root', children: [] };
};

export default lateRehypeParse;
