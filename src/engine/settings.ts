import { fold, languageOf, type Language } from '../language/index.ts';
import { read } from '../match/index.ts';
import { parsePhrase, type Alternative, type Candidate, type Pack, type Simple } from '../model/index.ts';
import { candidatesIn } from './candidates.ts';
import { complaintIds } from './complaint.ts';
import { ruleUnknown, type EngineOptions, type Named, type Setting } from './options.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What rules, terms and complaints are set to. */
export interface Settings {
  /** The setting for a candidate that stands in a text: that of its term, or else that of its rule. */
  for(candidate: Candidate, text: string): Named<Setting> | undefined;
  /** The setting for an id. */
  of(id: string): Setting | undefined;
}

/** A pack and what was compiled from it. */
export interface Compiled {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
}

/**
 * Makes {@link Settings}. A name that is no rule's is read as a term, in all languages: its setting holds for every form of its words. Throws a `Failure` for
 * a name that is neither. `ids` are those of all rules that there are, in use or not.
 */
export function createSettings(
  { rules = {} }: EngineOptions,
  ids: () => ReadonlySet<string>,
  compiled: readonly Compiled[],
): Settings {
  const complaints: ReadonlySet<string> = new Set(complaintIds);
  const byId = new Map(Object.entries(rules));
  const terms = Object.entries(rules).flatMap(([name, value]) => {
    if (ids().has(name) || complaints.has(name)) return [];
    const readings = compiled.flatMap((one) => termsNamed(name, one));
    if (readings.length === 0) throw ruleUnknown(name, [...ids(), ...complaintIds]);
    return readings.map((term) => ({ ...term, name, value }));
  });
  return {
    of: (id) => byId.get(id),
    for(candidate, text) {
      const { id } = candidate.rule;
      const term = terms.find(({ isSame }) => isSame(candidate, text));
      const value = byId.get(id);
      return term ?? (value === undefined ? undefined : { name: id, value });
    },
  };
}

/** A term that somebody named as it is written in texts. */
interface NamedTerm {
  isSame(candidate: Candidate, text: string): boolean;
}

/** The rules for which a name is all there is to a term. */
function termsNamed(name: string, { pack, vocabulary }: Compiled): NamedTerm[] {
  const reading = read(name, vocabulary.language);
  return candidatesIn(reading, vocabulary)
    .filter(({ span }) => span.start === reading.tokens[0]?.start && span.end === reading.tokens.at(-1)?.end)
    .map((named) => {
      const words = named.words.map((word) => {
        const key = textOf(word, name);
        return new Set([key, ...formsOf(key, named.rule.term, word.element, pack)]);
      });
      return {
        isSame: (candidate, text) =>
          candidate.rule.id === named.rule.id &&
          candidate.rule.language === named.rule.language &&
          candidate.words.length === words.length &&
          candidate.words.every((word, index) => words[index]!.has(textOf(word, text))),
      };
    });
}

function textOf({ span }: Candidate['words'][number], text: string): string {
  return fold(text.slice(span.start, span.end));
}

/** All forms of a folded word that is one of those which an element of a term stands for. */
function formsOf(key: string, term: string, element: number, pack: Pack): string[] {
  const language = languageOf(pack.language)!;
  const slot = parsePhrase(term)[element];
  if (slot?.kind !== 'words') return [];
  return slot.alternatives
    .flatMap((alternative) => wordsOf(alternative, pack))
    .map((word) => inflected(word, language))
    .filter((forms) => forms.includes(key))
    .flat();
}

type Word = Extract<Simple, { kind: 'word' }>;

function wordsOf(alternative: Alternative, pack: Pack): Word[] {
  if (alternative.kind === 'word') return [alternative];
  if (alternative.kind === 'compound') return alternative.parts.flat().flatMap((part) => wordsOf(part, pack));
  if (alternative.kind !== 'group') return [];
  const phrases = (pack.groups[alternative.name] ?? []).flatMap(parsePhrase);
  return phrases.flatMap((slot) =>
    slot.kind === 'words' ? slot.alternatives.flatMap((inner) => wordsOf(inner, pack)) : [],
  );
}

function inflected({ word, inflectionClass }: Word, language: Language): string[] {
  return inflectionClass === undefined
    ? [fold(word)]
    : language.inflect(word, inflectionClass).map(({ text }) => fold(text));
}
