import { parseDocument, stringify } from 'yaml';
import { Failure, type Pack } from '../../model/index.ts';
import type { Foreign, Vocabulary } from './foreign.ts';

/** A rule pack as people write it, made of a vocabulary. */
export interface Imported {
  /** YAML. */
  readonly text: string;
  readonly terms: number;
  /** What could not be taken over, each with the reason. */
  readonly skipped: readonly string[];
}

/** Where a vocabulary comes from, and what it is to become. */
export interface Provenance {
  /** Name of the file it was read from. */
  readonly name: string;
  /** What kind of vocabulary it is. */
  readonly from: string;
  /** Version of luxlint. */
  readonly version: string;
  /** Where the vocabulary holds several languages, or does not say which it is. */
  readonly language?: string;
  /** Packs that it will be added to. */
  readonly bases: readonly Pack[];
}

/** Writes a vocabulary as a rule pack. Throws a {@link Failure} where its language has to be chosen, or nothing can be taken over. */
export function toPack({ concepts, skipped }: Vocabulary, provenance: Provenance): Imported {
  const language = languageOf(concepts, provenance);
  const left = [...skipped];
  const ids = new Set<string>();
  const terms = concepts
    .filter((concept) => concept.language === undefined || primary(concept.language) === language)
    .flatMap((concept) => termOf(concept, ids, left));
  if (terms.length === 0) {
    throw new Failure('import-empty', `There is no word in it that could be taken over as ${language}`, {
      place: { path: provenance.name },
      ...(left[0] !== undefined && { hint: left[0] }),
    });
  }
  const title = `${provenance.name} (${provenance.from})`;
  const document = parseDocument(stringify({ language, sources: { import: { title } }, terms }, { lineWidth: 0 }));
  document.commentBefore = comment(provenance);
  return { text: document.toString({ lineWidth: 0 }), terms: terms.length, skipped: left };
}

function comment({ name, from, version }: Provenance): string {
  return [
    `Made by luxlint ${version} from ${name} (${from}). Try it with: luxlint pack test FILE`,
    'Words are taken as they are written. To have all forms of a word, write its class behind it: victim/n, exploit/v.',
    'Replace the examples by sentences of your own, and add some in which the word is fine.',
  ]
    .map((line) => ` ${line.replace(/[\r\n]+/g, ' ')}`)
    .join('\n');
}

function languageOf(concepts: readonly Foreign[], { language, bases, name }: Provenance): string {
  const known = bases.map((base) => base.language);
  const held = [...new Set(concepts.flatMap((concept) => (concept.language ? [primary(concept.language)] : [])))];
  const chosen = language ?? (held.length === 1 ? held[0]! : undefined);
  const hint = `Choose one with --lang: ${(held.length > 1 ? held : known).join(', ')}`;
  const place = { path: name };
  if (chosen === undefined) {
    const message =
      held.length > 1 ? 'The vocabulary holds several languages' : 'The vocabulary does not say its language';
    throw new Failure('import-language', message, { place, hint });
  }
  if (known.includes(chosen)) return chosen;
  throw new Failure('import-language', `luxlint does not know the language \`${chosen}\``, { place, hint });
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

function termOf(concept: Foreign, ids: Set<string>, skipped: string[]): object[] {
  const avoid = concept.avoid.filter((word) => isPlain(word, skipped));
  const instead = concept.instead.filter(({ text }) => isPlain(text, skipped));
  if (avoid.length === 0 || instead.length === 0) {
    if (concept.instead.length === 0) skipped.push(`${concept.avoid.join(', ')}: nothing to write instead`);
    return [];
  }
  return [
    {
      id: idOf(concept.id ?? avoid[0]!, ids),
      status: concept.status,
      kind: concept.kind ?? 'object',
      deprecated: avoid,
      preferred: instead.map(({ text, when }) => ({ term: text, when: when ?? 'always' })),
      why: concept.why ?? 'The vocabulary of the house advises against it.',
      sources: ['import'],
      examples: avoid.map((word) => ({ wrong: `[[${word}]]` })),
    },
  ];
}

/** Whether words mean themselves in the notation of the packs. */
function isPlain(words: string, skipped: string[]): boolean {
  if (/\p{L}/u.test(words) && !/[/|<>+*?#[\]]|\.{3}/.test(words)) return true;
  skipped.push(`${words}: it holds signs that mean something else in a rule pack`);
  return false;
}

/** An id that is not taken: letters and hyphens. */
function idOf(name: string, taken: Set<string>): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const id = plain.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'term';
  let free = id;
  for (let more = 0; taken.has(free); more++) free = `${id}-${letters(more)}`;
  taken.add(free);
  return free;
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}
