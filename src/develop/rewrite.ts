import { unmark } from '../engine/index.ts';
import { formats } from '../format/index.ts';
import { languages } from '../language/index.ts';
import { createCompiler, createLexicon, read, type Reading } from '../match/index.ts';
import {
  applyEdits,
  overlaps,
  sourceSpan,
  type Kind,
  type Preferred,
  type Rule,
  type Span,
  type Suggestion,
} from '../model/index.ts';
import { suggest } from '../suggest/index.ts';

/** A discouraged term with its recommended wordings, made up for a test. */
export interface SampleRule {
  readonly language: string;
  readonly term: string;
  readonly preferred: readonly (string | Partial<Preferred>)[];
  readonly kind?: Kind;
  readonly verdict?: boolean;
  readonly status?: Rule['status'];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** What is known of the place beside its words. */
export interface SampleSituation {
  readonly stage?: 'before' | 'after';
  readonly editable?: boolean;
  readonly certain?: boolean;
  /** Id of the format that the sentence is read as; `text` by default. */
  readonly format?: string;
}

/** Suggestions for the words in `[[ ]]` of a sentence. Throws an ordinary error where the term does not match there. */
export function suggestionsFor(sample: SampleRule, marked: string, situation: SampleSituation = {}): Suggestion[] {
  const { text: source, marked: marks } = unmark(marked);
  const language = languages.find(({ id }) => id === sample.language)!;
  const document = formats.find(({ id }) => id === (situation.format ?? 'text'))!.read(source);
  const compiler = createCompiler(language, sample.groups ?? {});
  const lexicon = createLexicon([[compiler.compile(sample.term), undefined]], language);
  const found = document.blocks.flatMap((block) => {
    const reading = read(block.text, language);
    return lexicon
      .find(reading)
      .map(({ first, last, words }) => ({ block, words, span: spanOf(reading, first, last) }))
      .filter(({ span }) => overlaps(sourceSpan(block, span), { start: marks[0]![0], end: marks[0]![1] }));
  });
  const longest = found.toSorted((left, right) => right.words.length - left.words.length)[0];
  if (!longest) throw new Error(`The term \`${sample.term}\` is not found in “${marked}”`);
  const { block, words, span } = longest;
  const { stage, editable = true, certain = true } = situation;
  return suggest(
    { rule: ruleOf(sample), span, words },
    { document, block, language, editable, certain, ...(stage && { stage }) },
  );
}

/** The sentence after each suggestion, best first. */
export function rewritten(sample: SampleRule, marked: string, situation?: SampleSituation): string[] {
  const { text } = unmark(marked);
  return suggestionsFor(sample, marked, situation).map(({ edits }) => applyEdits(text, edits));
}

function ruleOf({ language, term, preferred, kind = 'object', verdict = false, status = 'avoid' }: SampleRule): Rule {
  return {
    id: 'sample',
    language,
    term,
    status,
    severity: status === 'avoid' ? 'error' : 'warning',
    kind,
    verdict,
    only: [],
    unless: [],
    supports: [],
    preferred: preferred.map((wording) =>
      typeof wording === 'string' ? { term: wording, when: '' } : { term: '', when: '', ...wording },
    ),
    why: '',
  };
}

function spanOf({ tokens }: Reading, first: number, last: number): Span<'block'> {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
