import type { Because, Block, Candidate, Document, Evidence, Rule, Span, Verdict } from '../model/index.ts';
import type { Language } from '../language/index.ts';

/** The kind of text that is about the exploitation of children as a whole. */
export const caseReport = 'case-report';

/** A phrase of a cue group, found in a block. */
export interface Cue {
  readonly group: string;
  /** Index of the block in the document. */
  readonly block: number;
  readonly span: Span<'block'>;
  /** As written. */
  readonly text: string;
}

/** What a judge may look at: the blocks around the candidate, and the cues that the language's pack lists. */
export interface Context {
  readonly document: Document;
  /** Index of the candidate's block. */
  readonly index: number;
  /** The block itself, or the part of a very long one that is near the candidate. */
  readonly block: Block;
  /** Index of the heading that the block stands under, or -1. */
  readonly heading: number;
  /** Indices of the blocks that open the block's section, the section that it follows, and those around it: their first two blocks, and headings further out. */
  openings(): readonly number[];
  readonly language: Language;
  /** Declared kind of the text, such as `case-report`. */
  readonly kind?: string;
  /** The sentences of the candidate's block, in order. */
  sentences(): readonly Span<'block'>[];
  /** All phrases of a group in a block, in order; by default in the candidate's. Empty for a group that the pack lacks. */
  cues(group: string, block?: number): readonly Cue[];
  /** The phrase of the groups that matches most tightly around the candidate; its `<this>` is the candidate. */
  around(candidate: Candidate, groups: readonly string[]): Cue | undefined;
  /** Whether a group holds nothing but contexts: phrases with `<this>`. */
  isContextual(group: string): boolean;
  /** Official titles of the pack in the candidate's block. */
  titles(): readonly (Cue & { readonly because: 'title' | 'organisation' | 'citation' | 'code' })[];
  /** Recommended wordings in a block, with the id of their rule as group. */
  recommended(block: number): readonly Cue[];
}

/** Decides about a candidate, or leaves it to the next judge. */
export type Judge = (candidate: Candidate, context: Context) => Verdict | undefined;

/** A dismissal. `by` is the text that decided. */
export function dismiss(because: Because, by: string, evidence?: readonly Evidence[]): Verdict {
  return { report: false, because, by: inOneLine(by), ...(evidence && { evidence: evidence.map(withoutCue) }) };
}

/** A note: shown on request only, never edited. */
export function note(because: Because, by: string): Verdict {
  return { report: true, severity: 'info', certainty: 'certain', because, by: inOneLine(by) };
}

/** A finding: certain where the words alone decide, probable where evidence around them had to. */
export function find(rule: Rule, evidence: readonly Evidence[] = []): Verdict {
  const certainty = rule.only.length > 0 ? 'probable' : 'certain';
  return {
    report: true,
    severity: rule.severity,
    certainty,
    ...(evidence.length > 0 && { evidence: evidence.map(withoutCue) }),
  };
}

/** The sentence that holds the beginning of a span, and its index; the whole block where no sentence does. */
export function sentenceAt(
  context: Context,
  span: Span<'block'>,
): { readonly span: Span<'block'>; readonly at: number } {
  const all = context.sentences();
  const at = all.findIndex((sentence) => span.start < sentence.end);
  return { span: all[at] ?? { start: 0, end: context.block.text.length }, at };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutCue({ group, text, where, weight }: Evidence): Evidence {
  return { group, text: inOneLine(text), where, weight };
}
