import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateReport } from '../develop/generate.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';

const packs = loadPacks(['en', 'fr', 'de']);
const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const texts = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(folder + name, 'utf8')),
  generateReport({ length: 6000, findings: 6, seed: 5 }),
  '---\nlang: de\n---\n\nDie Kunden der Anwältin.\n\n---\n\nSie fanden Kinderpornografie.\n',
];

/** What somebody may type or paste, much of it such that it changes how all that follows reads. */
const pieces = [
  'child porn',
  'client',
  'x',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '---\n',
  '\n---\n\n',
  '> ',
  '- ',
  '| a | b |\n| - | - |\n',
  '[a]: b\n',
  '```\n',
  '<div>\n',
  '# ',
  '“',
  '🙂',
  '\ud83d',
  '*',
  '<!-- luxlint-disable client -- so -->',
  'lang: fr\n',
];

describe('a linter that remembers', () => {
  it('says of every version of a text what one that does not says', () => {
    const fresh = createLinter({ packs });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            removed: fc.nat(12),
            added: fc.constantFrom(...pieces),
          }),
          { minLength: 3, maxLength: 8 },
        ),
        (text, edits) => {
          const remembering = createOnce();
          let current = text;
          for (const { at, removed, added } of edits) {
            const start = Math.floor(at * current.length);
            current = current.slice(0, start) + added + current.slice(start + removed);
            expect(remembering.lint(current)).toEqual(fresh.lint(current));
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('says it of other formats and of other texts in between, too', () => {
    const remembering = createOnce();
    const fresh = createLinter({ packs });
    for (const format of ['markdown', 'text', 'html', 'markdown'])
      for (const text of texts) expect(remembering.lint(text, { format })).toEqual(fresh.lint(text, { format }));
  });
});

// One for all runs: what earlier texts have left in its memory must not show.
let once: ReturnType<typeof createLinter> | undefined;

function createOnce(): ReturnType<typeof createLinter> {
  return (once ??= createLinter({ packs, remember: true }));
}
