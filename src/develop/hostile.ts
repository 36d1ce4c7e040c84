import { Failure, type Checked } from '../model/index.ts';
import type { ReportOptions } from '../report/index.ts';
import { sampleFailure, sampleFile } from './sample.ts';

/** Options for the tests of reports: everything listed, nothing coloured. */
export const reportOptions: ReportOptions = {
  version: '1.2.3',
  least: 'info',
  failOn: 'error',
  dismissed: true,
  color: false,
  summary: true,
  width: 80,
};

/** File names that try to be something else: a command, a tag, a second line. */
export const hostileNames: readonly string[] = [
  '::set-output name=a::b.md',
  '::error::stop.md',
  '##[stop-commands]all.md',
  'line\nbreak\r.md',
  '100%25 %0A,;:.md',
  '-rf --.md',
  ' two  spaces .md',
  '<script>alert(1)</script>.html',
  '"><img src=x onerror=alert(1)>.html',
  "'&amp;]]>.md",
  'https://example.org/a.md',
  'javascript:alert(1).md',
  '[link](http://example.org)|`code`.md',
  '漢字/été/😀.md',
  'control\u001b[31m\u0000\u0007\u202e.md',
  'half\ud83d.md',
  '../above.md',
  '/absolute/path #1?.md',
  'C:/Users/a.md',
];

const hostileTexts: readonly string[] = [
  '::error file=a.md::The [[child porn]] %0A::stop-commands::x',
  '##[error]The [[child porn]] ##[endgroup]',
  '<script>alert(1)</script><b>[[<i>child</i> porn]]</b> &lt; &amp; ]]> <!-- -->',
  '| a | [[child | porn]] | `b` **c** [d](e) ![f](g) <h@i.org> www.j.org\n---\n# k',
  '“[[child\r\n> porn]]” 😀 漢字 [[child\tporn]]\u0000\u001b[2J\u202e\u2028\ufffe\ud83d',
  `${'long '.repeat(5000)}[[child porn]]${' long'.repeat(5000)}`,
  '{{client}} {{"><svg onload=alert(1)>}} [[child porn]]',
];

/** Files with hostile names and texts, among them some that could not be checked. */
export const hostileFiles: readonly Checked[] = [
  ...hostileNames.flatMap((name, index) => [
    sampleFile(name, hostileTexts[index % hostileTexts.length]!, {}, { severity: 'warning' }),
    sampleFile(`${index}/${name}`, 'Fine.'),
  ]),
  ...hostileTexts.map((text, index) =>
    sampleFile(
      `text-${index}.md`,
      text,
      {
        ruleId: 'own <rule>, "x"',
        reason: `Avoid ${text.slice(0, 60)}`,
        note: `Because ${text.slice(0, 60)}`,
        fingerprint: `fingerprint-${index}`,
        suggestions: [
          { text: '<b>|"material"\n', when: '::%0A,', safe: false, edits: [{ start: 0, end: 2, text: '<b>\n' }] },
        ],
      },
      { severity: 'info', fingerprint: `second-${index}` },
    ),
  ),
  ...hostileNames.map((name) =>
    sampleFailure(
      `missing ${name}`,
      new Failure('file-missing', `There is no ${name}`, { hint: '::error::<b>', place: { line: 3 } }),
    ),
  ),
];
