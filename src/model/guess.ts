import { distance } from 'fastest-levenshtein';

/** What an unknown name may have meant, as a hint: the nearest known names, or all of them where none is near. */
export function guess(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near.length === 0) return `There are ${known.toSorted().join(', ')}`;
  return `Did you mean ${near.map((other) => `\`${other}\``).join(' or ')}?`;
}

/** Up to three known names that an unknown name may be a slip of, the nearest first. */
export function nearest(name: string, known: readonly string[]): string[] {
  return known
    .map((other) => ({ other, edits: distance(name.toLowerCase(), other) }))
    .filter(({ edits }) => edits <= Math.max(2, name.length / 3))
    .toSorted((one, another) => one.edits - another.edits)
    .slice(0, 3)
    .map(({ other }) => other);
}
