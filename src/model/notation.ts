/** One slot of a phrase in the notation of the packs (see `Deprecated.term`). */
export type Slot =
  | { readonly kind: 'words'; readonly alternatives: readonly Alternative[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'this' };

/** One choice for a slot: a word as written or with an inflection class, the beginning of a word, a group, a compound, or any number. */
export type Alternative = Simple | Compound;

/**
 * Any of the first words with any of the second, written as one word or as two with a hyphen or a space between them: `kinder|baby+strich`. A lone `*` on
 * one side stands for anything: `kinderporno+*` for all compounds that begin so, `*+lehrer/nmf` for all that end so, and the word itself.
 */
export interface Compound {
  readonly kind: 'compound';
  readonly parts: readonly [readonly Simple[], readonly Simple[]];
}

/** A choice for a slot, or for a part of a compound. */
export type Simple =
  | { readonly kind: 'word'; readonly word: string; readonly inflectionClass?: string }
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'number' };

/** How many words a gap stands for at the most: a short one keeps a phrase together, a long one reaches from a subject to its pronoun. */
const gapLengths: Readonly<Record<string, number>> = { '...': 4, '......': 14 };

/** Reads a phrase. Throws an ordinary error, with a sentence for the author of the pack, for a phrase that is not well formed. */
export function parsePhrase(phrase: string): Slot[] {
  const slots = phrase.trim().split(/\s+/).flatMap(parseSlot);
  if (!slots.some((slot) => slot.kind !== 'gap')) throw new Error(`The phrase \`${phrase}\` has no word`);
  return slots;
}

function parseSlot(text: string): Slot[] {
  const gap = gapLengths[text];
  if (gap !== undefined) return [{ kind: 'gap', most: gap }];
  if (text === '<this>') return [{ kind: 'this' }];
  const optional = text.length > 1 && text.endsWith('?');
  const alternatives = parseAlternatives(optional ? text.slice(0, -1) : text);
  const [only] = alternatives;
  // An apostrophe or a hyphen separates words in a text, and so in a phrase.
  if (alternatives.length === 1 && only?.kind === 'word' && /['’-]/.test(only.word)) {
    const words = only.word.split(/['’-]/).filter(Boolean);
    return words.map((word, index) => ({
      kind: 'words',
      optional,
      alternatives: [index === words.length - 1 ? { ...only, word } : { kind: 'word', word }],
    }));
  }
  return [{ kind: 'words', alternatives, optional }];
}

function parseAlternatives(text: string): Alternative[] {
  const [first, second, ...rest] = text.split('+').map((part) => part.split('|').map(parseSimple));
  if (rest.length > 0) throw new Error(`The compound \`${text}\` has more than two parts`);
  return second ? [{ kind: 'compound', parts: [first!, second] }] : first!;
}

function parseSimple(text: string): Simple {
  if (text === '#') return { kind: 'number' };
  if (text === '' || text.includes('<') || text.includes('>')) return parseGroup(text);
  if (text.endsWith('*')) return { kind: 'stem', stem: text.slice(0, -1) };
  if (!text.includes('/')) return { kind: 'word', word: text };
  const [word, inflectionClass, ...rest] = text.split('/');
  if (!word || inflectionClass === undefined || rest.length > 0)
    throw new Error(`\`${text}\` is not of the form \`word/class\``);
  return { kind: 'word', word, inflectionClass };
}

function parseGroup(text: string): Simple {
  const name = /^<([\w-]+)>$/.exec(text)?.[1];
  if (name === undefined) throw new Error(`\`${text}\` is neither a word nor a group in angle brackets`);
  return { kind: 'group', name };
}
