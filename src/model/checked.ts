import type { Failure } from './failure.ts';
import type { Result } from './finding.ts';

/** What came of checking one file: a result or a failure, never neither. */
export type Checked = CheckedText | UncheckedText;

/** A file that was read and checked. */
export interface CheckedText {
  /** The path as it is shown: with `/`, relative to the working directory where it lies below. */
  readonly path: string;
  /** Id of the format that it was read as. */
  readonly format: string;
  readonly failure: null;
  readonly result: Result;
  /** The decoded text that places count in; empty where nothing was found, so that a long list of files stays small. */
  readonly source: string;
  /** How the bytes were read, and whether that is a guess. */
  readonly encoding: { readonly name: string; readonly guessed: boolean };
  /** From which severity on the file lets the run fail, where its settings say so. */
  readonly failOn?: FailOn;
}

/** From which severity on a run fails. */
export type FailOn = 'error' | 'warning' | 'never';

/** A file, or a path that names none, which could not be checked. */
export interface UncheckedText {
  readonly path: string;
  readonly format: string | null;
  readonly failure: Failure;
}
