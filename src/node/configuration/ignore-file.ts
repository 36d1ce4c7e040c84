import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { Failure } from '../../model/index.ts';
import { fileFailure } from '../read.ts';
import type { Origin } from './layer.ts';
import { remembering } from './remembering.ts';

/** The name of files that say what is left out, in the manner of a `.gitignore`. */
export const ignoreFileName = '.luxlintignore';

/**
 * Prepares a function that tells where it is written that a file (absolute) is left out, if it is: in the nearest `.luxlintignore` above it that says
 * anything about it. Rejects with a {@link Failure} for one that cannot be read. `show` gives paths as they are shown.
 */
export function createIgnoreFiles(show: (path: string) => string): (file: string) => Promise<Origin | undefined> {
  const rules = remembering((folder: string) => readRules(join(folder, ignoreFileName), show));
  return async (file) => {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const verdict = (await rules(folder))?.(relative(folder, file).replaceAll(sep, '/'));
      if (verdict !== undefined) return verdict.origin;
      if (folder === dirname(folder)) return undefined;
    }
  };
}

/** What a file says about a path: where it is left out; nothing in it where it is not. */
type Rules = (path: string) => { readonly origin?: Origin } | undefined;

async function readRules(path: string, show: (path: string) => string): Promise<Rules | undefined> {
  const text = await readText(path, show);
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/);
  const rules = ignore().add(lines);
  return (file) => {
    const { ignored, unignored, rule } = rules.test(file);
    if (unignored) return {};
    const line = lines.findIndex((pattern) => pattern.trim() === rule?.pattern.trim()) + 1;
    return ignored ? { origin: { path: show(path), ...(line > 0 && { line }) } } : undefined;
  };
}

async function readText(path: string, show: (path: string) => string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message, hint } = fileFailure(error);
    if (code === 'file-missing') return undefined;
    throw new Failure(code, message, { place: { path: show(path) }, ...(hint !== undefined && { hint }) });
  }
}
