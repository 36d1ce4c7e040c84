import type { Element, Nodes } from 'xast';
import type { VFileMessage } from 'vfile-message';
import { fromXml } from 'xast-util-from-xml';
import { Failure } from '../../model/index.ts';
import type { Foreign, Reader, Vocabulary } from './foreign.ts';

/** TBX-Basic (ISO 30042), of 2008 and of 2019, in both of its styles. Entities that a file declares are not expanded. */
export const tbx: Reader = {
  id: 'tbx',
  description: 'TBX-Basic (ISO 30042), which terminology databases write',
  read(text, path) {
    const root = rootOf(text, path);
    const concepts: Foreign[] = [];
    const skipped: string[] = [];
    for (const entry of within(root, ['conceptEntry', 'termEntry']))
      for (const section of within(entry, ['langSec', 'langSet'])) read(entry, section, { concepts, skipped });
    return { concepts, skipped } satisfies Vocabulary;
  },
};

function rootOf(text: string, path: string): Nodes {
  try {
    const root = fromXml(text);
    const top = root.children.find((node) => node.type === 'element');
    if (top && (local(top) === 'tbx' || local(top) === 'martif')) return root;
  } catch (cause) {
    const { line, column, message, cause: inner } = cause as VFileMessage;
    const [reason] = (inner instanceof Error ? inner.message : message).split('\n', 1);
    const place = { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    throw new Failure('import-broken', `The file is not XML: ${reason}`, { place, cause });
  }
  throw new Failure('import-broken', 'The file is XML, but not TBX', { place: { path } });
}

function read(
  entry: Element,
  section: Element,
  { concepts, skipped }: { concepts: Foreign[]; skipped: string[] },
): void {
  const terms = within(section, ['termSec', 'tig', 'ntig']).map((element) => ({
    text: textOf(within(element, ['term'])[0]),
    standing: standingOf(element),
    when: textOf(within(element, ['note'])[0]),
  }));
  const avoid = terms.filter(({ standing }) => standing === 'deprecated' || standing === 'superseded');
  const instead = terms
    .filter(({ standing }) => standing === 'preferred' || standing === 'admitted')
    .toSorted((one, other) => Number(other.standing === 'preferred') - Number(one.standing === 'preferred'));
  const id = entry.attributes['id'];
  const language = section.attributes['xml:lang'];
  if (avoid.length === 0 || instead.length === 0) {
    const name = terms[0]?.text ?? id ?? 'an empty entry';
    skipped.push(`${name}: it has no ${avoid.length === 0 ? 'deprecated' : 'preferred'} term`);
    return;
  }
  const why = textOf([...holding(section, 'definition'), ...holding(entry, 'definition')][0]);
  concepts.push({
    avoid: avoid.map(({ text }) => text),
    instead: instead.map(({ text, when }) => (when === '' ? { text } : { text, when })),
    status: avoid.some(({ standing }) => standing === 'deprecated') ? 'avoid' : 'caution',
    ...(id && { id }),
    ...(language && { language }),
    ...(why !== '' && { why }),
  });
}

type Standing = 'preferred' | 'admitted' | 'deprecated' | 'superseded';

function standingOf(term: Element): Standing | undefined {
  const [note] = holding(term, 'administrativeStatus');
  return (/^(preferred|admitted|deprecated|superseded)/.exec(textOf(note)) ?? [])[1] as Standing | undefined;
}

/** Elements that hold a piece of data: named by their type, or themselves called so. */
function holding(element: Element, name: string): Element[] {
  return descendants(element).filter((inner) => inner.attributes['type'] === name || local(inner) === name);
}

function within(node: Nodes, names: readonly string[]): Element[] {
  return descendants(node).filter((element) => names.includes(local(element)));
}

/** All elements in a node, in the order of the text; without recursion, however deep they stand. */
function descendants(node: Nodes): Element[] {
  const found: Element[] = [];
  const steps: Nodes[] = 'children' in node ? [...node.children].toReversed() : [];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step.type !== 'element') continue;
    found.push(step);
    steps.push(...step.children.toReversed());
  }
  return found;
}

function local({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

function textOf(element: Element | undefined): string {
  if (!element) return '';
  const texts: string[] = [];
  const steps: Nodes[] = [element];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step.type === 'text' || step.type === 'cdata') texts.push(step.value);
    else if ('children' in step) steps.push(...[...step.children].toReversed());
  }
  return texts.join('').trim().replace(/\s+/g, ' ');
}
