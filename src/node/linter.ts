import { createLinter, type Linter, type LinterOptions } from '../index.ts';
import { loadPacks } from './packs.ts';

/** What a linter with the rules that luxlint brings along is made of. */
export interface FullLinterOptions extends Omit<LinterOptions, 'packs'> {
  /** Files of packs of one's own, absolute, that are added to those of luxlint. */
  readonly packs?: readonly string[];
}

/**
 * Makes a linter with all rules that luxlint brings along, and those of one's own. Rejects with a `Failure` for an unknown rule or language in
 * the options, and for a pack that is broken.
 */
export async function createFullLinter({ packs: files = [], ...options }: FullLinterOptions = {}): Promise<Linter> {
  const bases = await loadPacks();
  if (files.length === 0) return createLinter({ ...options, packs: bases });
  const { withOwnPacks } = await import('./own-packs.ts'); // Reading YAML is for those who need it.
  const { packs, broken } = await withOwnPacks(bases, files);
  try {
    return createLinter({ ...options, packs });
  } catch (error) {
    throw broken() ?? error;
  }
}
