import { readFileSync } from 'node:fs';

/** The block of code of the README that follows `<!-- NAME -->`. Throws where there is none: what users are told to write is what is tested. */
export function readmeBlock(name: string): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, block] = new RegExp(`<!-- ${name} -->\\s+\`\`\`[a-z]+\\n([^]*?)\`\`\``).exec(readme) ?? [];
  if (block === undefined) throw new Error(`README.md has no block named ${name}`);
  return block;
}
