import { sentences } from '../language/index.ts';
import { asContext, isThis, matchAround, read, type Lexicon, type Reading } from '../match/index.ts';
import type { Context, Cue } from '../judge/index.ts';
import type { Document, Span, Title } from '../model/index.ts';
import { spanOf } from './candidates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Makes the contexts of one document and one language; what one candidate had found is kept for the next. */
export function createContexts(
  document: Document,
  vocabulary: Vocabulary,
  kind: string | undefined,
): (index: number) => Context {
  const { language } = vocabulary;
  const readings = new Map<number, Reading>();
  const reading = (index: number): Reading =>
    remember(readings, index, () => read(document.blocks[index]?.text ?? '', language));
  const sentenceCache = new Map<number, readonly Span<'block'>[]>();
  const cueCache = new Map<string, readonly Cue[]>();

  return function contextOf(index) {
    const block = document.blocks[index]!;
    return {
      document,
      index,
      block,
      language,
      ...(kind === undefined ? {} : { kind }),
      sentences: () => remember(sentenceCache, index, () => sentences(block.text, language)),
      cues: (group, at = index) => remember(cueCache, `${group} ${at}`, () => find(vocabulary.cues(group), at)),
      recommended: (at) => remember(cueCache, ` recommended ${at}`, () => find(vocabulary.recommended(), at)),
      titles: () => titlesIn(index),
      around(candidate, groups) {
        const own = reading(index);
        const first = own.tokens.findIndex(({ end }) => end > candidate.span.start);
        const last = own.tokens.findLastIndex(({ start }) => start < candidate.span.end);
        const matches = groups.flatMap((group) => {
          const match = matchAround(vocabulary.contexts(group), { first, last }, own, asContext);
          return match ? [cue(group, index, match.first, match.last)] : [];
        });
        return matches.toSorted((left, right) => lengthOf(left) - lengthOf(right))[0];
      },
      isContextual: (group) => vocabulary.contexts(group).some(({ elements }) => elements.some(isThis)),
    };
  };

  function find(lexicon: Lexicon<string> | undefined, at: number): Cue[] {
    const found = lexicon?.find(reading(at)) ?? [];
    return found
      .map(({ value, first, last }) => cue(value, at, first, last))
      .toSorted((left, right) => left.span.start - right.span.start);
  }

  function titlesIn(at: number): (Cue & { because: Title['because'] })[] {
    return vocabulary
      .titles()
      .find(reading(at))
      .map(({ value, first, last }) => ({ ...cue('titles', at, first, last), because: value.because }));
  }

  function cue(group: string, at: number, first: number, last: number): Cue {
    const own = reading(at);
    const span = spanOf(own, first, last);
    return { group, block: at, span, text: own.text.slice(span.start, span.end) };
  }
}

function lengthOf({ span }: Cue): number {
  return span.end - span.start;
}

function remember<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key)!;
}
