import type { Language } from './language.ts';
import type { Token } from './token.ts';

/** How much a text reads like one language. */
export interface Likeness {
  readonly language: Language;
  /** Function words and typical letters met; 0 where nothing speaks for the language. */
  readonly score: number;
}

/**
 * Which of some languages a text is written in, best first, with its lead over the next one as a share of all evidence (0 to 1).
 *
 * Counts function words and letters that few languages share. Short texts often give no evidence at all: the caller then asks the neighbours.
 */
export function detect(
  text: string,
  tokens: readonly Token[],
  languages: readonly Language[],
): { ranking: Likeness[]; lead: number } {
  const ranking = languages
    .map((language) => ({ language, score: likeness(text, tokens, language) }))
    .toSorted((left, right) => right.score - left.score);
  const best = ranking[0]?.score ?? 0;
  const next = ranking[1]?.score ?? 0;
  return { ranking, lead: best === 0 ? 0 : (best - next) / (best + next) };
}

function likeness(text: string, tokens: readonly Token[], language: Language): number {
  let score = 0;
  for (const { key } of tokens) if (language.functionWords.has(key)) score++;
  return score + (text.toLowerCase().match(language.letters)?.length ?? 0) * 0.5;
}
