import { detect, languageOf, type Language } from '../language/index.ts';
import { read } from '../match/index.ts';
import type { Block, Document } from '../model/index.ts';

/** From this lead on (a share of the evidence) a block's own words decide its language. */
const clearLead = 0.25;

/**
 * The languages in which a block is to be read, most likely first: the declared one; else the one its words show; else that of its
 * neighbours; else all that are configured. A declared language without a pack gives none: the block is not checked.
 */
export function languagesOf(
  document: Document,
  index: number,
  configured: readonly Language[],
  fallback: Language | undefined,
): readonly Language[] {
  const block = document.blocks[index]!;
  const tag = block.language ?? document.language;
  const declared = tag === undefined ? undefined : languageOf(tag);
  if (tag !== undefined && declared) return configured.filter((language) => language === declared);
  if (fallback) return [fallback];
  if (configured.length <= 1) return configured;
  for (const at of [index, index - 1, index + 1, index - 2, index + 2]) {
    const shown = shownBy(document.blocks[at], configured);
    if (shown) return [shown];
  }
  return overall(document, configured);
}

function shownBy(block: Block | undefined, configured: readonly Language[]): Language | undefined {
  if (!block || block.kind === 'code' || block.kind === 'comment') return undefined;
  const { ranking, lead } = likenessOf(block, configured);
  return lead >= clearLead && (ranking[0]?.score ?? 0) >= 1 ? ranking[0]!.language : undefined;
}

const likenesses = new WeakMap<Block, ReturnType<typeof detect>>();

function likenessOf(block: Block, configured: readonly Language[]): ReturnType<typeof detect> {
  let known = likenesses.get(block);
  if (!known) {
    const { text, tokens } = read(block.text.slice(0, 2000), configured[0]!);
    known = detect(text, tokens, configured);
    likenesses.set(block, known);
  }
  return known;
}

// The language of most blocks comes first, the others stay possible.
function overall(document: Document, configured: readonly Language[]): Language[] {
  const votes = new Map<Language, number>();
  for (const block of document.blocks.slice(0, 200)) {
    const shown = shownBy(block, configured);
    if (shown) votes.set(shown, (votes.get(shown) ?? 0) + 1);
  }
  return configured.toSorted((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0));
}
