import {
  applyEdits,
  withoutOverlap,
  type Document,
  type Edit,
  type Example,
  type FineExample,
  type Finding,
  type Pack,
  type Result,
  type Term,
  type WrongExample,
} from '../model/index.ts';
import type { Engine } from './index.ts';

/** An example of a pack that does not hold. */
export interface Disproof {
  readonly term: Term;
  /** Index of the example in its term. */
  readonly example: number;
  readonly message: string;
}

/** What the examples of a pack prove. */
export interface Proof {
  readonly disproofs: readonly Disproof[];
  /** Groups that the terms name as conditions and that decide in no example, in the order of the terms. */
  readonly untouched: readonly string[];
}

/** Checks all examples of a pack with an engine made of it. `read` turns an example's text into a document. */
export function prove(pack: Pack, engine: Engine, read: (text: string) => Document): Proof {
  const touched = new Set<string>();
  const lint: Lint = (text, kind) => {
    const result = engine.lint({ ...read(text), language: pack.language, ...(kind === undefined ? {} : { kind }) });
    for (const { evidence } of [...result.findings, ...result.dismissed])
      for (const { group } of evidence ?? []) touched.add(group);
    return result;
  };
  const disproofs = pack.terms.flatMap((term) =>
    term.examples.flatMap((example, index) => {
      const message = disprove(term, example, lint);
      return message === undefined ? [] : [{ term, example: index, message }];
    }),
  );
  const conditions = new Set(pack.terms.flatMap((term) => [term, ...term.deprecated].flatMap(conditionsOf)));
  return { disproofs, untouched: [...conditions].filter((group) => !touched.has(group)) };
}

function conditionsOf({ only = [], unless = [], supports = [] }: Conditions): string[] {
  return [...only, ...unless, ...supports];
}

type Conditions = Pick<Term, 'only' | 'unless' | 'supports'>;

type Lint = (text: string, kind?: string) => Result;

function disprove(term: Term, example: Example, lint: Lint): string | undefined {
  return 'wrong' in example ? disproveWrong(term, example, lint) : disproveFine(term, example, lint);
}

function disproveWrong(term: Term, { wrong, right, context }: WrongExample, lint: Lint): string | undefined {
  const { text, marked } = unmark(wrong);
  const result = lint(text, context);
  const findings = result.findings.filter(speaks(term));
  for (const [start, end] of marked) {
    if (!findings.some(({ place }) => place.start.offset < end && start < place.end.offset)) {
      const dismissal = result.dismissed.find(({ place }) => place.start.offset < end && start < place.end.offset);
      return `“${text.slice(start, end)}” is not found${dismissal ? `: dismissed as ${dismissal.because} by “${dismissal.by}”` : ''}`;
    }
  }
  for (const { place, actual, ruleId } of findings) {
    if (!marked.some(([start, end]) => place.start.offset < end && start < place.end.offset))
      return `“${actual}” is found (${ruleId}) but not marked`;
  }
  if (!findings.some(({ ruleId }) => ruleId === term.id))
    return `is found by ${findings[0]?.ruleId}, not by ${term.id}`;
  return right === undefined ? undefined : disproveRight(text, right, findings);
}

function disproveRight(text: string, right: string, findings: readonly Finding[]): string | undefined {
  const [only] = findings;
  const results =
    findings.length === 1 && only
      ? only.suggestions.map((suggestion) => applyEdits(text, suggestion.edits))
      : [applyEdits(text, withoutOverlap(findings, firstEdits).flatMap(firstEdits))];
  if (results.includes(right)) return undefined;
  return `no suggestion gives “${right}”; the first gives “${results[0] ?? 'nothing'}”`;
}

function firstEdits({ suggestions }: Finding): readonly Edit[] {
  return suggestions[0]?.edits ?? [];
}

function disproveFine(term: Term, { fine, because }: FineExample, lint: Lint): string | undefined {
  const { findings, dismissed } = lint(fine);
  const finding = findings.find(speaks(term));
  if (finding) return `“${finding.actual}” is found (${finding.ruleId})`;
  if (because === undefined || because === 'none') return undefined;
  const own = dismissed.filter(({ ruleId }) => ruleId === term.id);
  const asNote = findings.some(({ ruleId, severity }) => ruleId === term.id && severity === 'info');
  if (asNote || own.some((dismissal) => dismissal.because === because)) return undefined;
  return own[0]
    ? `is dismissed as ${own[0].because} by “${own[0].by}”, not as ${because}`
    : `holds no word of this entry that could be dismissed as ${because}`;
}

// Notes do not count, except those of an entry that makes nothing but notes.
function speaks(term: Term): (finding: Finding) => boolean {
  return ({ severity, ruleId }) => severity !== 'info' || (term.severity === 'info' && ruleId === term.id);
}

/** An example's text without its marks, and the marked spans in it. */
export function unmark(marked: string): { text: string; marked: [start: number, end: number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[(.+?)\]\]/gs)) {
    text += marked.slice(last, match.index);
    spans.push([text.length, text.length + match[1]!.length]);
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marked: spans };
}
