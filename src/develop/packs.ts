import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, prove } from '../engine/index.ts';
import { formats } from '../format/index.ts';
import { Failure, type Pack } from '../model/index.ts';
import { readPack, readSources, type PackSource, type ReadPack } from '../pack/index.ts';

/** The folder that holds the rule packs. */
export const rulesFolder: string = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Languages that have a rule pack. */
export function packLanguages(): string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Reads the pack of one language from its YAML files, with all that is wrong with it; examples are not checked yet. */
export function loadPack(language: string): ReadPack {
  const { sources, failures } = readSources(load('sources.yml'));
  const files = readdirSync(join(rulesFolder, language))
    .filter((name) => name.endsWith('.yml'))
    .toSorted();
  const read = readPack(
    language,
    files.map((name) => load(`${language}/${name}`)),
    sources,
  );
  return { ...read, failures: [...failures, ...read.failures] };
}

/** All that is wrong with a pack, examples that do not hold included. */
export function faultsOf(read: ReadPack): Failure[] {
  const faults = [...read.failures, ...phraseFaults(read)];
  return faults.length > 0 ? faults : exampleFaults(read);
}

// Only a language knows its inflection classes, so phrases are compiled to see whether they hold.
function phraseFaults(read: ReadPack): Failure[] {
  if (read.failures.length > 0) return [];
  return read.pack.terms.flatMap((term) => {
    try {
      createEngine([{ ...read.pack, terms: [term] }]);
      return [];
    } catch (error) {
      return [new Failure('pack-phrase-invalid', (error as Error).message, { place: read.placeOfTerm(term) })];
    }
  });
}

function exampleFaults(read: ReadPack): Failure[] {
  const format = formats.find(({ id }) => id === 'markdown')!;
  const { disproofs, untouched } = prove(read.pack, createEngine([read.pack]), format.read);
  return [
    ...disproofs.map(
      ({ term, example, message }) =>
        new Failure('pack-example-false', `The example does not hold: ${message}`, {
          place: read.placeOfTerm(term, 'examples', example),
        }),
    ),
    ...untouched.map(
      (group) =>
        new Failure('pack-group-untouched', `No example shows what the group \`${group}\` is for`, {
          place: read.placeOfGroup(group),
          hint: 'Add an example in which a phrase of it decides',
        }),
    ),
  ];
}

/** All packs, for tests and commands of development. A broken pack throws its first failure, unless `report` takes the failures. */
export function loadPacks(
  languages: readonly string[] = packLanguages(),
  report: (failure: Failure) => void = throwIt,
): Pack[] {
  return languages.map((language) => {
    const { pack, failures } = loadPack(language);
    failures.forEach(report);
    return pack;
  });
}

function throwIt(failure: Failure): never {
  throw failure;
}

/** A failure in one line, as compilers print theirs. */
export function lineOf({ place, message, hint }: Failure): string {
  const where = [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
  return `${where}${where ? ': ' : ''}${message}${hint ? ` (${hint})` : ''}`;
}

function load(path: string): PackSource {
  return { path: `rules/${path}`, text: readFileSync(join(rulesFolder, path), 'utf8') };
}
