import type { Element, ElementContent } from 'xast';
import { toXml, type Raw } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { visible } from './visible.ts';

/** Values of attributes; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose children stand on lines of their own. Any text may be handed over: what XML cannot hold is made visible. */
export function element(name: string, attributes: Attributes, children: readonly Element[] = []): Element {
  return x(
    name,
    shown(attributes),
    children.length === 0 ? [] : [lineBreak, ...children.flatMap((child) => [child, lineBreak])],
  );
}

/** An element that holds text, line by line. */
export function textElement(name: string, attributes: Attributes, lines: readonly string[]): Element {
  const [first, ...others] = lines.map(visible).join('\n').split(']]>');
  return x(name, shown(attributes), [first, ...others.flatMap((text) => [']]', greaterThan, text])]);
}

/** After `]]` XML wants it as a reference, and the serializer leaves it as it is. */
const greaterThan: Raw = { type: 'raw', value: '&gt;' };

/** A document with its declaration, and a line break at its end. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { allowDangerousXml: true })}\n`;
}

function shown(attributes: Attributes): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, visible(String(value))]));
}

const lineBreak: ElementContent = { type: 'text', value: '\n' };
