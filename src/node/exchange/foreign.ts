import type { Kind, Status } from '../../model/index.ts';

/** A concept as the vocabulary of another tool has it. */
export interface Foreign {
  /** BCP 47, as written; absent where the vocabulary does not say. */
  readonly language?: string;
  readonly id?: string;
  /** Words to avoid. */
  readonly avoid: readonly string[];
  /** Words to write instead, best first. */
  readonly instead: readonly { readonly text: string; readonly when?: string }[];
  readonly status: Status;
  readonly kind?: Kind;
  readonly why?: string;
  readonly url?: string;
}

/** What was read from a vocabulary. */
export interface Vocabulary {
  readonly concepts: readonly Foreign[];
  /** What could not be taken over, each with the reason. */
  readonly skipped: readonly string[];
}

/** A kind of vocabulary of another tool. */
export interface Reader {
  /** Name for `--from`. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly description: string;
  /** Reads a vocabulary. Throws a `Failure` with its place where the text is of another kind or broken; `path` is as it is shown. */
  read(text: string, path: string): Vocabulary;
}

/** The parts of a list in one cell or line; empty ones are none. */
export function parts(list: string): string[] {
  return list
    .split(/;|\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
