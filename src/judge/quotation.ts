import { covers } from '../model/index.ts';
import { note, type Judge } from './context.ts';
import { quotesOf } from './quotes.ts';

/** Other people's words stay as they were said: direct speech and quoted texts are notes. */
export const quotation: Judge = function quotation(candidate, context) {
  const { block, index } = context;
  const quote = quotesOf(block).findLast(({ inner }) => covers(inner, candidate.span));
  if (quote) return note('quotation', block.text.slice(quote.outer.start, quote.outer.end));
  if (!block.within.some(({ kind }) => kind === 'quote')) return undefined;
  // A house sets its own notes and boxes as block quotes too: only a source or a colon before it makes it somebody else's words.
  const before = context.document.blocks[index - 1];
  const attributed = before !== undefined && /:\s*$/.test(before.text);
  const source =
    context.cues('speech')[0] ?? (/^\s*[—–-]\s*\p{Lu}/mu.test(block.text) ? { text: block.text } : undefined);
  if (attributed) return note('quotation', before.text.slice(-60));
  return source && note('quotation', source.text);
};
