import { applyEdits, followedBy, inOrder, spanBefore } from './edit.ts';
import type { Edit, Finding, Suggestion } from './finding.ts';
import { createLocate } from './place.ts';

/** A text on its way from what was handed over to what it becomes. */
export interface Revision {
  /** The text that was handed over. */
  readonly original: string;
  /** The text as it is now: the edits make it of the original. */
  readonly text: string;
  /** Edits of the original, in its order. None overlap. */
  readonly edits: readonly ChosenEdit[];
}

/** A wording chosen for a finding. */
export interface Choice {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

/** An edit and the choice that it is a part of. */
export interface ChosenEdit extends Edit {
  readonly choice: Choice;
}

/** A text to which nothing was done yet. */
export function unrevised(original: string): Revision {
  return { original, text: original, edits: [] };
}

/** Puts wordings in place. Places and edits of the choices count in `revision.text`; throws a `RangeError` where edits overlap. */
export function revise(revision: Revision, choices: readonly Choice[]): Revision {
  const chosen = choices.map((choice) => inOriginal(revision, choice)).flatMap(editsOf);
  return {
    original: revision.original,
    text: applyEdits(revision.text, chosen),
    edits: joined(revision.edits, chosen.toSorted(inOrder)),
  };
}

/** What was replaced, in the order of the original: each finding with the one suggestion that was chosen, places and edits as they count in the original. */
export function replacedIn({ edits }: Revision): Finding[] {
  const byChoice = new Map<Choice, Edit[]>();
  for (const { choice, start, end, text } of edits) {
    const own = byChoice.get(choice) ?? [];
    own.push({ start, end, text });
    byChoice.set(choice, own);
  }
  return Array.from(byChoice, ([{ finding, suggestion }, own]) => ({
    ...finding,
    suggestions: [{ ...suggestion, edits: own }],
  }));
}

function joined(edits: readonly ChosenEdit[], chosen: readonly ChosenEdit[]): readonly ChosenEdit[] {
  if (edits.length === 0) return chosen;
  // From the last to the first, so that each still counts in the text that those before it leave.
  return chosen.toReversed().reduce(followedBy, edits);
}

function editsOf(choice: Choice): ChosenEdit[] {
  return choice.suggestion.edits.map((edit) => ({ ...edit, choice }));
}

/** A choice whose finding has its place in the original; its edits count as before. */
function inOriginal({ original, edits }: Revision, { finding, suggestion }: Choice): Choice {
  if (edits.length === 0) return { finding, suggestion };
  const { start, end } = finding.place;
  const span = spanBefore(edits, { start: start.offset, end: end.offset });
  return { finding: { ...finding, place: createLocate(original)(span) }, suggestion };
}
