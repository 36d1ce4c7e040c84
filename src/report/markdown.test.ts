import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { hostileFiles, hostileNames, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure } from '../model/index.ts';
import { markdown } from './markdown.ts';
import { visible } from './visible.ts';

describe('markdown', () => {
  it('counts by rule and lists the findings', () => {
    const files = [
      sampleFile(
        'a_b.md',
        'Seized [[child porn]]; [[a paedophile]].',
        {},
        { severity: 'warning', ruleId: 'paedophile' },
      ),
      sampleFailure('c.md', new Failure('file-missing', 'There is no such file')),
    ];
    expect(markdown(files, reportOptions)).toBe(`\
## luxlint: 1 error, 1 warning in 1 file

**1 file could not be checked:**

* \`c.md\` There is no such file

|Rule|Errors|Warnings|Notes|
|-|-:|-:|-:|
|\`child-pornography\`|1|–|–|
|\`paedophile\`|–|1|–|

|Place|Severity|Word|Write instead|
|-|-|-|-|
|\`a_b.md:1\`|error|child porn|child sexual abuse material|
|\`a_b.md:1\`|warning|a paedophile|child sexual abuse material|
`);
  });

  it('says that there is nothing, and that nothing was checked', () => {
    expect(markdown([sampleFile('a.md', 'Fine.')], reportOptions)).toBe('## luxlint: no discouraged words in 1 file\n');
    expect(markdown([], reportOptions)).toBe('## luxlint: nothing was checked\n');
  });

  it('keeps within what GitHub shows, and says what it leaves out', () => {
    const file = sampleFile('a.md', '[[child porn]] '.repeat(5000));
    const written = markdown([file], reportOptions);
    expect(written.length).toBeLessThan(1024 * 1024);
    expect(written).toContain('And 4500 findings more');
  });

  it('shows hostile names and texts as they are, and makes nothing of them', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown(hostileFiles, reportOptions));
    const types = new Set<string>();
    visitParents(tree, (node: Nodes) => {
      // An address in a sentence may lead to where it says.
      if (node.type !== 'link' || textOf(node) !== node.url) types.add(node.type);
    });
    expect([...types].toSorted()).toEqual(
      [
        'heading',
        'inlineCode',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'table',
        'tableCell',
        'tableRow',
        'text',
      ].toSorted(),
    );
    const shown = textOf(tree);
    for (const name of hostileNames) expect(shown).toContain(visible(name).trim());
  });
});

function textOf(tree: Root | Nodes): string {
  if ('value' in tree) return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}
