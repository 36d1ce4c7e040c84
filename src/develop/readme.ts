import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));

/** What stands in the README between the marks of a generated part. */
export function readPart(name: string): string {
  return partsOf(name)[1];
}

/** Puts a generated part into the README. */
export function writePart(name: string, text: string): void {
  const [before, , after] = partsOf(name);
  writeFileSync(path, `${before}${text}${after}`);
}

function partsOf(name: string): [before: string, part: string, after: string] {
  const readme = readFileSync(path, 'utf8');
  const opening = `<!-- generated: ${name} -->\n\n`;
  const closing = `\n<!-- end: ${name} -->`;
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing, start);
  if (start === -1 || end === -1) throw new Error(`README.md has no part ${name}`);
  const from = start + opening.length;
  return [readme.slice(0, from), readme.slice(from, end), readme.slice(end)];
}
