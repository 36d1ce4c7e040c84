import { parseEntities } from 'parse-entities';
import type { Span } from '../model/index.ts';

/** A stretch of a decoded value and the source that it was read from; `literal` where the two are the same code units. */
export interface Piece {
  readonly value: string;
  readonly source: Span<'source'>;
  readonly literal: boolean;
}

/** How a stretch of HTML source is to be decoded. */
export interface Decoding {
  /** In attribute values, an unfinished reference before `=` or a letter stays as it is written. */
  readonly attribute?: boolean;
  /** Comments hold no references. */
  readonly references?: boolean;
}

/**
 * Tells where each stretch of a value stands in the source span that it was decoded from, or `undefined` where that cannot be told.
 *
 * References are decoded, line endings are what HTML makes of them, tags and comments that a parser dropped inside the span are
 * passed over. Beyond that, only signs may differ (a marker of another markup language, a curly quote made from a straight one):
 * letters and digits have to be the same ones in the same order, so that each of them has one possible place.
 */
export function alignValue(
  value: string,
  source: string,
  span: Span<'source'>,
  how: Decoding = {},
): Piece[] | undefined {
  const slice = source.slice(span.start, span.end);
  if (slice === value) return [{ value, source: span, literal: true }];
  return follow(value, decode(slice, span.start, how)) ?? follow(value, decodeAroundMarkup(slice, span.start, how));
}

/**
 * The same for a text node. Where white space was dropped before it and it begins with a reference, parse5 places its start at
 * the last character of that reference: then the reference is taken in.
 */
export function alignText(value: string, source: string, span: Span<'source'>): Piece[] | undefined {
  const pieces = alignValue(value, source, span);
  if (pieces) return pieces;
  const reference = startedReference.exec(source.slice(Math.max(0, span.start - longestReference), span.start));
  return reference ? alignValue(value, source, { start: span.start - reference[0].length, end: span.end }) : undefined;
}

const startedReference = /&#?[\da-z]*$/i;
const longestReference = 40;

/** The span of an attribute's value, without its quotes, in the tag that starts at `tag`; `undefined` where there is none. */
export function attributeSpan(source: string, tag: number, name: string): Span<'source'> | undefined {
  const attributes = afterTagName(source, tag);
  if (attributes === undefined) return undefined;
  nextAttribute.lastIndex = attributes;
  for (let match = nextAttribute.exec(source); match; match = nextAttribute.exec(source)) {
    if (match[1]!.toLowerCase() !== name) continue;
    const place = match.indices![2] ?? match.indices![3] ?? match.indices![4];
    return place && { start: place[0], end: place[1] };
  }
  return undefined;
}

/** The span of the start tag of an element, or `undefined` where the element does not begin with one. */
export function startTagSpan(source: string, { start }: Span<'source'>): Span<'source'> | undefined {
  const attributes = afterTagName(source, start);
  if (attributes === undefined) return undefined;
  let end = attributes;
  nextAttribute.lastIndex = attributes;
  while (nextAttribute.test(source)) end = nextAttribute.lastIndex;
  tagEnd.lastIndex = end;
  return tagEnd.test(source) ? { start, end: tagEnd.lastIndex } : undefined;
}

/** The span of the end tag of an element, or `undefined` where the element does not end with one. */
export function endTagSpan(source: string, { start, end }: Span<'source'>): Span<'source'> | undefined {
  const slice = source.slice(start, end);
  const tag = slice.lastIndexOf('</');
  return tag >= 0 && slice.indexOf('>', tag) === slice.length - 1 ? { start: start + tag, end } : undefined;
}

const tagStart = /<[a-z][^\t\n\f\r />]*/iy;
const nextAttribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/dy;
const tagEnd = /[\t\n\f\r /]*>/y;

function afterTagName(source: string, tag: number): number | undefined {
  tagStart.lastIndex = tag;
  return tagStart.test(source) ? tagStart.lastIndex : undefined;
}

const lineEndings = /\r\n?/g;
const markup = /<!\[CDATA\[|\]\]>|<[/a-z!?][^>]*>/gi;

function decode(slice: string, offset: number, { attribute = false, references = true }: Decoding): Piece[] {
  if (!references) return decodeLineEndings(slice, offset);
  const pieces: Piece[][] = [];
  parseEntities(slice, {
    attribute,
    text(value, { start }) {
      pieces.push(decodeLineEndings(value, offset + start.offset!));
    },
    reference(value, { start, end }) {
      pieces.push([{ value, source: { start: offset + start.offset!, end: offset + end.offset! }, literal: false }]);
    },
  });
  return pieces.flat();
}

function decodeLineEndings(text: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index, 0: ending } of text.matchAll(lineEndings)) {
    if (index > done) pieces.push(literalPiece(text.slice(done, index), offset + done));
    done = index + ending.length;
    pieces.push({ value: '\n', source: { start: offset + index, end: offset + done }, literal: false });
  }
  if (done < text.length) pieces.push(literalPiece(text.slice(done), offset + done));
  return pieces;
}

function decodeAroundMarkup(slice: string, offset: number, how: Decoding): Piece[] {
  const pieces: Piece[][] = [];
  let done = 0;
  // Up to the last `>` every tag has an end, so that a slice full of `<` is still searched only once.
  for (const { index, 0: tag } of slice.slice(0, slice.lastIndexOf('>') + 1).matchAll(markup)) {
    pieces.push(decode(slice.slice(done, index), offset + done, how));
    done = index + tag.length;
  }
  return [...pieces.flat(), ...decode(slice.slice(done), offset + done, how)];
}

/**
 * Walks a value along the pieces that its source decodes to. Signs may differ, but only between the same letters and digits: each of
 * these has one possible place. `undefined` where letters differ, or where signs of the value stand on nothing.
 */
export function follow(value: string, pieces: readonly Piece[]): Piece[] | undefined {
  if (value === pieces.map((piece) => piece.value).join('')) return [...pieces];
  const found: Piece[] = [];
  const units = pieces.flatMap(unitsOf);
  let at = 0;
  for (let index = 0; index < units.length || at < value.length;) {
    const signs = takeWhile(units, index, isSign);
    const valueSigns = signsAt(value, at);
    if (!addSigns(found, valueSigns, signs)) return undefined;
    at += valueSigns.length;
    index += signs.length;
    const letters = takeWhile(units, index, (unit) => !isSign(unit));
    index += letters.length;
    for (const unit of letters) {
      if (!value.startsWith(unit.value, at)) return undefined;
      push(found, unit);
      at += unit.value.length;
    }
    if (letters.length === 0 && at < value.length) return undefined;
  }
  return found;
}

/** Adds the signs of a value: each on its like in the source, or all of them on all that stands there. Tells whether that was possible. */
function addSigns(found: Piece[], wanted: string, units: readonly Piece[]): boolean {
  const matched: Piece[] = [];
  let at = 0;
  for (const unit of units) {
    if (at === wanted.length || !wanted.startsWith(unit.value, at)) continue;
    matched.push(unit);
    at += unit.value.length;
  }
  if (at === wanted.length) for (const unit of matched) push(found, unit);
  else if (units.length > 0) {
    const source = { start: units[0]!.source.start, end: units.at(-1)!.source.end };
    push(found, { value: wanted, source, literal: false });
  } else return false;
  return true;
}

function takeWhile(units: readonly Piece[], from: number, holds: (unit: Piece) => boolean): Piece[] {
  let to = from;
  while (to < units.length && holds(units[to]!)) to++;
  return units.slice(from, to);
}

function isSign({ value }: Piece): boolean {
  return leadingSign.test(value);
}

function signsAt(value: string, offset: number): string {
  leadingSigns.lastIndex = offset;
  return leadingSigns.exec(value)?.[0] ?? '';
}

const leadingSign = /^[^\p{L}\p{N}]/u;
const leadingSigns = /[^\p{L}\p{N}]+/uy;

function unitsOf(piece: Piece): Piece[] {
  if (!piece.literal) return [piece];
  let start = piece.source.start;
  return Array.from(piece.value, (character) => {
    const unit = literalPiece(character, start);
    start += character.length;
    return unit;
  });
}

/** Adds a piece, joined to the one before where both are literal and touch. */
function push(found: Piece[], piece: Piece): void {
  const last = found.at(-1);
  if (last?.literal && piece.literal && last.source.end === piece.source.start) {
    found[found.length - 1] = {
      value: last.value + piece.value,
      source: { start: last.source.start, end: piece.source.end },
      literal: true,
    };
  } else found.push(piece);
}

function literalPiece(value: string, start: number): Piece {
  return { value, source: { start, end: start + value.length }, literal: true };
}
