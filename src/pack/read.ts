import {
  Failure,
  parsePhrase,
  type Alternative,
  type Deprecated,
  type FailurePlace,
  type Pack,
  type Simple,
  type Source,
  type Term,
  type Title,
} from '../model/index.ts';
import { packFileSchema, sourcesFileSchema, type PackFile } from './schema.ts';
import { readYaml, type PackSource, type YamlFile } from './yaml.ts';

/** A pack as read from its files, with all that is wrong with them. */
export interface ReadPack {
  readonly pack: Pack;
  readonly failures: readonly Failure[];
  /** Where a term, or something inside it, was written. */
  placeOfTerm(term: Term, ...path: PropertyKey[]): FailurePlace;
  /** Where a group was written. */
  placeOfGroup(name: string): FailurePlace;
}

/**
 * Reads the files of one language and merges them into a pack. Nothing throws: what is wrong is listed in `failures`, each with file, line and
 * column, and the pack holds what could be read. Where the pack is to be added to a `base`, it may use the groups and sources of that.
 */
export function readPack(
  language: string,
  files: readonly PackSource[],
  sources: Readonly<Record<string, Source>>,
  base?: Pack,
): ReadPack {
  const failures: Failure[] = [];
  const groups: Record<string, readonly string[]> = {};
  const titles: Title[] = [];
  const terms: Term[] = [];
  const termPlaces = new Map<Term, { file: YamlFile<PackFile>; path: PropertyKey[] }>();
  const groupPlaces = new Map<string, FailurePlace>();
  for (const source of files) {
    const file = readYaml(source, packFileSchema);
    if (Array.isArray(file)) failures.push(...file);
    else merge(file);
  }
  const pack: Pack = { language, groups, titles, terms, sources: usedSources(terms, sources) };
  const read: ReadPack = {
    pack,
    failures,
    placeOfTerm: (term, ...path) => {
      const known = termPlaces.get(term);
      return known ? known.file.placeOf([...known.path, ...path]) : {};
    },
    placeOfGroup: (name) => groupPlaces.get(name) ?? {},
  };
  failures.push(...contradictions(read, { ...base?.sources, ...sources }, { ...base?.groups, ...groups }));
  return read;

  function merge(file: YamlFile<PackFile>): void {
    for (const [name, phrases] of Object.entries(file.value.groups ?? {})) {
      const place = file.placeOf(['groups', name]);
      if (name in groups || (base && name in base.groups))
        failures.push(new Failure('pack-duplicate', `The group \`${name}\` is already defined`, { place }));
      groups[name] = phrases;
      groupPlaces.set(name, place);
    }
    for (const title of file.value.titles ?? []) {
      titles.push(
        typeof title === 'string'
          ? { title, because: 'title' }
          : { title: title.title, because: title.because ?? 'title' },
      );
    }
    (file.value.terms ?? []).forEach((written, index) => {
      const term: Term = { ...written, deprecated: written.deprecated.map(asDeprecated) };
      const earlier = terms.find((other) => other.id === term.id);
      termPlaces.set(term, { file, path: ['terms', index] });
      if (earlier) {
        failures.push(
          new Failure('pack-duplicate', `The term \`${term.id}\` is already defined`, {
            place: file.placeOf(['terms', index, 'id']),
          }),
        );
      } else terms.push(term);
    });
  }
}

/** Reads `rules/sources.yml`. */
export function readSources(file: PackSource): {
  sources: Readonly<Record<string, Source>>;
  failures: readonly Failure[];
} {
  const read = readYaml(file, sourcesFileSchema);
  if (Array.isArray(read)) return { sources: {}, failures: read };
  return { sources: read.value.sources, failures: [] };
}

function asDeprecated(written: string | Deprecated): Deprecated {
  return typeof written === 'string' ? { term: written } : written;
}

// A pack carries only the sources that its terms name.
function usedSources(terms: readonly Term[], sources: Readonly<Record<string, Source>>): Record<string, Source> {
  const names = new Set(terms.flatMap((term) => term.sources));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name)));
}

function contradictions(read: ReadPack, sources: Pack['sources'], groups: Pack['groups']): Failure[] {
  const { pack } = read;
  const failures: Failure[] = [];
  const fail = (code: string, message: string, place: FailurePlace): void => {
    failures.push(new Failure(code, message, { place }));
  };
  const checkPhrase = (phrase: string, place: FailurePlace): void => {
    try {
      for (const name of groupsIn(phrase))
        if (!(name in groups)) fail('pack-group-unknown', `There is no group \`${name}\``, place);
    } catch (error) {
      fail('pack-phrase-invalid', (error as Error).message, place);
    }
  };
  for (const [name, phrases] of Object.entries(pack.groups))
    for (const phrase of phrases) checkPhrase(phrase, read.placeOfGroup(name));
  for (const term of pack.terms) {
    term.sources.forEach((id, index) => {
      if (!(id in sources))
        fail('pack-source-unknown', `There is no source \`${id}\``, read.placeOfTerm(term, 'sources', index));
    });
    term.deprecated.forEach((deprecated, index) => {
      const place = read.placeOfTerm(term, 'deprecated', index);
      checkPhrase(deprecated.term, place);
      for (const preferred of deprecated.preferred ?? []) checkPhrase(preferred.term, place);
      checkConditions(deprecated, place);
    });
    term.preferred.forEach((preferred, index) =>
      checkPhrase(preferred.term, read.placeOfTerm(term, 'preferred', index)),
    );
    term.admitted?.forEach((phrase, index) => checkPhrase(phrase, read.placeOfTerm(term, 'admitted', index)));
    checkConditions(term, read.placeOfTerm(term));
  }
  return failures;

  function checkConditions(
    { only, unless, supports }: Pick<Deprecated, 'only' | 'unless' | 'supports'>,
    place: FailurePlace,
  ): void {
    for (const name of [only, unless, supports].flatMap((names) => names ?? [])) {
      if (!(name in groups)) fail('pack-group-unknown', `There is no group \`${name}\``, place);
    }
  }
}

function groupsIn(phrase: string): string[] {
  return parsePhrase(phrase).flatMap((slot) =>
    slot.kind === 'words'
      ? slot.alternatives.flatMap(partsOf).flatMap((part) => (part.kind === 'group' ? [part.name] : []))
      : [],
  );
}

function partsOf(alternative: Alternative): readonly Simple[] {
  return alternative.kind === 'compound' ? alternative.parts.flat() : [alternative];
}
