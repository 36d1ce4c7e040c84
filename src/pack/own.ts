import { Failure, type Pack } from '../model/index.ts';
import { readPack, type ReadPack } from './read.ts';
import { packFileSchema } from './schema.ts';
import { readYaml, type PackSource } from './yaml.ts';

/**
 * Reads a pack of somebody's own: one file that says its language. `bases` are the packs that it may be added to, of which its language must be one. Nothing
 * throws: what is wrong is listed in `failures`.
 */
export function readOwnPack(source: PackSource, bases: readonly Pack[]): ReadPack {
  const file = readYaml(source, packFileSchema);
  if (Array.isArray(file)) return withFailures(readPack('', [], {}), file);
  const { language, sources = {} } = file.value;
  const base = bases.find((candidate) => candidate.language === language);
  const read = readPack(language ?? '', [source], sources, base);
  if (base) return read;
  const known = bases.map((candidate) => candidate.language).join(', ');
  const message = language === undefined ? 'The pack does not say its language' : `Unknown language \`${language}\``;
  const place = language === undefined ? { path: source.path } : file.placeOf(['language']);
  return withFailures(read, [
    new Failure('pack-language', message, { place, hint: `Write language: and one of ${known} at its beginning` }),
  ]);
}

/** A pack with what another one of its language adds to it: an entry that has the id of one in the pack takes its place. */
export function addTo(pack: Pack, own: Pack): Pack {
  const ids = new Set(own.terms.map(({ id }) => id));
  return {
    language: pack.language,
    groups: { ...pack.groups, ...own.groups },
    titles: [...pack.titles, ...own.titles],
    // Of two terms that are the same words the first is taken.
    terms: [...own.terms, ...pack.terms.filter(({ id }) => !ids.has(id))],
    sources: { ...pack.sources, ...own.sources },
  };
}

function withFailures(read: ReadPack, failures: readonly Failure[]): ReadPack {
  return { ...read, failures };
}
