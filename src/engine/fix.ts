import { replacedIn, revise, unrevised, withoutOverlap, type Choice, type Fixed, type Result } from '../model/index.ts';

/**
 * More rounds than any text needs: one, and another for each edit that overlaps one before it. Only a wording that is itself discouraged could go on for
 * ever.
 */
const mostRounds = 10;

/** Applies safe edits to a text until none is left. `lint` finds what there is to say about a text. */
export function fix(text: string, lint: (text: string) => Result): Fixed {
  let revision = unrevised(text);
  let remaining = lint(text);
  for (let round = 0; round < mostRounds; round++) {
    const choices = safeChoices(remaining);
    if (choices.length === 0) break;
    revision = revise(revision, choices);
    remaining = lint(revision.text);
  }
  return { output: revision.text, applied: replacedIn(revision), remaining };
}

/** The findings that need no person, each with its first suggestion. Of those whose edits overlap the first is taken: the next round sees to the others. */
function safeChoices({ findings }: Result): Choice[] {
  const choices = findings.flatMap((finding) => {
    const [suggestion] = finding.suggestions;
    const isSafe = finding.severity === 'error' && suggestion?.safe && suggestion.edits.length > 0;
    return isSafe ? [{ finding, suggestion }] : [];
  });
  return withoutOverlap(choices, ({ suggestion }) => suggestion.edits);
}
