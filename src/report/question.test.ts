import { describe, expect, it } from 'vitest';
import { sampleFile, type Differences } from '../develop/sample.ts';
import { questionAbout, type Look } from './index.ts';

describe('questionAbout', () => {
  it('shows the place, the words around it, and the reasons', () => {
    const text = '# Case\n\nIn May a bank\nreported it. [[Child porn]] was found,  \nthey said.\n\nElsewhere.\n';
    expect(question(text)).toBe(`reports/a.md:4:14: error: “Child porn” [child-pornography]
       │ In May a bank reported it. >Child porn< was found, they said.
   why   The word belongs to lawful content for adults; these images record the
         abuse of a child.
   see   https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology
`);
  });

  it('says what to mind before choosing', () => {
    const suggestions = [
      { text: 'a suspect', when: '', safe: false, unsafeBecause: 'it is about a person', edits: [] },
    ];
    expect(question('The [[client]].', { suggestions })).toContain('\n  mind   it is about a person\n');
  });

  it('keeps to some lines of a long paragraph, in whole words', () => {
    const rows = passage(`${'before '.repeat(500)}[[child porn]]${' after'.repeat(500)}`);
    expect(rows.length).toBeLessThan(10);
    expect(rows.join(' ')).toMatch(/^… (before )+>child porn<( after)+ …$/);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(71);
  });

  it('marks both parts of a word that is broken over lines', () => {
    expect(passage(`> ${'x'.repeat(60)} [[child\n> porn]] it was`)).toEqual([
      `> ${'x'.repeat(60)} >child<`,
      '>porn< it was',
    ]);
    expect(passage('a\r\n[[child\r\nporn]]')).toEqual(['a >child porn<']);
  });

  it('marks by colour where there are colours, and lets no control character through', () => {
    const colored = question('a\ue000 \u001b[2J [[child porn]]', {}, { color: true, width: 80 });
    expect(colored).toContain('a \\x1b[2J \u001b[31m\u001b[1m\u001b[4mchild porn\u001b[24m');
    expect(colored).not.toContain('\u001b[2J');
  });
});

function question(marked: string, differences: Differences = {}, look: Look = { color: false, width: 80 }): string {
  const file = sampleFile('reports/a.md', marked, differences);
  return questionAbout(file.result.findings[0]!, file, look);
}

function passage(marked: string): string[] {
  const rows = question(marked)
    .split('\n')
    .filter((line) => line.includes('│'));
  return rows.map((row) => row.slice(row.indexOf('│') + 2));
}
