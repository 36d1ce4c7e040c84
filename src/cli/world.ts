import type { FullLinterOptions, Linter } from '../node/index.ts';

/** What the command line knows of the world around it; tests bring their own. */
export interface World {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Standard output: reports. */
  readonly output: Screen;
  /** Standard error: everything else. */
  readonly errors: Screen;
  /** Asks somebody at the terminal; `undefined` where there is no terminal to ask at. */
  readonly ask?: Ask | undefined;
  /** Makes a linter with the rules that luxlint brings along. */
  createLinter(options: FullLinterOptions): Promise<Linter>;
}

/** Asks a question and resolves with the index of the chosen option, or with `undefined` where the person left instead. */
export type Ask = (question: Question) => Promise<number | undefined>;

/** A question with the answers to choose from. */
export interface Question {
  readonly question: string;
  readonly options: readonly Option[];
  readonly color: boolean;
}

/** An answer to choose from. */
export interface Option {
  readonly label: string;
  /** Why it cannot be chosen. */
  readonly hindrance?: string;
}

/** Where text is written to: a terminal, a file or a pipe. */
export interface Screen {
  write(text: string | Uint8Array): void;
  readonly isTTY?: boolean;
  /** Width of a terminal. */
  readonly columns?: number;
}

/** The world of this process. Opening standard input takes longer than reading a file: it is left to those who ask for it. */
export function processWorld(): World {
  return {
    cwd: process.cwd(),
    environment: process.env,
    get input() {
      return process.stdin;
    },
    output: minding(process.stdout),
    errors: minding(process.stderr),
    get ask() {
      return askingAt(process.stdin, process.stderr);
    },
    createLinter: async (options) => (await import('../node/index.ts')).createFullLinter(options),
  };
}

/** Standard output may well go to a file: questions stand where the other messages stand. */
function askingAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Ask | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => (await import('./terminal.ts')).askAt(input, output, question);
}

/** A stream whose reader may leave early, as `head` does: no reason to complain. A full disk is one. */
function minding(stream: NodeJS.WriteStream): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream !== process.stderr) process.stderr.write(`luxlint: The report could not be written (${error.code})\n`);
  });
  return stream;
}
