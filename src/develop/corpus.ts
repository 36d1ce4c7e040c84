import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The labelled corpora; `fixtures/corpus/README.md` says what the fields mean. */
export const corpusFolder: string = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));

/** A text with the findings that a careful editor would expect. */
export interface Entry {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly format: string;
  readonly kind: 'finding' | 'mixed' | 'clean';
  readonly expect: readonly Label[];
  readonly because?: string;
  readonly note?: string;
}

/** One expected finding: the `occurrence`-th (from 1) place where `surface` stands in the text. */
export interface Label {
  readonly surface: string;
  readonly occurrence: number;
  readonly term: string;
  readonly level: 'avoid' | 'caution' | 'optional';
  readonly accept: readonly string[];
  readonly fixed?: string;
}

/** All entries of the corpus, in the order of files and lines. */
export function readCorpus(): Entry[] {
  return readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readEntries(corpusFolder + name));
}

/** The entries of one file, in the order of its lines. */
export function readEntries(file: string): Entry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
}

/** Where a label stands: half-open, in UTF-16 code units from 0. */
export function spanOfLabel(text: string, { surface, occurrence }: Label): { start: number; end: number } {
  let start = -1;
  for (let times = 0; times < occurrence; times++) start = text.indexOf(surface, start + 1);
  return { start, end: start + surface.length };
}
