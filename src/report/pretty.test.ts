import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked, type Suppressed } from '../model/index.ts';
import { pretty } from './pretty.ts';
import type { ReportOptions } from './report.ts';

const options: ReportOptions = {
  version: '1.2.3',
  least: 'warning',
  failOn: 'error',
  dismissed: false,
  color: false,
  summary: true,
  width: 80,
};

describe('pretty', () => {
  it('shows place, line, marked word, wording, reason and source', () => {
    const file = sampleFile('reports/a.md', '# Case\n\nOfficers seized [[child pornography]] in May.\n');
    expect(render([file])).toBe(
      `reports/a.md:3:17: error: Write “child sexual abuse material” instead of “child pornography” [child-pornography]
     3 │ Officers seized child pornography in May.
       │                 ^^^^^^^^^^^^^^^^^
 write   child sexual abuse material (any medium)
   why   The word belongs to lawful content for adults; these images record the
         abuse of a child.
   see   https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology

1 error, 0 warnings in 1 file.
`,
    );
  });

  it('shows both lines of a word that is broken over them, without the margin', () => {
    const file = sampleFile('a.md', '> It was [[child\n> pornography]], they said.\n');
    expect(excerpt([file])).toEqual([
      '     1 │ > It was child',
      '       │          ^^^^^',
      '     2 │ > pornography, they said.',
      '       │   ^^^^^^^^^^^',
    ]);
  });

  it('cuts a very long line around the word', () => {
    const file = sampleFile('a.md', `${'before '.repeat(100_000)}[[child porn]]${' after'.repeat(100_000)}`);
    const [line, marker] = excerpt([file]) as [string, string];
    expect(line).toMatch(/ │ ….*before child porn after.*…$/);
    expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
    expect(marker.indexOf('^')).toBe(line.indexOf('child porn'));
  });

  it('keeps the marker under the word after wide and joined characters', () => {
    const file = sampleFile('a.md', '漢字と👩‍👧 e\u0301tat [[child porn]]');
    const [line, marker] = excerpt([file]) as [string, string];
    expect(stringWidth(marker.slice(0, marker.indexOf('^')))).toBe(stringWidth(line.slice(0, line.indexOf('child'))));
  });

  it('shows control characters of texts and names escaped, and lets none through', () => {
    const file = sampleFile('a\u001b[2J\n.md', 'Red \u001b[31m\u009b1m\u202e [[child\tporn]] \u0007', {
      reason: 'Write\u001b[0m',
      note: 'so\rthat',
    });
    const report = render([file]);
    expect(report).toContain('a\\x1b[2J .md:1:');
    expect(report).toContain('Red \\x1b[31m\\x9b1m\\u202e child porn \\x07');
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('gives no command to the runner of GitHub Actions', () => {
    const lines = pretty(hostileFiles, options).split('\n');
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  it('marks the word by colour where there are colours, and then needs no markers', () => {
    const report = render([sampleFile('a.md', 'Seized [[child porn]].')], { color: true });
    expect(report).toContain('\u001b[4mchild porn\u001b[24m');
    expect(report).not.toContain('^');
  });

  it('leaves French punctuation with its word where a line ends', () => {
    const note = `${'mot '.repeat(16)}« fin » : ${'mot '.repeat(16)}`.trimEnd();
    expect(render([sampleFile('a.md', '[[child porn]]', { note })])).toContain('mot mot\n         « fin » : mot');
  });

  it('lists wordings in order, each with when it fits', () => {
    const [first, second] = ['child sexual abuse material', 'child sexual abuse images'];
    const suggestions = [
      { text: first, when: '', safe: true, edits: [] },
      { text: second, when: 'the medium is known', safe: true, edits: [] },
    ];
    expect(render([sampleFile('a.md', '[[child porn]]', { suggestions })])).toContain(
      ` write   ${first}\n    or   ${second} (the medium is known)\n`,
    );
  });

  it('lists notes and dismissals only when asked, and says that there are some', () => {
    const file = sampleFile('a.md', 'The {{client}}: [[child porn]].', { severity: 'info' });
    expect(render([file])).toBe(`No discouraged words in 1 file.
1 note not listed: see with --notes.
1 word judged fine: see why with --show-dismissed.
`);
    const all = render([file], { least: 'info', dismissed: true });
    expect(all).toMatch(
      /^a\.md:1:5: fine: “client” is meant in another sense \(“lawyer”\) \[client\]\n\na\.md:1:13: note: /,
    );
    expect(all).not.toContain('not listed');
  });

  it('counts warnings that are not listed', () => {
    const file = sampleFile('a.md', '[[child porn]] and [[a paedophile]]', {}, { severity: 'warning' });
    expect(closing([file], { least: 'error' })).toEqual([
      '1 error, 1 warning in 1 file.',
      '1 warning not listed: see with --severity warning.',
    ]);
  });

  it('lists what somebody has answered for when asked, with who did', () => {
    const { result, ...file } = sampleFile('a.md', 'They had [[child porn]] and [[kiddie porn]].');
    const [one, other] = result.findings;
    const { place } = other!;
    const suppressed: Suppressed[] = [
      { by: 'comment', finding: one!, reason: 'a \u001b[31mheadline', place },
      { by: 'baseline', finding: other! },
    ];
    const files = [{ ...file, result: { ...result, findings: [], suppressed } }];
    expect(closing(files)).toEqual([
      'No discouraged words in 1 file.',
      '1 word switched off by comments: see with --show-dismissed.',
      '1 old word known from the baseline: see with --show-dismissed.',
    ]);
    expect(render(files, { dismissed: true, summary: false })).toBe(
      [
        'a.md:1:10: off: “child porn” is switched off in line 1: a \\x1b[31mheadline [child-pornography]\n',
        'a.md:1:25: old: “kiddie porn” was there when the baseline was written [child-pornography]\n',
      ].join('\n'),
    );
  });

  it('never calls clean what was not checked', () => {
    const missing = sampleFailure('b.md', new Failure('file-missing', 'There is no such file'));
    expect(closing([missing])).toEqual(['Nothing was checked.', '1 file could not be checked.']);
    expect(closing([missing, sampleFile('a.md', 'Fine.'), sampleFile('c.md', 'Fine.')])).toEqual([
      'No discouraged words in 2 files.',
      '1 file could not be checked.',
    ]);
    expect(closing([sampleFile('a.md', '[[child porn]]'), sampleFile('c.md', 'Fine.')])).toEqual([
      '1 error, 0 warnings in 1 of 2 files.',
    ]);
  });

  it('says nothing about clean files without a summary', () => {
    expect(render([sampleFile('a.md', 'Fine.')], { summary: false })).toBe('');
  });
});

function render(files: readonly Checked[], differences: Partial<ReportOptions> = {}): string {
  return pretty(files, { ...options, ...differences });
}

function excerpt(files: readonly Checked[]): string[] {
  return render(files)
    .split('\n')
    .filter((line) => line.includes('│'));
}

function closing(files: readonly Checked[], differences: Partial<ReportOptions> = {}): string[] {
  return render(files, differences).trimEnd().split('\n\n').at(-1)!.split('\n');
}
