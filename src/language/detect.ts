import type { Language } from './language.ts';
import type { Token } from './token.ts';

/** How much a text reads like one language. */
export interface Likeness {
  readonly language: Language;
  /** Evidence met, in function words; 0 where nothing speaks for the language. */
  readonly score: number;
}

/** What a typical letter or ending weighs beside a function word that no other language has. */
const letterWeight = 0.5;

/**
 * Which of some languages a text is written in, best first, with its lead over the next one as a share of all evidence (0 to 1).
 *
 * A function word counts for the languages that have it, the less the more they are: *de* says little, *les* much. Typical letters count too. Short texts
 * often give no evidence at all: the caller then asks the neighbours.
 */
export function detect(
  text: string,
  tokens: readonly Token[],
  languages: readonly Language[],
): { ranking: Likeness[]; lead: number } {
  const scores = new Map(languages.map((language) => [language, lettersOf(text, language) * letterWeight]));
  for (const { key } of tokens) {
    const owners = languages.filter(({ functionWords }) => functionWords.has(key));
    for (const owner of owners) scores.set(owner, scores.get(owner)! + 1 / owners.length);
  }
  const ranking = languages
    .map((language) => ({ language, score: scores.get(language)! }))
    .toSorted((left, right) => right.score - left.score);
  const best = ranking[0]?.score ?? 0;
  const next = ranking[1]?.score ?? 0;
  return { ranking, lead: best === 0 ? 0 : (best - next) / (best + next) };
}

function lettersOf(text: string, { letters }: Language): number {
  return text.toLowerCase().match(letters)?.length ?? 0;
}
