import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import pico from 'picocolors';
import { visible } from './visible.ts';

/** How a diff is shown. */
export interface DiffOptions {
  /** Whether it goes to a screen: then control characters are made visible. Otherwise programs such as `patch` can apply it. */
  readonly screen: boolean;
  readonly color: boolean;
}

/** What becomes of a text as a unified diff, with three lines around each change; empty where nothing changes. */
export function unifiedDiff(path: string, before: string, after: string, { screen, color }: DiffOptions): string {
  if (before === after) return '';
  const headers = { headerOptions: FILE_HEADERS_ONLY, context: 3 };
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, headers);
  return screen ? patch.replace(/[^\n]+/g, (line) => shown(line, color)) : patch;
}

function shown(line: string, color: boolean): string {
  const { bold, cyan, green, red } = pico.createColors(color);
  const text = visible(line.replace(/\r$/, ''));
  if (/^(?:---|\+\+\+) /.test(line)) return bold(text);
  if (line.startsWith('@@')) return cyan(text);
  if (line.startsWith('+')) return green(text);
  return line.startsWith('-') ? red(text) : text;
}
