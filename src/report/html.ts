import type { Element } from 'hast';
import type { Checked, CheckedText, Dismissal, Finding, Severity, Suppressed } from '../model/index.ts';
import { counted } from './counted.ts';
import { failureSentence } from './failure.ts';
import { element, figure, link, page, table, type Content } from './page.ts';
import { sentenceAround, withoutMarkup } from './passage.ts';
import { reasons } from './reasons.ts';
import type { Render, ReportOptions } from './report.ts';
import { rulesOf } from './rules.ts';
import { severityNames } from './severity.ts';
import { isChecked, listedIn, summarize, type Summary } from './summary.ts';

/** A page to send around: one file that loads nothing, with each word in its sentence, why, and what to write instead. */
export const html: Render = (files, options) => {
  const summary = summarize(files);
  const entries = files.filter(isChecked).map((file, index) => entryOf(file, index, options));
  const verdict = verdictOf(summary, entries);
  return page(
    `luxlint: ${verdict}`,
    element('header', {}, [
      element('p.brand', {}, 'luxlint'),
      element('h1', {}, verdict),
      element('p.lead', {}, lead(summary)),
      figures(summary, entries, options),
      failureSection(files),
    ]),
    element('main#content', {}, [
      entries.some(({ found }) => found.length > 0) && [
        ruleSection(entries),
        fileSection(entries),
        findingSection(entries),
      ],
      answeredSection(entries),
      dismissedSection(entries, options),
    ]),
    element(
      'footer',
      {},
      `Written by luxlint ${options.version}. This page holds words of the texts: treat it like the texts.`,
    ),
  );
};

/** What is shown of one file that was checked. */
interface Entry {
  readonly file: CheckedText;
  readonly id: string;
  readonly found: readonly Found[];
}

/** A finding and the id of its place on the page. */
interface Found {
  readonly finding: Finding;
  readonly id: string;
}

function entryOf(file: CheckedText, index: number, { least }: ReportOptions): Entry {
  const id = `file-${index + 1}`;
  const found = listedIn(file, least).map((finding, place) => ({ finding, id: `${id}-${place + 1}` }));
  return { file, id, found };
}

function verdictOf({ files, failures, errors, warnings }: Summary, entries: readonly Entry[]): string {
  const checked = files - failures;
  if (checked === 0) return 'Nothing was checked';
  if (errors + warnings === 0) return `No discouraged words in ${counted(checked, 'text')}`;
  const affected = entries.filter(({ file }) =>
    file.result.findings.some(({ severity }) => severity !== 'info'),
  ).length;
  const of = affected < checked ? `${affected} of ` : '';
  return `${counted(errors + warnings, 'discouraged word')} in ${of}${counted(checked, 'text')}`;
}

function lead({ files, failures, errors, warnings }: Summary): string | undefined {
  if (files === failures) return undefined;
  if (errors + warnings === 0)
    return 'No word is in use that the Luxembourg Guidelines or INTERPOL’s terminology table advise against.';
  return 'Words that the Luxembourg Guidelines and INTERPOL’s terminology table advise against, each in its sentence, with the wording to use instead and the reason.';
}

function figures(
  { errors, warnings, notes, failures, suppressed }: Summary,
  entries: readonly Entry[],
  { least }: ReportOptions,
): Element {
  const clean = entries.filter(({ file }) => file.result.findings.every(({ severity }) => severity === 'info')).length;
  return element('dl.figures', {}, [
    figure('error', errors, errors === 1 ? 'term to avoid' : 'terms to avoid'),
    figure('warning', warnings, warnings === 1 ? 'term to use with caution' : 'terms to use with caution'),
    least === 'info' && figure('info', notes, notes === 1 ? 'note' : 'notes'),
    suppressed > 0 && figure('', suppressed, 'answered for'),
    figure('', clean, clean === 1 ? 'text without any' : 'texts without any'),
    failures > 0 && figure('error', failures, 'could not be checked'),
  ]);
}

function failureSection(files: readonly Checked[]): Content {
  const failed = files.filter((file) => !isChecked(file));
  if (failed.length === 0) return undefined;
  return element('section.notice', { ariaLabel: 'Could not be checked' }, [
    element('strong', {}, `${counted(failed.length, 'file')} could not be checked:`),
    element(
      'ul',
      {},
      failed.map(({ path, failure }) => element('li', {}, [element('code', {}, path), ` ${failureSentence(failure)}`])),
    ),
  ]);
}

function ruleSection(entries: readonly Entry[]): Content {
  const all = entries.flatMap(({ file, found }) => found.map((one) => ({ ...one, file })));
  const groups = rulesOf(all.map(({ finding }) => finding)).map(({ id, why, findings }) => {
    const words = all.filter(({ finding }) => finding.ruleId === id);
    const heading = element('details', {}, [
      element('summary', {}, element('code', {}, id)),
      [...why].map(([language, text]) => element('p.why', { lang: language }, text)),
      element(
        'ol',
        {},
        words.map(({ finding, file, id: place }) => element('li', {}, wordLink(finding, file, place))),
      ),
    ]);
    return { heading, findings };
  });
  return [element('h2#rules', {}, 'By rule'), countTable('Rule', groups)];
}

function wordLink({ actual, place, language }: Finding, { path }: CheckedText, id: string): Content {
  return [
    element('a', { href: `#${id}` }, [`“`, element('span', { lang: language }, actual), `”`]),
    element('span.soft', {}, ` ${path}, line ${place.start.line}`),
  ];
}

function fileSection(entries: readonly Entry[]): Content {
  const groups = entries
    .filter(({ found }) => found.length > 0)
    .map(({ file, id, found }) => ({
      heading: element('a', { href: `#${id}` }, file.path),
      findings: found.map(({ finding }) => finding),
    }));
  const clean = entries.length - groups.length;
  return [
    element('h2#files', {}, 'By file'),
    countTable('File', groups),
    clean > 0 && element('p.soft', {}, `Nothing to list in ${counted(clean, 'other file')}.`),
  ];
}

/** A table of findings in groups, with a column for each severity that occurs. */
function countTable(name: string, groups: readonly Group[]): Element {
  const present = severitiesIn(groups.flatMap(({ findings }) => findings));
  const rows = groups.map(({ heading, findings }) => [
    heading,
    ...present.map((severity) => findings.filter((finding) => finding.severity === severity).length || '–'),
  ]);
  return table(`By ${name.toLowerCase()}`, [name, ...present.map((severity) => columns[severity])], rows);
}

/** Findings that belong together, under a heading. */
interface Group {
  readonly heading: Content;
  readonly findings: readonly Finding[];
}

const columns: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' };

function severitiesIn(findings: readonly Finding[]): Severity[] {
  return (['error', 'warning', 'info'] as const).filter((one) => findings.some(({ severity }) => severity === one));
}

function findingSection(entries: readonly Entry[]): Content {
  const listed = entries.filter(({ found }) => found.length > 0);
  return [
    element('h2#findings', {}, 'Word by word'),
    filter(listed.flatMap(({ found }) => found)),
    listed.map(({ file, id, found }) =>
      element('section.file', { id, ariaLabelledBy: `${id}-name` }, [
        element('h3', { id: `${id}-name` }, file.path),
        found.map((one) => findingCard(one, file)),
      ]),
    ),
  ];
}

/** Lets a reader choose what is shown, without a script. */
function filter(found: readonly Found[]): Content {
  const present = severitiesIn(found.map(({ finding }) => finding));
  if (present.length < 2) return undefined;
  const choice = (id: string, name: string, checked: boolean): Element =>
    element('label', {}, [element('input', { type: 'radio', name: 'show', id: `show-${id}`, checked }), name]);
  return element('fieldset.filter', {}, [
    element('legend', {}, 'Show'),
    choice('all', 'all', true),
    present.map((severity) => choice(severity, `${severityNames[severity]}s`, false)),
  ]);
}

function findingCard({ finding, id }: Found, file: CheckedText): Element {
  const { severity, actual, place, ruleId, language } = finding;
  return element(`article.finding.${severity}`, { id, ariaLabelledBy: `${id}-word` }, [
    element('div.head', {}, [
      element('span.badge', {}, severityNames[severity]),
      element('h4', { id: `${id}-word`, lang: language }, actual),
      element('span.place', {}, `line ${place.start.line}, column ${place.start.column} · ${ruleId}`),
    ]),
    sentence(finding, file),
    element('dl.advice', {}, [
      wordings(finding),
      finding.note !== '' && [element('dt', {}, 'Why'), element('dd', { lang: language }, finding.note)],
      finding.url !== undefined && [element('dt', {}, 'Source'), element('dd', {}, link(finding.url))],
    ]),
  ]);
}

function sentence({ place, language, actual }: Finding, { source, format }: CheckedText): Content {
  if (source === '') return undefined;
  const { before, after } = sentenceAround(source, place);
  const [shownBefore, shownAfter] = [before, after].map((text) => withoutMarkup(text, format));
  return element('p.passage', { lang: language }, [shownBefore, element('mark', {}, actual), shownAfter]);
}

function wordings({ suggestions, expected, language }: Finding): Content {
  const listed = suggestions.length > 0 ? suggestions : expected.map((text) => ({ text, when: '' }));
  if (listed.length === 0) return undefined;
  return [
    element('dt', {}, 'Write'),
    element(
      'dd',
      {},
      element(
        'ul',
        { lang: language },
        listed.map(({ text, when }) =>
          element('li', {}, [element('span.wording', {}, text), when !== '' && element('span.soft', {}, ` – ${when}`)]),
        ),
      ),
    ),
  ];
}

function answeredSection(entries: readonly Entry[]): Content {
  const answered = entries.flatMap(({ file }) => file.result.suppressed.map((one) => answeredItem(one, file)));
  if (answered.length === 0) return undefined;
  return quietSection(
    'answered',
    'Answered for',
    'A comment in the text or the baseline says that these words stay for now.',
    answered,
  );
}

function answeredItem(suppressed: Suppressed, file: CheckedText): Element {
  const { finding } = suppressed;
  const account =
    suppressed.by === 'comment'
      ? `switched off in line ${suppressed.place.start.line}: ${suppressed.reason}`
      : 'in the baseline';
  return quietItem(finding, file, account);
}

function dismissedSection(entries: readonly Entry[], { dismissed }: ReportOptions): Content {
  if (!dismissed) return undefined;
  const fine = entries.flatMap(({ file }) =>
    file.result.dismissed.map((one) => quietItem(one, file, reasons[one.because] + (one.by && ` (“${one.by}”)`))),
  );
  if (fine.length === 0) return undefined;
  return quietSection(
    'fine',
    'Fine where they stand',
    'Listed words that are right in their place, each with what decided.',
    fine,
  );
}

function quietSection(id: string, title: string, text: string, items: readonly Element[]): Content {
  return [
    element(`h2#${id}`, {}, title),
    element('p.quiet', {}, text),
    element('details', {}, [element('summary', {}, counted(items.length, 'word')), element('ul', {}, items)]),
  ];
}

function quietItem({ actual, language, place }: Finding | Dismissal, { path }: CheckedText, account: string): Element {
  return element('li', {}, [
    '“',
    element('span', { lang: language }, actual),
    '”',
    element('span.soft', {}, ` ${path}, line ${place.start.line}: `),
    account,
  ]);
}
