import { covers } from '../model/index.ts';
import { clauseAround } from './clause.ts';
import { dismiss, sentenceAt, type Judge } from './context.ts';

/** The diagnosis, used clinically, is no label for an offender. */
export const clinical: Judge = function clinical(candidate, context) {
  if (candidate.rule.id !== 'paedophile') return undefined;
  const sentence = sentenceAt(context, candidate.span).span;
  const clause = clauseAround(context.block.text, sentence, candidate.span.start);
  const leadIn = context.block.marks.find(({ kind, text }) => kind === 'strong' && text.start === 0)?.text;
  const cue = context.cues('clinical').find(({ span }) => covers(clause, span) || (leadIn && covers(leadIn, span)));
  return cue && dismiss('clinical', cue.text);
};
