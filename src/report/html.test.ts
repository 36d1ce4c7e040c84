import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { hostileFiles, hostileNames, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked, type Finding, type Suppressed } from '../model/index.ts';
import { html } from './html.ts';
import type { ReportOptions } from './report.ts';
import { visible } from './visible.ts';

describe('html', () => {
  it('says at the top what came of it', () => {
    const files = [
      sampleFile('a.md', '[[child porn]] [[a paedophile]]', {}, { severity: 'warning' }),
      sampleFile('b.md', 'Fine.'),
    ];
    expect(headings(files)[0]).toBe('2 discouraged words in 1 of 2 texts');
    expect(headings([sampleFile('b.md', 'Fine.')])[0]).toBe('No discouraged words in 1 text');
    const missing = sampleFailure('c.md', new Failure('file-missing', 'There is no such file', { hint: 'Look again' }));
    expect(headings([missing])[0]).toBe('Nothing was checked');
    expect(textOf(read([missing]))).toContain('1 file could not be checked:c.md There is no such file. Look again');
  });

  it('shows each word in its sentence, what to write, why, and the source', () => {
    const text = '# Case\n\nFirst one. Officers *seized*\n**[[child porn]]** in May.\nThen more.';
    const [card] = elements(read([sampleFile('a.md', text)]), 'article');
    expect(texts(card!, 'p')).toEqual(['Officers *seized* child porn in May.']);
    expect(texts(card!, 'mark')).toEqual(['child porn']);
    expect(texts(card!, 'dt')).toEqual(['Write', 'Why', 'Source']);
    expect(texts(card!, 'dd')).toEqual([
      'child sexual abuse material – any medium',
      'The word belongs to lawful content for adults; these images record the abuse of a child.',
      'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
    ]);
  });

  it('says in which language words and reasons are', () => {
    const tree = read([sampleFile('a.md', 'La [[pédopornographie]].', { language: 'fr' })]);
    for (const name of ['h4', 'dd']) expect(elements(tree, name)[0]!.properties.lang ?? 'fr').toBe('fr');
    expect(
      elements(tree, 'p').find(({ properties }) => String(properties.className) === 'passage')!.properties.lang,
    ).toBe('fr');
  });

  it('counts by rule and by file, with a column for each severity that occurs', () => {
    const files = [
      sampleFile('a.md', '[[child porn]] [[a paedophile]]', {}, { severity: 'info', ruleId: 'paedophile' }),
      sampleFile('b.md', '[[child porn]]'),
      sampleFile('c.md', 'Fine.'),
    ];
    const [rules, byFile] = elements(read(files), 'table');
    expect(texts(rules!, 'thead')).toEqual(['RuleErrorsNotes']);
    expect(texts(rules!, 'td')).toEqual(['2', '–', '–', '1']);
    expect(texts(byFile!, 'a')).toEqual(['a.md', 'b.md']);
    expect(textOf(read(files))).toContain('Nothing to list in 1 other file.');
    expect(texts(elements(read(files, { least: 'error' }), 'table')[0]!, 'thead')).toEqual(['RuleErrors']);
  });

  it('lists what somebody has answered for, and what is fine where it stands', () => {
    const file = sampleFile('a.md', 'The {{client}}.\n[[child porn]]');
    const finding = file.result.findings[0]!;
    const suppressed: Suppressed[] = [{ by: 'comment', finding, reason: 'a headline', place: finding.place }];
    const page = textOf(read([{ ...file, result: { ...file.result, findings: [], suppressed } }]));
    expect(page).toContain('“child porn” a.md, line 2: switched off in line 2: a headline');
    expect(page).toContain('“client” a.md, line 1: meant in another sense (“lawyer”)');
  });

  it('leads nowhere but to the web', () => {
    const differences: Partial<Finding> = { url: 'javascript:alert(1)' };
    const tree = read([sampleFile('a.md', '[[child porn]]', differences)]);
    expect(links(tree).filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(textOf(tree)).toContain('javascript:alert(1)');
  });

  it('shows hostile names and texts as they are, and makes nothing of them', () => {
    const tree = read(hostileFiles);
    const shown = textOf(tree);
    for (const name of hostileNames) expect(shown).toContain(visible(name));
    const names = new Set<string>();
    visitParents(tree, 'element', (node: Element) => void names.add(node.tagName));
    expect([...names].toSorted()).toEqual(known);
    for (const address of links(tree)) expect(address).toMatch(/^(?:#[\w-]+|https:\/\/www\.interpol\.int\/.*)$/);
    expect(html(hostileFiles, reportOptions).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

const known =
  'a article body code dd details div dl dt fieldset footer h1 h2 h3 h4 head header html input label legend li main mark meta ol p section span strong style summary table tbody td th thead title tr ul'.split(
    ' ',
  );

function read(files: readonly Checked[], differences: Partial<ReportOptions> = {}): Root {
  return unified()
    .use(rehypeParse)
    .parse(html(files, { ...reportOptions, ...differences }));
}

function headings(files: readonly Checked[]): string[] {
  return texts(read(files), 'h1');
}

function elements(tree: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visitParents(tree, { type: 'element', tagName: name }, (node) => void found.push(node));
  return found;
}

function texts(tree: Nodes, name: string): string[] {
  return elements(tree, name).map(textOf);
}

function textOf(tree: Nodes): string {
  if (tree.type === 'text') return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}

function links(tree: Root): string[] {
  return elements(tree, 'a').map(({ properties }) => String(properties.href));
}
