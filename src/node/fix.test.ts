import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFile } from '../develop/sample.ts';
import { fix } from '../engine/index.ts';
import type { Linter } from '../index.ts';
import { replacedIn, revise, unrevised, type Fixed, type Result } from '../model/index.ts';
import { findFiles } from './find.ts';
import { fixBytes, fixFile, type Choose, type FixedText, type FixOptions } from './fix.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-fix-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('fixFile', () => {
  it('replaces what is safe and says what remains', async () => {
    lay('report.md', 'They had child porn.\r\nA paedophile.');
    const fixed = await fixedFile('report.md');
    expect(read('report.md')).toBe('They had child sexual abuse material.\r\nA paedophile.');
    expect(fixed.applied.map(({ actual }) => actual)).toEqual(['child porn']);
    expect(findingsIn(fixed)).toEqual(['paedophile at 2:3']);
    expect(fixed.failure).toBeNull();
  });

  it('leaves a file alone in which there is nothing to replace', async () => {
    lay('report.md', 'A paedophile.');
    linkSync(join(folder, 'report.md'), join(folder, 'other.md'));
    const fixed = await fixedFile('report.md');
    expect(fixed.failure).toBeNull();
    expect(findingsIn(fixed)).toEqual(['paedophile at 1:3']);
  });

  it('only works out the new text when it is not to write', async () => {
    lay('report.md', 'They had child porn.');
    const fixed = await fixedFile('report.md', { write: false });
    expect(fixed).toMatchObject({ before: 'They had child porn.', after: 'They had child sexual abuse material.' });
    expect(read('report.md')).toBe('They had child porn.');
    expect(findingsIn(fixed)).toEqual([]);
  });

  it('says why a file could not be replaced, and what there is in it as it is', async () => {
    lay('report.md', 'They had child porn.');
    linkSync(join(folder, 'report.md'), join(folder, 'other.md'));
    const fixed = await fixedFile('report.md');
    expect(fixed).toMatchObject({ applied: [], failure: { code: 'file-linked' } });
    expect(fixed.after).toBe(fixed.before);
    expect(findingsIn(fixed)).toEqual(['child porn at 1:10']);
  });

  it('does not touch a text whose encoding is a guess, unless somebody chooses', async () => {
    lay('report.txt', Buffer.from('Été : child porn.', 'latin1'));
    const fixed = await fixedFile('report.txt');
    expect(fixed).toMatchObject({ applied: [], failure: { code: 'encoding-guessed' } });
    expect(findingsIn(fixed)).toEqual(['child porn at 1:7']);
    expect(await fixedFile('report.txt', { choose: chooseAll })).toMatchObject({ failure: null });
    expect(read('report.txt', 'latin1')).toBe('Été : child sexual abuse material.');
  });

  it('gives the failure of a file that cannot be read', async () => {
    expect(await fixedFile('missing.md')).toMatchObject({
      checked: { failure: { code: 'file-missing' } },
      failure: null,
    });
    lay('report.md', Buffer.from('%PDF-1.7'));
    expect(await fixedFile('report.md')).toMatchObject({ checked: { failure: { code: 'file-binary' } }, applied: [] });
    lay('bug.md', 'BUG');
    expect(await fixedFile('bug.md')).toMatchObject({ checked: { failure: { code: 'internal' } } });
  });

  it('changes nothing the second time', async () => {
    lay('report.md', 'They had child porn.');
    await fixedFile('report.md');
    const before = read('report.md');
    expect((await fixedFile('report.md')).applied).toEqual([]);
    expect(read('report.md')).toBe(before);
  });
});

describe('fixBytes', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without byte order mark', (text: string) => Buffer.from(text, 'utf16le')],
  ])('keeps encoding, line ends, trailing spaces and the end of the file in %s', async (_, encode) => {
    for (const [text, expected] of [
      [
        ' Été 😀: child porn \t\r\n\n\r\rchild porn',
        ' Été 😀: child sexual abuse material \t\r\n\n\r\rchild sexual abuse material',
      ],
      ['child porn\n', 'child sexual abuse material\n'],
      ['No word.  ', 'No word.  '],
    ] as const) {
      const { bytes, failure } = await fixBytes(encode(text), 'a.txt', linter);
      expect(failure).toBeNull();
      expect(Buffer.from(bytes).equals(encode(expected))).toBe(true);
    }
  });

  it('tells whoever chooses what the text is, and writes what was chosen', async () => {
    const told: unknown[] = [];
    const choose: Choose = (text, about) => {
      told.push(text, about);
      return chooseAll(text);
    };
    const { bytes } = await fixBytes(Buffer.from('A paedophile.'), '<stdin>', linter, { choose }, 'markdown');
    expect(told).toEqual(['A paedophile.', { path: '<stdin>', format: 'markdown', encoding: 'utf-8' }]);
    expect(Buffer.from(bytes).toString()).toBe('A child sexual abuse material.');
  });

  it('leaves a text as it was rather than write a character that its encoding lacks', async () => {
    const bytes = Buffer.from('Été : child porn.', 'latin1');
    const choose: Choose = async (text) => {
      const { output, applied, remaining } = await chooseAll(text);
      const suggestions = applied[0]!.suggestions.map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, text: 'ő' })),
      }));
      return { output, applied: [{ ...applied[0]!, suggestions }], remaining };
    };
    const fixed = await fixBytes(bytes, 'a.txt', linter, { choose });
    expect(fixed).toMatchObject({ applied: [], failure: { code: 'edit-unwritable' }, bytes });
    expect(findingsIn(fixed)).toEqual(['child porn at 1:7']);
  });
});

/** A linter that knows two words; one of them has a safe wording. */
const linter: Linter = {
  lint: lintText,
  fix: (text) => fix(text, lintText),
  lintDocument: () => ({ findings: [], suppressed: [], dismissed: [] }),
};

function lintText(text: string): Result {
  if (text === 'BUG') throw new TypeError('no such thing');
  const words = Array.from(text.matchAll(/child porn|paedophile/g), ([word]) => word);
  const marked = text.replace(/child porn|paedophile/g, '[[$&]]');
  return sampleFile('', marked, ...words.map((word) => (word === 'paedophile' ? { severity: 'warning' as const } : {})))
    .result;
}

/** Somebody who takes the first wording of everything. */
function chooseAll(text: string): Promise<Fixed> {
  const choices = lintText(text).findings.map((finding) => ({ finding, suggestion: finding.suggestions[0]! }));
  const revision = revise(unrevised(text), choices);
  return Promise.resolve({ output: revision.text, applied: replacedIn(revision), remaining: lintText(revision.text) });
}

async function fixedFile(name: string, options?: FixOptions): Promise<FixedText> {
  const { found } = await findFiles([name], { cwd: folder });
  return fixFile(found[0]!, linter, options);
}

function findingsIn({ checked }: FixedText): string[] {
  if (checked.failure) return [];
  return checked.result.findings.map(({ actual, place }) => `${actual} at ${place.start.line}:${place.start.column}`);
}

function lay(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string, encoding: BufferEncoding = 'utf8'): string {
  return readFileSync(join(folder, name), encoding);
}
