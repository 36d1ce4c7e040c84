import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReport, type Recipe } from '../generate.ts';

/** A folder of generated reports. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly paths: readonly string[];
  /** Of all files, in bytes. */
  readonly bytes: number;
}

/** What a corpus is made of. */
interface Plan extends Pick<Recipe, 'plain' | 'languages'> {
  readonly name: string;
  readonly files: number;
  /** Which share of the files holds two findings each. */
  readonly share: number;
}

/** UTF-16 code units of a report: 2,000 of them are 24 MB. */
const length = 12_000;

const plans: readonly Plan[] = [
  { name: 'clean', files: 2000, share: 0, plain: true },
  { name: 'everyday', files: 2000, share: 0 },
  { name: 'some', files: 2000, share: 0.05, plain: true },
  { name: 'all', files: 2000, share: 1, plain: true },
  { name: 'french', files: 1000, share: 0.05, plain: true, languages: ['fr'] },
  { name: 'mixed', files: 1000, share: 0.05, plain: true, languages: ['en', 'fr'] },
];

/** Names of the corpora of many files. */
export type CorpusName = 'clean' | 'everyday' | 'some' | 'all' | 'french' | 'mixed';

/** Writes corpora of many files below a folder, the same for the same scale; `scale` 1 is 2,000 files of 12 kB. */
export function writeCorpora(
  folder: string,
  scale: number,
  names: readonly CorpusName[] = plans.map(({ name }) => name as CorpusName),
): Record<CorpusName, Corpus> {
  const wanted = plans.filter(({ name }) => names.includes(name as CorpusName));
  return Object.fromEntries(wanted.map((plan) => [plan.name, writeCorpus(plan, folder, scale)])) as Record<
    CorpusName,
    Corpus
  >;
}

function writeCorpus({ name, files, share, ...recipe }: Plan, top: string, scale: number): Corpus {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const paths = Array.from({ length: Math.max(20, Math.round(files * scale)) }, (_, seed) => {
    const holds = Math.floor((seed + 1) * share) > Math.floor(seed * share);
    const text = generateReport({ length, findings: holds ? 2 : 0, seed, ...recipe });
    const path = join(folder, `report-${String(seed).padStart(4, '0')}.md`);
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
    return path;
  });
  return { name, folder, paths, bytes };
}

/** One long report with a finding in every 50,000 code units. */
export function longReport(size: number): string {
  return generateReport({ length: size, findings: Math.max(2, Math.round(size / 50_000)), seed: 1 });
}

const sentence = 'The hotline counted child pornography from forty hosts in one night.\n';

/** Texts that ask for more work than reports do, each of one kind of trouble, with a finding at both ends. `size` is in UTF-16 code units. */
export function adversarialTexts(size: number): Readonly<Record<string, string>> {
  const units = {
    quotes: '"',
    'quotation marks of all kinds': '“a” «b» ‘c’ "d" ',
    brackets: '[',
    'nested brackets': '[(',
    asterisks: '*a ',
    'angle brackets': '<',
    'pipes and line breaks': '|a\n',
    'near-matches': 'child pornograph ',
    'near-matches with commas': 'child, pornograph, ',
    'the word client': 'client ',
    'clients in quotation marks': '"client" ',
    clauses: 'clients who, and the client of ',
  };
  return Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [
      name,
      `${sentence}\n${unit.repeat(Math.floor(size / unit.length))}\n\n${sentence}`,
    ]),
  );
}
