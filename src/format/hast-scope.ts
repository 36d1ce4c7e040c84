import type { Element, Properties } from 'hast';
import type { BlockKind, Container } from '../model/index.ts';
import { blockElements, kindOfElement } from './html-elements.ts';

/** What surrounds a node of an HTML tree. */
export interface Scope {
  readonly kind: BlockKind;
  /** Heading depth, 1 to 6, in headings. */
  readonly depth?: number;
  /** Language of the nearest element that declares one. */
  readonly language?: string | undefined;
  /** Language where the block began that the node stands in. */
  readonly blockLanguage?: string | undefined;
  readonly held?: Held | undefined;
  readonly list?: { items: number };
  readonly table?: Table;
}

/** A container and what it stands in: a chain, since copying a list at each level would cost the square of the depth. */
export interface Held {
  readonly container: Container;
  readonly outer: Held | undefined;
}

/** A table while it is read. */
interface Table {
  readonly id: number;
  row: number;
  column: number;
  /** The first row that a cell above leaves free, by column. */
  readonly takenUntil: Map<number, number>;
}

/** Hands out ids for containers. */
export type NextId = () => number;

/** The scope of what stands in an element. Elements are to be met in the order of the tree: items, rows and cells are counted. */
export function scopeIn(element: Element, outer: Scope, nextId: NextId): Scope {
  const { tagName, properties } = element;
  const declared = languageOf(properties);
  const isBlock = blockElements.has(tagName);
  if (!isBlock && declared === undefined && !isFootnotes(properties)) return outer;
  const language = declared ?? outer.language;
  const kind = Object.hasOwn(kindOfElement, tagName) ? kindOfElement[tagName]! : outer.kind;
  const scope: Scope = {
    ...outer,
    kind,
    language,
    ...(isBlock && { blockLanguage: language }),
    ...(/^h[1-6]$/.test(tagName) && { depth: Number(tagName[1]) }),
  };
  return hold(element, scope, nextId);
}

/** The language that an element declares (BCP 47, as written); empty where it says that none is known. */
export function languageOf({ lang, xmlLang }: Properties): string | undefined {
  const declared = lang ?? xmlLang;
  return typeof declared === 'string' ? declared.trim() : undefined;
}

/** The containers of a block, outer ones first; of very many, the inner ones. */
export function containersOf({ held }: Scope): Container[] {
  const found: Container[] = [];
  for (let next = held; next && found.length < mostContainers; next = next.outer) found.push(next.container);
  return found.toReversed();
}

const mostContainers = 100;

/** The scope with the container that an element is, where it is one. */
function hold({ tagName, properties }: Element, scope: Scope, nextId: NextId): Scope {
  const { list, table } = scope;
  if (tagName === 'blockquote') return within(scope, { kind: 'quote', id: nextId() });
  if (isFootnotes(properties)) return within(scope, { kind: 'footnote', id: nextId() });
  if (listElements.has(tagName)) {
    return { ...within(scope, { kind: 'list', id: nextId(), ordered: tagName === 'ol' }), list: { items: 0 } };
  }
  if (itemElements.has(tagName) && list) {
    return within(scope, { kind: 'item', id: nextId(), index: list.items++ });
  }
  if (tagName === 'table') {
    const id = nextId();
    return { ...within(scope, { kind: 'table', id }), table: { id, row: -1, column: 0, takenUntil: new Map() } };
  }
  if (tagName === 'tr' && table) beginRow(table);
  if ((tagName === 'td' || tagName === 'th') && table) {
    const column = takeColumn(table, properties);
    return within(scope, { kind: 'cell', id: nextId(), row: Math.max(0, table.row), column });
  }
  return scope;
}

const listElements: ReadonlySet<string> = new Set(['dir', 'dl', 'menu', 'ol', 'ul']);
const itemElements: ReadonlySet<string> = new Set(['dd', 'dt', 'li']);

function within(scope: Scope, container: Container): Scope {
  return { ...scope, held: { container, outer: scope.held } };
}

/** Footnotes as remark-rehype and the accessibility vocabulary for publishing mark them. */
function isFootnotes({ dataFootnotes, role }: Properties): boolean {
  const roles: unknown[] = Array.isArray(role) ? role : [role];
  return dataFootnotes !== undefined || roles.includes('doc-endnotes') || roles.includes('doc-footnote');
}

function beginRow(table: Table): void {
  table.row++;
  table.column = 0;
}

/** The column of the next cell, past those that cells of earlier rows reach down into. */
function takeColumn(table: Table, { colSpan, rowSpan }: Properties): number {
  while ((table.takenUntil.get(table.column) ?? 0) > table.row) table.column++;
  const { column } = table;
  const height = spanned(rowSpan);
  table.column += spanned(colSpan);
  if (height > 1)
    for (let taken = column; taken < table.column; taken++) table.takenUntil.set(taken, table.row + height);
  return column;
}

/** A number of rows or columns, kept within what browsers allow for columns. */
function spanned(value: Properties[string]): number {
  const number = Math.trunc(Number(value ?? 1));
  return number >= 1 && number <= 1000 ? number : 1;
}
