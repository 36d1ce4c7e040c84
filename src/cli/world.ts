import type { Linter, LinterOptions } from '../node/index.ts';

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
  /** Makes a linter with the rules that luxlint brings along. */
  createLinter(options: Omit<LinterOptions, 'packs'>): Promise<Linter>;
}

/** Where text is written to: a terminal, a file or a pipe. */
export interface Screen {
  write(text: string): void;
  readonly isTTY?: boolean;
  /** Width of a terminal. */
  readonly columns?: number;
}

/** The world of this process. */
export function processWorld(): World {
  return {
    cwd: process.cwd(),
    environment: process.env,
    input: process.stdin,
    output: minding(process.stdout),
    errors: minding(process.stderr),
    createLinter: async (options) => (await import('../node/index.ts')).createFullLinter(options),
  };
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
