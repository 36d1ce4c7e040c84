import type { EngineOptions } from '../engine/index.ts';
import type { Pack } from '../model/index.ts';

/** How a plugin checks and what it reports. */
export interface LuxlintOptions extends EngineOptions {
  /**
   * Rule packs to check with, such as `import english from 'luxlint/rules/en'`; those of a preset need not be named.
   *
   * Name all packs in one place: unified merges the options of a plugin that is used twice, and would merge the packs into one another.
   */
  readonly packs?: readonly Pack[];
  /** Whether to report notes as well: discouraged words in a place that must keep them, and doubtful ones. By default not. */
  readonly notes?: boolean;
  /** Whether findings of severity `error` are fatal messages, on which unified's command lines end with status 1. By default not. */
  readonly fatal?: boolean;
}
