import { Ajv2020 } from 'ajv/dist/2020.js';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked } from '../model/index.ts';
import { json } from './json.ts';
import { statisticsReport } from './statistics-reports.ts';
import { earlierStatistics, statisticsSchema } from './statistics-schema.ts';
import { comparedWith, statisticsOf, type Statistics } from './statistics.ts';

const files: readonly Checked[] = [
  sampleFile(
    '2023/a.md',
    '[[child porn]] [[child porn]] [[a paedophile]]',
    {},
    {},
    { severity: 'warning', ruleId: 'paedophile' },
  ),
  sampleFile('2023/b.md', '[[pédopornographie]]', { language: 'fr', severity: 'info' }),
  sampleFile('c.md', '[[child porn]]'),
  sampleFile('d.md', 'Fine.'),
  sampleFailure('e.md', new Failure('file-missing', 'There is no such file')),
];

const earlierFiles: readonly Checked[] = [
  sampleFile('2023/a.md', '[[child porn]]'),
  sampleFile('gone/x.md', '[[child porn]] [[child porn]]', { ruleId: 'client' }, { ruleId: 'client' }),
];

describe('statistics', () => {
  it('count by rule, language, folder and file, most first', () => {
    const { rules, languages, folders, files: byFile, summary } = statisticsOf(files, '1.2.3');
    expect(summary).toMatchObject({ files: 5, errors: 3, warnings: 1, notes: 1, failures: 1 });
    expect(rules).toEqual([
      { name: 'child-pornography', errors: 3, warnings: 0, notes: 1, change: null },
      { name: 'paedophile', errors: 0, warnings: 1, notes: 0, change: null },
    ]);
    expect(short(languages)).toEqual(['en 3 1 0', 'fr 0 0 1']);
    expect(short(folders)).toEqual(['2023 2 1 1', '. 1 0 0']);
    expect(short(byFile)).toEqual(['2023/a.md 2 1 0', 'c.md 1 0 0', '2023/b.md 0 0 1']);
  });

  it('say what has changed, also in what is new or gone', () => {
    const change = compared();
    expect(change.since).toMatchObject({ errors: 3, warnings: 0 });
    expect(changes(change.rules)).toEqual(['child-pornography 2', 'paedophile 1', 'client -2']);
    expect(changes(change.files)).toEqual(['2023/a.md 2', 'c.md 1', '2023/b.md 0', 'gone/x.md -2']);
  });

  it('compare with the JSON of stats and of check alike', () => {
    const earlier = statisticsOf(earlierFiles, '1.2.3');
    expect(earlierStatistics(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier);
    expect(earlierStatistics(JSON.parse(json(earlierFiles, reportOptions)))).toEqual(earlier);
    for (const other of [undefined, {}, [], { version: 1, files: [] }])
      expect(earlierStatistics(other)).toBeUndefined();
  });

  it('are JSON that holds to its published schema', async () => {
    const validate = new Ajv2020().compile(statisticsSchema());
    for (const report of [
      await render('json', files),
      await render('json', files, earlierFiles),
      await render('json', hostileFiles),
    ]) {
      validate(JSON.parse(report));
      expect(validate.errors).toBeNull();
    }
  });

  it('are a table for each count in Markdown', async () => {
    expect(await render('markdown', files, earlierFiles)).toBe(`\
## 4 discouraged words in 4 texts, 1 more than before

1 file could not be checked.

### By rule

| Rule                | Errors | Warnings | Notes | Change |
| ------------------- | -----: | -------: | ----: | -----: |
| \`child-pornography\` |      3 |        0 |     1 |     +2 |
| \`paedophile\`        |      0 |        1 |     0 |     +1 |
| \`client\`            |      0 |        0 |     0 |     −2 |

### By language

| Language | Errors | Warnings | Notes | Change |
| -------- | -----: | -------: | ----: | -----: |
| \`en\`     |      3 |        1 |     0 |     +1 |
| \`fr\`     |      0 |        0 |     1 |      = |

### By folder

| Folder | Errors | Warnings | Notes | Change |
| ------ | -----: | -------: | ----: | -----: |
| \`2023\` |      2 |        1 |     1 |     +2 |
| \`.\`    |      1 |        0 |     0 |     +1 |
| \`gone\` |      0 |        0 |     0 |     −2 |

### By file

| File        | Errors | Warnings | Notes | Change |
| ----------- | -----: | -------: | ----: | -----: |
| \`2023/a.md\` |      2 |        1 |     0 |     +2 |
| \`c.md\`      |      1 |        0 |     0 |     +1 |
| \`2023/b.md\` |      0 |        0 |     1 |      = |
| \`gone/x.md\` |      0 |        0 |     0 |     −2 |
`);
    expect(await render('markdown', [])).toBe('## Nothing was checked\n');
  });

  it('make nothing of hostile names', async () => {
    const markdown = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await render('markdown', hostileFiles));
    const types = new Set<string>();
    visitParents(markdown, (node) => void types.add(node.type));
    expect([...types].toSorted()).toEqual([
      'heading',
      'inlineCode',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
    const page = unified()
      .use(rehypeParse)
      .parse(await render('html', hostileFiles));
    const names = new Set<string>();
    visitParents(page, 'element', ({ tagName }) => void names.add(tagName));
    expect([...names].filter((name) => /script|img|iframe|object/.test(name))).toEqual([]);
    expect(names).toContain('rect');
  });

  it('have a bar in each row of the page, as long as the numbers say', async () => {
    const page = await render('html', files, earlierFiles);
    expect(page).toContain(
      '<rect class="error" x="0" y="0" width="66.67" height="4"></rect><rect class="warning" x="66.67"',
    );
    expect(page).toContain('<span class="down">−2</span>');
  });
});

function compared(): Statistics {
  return comparedWith(statisticsOf(files, '1.2.3'), statisticsOf(earlierFiles, '1.2.3'));
}

async function render(id: string, now: readonly Checked[], earlier?: readonly Checked[]): Promise<string> {
  const write = await statisticsReport(id, earlier && statisticsOf(earlier, '1.2.3')).load();
  return write(now, reportOptions);
}

function short(tallies: Statistics['rules']): string[] {
  return tallies.map(({ name, errors, warnings, notes }) => `${name} ${errors} ${warnings} ${notes}`);
}

function changes(tallies: Statistics['rules']): string[] {
  return tallies.map(({ name, change }) => `${name} ${change}`);
}
