import { oncePer } from '../model/index.ts';
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
  const small = text.toLowerCase();
  const scores = languages.map(({ letters }) => (letters ? countOf(letters, small) * letterWeight : 0));
  const owners = ownersOf(languages);
  for (const { key } of tokens) {
    const own = owners.get(key);
    if (own) for (const owner of own) scores[owner]! += 1 / own.length;
  }
  const ranking = languages
    .map((language, index) => ({ language, score: scores[index]! }))
    .toSorted((left, right) => right.score - left.score);
  const best = ranking[0]?.score ?? 0;
  const next = ranking[1]?.score ?? 0;
  return { ranking, lead: best === 0 ? 0 : (best - next) / (best + next) };
}

function countOf(expression: RegExp, text: string): number {
  return text.match(expression)?.length ?? 0;
}

/** For each function word of some languages the indices of those that have it. */
const ownersOf = oncePer((languages: readonly Language[]): ReadonlyMap<string, readonly number[]> => {
  const owners = new Map<string, number[]>();
  for (const [index, { functionWords }] of languages.entries()) {
    for (const word of functionWords) {
      const own = owners.get(word);
      if (own) own.push(index);
      else owners.set(word, [index]);
    }
  }
  return owners;
});
