import { covers, type Candidate, type Span, type Verdict } from '../model/index.ts';
import { dismiss, note, type Context, type Cue, type Judge } from './context.ts';
import { cellOf, introductionOf, membersOf } from './evidence.ts';
import { quotesOf } from './quotes.ts';

/** A word that is itself the subject is mentioned, not used. */
export const mention: Judge = function mention(candidate, context) {
  for (const shown of [struckOut, inContext, alone, inQuotationMarks, inGlossary, inWordList]) {
    const verdict = shown(candidate, context);
    if (verdict) return verdict;
  }
  return undefined;
};

// What is struck out has been withdrawn: *~~child prostitute~~ exploited child*.
function struckOut({ span }: Candidate, { block }: Context): Verdict | undefined {
  const mark = block.marks.find(({ kind, text }) => kind === 'deleted' && covers(text, span));
  return mark && dismiss('mention', block.text.slice(mark.text.start, mark.text.end));
}

function inContext(candidate: Candidate, context: Context): Verdict | undefined {
  const soCalled = context.around(candidate, ['so-called']);
  if (soCalled) return note('mention', soCalled.text);
  const cue = context.around(candidate, ['mention', 'denial']);
  return cue && dismiss('mention', cue.text);
}

// *Client?* as a heading or a bold lead-in asks about the word; so does *Child pornography images? No: …* with a word beside it.
function alone({ span }: Candidate, { block }: Context): Verdict | undefined {
  const before = block.text.slice(0, span.start);
  const [after, answer] = /^\s?\?(\s+(?:non?|nein|nee|não)(?!\p{L}))?/iu.exec(block.text.slice(span.end)) ?? [];
  if (after === undefined || !(answer === undefined ? asked : refused).test(before)) return undefined;
  return dismiss('mention', block.text.slice(span.start, span.end) + after);
}

const opens = String.raw`(?:^|[.!?:]\s)[\s\d.)]*¿?`;
const asked = new RegExp(String.raw`${opens}(?:\p{L}{1,3}\s)?$`, 'u');
const refused = new RegExp(String.raw`${opens}(?:\p{L}+\s){0,2}$`, 'u');

// Quotation marks around nothing but the word, or the word and an article or an adjective.
function inQuotationMarks({ span }: Candidate, { block }: Context): Verdict | undefined {
  const { text } = block;
  const quote = quotesOf(block).findLast(({ inner }) => covers(inner, span));
  if (!quote || wordsBeside(text, quote.inner, span) > 1) return undefined;
  return dismiss('mention', text.slice(quote.outer.start, quote.outer.end));
}

function wordsBeside(text: string, inner: Span<'block'>, span: Span<'block'>): number {
  const after = text.slice(span.end, inner.end).replace(/^['’]s\b/, '');
  return `${text.slice(inner.start, span.start)} ${after}`.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

// A table that sets wordings to use beside words to avoid is a glossary: one row that does so makes all rows what they are. So does a heading, of a column
// or of the whole.
function inGlossary(candidate: Candidate, context: Context): Verdict | undefined {
  const cell = cellOf(context.block.within);
  const table = context.block.within.find(({ kind }) => kind === 'table');
  if (!cell || !table) return undefined;
  const { blocks } = context.document;
  const introduction = introducing(introductionOf(context, table), context);
  if (introduction) return dismiss('mention', introduction.text);
  for (const at of membersOf(context, table)) {
    const other = cellOf(blocks[at]!.within);
    if (!other) continue;
    const heading = other.row === 0 && other.column === cell.column && cell.row > 0;
    const cue = heading ? context.cues('word-list', at)[0] : undefined;
    const wording = other.row > 0 && other !== cell ? context.recommended(at).find(sets(other, at)) : undefined;
    const decided = cue ?? wording;
    if (decided) return dismiss('mention', decided.text);
  }
  return undefined;

  // In the word's own row or column the wording for this very word; in other columns any, where it fills the cell.
  function sets(other: Cell, at: number): (wording: { group: string; text: string }) => boolean {
    return ({ group, text }) => {
      const fills = letters(blocks[at]!.text) <= letters(text) + 4;
      if (group === candidate.rule.id && (other.row === cell!.row || fills)) return true;
      return fills && other.column !== cell!.column;
    };
  }
}

type Cell = NonNullable<ReturnType<typeof cellOf>>;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

// A list or set-off words under *Words to avoid*, or a bold lead-in of the same paragraph.
function inWordList(candidate: Candidate, context: Context): Verdict | undefined {
  const leadIn = context.cues('word-list').find(({ span }) => introduces(span, candidate, context));
  if (leadIn) return dismiss('mention', leadIn.text);
  const list = context.block.within.find(({ kind }) => kind === 'list');
  if (!list && !isSetOff(candidate, context)) return undefined;
  const cue = introducing(list ? introductionOf(context, list) : context.index - 1, context);
  return cue && dismiss('mention', cue.text);
}

// *Words we avoid* may also be the heading of a paragraph, in which each word stands in emphasis or quotation marks.
function isSetOff({ span }: Candidate, { block }: Context): boolean {
  return (
    block.marks.some(({ kind, text }) => (kind === 'emphasis' || kind === 'strong') && covers(text, span)) ||
    quotesOf(block).some(({ inner }) => covers(inner, span))
  );
}

// A heading, a title of few words, such as *Before*, or a phrase that speaks of words and ends in a colon: what a sentence says about a word covers no
// list or table after it.
function introducing(at: number, context: Context): Cue | undefined {
  const block = context.document.blocks[at];
  const text = block?.text ?? '';
  const isShort = wordsOf(text) <= 4;
  const leadsOn = block?.kind === 'heading' || isShort || /:\s*$/.test(text);
  return context.cues('word-list', at).find((cue) => isShort || (leadsOn && wordsOf(cue.text) > 1));
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

// *Never ours. "…", "…" and "…"*: a bold lead-in and the word in quotation marks, or the word in the same sentence after a colon.
function introduces(cue: Span<'block'>, { span }: Candidate, { block }: Context): boolean {
  if (cue.end > span.start) return false;
  const strong = block.marks.some(({ kind, text }) => kind === 'strong' && covers(text, cue));
  const quoted = quotesOf(block).some(({ inner }) => covers(inner, span));
  const between = block.text.slice(cue.end, span.start);
  return (strong && quoted) || (/^\s*[:—–]/.test(between) && !/[.!?]\s/.test(between));
}
