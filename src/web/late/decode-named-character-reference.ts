import { createLate } from './late.ts';

const late = createLate(() => import('decode-named-character-reference'));

/** Stands in for decode-named-character-reference: until its two thousand names are loaded, no name is known. */
export function decodeNamedCharacterReference(value: string): string | false {
  return late.get()?.decodeNamedCharacterReference(value) ?? false;
}
