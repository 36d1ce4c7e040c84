import { unmark } from '../engine/index.ts';
import {
  overlaps,
  spanBefore,
  type Finding,
  type Pack,
  type Result,
  type Span,
  type Suggestion,
} from '../model/index.ts';
import { readCorpus } from './corpus.ts';

/** A text with a name that tells where it comes from. */
export interface Specimen {
  readonly id: string;
  readonly text: string;
  readonly format: string;
}

/** All texts at hand: those of the corpora, and the examples of packs. */
export function specimens(packs: readonly Pack[]): Specimen[] {
  const examples = packs.flatMap(({ language, terms }) =>
    terms.flatMap((term) =>
      term.examples.map((example, index) => ({
        id: `${language}/${term.id}/${index + 1}`,
        text: 'wrong' in example ? unmark(example.wrong).text : example.fine,
        format: 'markdown',
      })),
    ),
  );
  return [...readCorpus().map(({ id, text, format }) => ({ id, text, format })), ...examples];
}

/**
 * What is found in a text after a suggestion was applied and was not found before, or is still found where it was made. Notes do not count.
 */
export function newlyFound(before: Result, after: Result, replaced: Finding, { edits }: Suggestion): Finding[] {
  const known = before.findings.filter((finding) => finding !== replaced && finding.severity !== 'info');
  return after.findings.filter((finding) => {
    if (finding.severity === 'info') return false;
    const place = spanBefore(edits, spanOf(finding));
    return !known.some((other) => other.ruleId === finding.ruleId && overlaps(spanOf(other), place));
  });
}

function spanOf({ place: { start, end } }: Finding): Span<'source'> {
  return { start: start.offset, end: end.offset };
}
