import { languageOf } from '../language/index.ts';
import { parsePhrase, type Alternative, type Pack } from '../model/index.ts';

/** All words that a discouraged term of a pack can end with, in all their forms, in lower case: what somebody may be typing when a term is nearly there. */
export function lastWords(pack: Pack): ReadonlySet<string> {
  const language = languageOf(pack.language);
  const words = new Set<string>();
  const groups = new Set<string>();
  for (const { deprecated } of pack.terms) for (const { term } of deprecated) collect(term);
  return words;

  function collect(phrase: string): void {
    for (const slot of parsePhrase(phrase).toReversed()) {
      if (slot.kind !== 'words') return;
      for (const alternative of slot.alternatives) add(alternative);
      if (!slot.optional) return;
    }
  }

  function add(alternative: Alternative): void {
    if (alternative.kind === 'word') {
      for (const form of formsOf(alternative)) words.add(form);
    } else if (alternative.kind === 'group' && !groups.has(alternative.name)) {
      groups.add(alternative.name);
      for (const phrase of pack.groups[alternative.name] ?? []) collect(phrase);
    } else if (alternative.kind === 'compound') {
      const [openings, heads] = alternative.parts.map((part) =>
        part.flatMap((one) => (one.kind === 'word' ? formsOf(one) : [])),
      );
      for (const opening of openings!) for (const head of heads!) words.add(opening + head);
    }
  }

  function formsOf({ word, inflectionClass }: Alternative & { kind: 'word' }): string[] {
    const written = word.toLowerCase();
    if (inflectionClass === undefined || !language) return [written];
    return language.inflect(written, inflectionClass).map(({ text }) => text);
  }
}
