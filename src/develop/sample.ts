import {
  createLocate,
  type CheckedText,
  type Dismissal,
  type Failure,
  type Finding,
  type UncheckedText,
} from '../model/index.ts';

/** What a made-up finding differs in from the others. */
export type Differences = Partial<Omit<Finding, 'place' | 'actual'>>;

/**
 * A file with made-up findings for the tests of reports and the command line: one for each `[[word]]` of the text, and
 * a dismissal for each `{{word}}`.
 */
export function sampleFile(path: string, marked: string, ...differences: Differences[]): CheckedText {
  const source = marked.replace(/\[\[|\]\]|\{\{|\}\}/g, '');
  const locate = createLocate(source);
  const findings: Finding[] = [];
  const dismissed: Dismissal[] = [];
  let markers = 0;
  for (const match of marked.matchAll(/\[\[(.+?)\]\]|\{\{(.+?)\}\}/gs)) {
    const [, used, fine] = match;
    const start = match.index - markers;
    markers += 4;
    const word = used ?? fine ?? '';
    const place = locate({ start, end: start + word.length });
    const actual = word.replace(/\s+/g, ' ');
    if (used === undefined)
      dismissed.push({ ruleId: 'client', language: 'en', actual, place, because: 'sense', by: 'lawyer' });
    else findings.push({ ...sampleFinding(actual, place), ...differences[findings.length] });
  }
  return {
    path,
    format: path.endsWith('.txt') ? 'text' : 'markdown',
    failure: null,
    result: { findings, suppressed: [], dismissed },
    source,
    encoding: { name: 'utf-8', guessed: false },
  };
}

/** A file that could not be checked. */
export function sampleFailure(path: string, failure: Failure): UncheckedText {
  return { path, format: null, failure };
}

/** A made-up finding with one safe suggestion. */
export function sampleFinding(actual: string, place: Finding['place']): Finding {
  const text = 'child sexual abuse material';
  const edits = [{ start: place.start.offset, end: place.end.offset, text }];
  return {
    ruleId: 'child-pornography',
    language: 'en',
    status: 'avoid',
    severity: 'error',
    certainty: 'certain',
    place,
    actual,
    expected: [text],
    reason: `Write “${text}” instead of “${actual}”`,
    note: 'The word belongs to lawful content for adults; these images record the abuse of a child.',
    url: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
    suggestions: [{ text, when: 'any medium', safe: true, edits }],
    fingerprint: '0123456789abcdef',
  };
}
