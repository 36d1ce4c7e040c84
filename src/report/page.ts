import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageStyle } from './page-style.ts';
import { visible } from './visible.ts';

/** What an element may hold: elements, text, or nothing. Text of any kind may be handed over: it stays text. */
export type Content = Element | string | number | false | undefined | readonly Content[];

/** Attributes of an element, under the names of hast; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. The selector is a tag name with classes: `p.soft`. */
export function element(selector: string, attributes: Attributes, ...content: readonly Content[]): Element {
  const shown = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ]);
  return h(selector, Object.fromEntries(shown), flat(content));
}

function flat(content: Content): ElementContent[] {
  if (content === undefined || content === false) return [];
  if (typeof content === 'string' || typeof content === 'number')
    return [{ type: 'text', value: visible(String(content)) }];
  return 'type' in content ? [content] : content.flatMap(flat);
}

/** A page that stands by itself: nothing is loaded, no script runs, and no text can make one run. Ends with a line break. */
export function page(title: string, ...content: readonly Content[]): string {
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, title),
    h('style', pageStyle),
  ];
  const body = [element('a.skip', { href: '#content' }, 'Skip to the content'), element('div.sheet', {}, ...content)];
  const root = element('html', { lang: 'en' }, element('head', {}, head), element('body', {}, body));
  return `${toHtml([{ type: 'doctype' }, root])}\n`;
}

/** A link to an address on the web; any other address is shown and leads nowhere. */
export function link(address: string): Element | string {
  return /^https?:\/\//i.test(address) ? element('a', { href: address, rel: 'noreferrer' }, address) : address;
}

/** A number that stands out, with what it counts. */
export function figure(kind: string, value: number, name: string): Element {
  return element(kind === '' ? 'div' : `div.${kind}`, {}, element('dt', {}, name), element('dd', {}, value));
}

/** A table that can be scrolled with the keyboard where it is too wide. Each row begins with its heading. */
export function table(caption: string, columns: readonly Content[], rows: readonly (readonly Content[])[]): Element {
  return element(
    'div.scroll',
    { role: 'region', ariaLabel: caption, tabIndex: 0 },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map((name, index) => headingCell(name, index)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((cells) => element('tr', {}, cells.map(cell))),
      ),
    ),
  );
}

function headingCell(name: Content, index: number): Element {
  return element(index === 0 ? 'th' : 'th.number', { scope: 'col' }, name);
}

function cell(content: Content, index: number): Element {
  if (index === 0) return element('th', { scope: 'row' }, content);
  return element('td.number', {}, content);
}
