import { languageOf, type Language } from '../language/index.ts';
import {
  asContext,
  asTerm,
  createAround,
  createCompiler,
  createLexicon,
  indexOf,
  read,
  triggersOf,
  type Around,
  type Lexicon,
  type Pattern,
  type Source,
} from '../match/index.ts';
import {
  Failure,
  once,
  type Deprecated,
  type Pack,
  type PhraseIndex,
  type Rule,
  type Severity,
  type Term,
  type Title,
  type TriggerNumbers,
} from '../model/index.ts';
import { plainWording } from '../suggest/index.ts';
import { numbersOf } from './trigger.ts';

/** A pack made ready for matching. Nothing of it is read or compiled before it is first asked for: most texts call for one language only. */
export interface Vocabulary {
  readonly language: Language;
  /** Something of this stands in every text that holds a term. */
  readonly triggers: TriggerNumbers;
  /** Discouraged terms. */
  readonly terms: Lexicon<Rule>;
  /** Recommended wordings, with the ids of their rules. */
  recommended(): Lexicon<string>;
  /** Official titles. */
  titles(): Lexicon<Title>;
  /** Phrases of a group, matched anywhere; `undefined` where the pack lacks the group. */
  cues(group: string): Lexicon<string> | undefined;
  /** Contexts of a group: its phrases with `<this>`; `undefined` where there are none. */
  contexts(group: string): Around | undefined;
  /** The groups that some term needs before it has its sense. */
  needed(): ReadonlySet<string>;
  /** Whether a term says what such a group stands for as plainly as a wording does that is recommended in its place. */
  tells(rule: Rule, group: string): boolean;
}

/** Compiles a pack. Throws a {@link Failure} for a language that luxlint does not know, an ordinary error for a broken phrase. */
export function createVocabulary(pack: Pack): Vocabulary {
  const language = knownLanguage(pack);
  const phrases = once(() => phrasesOf(pack, language));
  const terms = once(() => createLexicon(phrases().terms, language, asTerm, pack.indexes?.['terms']));
  const cues = memoize((group: string) => {
    if (!(group in pack.groups)) return undefined;
    return createLexicon(sourcesOf(group), language, asContext, pack.indexes?.[`<${group}>`]);
  });
  const needed = once(() => new Set(phrases().terms.flatMap(([, { only }]) => only)));
  const told = new Map<Rule, (group: string) => boolean>();
  return {
    language,
    triggers: pack.triggers ?? numbersOf(terms().triggers),
    get terms() {
      return terms();
    },
    recommended: once(() => createLexicon(phrases().recommended(), language, asTerm, pack.indexes?.['recommended'])),
    titles: once(() => createLexicon(phrases().titles(), language, asContext, pack.indexes?.['titles'])),
    cues,
    needed,
    tells(rule, group) {
      const known = told.get(rule) ?? memoize((one: string) => isTold(rule, one));
      told.set(rule, known);
      return known(group);
    },
    contexts: memoize((group) => {
      if (!(group in pack.groups)) return undefined;
      return createAround(sourcesOf(group), language, asContext, pack.indexes?.[`<${group}>`]);
    }),
  };

  function sourcesOf(group: string): Source<string>[] {
    return phrases()
      .group(group)
      .map((pattern) => [pattern, group]);
  }

  function isTold({ preferred }: Rule, group: string): boolean {
    return preferred.some((wording) => cues(group)?.matches(read(plainWording(wording), language)));
  }
}

/** The pack with everything worked out that a start can be spared. Throws as {@link createVocabulary} does. */
export function withIndexes(pack: Pack): Pack {
  const language = knownLanguage(pack);
  const phrases = phrasesOf(pack, language);
  const index = (sources: readonly Source<unknown>[]): PhraseIndex =>
    indexOf(
      sources.map(([pattern]) => (typeof pattern === 'function' ? pattern() : pattern)),
      language,
    );
  const groups = Object.keys(pack.groups).map(
    (group) => [`<${group}>`, index(phrases.group(group).map((pattern) => [pattern, group]))] as const,
  );
  const terms = index(phrases.terms);
  return {
    ...pack,
    triggers: numbersOf(triggersOf(terms)),
    indexes: {
      terms,
      recommended: index(phrases.recommended()),
      titles: index(phrases.titles()),
      ...Object.fromEntries(groups),
    },
  };
}

/** The phrases of a pack, each compiled when it is first needed. */
function phrasesOf(pack: Pack, language: Language): Phrases {
  const compiler = createCompiler(language, pack.groups);
  return {
    terms: pack.terms.flatMap((term) =>
      term.deprecated.map((deprecated): Source<Rule> => [
        once(() => compiler.compile(deprecated.term)),
        ruleOf(pack, term, deprecated),
      ]),
    ),
    recommended: () => recommendedIn(pack).map(([phrase, id]) => [once(() => compiler.compile(phrase)), id]),
    titles: () => pack.titles.map((title) => [once(() => compiler.literal(title.title)), title]),
    group: compiler.group,
  };
}

interface Phrases {
  readonly terms: readonly Source<Rule>[];
  recommended(): readonly Source<string>[];
  titles(): readonly Source<Title>[];
  group(name: string): readonly (() => Pattern)[];
}

function knownLanguage({ language: id }: Pack): Language {
  const language = languageOf(id);
  if (!language) throw new Failure('language-unknown', `There is no language \`${id}\``);
  return language;
}

function recommendedIn(pack: Pack): (readonly [phrase: string, id: string])[] {
  return pack.terms.flatMap((term) => {
    const wordings = [...term.preferred, ...term.deprecated.flatMap(({ preferred }) => preferred ?? [])].map(
      (preferred) => preferred.term,
    );
    // A `*` in a wording stands for any word of the text: it says nothing by itself.
    const phrases = new Set([...wordings.filter((wording) => !wording.includes('*')), ...(term.admitted ?? [])]);
    return [...phrases].map((phrase) => [phrase, term.id] as const);
  });
}

function ruleOf(pack: Pack, term: Term, deprecated: Deprecated): Rule {
  const status = deprecated.status ?? term.status;
  const url = term.sources.map((id) => pack.sources[id]?.url).find((address) => address !== undefined);
  return {
    id: term.id,
    language: pack.language,
    term: deprecated.term,
    status,
    severity: deprecated.severity ?? term.severity ?? severityOf(status),
    kind: deprecated.kind ?? term.kind,
    verdict: deprecated.verdict ?? term.verdict ?? false,
    only: deprecated.only ?? term.only ?? [],
    unless: deprecated.unless ?? term.unless ?? [],
    supports: deprecated.supports ?? term.supports ?? [],
    preferred: deprecated.preferred ?? term.preferred,
    why: term.why,
    ...(url === undefined ? {} : { url }),
  };
}

function severityOf(status: Rule['status']): Severity {
  return status === 'avoid' ? 'error' : 'warning';
}

function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
