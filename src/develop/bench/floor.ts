/** The floor: one compiled alternation of phrases, in the form in which V8 is fastest (sorted, small letters), and nothing else. */
export function createFloor(phrases: readonly string[]): (text: string) => number {
  const alternation = phrases.map((phrase) => phrase.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '\\$&')).toSorted();
  const pattern = new RegExp(`\\b(?:${alternation.join('|')})\\b`, 'g');
  return (text) => text.toLowerCase().match(pattern)?.length ?? 0;
}
