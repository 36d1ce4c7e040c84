import type { Candidate, Verdict } from '../model/index.ts';
import { adult } from './adult.ts';
import { citation } from './citation.ts';
import { clinical } from './clinical.ts';
import { code } from './code.ts';
import { find, type Context, type Judge } from './context.ts';
import { mention } from './mention.ts';
import { quotation } from './quotation.ts';
import { sense } from './sense.ts';
import { title } from './title.ts';

export type { Context, Cue, Judge } from './context.ts';
export { sentenceAt } from './context.ts';

/** All judges, in the order in which they are asked; the first that decides wins. A new judge is one file and one line here. */
export const judges: readonly Judge[] = [code, title, citation, mention, quotation, clinical, adult, sense];

/** The verdict about a candidate. A use that no judge excuses is a finding. */
export function judge(candidate: Candidate, context: Context): Verdict {
  for (const ask of judges) {
    const verdict = ask(candidate, context);
    if (verdict) return isNote(verdict) ? (otherSense(candidate, context) ?? verdict) : verdict;
  }
  return find(candidate.rule);
}

/** Whether a word stands where it is in use: nobody else's word, no name, no code, not the subject itself. Its sense is another question. */
export function isInUse(candidate: Candidate, context: Context): boolean {
  return judges.every((ask) => ask === sense || ask === adult || ask(candidate, context) === undefined);
}

function isNote(verdict: Verdict): boolean {
  return verdict.report && verdict.because !== undefined;
}

// In a quotation, too, a client is most often somebody's client: there is nothing to note.
function otherSense(candidate: Candidate, context: Context): Verdict | undefined {
  const verdict = adult(candidate, context) ?? sense(candidate, context);
  return verdict?.report === false ? verdict : undefined;
}
