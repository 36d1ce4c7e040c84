import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { formats } from '../format/index.ts';
import { languageOf } from '../language/index.ts';
import { read } from '../match/index.ts';
import { parsePhrase, type Alternative, type Pack, type Slot } from '../model/index.ts';
import { createEngine } from './index.ts';
import { createVocabulary } from './vocabulary.ts';

describe.each(loadPacks())('the recommended wordings of $language', (pack) => {
  const language = languageOf(pack.language)!;
  const vocabulary = createVocabulary(pack);
  const engine = createEngine([pack]);
  const plain = formats.find(({ id }) => id === 'text')!;
  const forms = wordingsOf(pack).flatMap((phrase) => formsOf(phrase, pack));

  it('hold no term that a rule flags as one to avoid, in whatever form both stand', () => {
    // Only where words of a term stand there is anything to be judged.
    const suspects = forms.filter((form) => vocabulary.terms.matches(read(form, language)));
    const flagged = suspects.flatMap((form) => {
      const document = { ...plain.read(form), language: pack.language, kind: 'case-report' };
      const { findings } = engine.lint(document);
      return findings
        .filter(({ status }) => status === 'avoid')
        .map(({ actual, ruleId }) => `${form}: ${actual} (${ruleId})`);
    });
    expect(flagged).toEqual([]);
  }, 60_000);

  it('are no terms to avoid themselves', () => {
    const discouraged = forms.filter((form) => {
      const reading = read(form, language);
      return vocabulary.terms
        .find(reading)
        .some(
          ({ value, first, last }) => value.status === 'avoid' && first === 0 && last === reading.tokens.length - 1,
        );
    });
    expect(discouraged).toEqual([]);
  }, 60_000);
});

function wordingsOf({ terms }: Pack): string[] {
  const wordings = terms.flatMap(({ preferred, deprecated }) => [
    ...preferred,
    ...deprecated.flatMap((one) => one.preferred ?? []),
  ]);
  return [...new Set(wordings.map(({ term }) => term))];
}

/** More forms than this of one wording say nothing new. */
const most = 1_000;

/** A wording in all forms of its words; of groups, some phrases. */
function formsOf(phrase: string, pack: Pack, depth = 0): string[] {
  const language = languageOf(pack.language)!;
  return combined(parsePhrase(phrase).map(textsOf));

  function textsOf(slot: Slot): string[] {
    if (slot.kind !== 'words') return [''];
    return [...(slot.optional ? [''] : []), ...slot.alternatives.flatMap(textsOfAlternative)];
  }

  function textsOfAlternative(alternative: Alternative): string[] {
    if (alternative.kind === 'word') return wordForms(alternative);
    if (alternative.kind === 'stem') return [alternative.stem];
    if (alternative.kind === 'number') return ['3'];
    if (alternative.kind === 'group') return depth > 1 ? [] : groupForms(alternative.name);
    const [first, second] = alternative.parts.map((part) => part.flatMap(textsOfAlternative));
    return first!.flatMap((one) => second!.map((other) => one + other));
  }

  function wordForms({ word, inflectionClass }: Alternative & { kind: 'word' }): string[] {
    if (inflectionClass === undefined) return [word];
    return [...new Set(language.inflect(word, inflectionClass).map(({ text }) => text))];
  }

  function groupForms(name: string): string[] {
    return pack.groups[name]!.slice(0, 8).flatMap((part) => formsOf(part, pack, depth + 1).slice(0, 4));
  }
}

function combined(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (beginnings, list) =>
      beginnings.flatMap((beginning) => list.map((end) => `${beginning} ${end}`.trim())).slice(0, most),
    [''],
  );
}
