/** Says whether a folded text holds one of some words. */
export type Trigger = (folded: string) => boolean;

/**
 * Makes one test for many words. A word that begins with another needs no test of its own, so that inflected forms cost nothing; where words
 * begin is not looked at, so the test may say yes too often but never no too often.
 */
export function createTrigger(words: readonly string[]): Trigger {
  const needed: string[] = [];
  for (const word of [...new Set(words)].toSorted()) {
    const last = needed.at(-1);
    if (last === undefined || !word.startsWith(last)) needed.push(word);
  }
  if (needed.length === 0) return () => false;
  const pattern = new RegExp(needed.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'u');
  return (folded) => pattern.test(folded);
}
