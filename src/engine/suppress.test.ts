import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, type LinterOptions, type Result } from '../index.ts';

const packs = loadPacks(['en', 'fr']);
const linter = createLinter({ packs });

function lint(text: string, format = 'markdown', rules?: LinterOptions['rules']): Result {
  return (rules ? createLinter({ packs, rules }) : linter).lint(text, { format });
}

/** What is reported, as `line: rule, word`. */
function reported(text: string, format?: string): string[] {
  return lint(text, format).findings.map(({ ruleId, actual, place }) => `${place.start.line}: ${ruleId}, ${actual}`);
}

const wrong = 'They seized child pornography.';
const other = 'A conference on child prostitution opened.';
const found = 'child-pornography, child pornography';

describe('a comment', () => {
  it('switches off the next line and answers for it with its reason', () => {
    const text = `<!-- luxlint-disable-next-line child-pornography -- a headline of 1998 -->\n${wrong}\n\n${wrong}\n`;
    const { findings, suppressed } = lint(text);
    expect(findings.map(({ place }) => place.start.line)).toEqual([4]);
    expect(suppressed).toMatchObject([
      {
        by: 'comment',
        reason: 'a headline of 1998',
        place: { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 71 } },
        finding: { ruleId: 'child-pornography', place: { start: { line: 2 } }, severity: 'error' },
      },
    ]);
  });

  it.each([
    ['over an empty line', `<!-- luxlint-disable-next-line -- why -->\n\n${wrong}`],
    ['in a quote, over an empty line', `> <!-- luxlint-disable-next-line -- why -->\n>\n> ${wrong}`],
    ['with CRLF', `<!-- luxlint-disable-next-line -- why -->\r\n\r\n${wrong}\r\n`],
    [
      'one above the other',
      `<!-- luxlint-disable-next-line child-prostitution -- why -->\n<!-- luxlint-disable-next-line child-pornography -- why -->\n${wrong.replace('.', '')} at a talk on child prostitution.`,
    ],
    ['for a word that begins there', `<!-- luxlint-disable-next-line -- why -->\nThey seized child\npornography.`],
    ['for a word that ends there', `They seized child <!-- luxlint-disable-line -- why -->\npornography.`],
    ['with a dash', `<!-- luxlint-disable-next-line child-pornography — why -->\n${wrong}`],
    ['in several lines', `<!--\n  luxlint-disable-next-line\n  child-pornography\n  -- why\n-->\n${wrong}`],
    ['on the line', `${wrong} <!-- luxlint-disable-line child-pornography -- why -->`],
    ['for several rules', `${wrong} <!-- luxlint-disable-line child-pornography -- why -->`],
    ['in a table', `| Word |\n| --- |\n| child pornography <!-- luxlint-disable-line -- why --> |`],
    [
      'for the file, wherever it stands',
      `${wrong}\n\n${wrong}\n\n<!-- luxlint-disable-file -- minutes of a court -->\n`,
    ],
    ['until the end', `<!-- luxlint-disable child-pornography -- why -->\n\n${wrong}\n\n${wrong}`],
  ])('switches off %s', (_, text) => {
    expect(reported(text)).toEqual([]);
    expect(lint(text).suppressed.length).toBeGreaterThan(0);
  });

  it('switches off a stretch, rule by rule', () => {
    const text = [
      '<!-- luxlint-disable -- minutes of a court -->',
      wrong,
      other,
      '<!-- luxlint-enable child-pornography -->',
      wrong,
      other,
      '<!-- luxlint-enable -->',
      other,
    ].join('\n\n');
    expect(reported(text)).toEqual([`9: ${found}`, '15: child-prostitution, child prostitution']);
  });

  it('speaks in HTML too', () => {
    const page = `<p>${wrong}</p>\n<!-- luxlint-disable-next-line child-pornography -- a headline -->\n<p>${wrong}</p>\n`;
    expect(reported(page, 'html')).toEqual([`1: ${found}`]);
  });

  it('is plain words in plain text', () => {
    expect(reported(`<!-- luxlint-disable-next-line -- why -->\n${wrong}`, 'text')).toEqual([`2: ${found}`]);
  });

  it('is no part of the text: it bears on no word, and no word in it is looked at', () => {
    const { findings, dismissed } = lint(
      '<!-- luxlint-disable-file client -- his lawyer met a client -->\n\nThe ring took a girl of fourteen to a client.\n\nA client of the bank.',
    );
    expect(findings).toEqual([]);
    expect(dismissed.map(({ place }) => place.start.line)).toEqual([5]);
  });

  it('leaves the fingerprints of others as they are', () => {
    const prints = (text: string): string[] => lint(text).findings.map(({ fingerprint }) => fingerprint);
    const [, second] = prints(`${wrong}\n\n${wrong}`);
    expect(prints(`<!-- luxlint-disable-next-line -- why -->\n${wrong}\n\n${wrong}`)).toEqual([second]);
  });

  it('keeps a word from being fixed', () => {
    const text = `${wrong} <!-- luxlint-disable-line -- a headline -->`;
    expect(linter.fix(text).output).toBe(text);
  });
});

describe('a comment is complained of', () => {
  it.each([
    ['without a reason', `<!-- luxlint-disable-next-line -->\n${wrong}`, 'unexplained-suppression', true],
    ['with an empty reason', `<!-- luxlint-disable-next-line -- -->\n${wrong}`, 'unexplained-suppression', true],
    ['with an unknown name', `<!-- luxlint-disable-line clinet -- why --> Fine.`, 'unknown-suppression', false],
    ['with an unknown command', `<!-- luxlint-disable-nextline -- why -->\n${wrong}`, 'unknown-suppression', true],
    ['in a text without any word', 'Fine. <!-- luxlint-disable-line -- why -->', 'unused-suppression', false],
    ['that ends what never began', '<!-- luxlint-enable -->\n\nFine.', 'unused-suppression', false],
    [
      'though another answers for the same',
      `<!-- luxlint-disable-file -- a -->\n\n${wrong} <!-- luxlint-disable-line -- b -->`,
      'unused-suppression',
      false,
    ],
  ])('%s', (_, text, ruleId, isReportedToo) => {
    const { findings } = lint(text);
    expect(findings.filter((finding) => finding.ruleId === ruleId)).toMatchObject([
      { severity: 'warning', language: 'en' },
    ]);
    expect(findings.some((finding) => finding.ruleId === 'child-pornography')).toBe(isReportedToo);
  });

  it('at the name that is of no use, while the others hold', () => {
    const { findings, suppressed } = lint(`${wrong} <!-- luxlint-disable-line child-pornography, client -- why -->`);
    expect(suppressed).toHaveLength(1);
    expect(findings).toMatchObject([
      { ruleId: 'unused-suppression', actual: 'client', place: { start: { column: 77 } } },
    ]);
  });

  it('with the nearest right name, ready to be put in place', () => {
    const text = `${wrong} <!-- luxlint-disable-line child-pornografy -- why -->`;
    const [, { suggestions } = { suggestions: [] }] = lint(text).findings;
    expect(suggestions).toMatchObject([{ text: 'child-pornography', safe: false }]);
    const [edit] = suggestions[0]!.edits;
    expect(text.slice(edit!.start, edit!.end)).toBe('child-pornografy');
    expect(lint('<!-- luxlint-disable-nextline -- why -->').findings[0]!.expected).toEqual([
      'luxlint-disable-next-line',
    ]);
  });

  it('as the settings have it', () => {
    const text = '<!-- luxlint-disable-file -- why -->\n\nFine.';
    expect(lint(text, 'markdown', { 'unused-suppression': 'off' }).findings).toEqual([]);
    expect(lint(text, 'markdown', { 'unused-suppression': 'error' }).findings[0]!.severity).toBe('error');
  });

  it('but not for a rule that is switched off altogether', () => {
    const text = `${wrong} <!-- luxlint-disable-line child-pornography -- why -->`;
    expect(lint(text, 'markdown', { 'child-pornography': 'off' }).findings).toEqual([]);
  });
});

describe('hostile comments', () => {
  it('are read in time that grows with the text alone', () => {
    const comment = '<!-- luxlint-disable client -- why -->\n<!-- luxlint-disable-next-line clinet -- why -->\n\n\n';
    expect(lint(comment.repeat(2000)).findings).toHaveLength(4000);
    expect(lint(`<!-- luxlint-disable ${'client '.repeat(5000)}-- why -->`).findings.length).toBeGreaterThan(0);
  });

  it('may name what every object has', () => {
    const { findings } = lint('<!-- luxlint-disable __proto__, constructor, * -- why -->');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: 3 }, () => 'unknown-suppression'));
  });
});
