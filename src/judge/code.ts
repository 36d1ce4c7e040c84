import { covers, type Span } from '../model/index.ts';
import { dismiss, type Judge } from './context.ts';

/** Code is no use of a word: code spans and blocks, comments, addresses, file names, hashtags. */
export const code: Judge = function code(candidate, { block }) {
  if (block.kind === 'code' || block.kind === 'comment') return dismiss('code', block.kind);
  const mark = block.marks.find(
    ({ kind, text }) => (kind === 'code' || kind === 'address') && covers(text, candidate.span),
  );
  if (mark) return dismiss('code', block.text.slice(mark.text.start, mark.text.end));
  const chunk = codeAround(block.text, candidate.span);
  return chunk === undefined ? undefined : dismiss('code', chunk);
};

/** What stands between white space around a span, where it is written as code is: an address, a path, a hashtag, a key. */
export function codeAround(text: string, { start, end }: Span<'block'>): string | undefined {
  const chunk = chunkAround(text, start, end);
  return looksLikeCode.test(chunk.toLowerCase()) ? chunk : backquotedAround(text, start, end);
}

// In plain text, too, backquotes set off commands.
function backquotedAround(text: string, start: number, end: number): string | undefined {
  const close = text.indexOf('`', end);
  if (close === -1) return undefined;
  const before = text.slice(0, start).split('`');
  return before.length % 2 === 0 ? `${before.at(-1)!}${text.slice(start, close)}` : undefined;
}

// What stands between white space and holds a scheme, a path, an underscore between letters, a file extension or a hashtag, or between backquotes. *and/or* has one slash only.
const looksLikeCode =
  /^[("'«“]*(?:`[^\s`]+`|[a-z][a-z+.-]+:\/\/|www\.|#\p{L}|\.{0,2}\/|[a-z]:\\)|\p{L}_\p{L}|[\p{L}\d]\/[^\s/]+\/|[\p{L}\d]\.(?:[a-z]{2,}\/|(?:md|txt|csv|docx?|xlsx?|pdf|html?|json|ya?ml|jpe?g|png|zip|odt|js|ts|py)(?![\p{L}]))|@\p{L}+\.\p{L}/u;

function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text[from - 1]!)) from--;
  while (to < text.length && !/\s/.test(text[to]!)) to++;
  return text.slice(from, to);
}
