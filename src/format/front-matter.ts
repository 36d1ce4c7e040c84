import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Span } from '../model/index.ts';
import { follow, type Piece } from './html-source.ts';
import { readValue } from './mdast-run.ts';
import type { Reading } from './mdast.ts';

/**
 * Reads YAML front matter: values that readers meet (title, summary, keywords) as `metadata`, its other words and its keys as `code`, and
 * what it declares of the whole text. Of broken YAML, what can be read is read.
 */
export function readFrontMatter(reading: Reading, span: Span<'source'>): void {
  const contents = parse(reading.source.slice(span.start, span.end));
  const steps: Step[] = [{ node: contents, isMet: false, isTop: true }];
  for (let step = steps.pop(); step; step = steps.pop()) steps.push(...enter(reading, span.start, step).toReversed());
}

/** A node that is to be read. */
interface Step {
  readonly node: unknown;
  /** Whether readers meet its value. */
  readonly isMet: boolean;
  readonly isTop?: boolean;
  readonly language?: string | undefined;
}

function parse(text: string): unknown {
  try {
    // YAML knows no lone carriage return; all offsets stay.
    return parseDocument(text.replace(/\r(?!\n)/g, '\n'), { logLevel: 'silent', uniqueKeys: false }).contents;
  } catch {
    return undefined;
  }
}

function enter(reading: Reading, offset: number, { node, isMet, isTop, language }: Step): Step[] {
  if (isSeq(node)) return node.items.map((item) => ({ node: item, isMet, language }));
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (isTop) declare(reading, name, value);
      const met = isMet || metKeys.has(name.toLowerCase().replace(/[-_ ]/g, ''));
      const declared = isMet && /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(name) ? name : language;
      return [
        { node: key, isMet },
        { node: value, isMet: met, language: declared },
      ];
    });
  }
  if (isScalar(node) && typeof node.value === 'string')
    readScalar(reading, offset, node as Scalar<string>, isMet, language);
  return [];
}

/** Keys whose values readers meet, in lower case, without hyphens and spaces. */
const metKeys: ReadonlySet<string> = new Set(
  (
    'title subtitle shorttitle linktitle seotitle description metadescription abstract summary excerpt lead lede teaser deck headline ' +
    'heading caption alt keywords keyword tags tag categories category topics topic subject'
  ).split(' '),
);

function declare(reading: Reading, name: string, value: unknown): void {
  if (!isScalar(value) || typeof value.value !== 'string') return;
  if (name === 'lang' || name === 'language') reading.language ??= value.value;
  if (name === 'kind') reading.kind ??= value.value;
}

function readScalar(reading: Reading, offset: number, scalar: Scalar<string>, isMet: boolean, language?: string): void {
  if (!scalar.range) return;
  const span = { start: offset + scalar.range[0], end: offset + scalar.range[1] };
  const pieces = follow(scalar.value, decode(reading.source, span, scalar.type));
  const properties = {
    kind: isMet ? 'metadata' : 'code',
    within: [],
    ...(language !== undefined && { language }),
  } as const;
  readValue(reading, scalar.value, span, pieces, properties);
}

/** What a scalar's source decodes to. Folded lines and indentation are left as they stand. */
function decode(source: string, { start, end }: Span<'source'>, type: Scalar['type']): Piece[] {
  const slice = source.slice(start, end);
  const header = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? /^[^\r\n]*/.exec(slice)![0].length : 0;
  const escape = type === 'QUOTE_DOUBLE' ? escapeInDouble : type === 'QUOTE_SINGLE' ? /''/g : nothing;
  const pieces: Piece[] = [];
  let done = start + header;
  for (const { index, 0: written } of slice.matchAll(escape)) {
    pieces.push(copied(source, done, start + index));
    done = start + index + written.length;
    pieces.push({ value: unescape(written), source: { start: start + index, end: done }, literal: false });
  }
  return [...pieces, copied(source, done, end)].filter((piece) => piece.value !== '');
}

const nothing = /(?!)/g;
const escapeInDouble = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r\n|[^])/gi;

/** What an escape stands for. */
function unescape(written: string): string {
  if (written === "''") return "'";
  const code = /^\\[xu]([\da-f]+)$/i.exec(written)?.[1];
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ffff));
  const sign = written.slice(1);
  return Object.hasOwn(escapes, sign) ? escapes[sign]! : /[\r\n]/.test(sign) ? '' : sign;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function copied(source: string, start: number, end: number): Piece {
  return { value: source.slice(start, end), source: { start, end }, literal: true };
}
