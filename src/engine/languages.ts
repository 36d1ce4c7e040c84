import { detect, languageOf, type Language } from '../language/index.ts';
import { read, type Reading } from '../match/index.ts';
import type { Block, Document, Memory } from '../model/index.ts';
import type { View } from './view.ts';

/** What there is to choose from. */
export interface Choices {
  readonly configured: readonly Language[];
  /** The language of texts that declare none, where it was chosen. */
  readonly fallback: Language | undefined;
  readonly memory: Memory;
}

/** Which languages a block may be read in. */
export interface Choice {
  /** Most likely first. */
  readonly languages: readonly Language[];
  /** What speaks for each of them, where none is settled. */
  readonly scores?: ReadonlyMap<Language, number>;
  /** Whether the first one is settled; otherwise the one whose terms fit the block best wins. */
  readonly settled: boolean;
}

/** From this lead on (a share of the evidence) with this much evidence, a block's own words settle its language. */
const clear = { lead: 0.2, score: 2 };

/** What the likeness of other text weighs beside a word of the block itself that no other language has. */
const weights = { neighbour: 0.25, whole: 0.5 };

/** How much of a text is looked at, in UTF-16 code units. */
const sample = { block: 2_000, document: 20_000 };

/**
 * The languages in which a block is to be read: the declared one; else the one its words show; else, most likely first, all that are
 * configured: by the block's own words, and, so far as these leave it open, by its neighbours and the whole text. A declared language without a pack gives none: the block is
 * not checked.
 */
export function languagesOf(view: View, index: number, choices: Choices): Choice {
  const { configured, fallback } = choices;
  const block = view.block(index);
  const declared = languageOf(block.language ?? view.language ?? '');
  if (declared) return { languages: configured.filter((language) => language === declared), settled: true };
  if (fallback) return { languages: [fallback], settled: true };
  if (configured.length <= 1) return { languages: configured, settled: true };
  const own = likenessOf(block, choices);
  if (isClear(own)) return { languages: [own.ranking[0]!.language], settled: true };
  const document = view.document();
  const around = neighboursOf(document, index, choices);
  const opinions = [
    own.ranking,
    ...around.map(shared(weights.neighbour)),
    shared(weights.whole)(wholeOf(document, choices)),
  ];
  return { ...ranked(opinions, configured), settled: false };
}

function isClear({ ranking, lead }: Likeness): boolean {
  return (ranking[0]?.score ?? 0) >= clear.score && lead >= clear.lead;
}

type Likeness = ReturnType<typeof detect>;
type Ranking = Likeness['ranking'];

// However long other text is, what it says about this block is worth no more than its weight; a word or two say less.
function shared(weight: number): (likeness: Likeness) => Ranking {
  return ({ ranking }) => {
    const all = ranking.reduce((sum, { score }) => sum + score, 1);
    return ranking.map(({ language, score }) => ({ language, score: (weight * score) / all }));
  };
}

function ranked(opinions: readonly Ranking[], configured: readonly Language[]): Pick<Choice, 'languages' | 'scores'> {
  const scores = new Map(configured.map((language) => [language, 0]));
  for (const { language, score } of opinions.flat()) scores.set(language, scores.get(language)! + score);
  return { languages: configured.toSorted((left, right) => scores.get(right)! - scores.get(left)!), scores };
}

function neighboursOf({ blocks }: Document, index: number, choices: Choices): Likeness[] {
  const near = [index - 1, index + 1, index - 2, index + 2].flatMap((at) => blocks[at] ?? []);
  return near.filter(({ kind }) => kind !== 'code' && kind !== 'comment').map((block) => likenessOf(block, choices));
}

function likenessOf({ text }: Block, choices: Choices): Likeness {
  return likeness(text.slice(0, sample.block), choices);
}

const documents = new WeakMap<Document, Likeness>();

function wholeOf(document: Document, choices: Choices): Likeness {
  const known = documents.get(document) ?? likeness(document.source.slice(0, sample.document), choices);
  documents.set(document, known);
  return known;
}

function likeness(source: string, choices: Choices): Likeness {
  const { configured, memory } = choices;
  return memory.recall('likeness', source, (text) =>
    detect(text, readIn(configured[0]!, text, choices).tokens, configured),
  );
}

/** Reads a text in a language; its words are the same in all. */
export function readIn(language: Language, text: string, { configured, memory }: Choices): Reading {
  const reading = memory.recall('reading', text, (words) => read(words, configured[0]!));
  return { ...reading, language };
}
