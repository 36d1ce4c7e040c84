import type { Root } from 'nlcst';
import { search } from 'nlcst-search';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { languageOf } from '../../language/index.ts';
import { parsePhrase, type Pack, type Slot } from '../../model/index.ts';

/** Looks for phrases in a text; resolves with how many it found. */
export type Searching = (text: string) => Promise<number>;

/** The naive pipeline: remark-parse, remark-retext, retext-english, and a search for phrases in the tree. */
export function createNaive(phrases: readonly string[]): Searching {
  let found = 0;
  const searching = () => (tree: Root) => {
    search(tree, [...phrases], () => void found++);
  };
  const pipeline = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(searching));
  return async (text) => {
    found = 0;
    await pipeline.run(pipeline.parse(text));
    return found;
  };
}

/**
 * The list that others look for: every term of some packs in all forms of its words, but with the first word only where a pack has several to choose from. A list of
 * all that the packs stand for would be far longer, and those who look for it slower.
 */
export function phraseList(packs: readonly Pack[]): string[] {
  return [...new Set(packs.flatMap(phrasesOf))];
}

function phrasesOf(pack: Pack): string[] {
  const language = languageOf(pack.language)!;
  return pack.terms.flatMap(({ deprecated }) => deprecated.flatMap(({ term }) => expand(term)));

  function expand(phrase: string): string[] {
    return parsePhrase(phrase).reduce<string[]>(
      (starts, slot) => starts.flatMap((start) => choicesOf(slot).map((word) => `${start} ${word}`.trim())),
      [''],
    );
  }

  function choicesOf(slot: Slot): string[] {
    return slot.kind === 'words' && slot.optional ? ['', ...formsOf(slot)] : formsOf(slot);
  }

  function formsOf(slot: Slot): string[] {
    const alternative = slot.kind === 'words' ? slot.alternatives[0]! : undefined;
    if (alternative?.kind === 'group') return [...new Set(expand(pack.groups[alternative.name]![0]!))];
    if (alternative?.kind !== 'word') return [''];
    const { word, inflectionClass } = alternative;
    return inflectionClass === undefined ? [word] : language.inflect(word, inflectionClass).map(({ text }) => text);
  }
}
