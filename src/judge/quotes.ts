import { oncePer, type Block, type Span } from '../model/index.ts';

/** A stretch in quotation marks. `outer` has the marks, `inner` what stands between them. */
export interface Quote {
  readonly outer: Span<'block'>;
  readonly inner: Span<'block'>;
}

/** The quotations of a block's text, read once. */
export const quotesOf: (block: Block) => readonly Quote[] = oncePer(({ text }) => quotesIn(text));

const closers: Record<string, string> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
};

/**
 * The quotations of a text, inner ones after the outer one that holds them. A mark without a partner opens nothing: a stray quotation mark
 * must not turn the rest of a text into somebody else's words.
 */
export function quotesIn(text: string): Quote[] {
  const quotes: Quote[] = [];
  const open: { at: number; closes: string }[] = [];
  for (const { 0: character, index } of text.matchAll(marks)) {
    const depth = open.findLastIndex(({ closes }) => closes.includes(character));
    if (depth !== -1 && closesHere(text, index, open[depth]!.at)) {
      const start = open[depth]!.at;
      open.length = depth;
      quotes.push({ outer: { start, end: index + 1 }, inner: { start: start + 1, end: index } });
    } else {
      const closes = closers[character];
      if (closes && opensHere(text, index)) open.push({ at: index, closes });
    }
  }
  return quotes.toSorted((left, right) => left.outer.start - right.outer.start);
}

const marks = /["'“”„«»‹›‘’‚]/g;

function opensHere(text: string, index: number): boolean {
  const character = text[index]!;
  if (character === '«' || character === '„' || character === '“' || character === '‹') return true;
  return !/[\p{L}\d]/u.test(text[index - 1] ?? ' ') && !/\s/.test(text.charAt(index + 1));
}

function closesHere(text: string, index: number, opened: number): boolean {
  if (index === opened + 1) return false;
  const character = text[index]!;
  if (character === "'" || character === '’') return !/[\p{L}\d]/u.test(text[index + 1] ?? ' ');
  return true;
}
