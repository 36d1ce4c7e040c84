import { covers, type Candidate, type Container, type Span, type Verdict } from '../model/index.ts';
import { dismiss, note, type Context, type Judge } from './context.ts';
import { quotesIn } from './quotes.ts';

/** A word that is itself the subject is mentioned, not used. */
export const mention: Judge = function mention(candidate, context) {
  return (
    inContext(candidate, context) ??
    inQuotationMarks(candidate, context) ??
    inTable(candidate, context) ??
    inList(candidate, context)
  );
};

function inContext(candidate: Candidate, context: Context): Verdict | undefined {
  const soCalled = context.around(candidate, ['so-called']);
  if (soCalled) return note('mention', soCalled.text);
  const cue = context.around(candidate, ['mention', 'denial']);
  return cue && dismiss('mention', cue.text);
}

// Quotation marks around nothing but the word, or the word and an article or an adjective.
function inQuotationMarks(candidate: Candidate, context: Context): Verdict | undefined {
  const { text } = context.block;
  const quote = quotesIn(text).findLast(({ inner }) => covers(inner, candidate.span));
  if (!quote || wordsBeside(text, quote.inner, candidate.span) > 1) return undefined;
  return dismiss('mention', text.slice(quote.outer.start, quote.outer.end));
}

function wordsBeside(text: string, inner: Span<'block'>, span: Span<'block'>): number {
  const beside = `${text.slice(inner.start, span.start)} ${text.slice(span.end, inner.end).replace(/^['’]s\b/, '')}`;
  return beside.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

// A glossary table sets a word to avoid beside the wording to use. One such row makes the two columns what they are, for all rows.
function inTable(candidate: Candidate, context: Context): Verdict | undefined {
  const { document, block } = context;
  const cell = cellOf(block.within);
  const table = block.within.find(({ kind }) => kind === 'table');
  if (!cell || !table) return undefined;
  const heading = document.blocks.findIndex(({ within }) => {
    const other = cellOf(within);
    return within.includes(table) && other?.row === 0 && other.column === cell.column;
  });
  const listed = cell.row > 0 && heading !== -1 ? context.cues('word-list', heading)[0] : undefined;
  if (listed) return dismiss('mention', listed.text);
  for (const [index, other] of document.blocks.entries()) {
    const beside = cellOf(other.within);
    if (!beside || !other.within.some((container) => container.id === table.id) || beside.column === cell.column)
      continue;
    if (beside.row !== cell.row) continue;
    const recommended = context.recommended(index).find(({ group }) => group === candidate.rule.id);
    if (recommended && isWholeCell(other.text, recommended.text)) return dismiss('mention', recommended.text);
  }
  return undefined;
}

function isWholeCell(cell: string, wording: string): boolean {
  return cell.replace(/[^\p{L}]/gu, '').length <= wording.replace(/[^\p{L}]/gu, '').length + 12;
}

function cellOf(within: readonly Container[]): (Container & { kind: 'cell' }) | undefined {
  return within.find((container) => container.kind === 'cell');
}

// A list under *Words to avoid*: the paragraph or heading before the list says what its items are.
function inList(candidate: Candidate, context: Context): Verdict | undefined {
  const { document, block, index } = context;
  const leadIn = context
    .cues('word-list')
    .find(({ span }) => span.end <= candidate.span.start && isLeadIn(context, span, candidate));
  if (leadIn) return dismiss('mention', leadIn.text);
  const list = block.within.find(({ kind }) => kind === 'list');
  if (!list) return undefined;
  let before = index;
  while (before >= 0 && document.blocks[before]!.within.some((container) => container.id === list.id)) before--;
  const cue = before >= 0 ? context.cues('word-list', before)[0] : undefined;
  return cue && dismiss('mention', cue.text);
}

// *Never ours. "…", "…" and "…"*: bold lead-in of the same paragraph, and the word in quotation marks or after a colon.
function isLeadIn(context: Context, cue: Span<'block'>, candidate: Candidate): boolean {
  const { block } = context;
  const strong = block.marks.some(({ kind, text }) => kind === 'strong' && covers(text, cue));
  const between = block.text.slice(cue.end, candidate.span.start);
  const quoted = quotesIn(block.text).some(({ inner }) => covers(inner, candidate.span));
  return (strong && quoted) || (/^\s*[:—–]/.test(between) && !/[.!?]\s/.test(between));
}
