import { Readable } from 'node:stream';
import { main } from '../cli/index.ts';
import type { World } from '../cli/world.ts';
import type { Linter } from '../node/index.ts';
import { sampleFile } from './sample.ts';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly status: number;
  /** Standard output; bytes as Latin-1, where they are no text. */
  readonly output: string;
  readonly errors: string;
}

/** A world of a test: a folder, a linter, and what is different from a process without a terminal and without input. */
export type TestWorld = Pick<World, 'cwd' | 'createLinter'> & Partial<Omit<World, 'output' | 'errors'>>;

/** Runs the command line in this process, for its tests. `isTTY` says whether standard output is a terminal. */
export async function runMain(
  { isTTY = false, ...world }: TestWorld & { readonly isTTY?: boolean },
  args: readonly string[],
): Promise<Outcome> {
  const output: string[] = [];
  const errors: string[] = [];
  const status = await main([...args], {
    environment: {},
    input: Readable.from([]),
    output: {
      write: (text) => void output.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
      isTTY,
    },
    errors: { write: (text) => void errors.push(String(text)) },
    ...world,
  });
  return { status, output: output.join(''), errors: errors.join('') };
}

/** A linter that knows one word and fixes nothing. */
export const oneWordLinter: Linter = {
  lint: (text) => sampleFile('', text.replaceAll('child porn', '[[$&]]')).result,
  fix: () => {
    throw new Error('Nothing is fixed here');
  },
  lintDocument: () => {
    throw new Error('No document is checked here');
  },
};
