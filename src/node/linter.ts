import { createLinter, type Linter, type LinterOptions } from '../index.ts';
import { loadPacks } from './packs.ts';

/**
 * Makes a linter with all rules that luxlint brings along. Rejects with a `Failure` for an unknown rule or language in
 * the options.
 */
export async function createFullLinter(options: Omit<LinterOptions, 'packs'> = {}): Promise<Linter> {
  return createLinter({ ...options, packs: await loadPacks() });
}
