import { languageOf, type Language } from '../language/index.ts';
import {
  asContext,
  createAround,
  createCompiler,
  createLexicon,
  isThis,
  type Around,
  type Lexicon,
  type Pattern,
} from '../match/index.ts';
import {
  Failure,
  type Deprecated,
  type Pack,
  type Rule,
  type Severity,
  type Term,
  type Title,
} from '../model/index.ts';

/** A pack made ready for matching. What only judges need is compiled when a judge first asks for it. */
export interface Vocabulary {
  readonly language: Language;
  readonly rules: readonly Rule[];
  /** Discouraged terms. */
  readonly terms: Lexicon<Rule>;
  /** The same terms, with anything at all between their words. */
  sequences(): Lexicon<Rule>;
  /** Recommended wordings, with the ids of their rules. */
  recommended(): Lexicon<string>;
  /** Official titles. */
  titles(): Lexicon<Title>;
  /** Phrases of a group, matched anywhere; `undefined` where the pack lacks the group. */
  cues(group: string): Lexicon<string> | undefined;
  /** Contexts of a group: its phrases with `<this>`; `undefined` where there are none. */
  contexts(group: string): Around | undefined;
}

/** Compiles a pack. Throws a {@link Failure} for a language that luxlint does not know, an ordinary error for a broken phrase. */
export function createVocabulary(pack: Pack): Vocabulary {
  const language = languageOf(pack.language);
  if (!language) throw new Failure('language-unknown', `There is no language \`${pack.language}\``);
  const compiler = createCompiler(language, pack.groups);
  const compiled = pack.terms.flatMap((term) =>
    term.deprecated.map((deprecated) => [compiler.compile(deprecated.term), ruleOf(pack, term, deprecated)] as const),
  );
  return {
    language,
    rules: compiled.map(([, rule]) => rule),
    terms: createLexicon(compiled, language),
    sequences: once(() => createLexicon(compiled, language, () => true)),
    recommended: once(() => createLexicon(recommendedIn(pack, compiler.compile), language)),
    titles: once(() =>
      createLexicon(
        pack.titles.map((title) => [compiler.literal(title.title), title] as const),
        language,
        asContext,
      ),
    ),
    cues: memoize((group) => {
      if (!(group in pack.groups)) return undefined;
      return createLexicon(
        compiler.group(group).map((pattern) => [pattern, group] as const),
        language,
        asContext,
      );
    }),
    contexts: memoize((group) => {
      const patterns = group in pack.groups ? compiler.group(group) : [];
      const isContextual = patterns.some(({ elements }) => elements.some(isThis));
      return isContextual ? createAround(patterns, language, asContext) : undefined;
    }),
  };
}

function recommendedIn(pack: Pack, compile: (phrase: string) => Pattern): (readonly [Pattern, string])[] {
  return pack.terms.flatMap((term) => {
    const wordings = [...term.preferred, ...term.deprecated.flatMap(({ preferred }) => preferred ?? [])].map(
      (preferred) => preferred.term,
    );
    // A `*` in a wording stands for any word of the text: it says nothing by itself.
    const phrases = new Set([...wordings.filter((wording) => !wording.includes('*')), ...(term.admitted ?? [])]);
    return [...phrases].map((phrase) => [compile(phrase), term.id] as const);
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

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
