import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Span } from '../model/index.ts';
import { follow, type Piece } from './html-source.ts';

/**
 * Tells where each stretch of a Markdown text (a text node, a title, a label) stands in the source span that it was read from, or `undefined`
 * where that cannot be told.
 *
 * References and escapes are decoded; what begins a line (marks of block quotes, indentation) and what ends it (spaces) is passed over. A
 * text that a plugin has changed is still told apart as long as only signs differ, such as curly quotes for straight ones.
 */
export function alignText(value: string, source: string, span: Span<'source'>): Piece[] | undefined {
  if (isLiteral(value, source, span)) return [{ value, source: span, literal: true }];
  return walk(value, source, span, textSyntax) ?? follow(value, decodeText(source, span));
}

/** The same for the label of an image: its text lacks all markup, also the addresses of links that stand in it. */
export function alignLabel(value: string, source: string, span: Span<'source'>): Piece[] | undefined {
  const withoutTails = () => partsBetween(source, span, linkTail).flatMap((part) => decodeText(source, part));
  return alignText(value, source, span) ?? follow(value, withoutTails());
}

const linkTail = /\]\((?:[^()\\]|\\[^]|\([^()]*\))*\)|\]\[[^\]]*\]/g;

/**
 * The same for text without references and escapes: code, HTML, comments. `cell` says that it stands in a table cell, where code writes `|` as `\|`.
 */
export function alignRaw(value: string, source: string, span: Span<'source'>, cell = false): Piece[] | undefined {
  if (isLiteral(value, source, span)) return [{ value, source: span, literal: true }];
  return walk(value, source, span, cell ? cellSyntax : rawSyntax);
}

/** The span of the text in a code span (or a formula), without its fences and the padding of one space. */
export function codeSpan(source: string, { start, end }: Span<'source'>): Span<'source'> {
  const fence = /([`$])\1*/y;
  fence.lastIndex = start;
  const width = Math.min(fence.exec(source)?.[0].length ?? 0, (end - start) >> 1);
  const inner = source.slice(start + width, end - width);
  const padding = /^( |\r\n?|\n)(?=[^]*[^ \r\n])[^]*?( |\r\n?|\n)$/.exec(inner);
  return { start: start + width + (padding?.[1]!.length ?? 0), end: end - width - (padding?.[2]!.length ?? 0) };
}

/** The span of the lines of a code block or of front matter, from after the opening fence, if there is one, to the end of the node. */
export function fencedSpan(source: string, { start, end }: Span<'source'>): Span<'source'> {
  const fence = /(?:`{3}|~{3}|\$\$|---)[^\r\n]*(?:\r\n?|\n)?/y;
  fence.lastIndex = start;
  return { start: Math.min(end, start + (fence.exec(source)?.[0].length ?? 0)), end };
}

/** The span of the title that ends a link, an image or a definition, without its quotes; `undefined` where none is found. */
export function titleSpan(source: string, { start, end }: Span<'source'>): Span<'source'> | undefined {
  let close = end - 1;
  while (close > start && '\t\n\r >'.includes(source[close]!)) close--;
  const quote = source[close]!;
  if (!`"')`.includes(quote)) return undefined;
  // A quote inside the title is escaped.
  const opening = quote === ')' ? '(' : quote;
  for (let open = close - 1; open >= start; open--) {
    if (source[open] === opening && source[open - 1] !== '\\') return { start: open + 1, end: close };
  }
  return undefined;
}

/** The span from `start`, the offset after an opening bracket, to the bracket that closes it; `undefined` where none does. */
export function labelSpan(source: string, { start, end }: Span<'source'>): Span<'source'> | undefined {
  const token = /\\[^]|(`+)(?!`)[^]*?[^`]\1(?!`)|[[\]]/g;
  let depth = 0;
  for (const { index, 0: sign } of source.slice(start, end).matchAll(token)) {
    if (sign === '[') depth++;
    else if (sign === ']' && depth-- === 0) return { start, end: start + index };
  }
  return undefined;
}

/** How a stretch of source is written. */
interface Syntax {
  /** Signs that stand for something else, or that end a line. */
  readonly special: RegExp;
  /** What the sign at an offset stands for, if for something else. */
  readonly decode: (source: string, offset: number) => Decoded | undefined;
  /** Whether white space at the start of a line is kept, as far as the value has it. */
  readonly keepsIndentation: boolean;
}

interface Decoded {
  readonly value: string;
  readonly length: number;
}

const textSyntax: Syntax = { special: /[\r\n&\\\0]/, decode: decodeSign, keepsIndentation: false };
const rawSyntax: Syntax = { special: /[\r\n\0]/, decode: decodeNul, keepsIndentation: true };
const cellSyntax: Syntax = { special: /[\r\n\0\\]/, decode: decodePipe, keepsIndentation: true };

function decodeSign(source: string, offset: number): Decoded | undefined {
  if (source[offset] === '&') return decodeReference(source, offset);
  if (source[offset] !== '\\') return decodeNul(source, offset);
  return escapable.test(source[offset + 1] ?? '') ? { value: source[offset + 1]!, length: 2 } : undefined;
}

const escapable = /[!-/:-@[-`{-~]/;

function decodeReference(source: string, offset: number): Decoded | undefined {
  const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z\d]{1,31}));/iy;
  reference.lastIndex = offset;
  const match = reference.exec(source);
  if (!match) return undefined;
  const [{ length }, hexadecimal, decimal, name] = match;
  if (hexadecimal !== undefined) return { value: decodeNumericCharacterReference(hexadecimal, 16), length };
  if (decimal !== undefined) return { value: decodeNumericCharacterReference(decimal, 10), length };
  const value = decodeNamedCharacterReference(name!);
  return value === false ? undefined : { value, length };
}

function decodePipe(source: string, offset: number): Decoded | undefined {
  return source.startsWith('\\|', offset) ? { value: '|', length: 2 } : decodeNul(source, offset);
}

function decodeNul(source: string, offset: number): Decoded | undefined {
  return source[offset] === '\0' ? { value: '\ufffd', length: 1 } : undefined;
}

/** What a span of text decodes to. Line endings and all around them are left as they stand. */
function decodeText(source: string, { start, end }: Span<'source'>): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  for (const { index } of source.slice(start, end).matchAll(/[&\\\0]/g)) {
    const from = start + index;
    const decoded = from < done ? undefined : decodeSign(source, from);
    if (!decoded) continue;
    push(pieces, copied(source, done, from));
    done = from + decoded.length;
    push(pieces, { value: decoded.value, source: { start: from, end: done }, literal: false });
  }
  push(pieces, copied(source, done, end));
  return pieces;
}

/** The parts of a span before, between and after what an expression matches. */
function partsBetween(source: string, { start, end }: Span<'source'>, separator: RegExp): Span<'source'>[] {
  const parts: Span<'source'>[] = [];
  let done = start;
  for (const { index, 0: separated } of source.slice(start, end).matchAll(separator)) {
    parts.push({ start: done, end: start + index });
    done = start + index + separated.length;
  }
  return [...parts, { start: done, end }];
}

function isLiteral(value: string, source: string, { start, end }: Span<'source'>): boolean {
  // Whatever stands for something else is longer than that, so that a text of the same length was copied.
  return value.length === end - start && source.startsWith(value, start);
}

/** A walk along a value and its source, which has come to `at` and to `from`. */
interface Walk {
  readonly value: string;
  readonly source: string;
  readonly end: number;
  readonly syntax: Syntax;
  readonly pieces: Piece[];
  at: number;
  from: number;
}

/** Walks a value along its source, in time linear in its length. Each step is the only possible one. */
function walk(value: string, source: string, { start, end }: Span<'source'>, syntax: Syntax): Piece[] | undefined {
  const state: Walk = { value, source, end, syntax, pieces: [], at: 0, from: start };
  if (syntax.keepsIndentation && !skipLineStart(state)) return undefined;
  while (state.at < value.length) {
    if (state.from >= end) return undefined;
    if (!(takeSpecial(state) ?? takeLiteral(state))) return undefined;
  }
  // Words that are left over say that the value is not what stood there.
  return /[\p{L}\p{N}]/u.test(source.slice(state.from, end)) ? undefined : state.pieces;
}

/** Takes a sign that stands for something else or ends the line; `undefined` where there is none. */
function takeSpecial(state: Walk): boolean | undefined {
  const { source, from, syntax } = state;
  if (source[from] === '\r' || source[from] === '\n') return takeLineEnding(state);
  const decoded = syntax.special.test(source[from]!) ? syntax.decode(source, from) : undefined;
  return decoded && take(state, decoded.value, decoded.length, false);
}

function takeLineEnding(state: Walk): boolean {
  const { source, value, at, from } = state;
  const lineEnding = source.startsWith('\r\n', from) ? '\r\n' : source[from]!;
  // Some parsers make a space, or a line feed of their own, of a line ending.
  const isCopied = value.startsWith(lineEnding, at);
  if (!isCopied && value[at] !== '\n' && value[at] !== ' ') return false;
  return take(state, isCopied ? lineEnding : value[at]!, lineEnding.length, isCopied) && skipLineStart(state);
}

/** Takes what stands for itself, up to the next special sign. */
function takeLiteral(state: Walk): boolean {
  const { value, source, at, from, end, syntax } = state;
  const rest = source.slice(from, Math.min(end, from + value.length - at));
  const special = rest.slice(1).search(syntax.special);
  const run = special === -1 ? rest : rest.slice(0, special + 1);
  if (value.startsWith(run, at)) return take(state, run, run.length, true);
  // Markdown strips white space at the end of a line.
  const kept = withoutSpaceAtEnd(run);
  if (!value.startsWith(kept, at)) return false;
  take(state, kept, kept.length, true);
  state.from += runLength(source, state.from, /[\t ]*/y);
  return source[state.from] === '\r' || source[state.from] === '\n';
}

/** Passes over what begins a line and is not part of the value: indentation and marks of block quotes. */
function skipLineStart(state: Walk): boolean {
  const { value, source, at, from, syntax } = state;
  const before = source.slice(from, from + runLength(source, from, lineStart));
  const wanted = value.slice(at, at + runLength(value, at, lineStart));
  // The text itself may begin with such signs. Those that stand for themselves are the last ones of the run.
  if (syntax.keepsIndentation) return skipIndentation(state, before, wanted);
  const kept = wanted.length - decodedLineStart(source, from + before.length, wanted.length);
  state.from += before.length - kept;
  return kept >= 0 && before.endsWith(wanted.slice(0, kept));
}

const lineStart = /[\t >]*/y;

/** The same where indentation is kept. A tab that reaches into the code stands for the spaces that are left of it. */
function skipIndentation(state: Walk, before: string, wanted: string): boolean {
  let spaces = wanted.length;
  let start = before.length;
  while (spaces > 0 && before[start - 1] === wanted[spaces - 1]) [spaces, start] = [spaces - 1, start - 1];
  state.from += start;
  if (spaces === 0) return true;
  state.from--;
  return (
    before[start - 1] === '\t' && take(state, wanted.slice(0, spaces), 1, false) && /^ +$/.test(wanted.slice(0, spaces))
  );
}

/** How many signs that could begin a line are written as escapes or references, or follow such, up to `most`. */
function decodedLineStart(source: string, offset: number, most: number): number {
  let length = 0;
  for (let from = offset; length < most && from < source.length;) {
    const decoded = decodeSign(source, from) ?? { value: source[from]!, length: 1 };
    if (!/^[\t >]+$/.test(decoded.value)) break;
    length += decoded.value.length;
    from += decoded.length;
  }
  return length;
}

function take(state: Walk, value: string, length: number, literal: boolean): boolean {
  if (!state.value.startsWith(value, state.at)) return false;
  push(state.pieces, { value, source: { start: state.from, end: state.from + length }, literal });
  state.at += value.length;
  state.from += length;
  return true;
}

function copied(source: string, start: number, end: number): Piece {
  return { value: source.slice(start, end), source: { start, end }, literal: true };
}

function push(pieces: Piece[], piece: Piece): void {
  if (piece.value !== '') pieces.push(piece);
}

function withoutSpaceAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** The length of what a sticky expression matches at an offset. */
function runLength(text: string, offset: number, run: RegExp): number {
  run.lastIndex = offset;
  return run.exec(text)![0].length;
}
