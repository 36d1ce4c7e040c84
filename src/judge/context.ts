import type { Block, Candidate, Document, Span, Verdict } from '../model/index.ts';
import type { Language } from '../language/index.ts';

/** A phrase of a cue group, found in a block. */
export interface Cue {
  readonly group: string;
  /** Index of the block in the document. */
  readonly block: number;
  readonly span: Span<'block'>;
  /** As written. */
  readonly text: string;
}

/** What a judge may look at: the candidate, the blocks around it, and the cues that the language's pack lists. */
export interface Context {
  readonly document: Document;
  /** Index of the candidate's block. */
  readonly index: number;
  readonly block: Block;
  readonly language: Language;
  /** Declared kind of the text, such as `case-report`. */
  readonly kind?: string;
  /** The sentences of a block, in order; by default of the candidate's. */
  sentences(block?: number): readonly Span<'block'>[];
  /** All phrases of a group in a block, in order; empty for a group that the pack lacks. */
  cues(group: string, block?: number): readonly Cue[];
  /** The first phrase of the groups that matches around the candidate; its `<this>` is the candidate. */
  around(candidate: Candidate, groups: readonly string[]): Cue | undefined;
  /** Official titles of the pack in the candidate's block. */
  titles(): readonly (Cue & { readonly because: 'title' | 'organisation' | 'citation' | 'code' })[];
  /** Recommended wordings in a block, with the id of their rule as group. */
  recommended(block: number): readonly Cue[];
}

/** Decides about a candidate, or leaves it to the next judge. */
export type Judge = (candidate: Candidate, context: Context) => Verdict | undefined;

/** A dismissal. */
export function dismiss(because: (Verdict & { report: false })['because'], by: string): Verdict {
  return { report: false, because, by: by.replace(/\s+/g, ' ').trim() };
}

/** A note: shown on request only, never edited. */
export function note(because: (Verdict & { report: false })['because'], by: string): Verdict {
  return { report: true, severity: 'info', certainty: 'certain', because, by: by.replace(/\s+/g, ' ').trim() };
}

/** The span of the sentence that holds a span, and its index; the whole block where no sentence does. */
export function sentenceAt(
  context: Context,
  span: Span<'block'>,
): { readonly span: Span<'block'>; readonly at: number } {
  const all = context.sentences();
  const at = all.findIndex((sentence) => span.start < sentence.end);
  return at === -1 ? { span: { start: 0, end: context.block.text.length }, at: 0 } : { span: all[at]!, at };
}
