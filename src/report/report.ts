import type { Checked, FailOn, Severity } from '../model/index.ts';

/** A way to write down what came of checking files. */
export interface Report {
  /** Name for `--format`. */
  readonly id: string;
  /** What it is for, in a few words. */
  readonly description: string;
  /** Loads what writes it, so that a run loads only what it writes. */
  readonly load: () => Promise<Render>;
}

/** Writes a whole report, with a line break at its end; empty where there is nothing to say. */
export type Render = (files: readonly Checked[], options: ReportOptions) => string;

/** What a report lists and how it looks. */
export interface ReportOptions {
  /** Version of luxlint. */
  readonly version: string;
  /** The least severity that is listed: `info` lists the notes too. */
  readonly least: Severity;
  /** The least severity that lets the run fail. */
  readonly failOn: FailOn;
  /** Whether words that were judged fine are listed with the reason. */
  readonly dismissed: boolean;
  /** Whether colours may be used. */
  readonly color: boolean;
  /** Whether a report for readers ends with what was counted. */
  readonly summary: boolean;
  /** Columns that a line of a report for readers may take. */
  readonly width: number;
}
