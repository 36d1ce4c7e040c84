import { covers } from '../model/index.ts';
import { dismiss, note, sentenceAt, type Judge } from './context.ts';
import { quotesOf } from './quotes.ts';

/** An offence named together with its article, section or code keeps the words of the law: a note, or no finding where they are quoted. */
export const citation: Judge = function citation(candidate, context) {
  const cue = context.around(candidate, ['citation']);
  // A heading that begins with *Article 1* numbers the text's own articles.
  if (!cue || (context.block.kind === 'heading' && cue.span.start === 0)) return undefined;
  const sentence = sentenceAt(context, candidate.span).span;
  const quoted = quotesOf(context.block).some(({ inner }) => covers(inner, candidate.span) && covers(sentence, inner));
  return quoted ? dismiss('citation', cue.text) : note('citation', cue.text);
};
