import type { Because, CheckedText, Dismissal, Evidence, Finding, Place, Suppressed } from '../model/index.ts';
import { reasons } from './reasons.ts';
import { visible, visiblePath } from './visible.ts';

/** A place that somebody asks about: a line, and perhaps a column in it, both counted from 1. */
export interface Asked {
  readonly line: number;
  readonly column?: number;
}

/** Anything that a listed word can come to. */
export type Outcome = Finding | Suppressed | Dismissal;

/** Gives an account, in plain words, of every verdict at a place: what it is, and what spoke for and against it. One string a verdict. */
export function accountsOf({ path, result }: CheckedText, asked: Asked): string[] {
  const outcomes: Outcome[] = [...result.findings, ...result.suppressed, ...result.dismissed];
  return outcomes
    .filter((outcome) => isAt(verdictOf(outcome).place, asked))
    .toSorted((one, other) => verdictOf(one).place.start.offset - verdictOf(other).place.start.offset)
    .map((outcome) => {
      const { line, column } = verdictOf(outcome).place.start;
      const [first, ...others] = accountOf(outcome);
      return [`${visiblePath(path)}:${line}:${column}: ${first!}`, ...others].map((text) => `${text}\n`).join('');
    });
}

/** Gives an account of one verdict in lines: what it is, why, and what spoke for and against it. */
export function accountOf(outcome: Outcome): string[] {
  return [...linesOf(outcome), ...evidenceLines(verdictOf(outcome).evidence)];
}

/** What was judged: also where somebody has answered for it since. */
export function verdictOf(outcome: Outcome): Finding | Dismissal {
  return 'finding' in outcome ? outcome.finding : outcome;
}

function linesOf(outcome: Outcome): string[] {
  if ('finding' in outcome) return suppressedLines(outcome);
  return 'severity' in outcome ? findingLines(outcome) : dismissalLines(outcome);
}

function isAt({ start, end }: Place, { line, column }: Asked): boolean {
  if (line < start.line || line > end.line) return false;
  if (column === undefined) return true;
  return (line > start.line || column >= start.column) && (line < end.line || column < end.column);
}

function findingLines({ actual, severity, ruleId, because, by, certainty, note, evidence }: Finding): string[] {
  const title = `“${visible(actual)}” is ${severityNames[severity]} (${ruleId})`;
  if (because !== undefined) return [`${title}: it is ${decidedBy(because, by ?? '')}.`];
  const decided = evidence ? 'the text around it decides' : 'the words alone decide';
  return [`${title}: ${certainty}, ${decided}.`, `  ${visible(note)}`];
}

function suppressedLines(suppressed: Suppressed): string[] {
  const lines = findingLines(suppressed.finding);
  if (suppressed.by === 'baseline') return [...lines, '  It was there when the baseline was written.'];
  return [
    ...lines,
    `  The comment in line ${suppressed.place.start.line} switches it off: ${visible(suppressed.reason)}`,
  ];
}

const severityNames = { error: 'an error', warning: 'a warning', info: 'a note' } as const;

function dismissalLines({ actual, because, by, ruleId }: Dismissal): string[] {
  return [`“${visible(actual)}” is fine (${ruleId}): it is ${decidedBy(because, by)}.`];
}

function decidedBy(because: Because, by: string): string {
  return by === '' ? reasons[because] : `${reasons[because]} (“${visible(by)}”)`;
}

function evidenceLines(evidence: readonly Evidence[] = []): string[] {
  return [
    ...part(
      'for the discouraged sense',
      evidence.filter(({ weight }) => weight > 0),
    ),
    ...part(
      'against it',
      evidence.filter(({ weight }) => weight < 0),
    ),
  ];
}

function part(title: string, evidence: readonly Evidence[]): string[] {
  if (evidence.length === 0) return [];
  const heaviest = evidence.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return [`  ${title}:`, ...heaviest.map((one) => `    ${Math.abs(one.weight).toFixed(1)}  ${sentenceOf(one)}`)];
}

function sentenceOf({ group, text, where }: Evidence): string {
  return `“${visible(text)}” ${places[where]}, as a sign of ${group.replaceAll('-', ' ')}`;
}

const places: Readonly<Record<Evidence['where'], string>> = {
  around: 'around the word',
  clause: 'in the same clause',
  sentence: 'in the same sentence',
  before: 'in the sentence before',
  after: 'in the sentence after',
  paragraph: 'in the same paragraph, list or table',
  introduction: 'in what introduces the list',
  row: 'in the same table row or its heading',
  heading: 'in the heading above',
  section: 'where the section begins',
  neighbour: 'in the paragraph before',
  declared: 'declared for the whole text',
  earlier: 'earlier in the text',
};
