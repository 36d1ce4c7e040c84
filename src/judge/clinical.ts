import { dismiss, sentenceAt, type Judge } from './context.ts';

/** The diagnosis, used clinically, is no label for an offender. */
export const clinical: Judge = function clinical(candidate, context) {
  if (candidate.rule.id !== 'paedophile') return undefined;
  const sentence = sentenceAt(context, candidate.span).span;
  const clause = clauseAround(context.block.text, sentence, candidate.span.start);
  const cue = context.cues('clinical').find(({ span }) => span.start >= clause.start && span.end <= clause.end);
  return cue && dismiss('clinical', cue.text);
};

/** The stretch of a sentence between semicolons, colons or dashes that holds an offset. */
export function clauseAround(
  text: string,
  sentence: { start: number; end: number },
  offset: number,
): { start: number; end: number } {
  const boundary = /[;:]\s|\s[–—-]\s/g;
  let { start, end } = sentence;
  boundary.lastIndex = sentence.start;
  for (let match = boundary.exec(text); match && match.index < sentence.end; match = boundary.exec(text)) {
    if (match.index < offset) start = match.index + match[0].length;
    else {
      end = match.index;
      break;
    }
  }
  return { start, end };
}
