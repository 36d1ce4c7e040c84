import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import type { Pack } from '../model/index.ts';
import { createLookup, entriesOf, explain, glossaries, labelsOf, type Entry, type Lookup } from './index.ts';

let packs: readonly Pack[];
let entries: readonly Entry[];
let lookup: Lookup;

beforeAll(() => {
  packs = loadPacks();
  entries = packs.flatMap(entriesOf);
  lookup = createLookup(packs, entries);
}, 60_000);

describe('the entries of the packs', () => {
  it('are as many as the terms, each with a word, a wording, a reason and a sentence', () => {
    expect(entries).toHaveLength(packs.flatMap(({ terms }) => terms).length);
    for (const { name, instead, why, corrections, sources } of entries) {
      expect([name, why, instead.length, corrections.length, sources.length].every(Boolean)).toBe(true);
    }
  });

  it('hold no notation of the packs', () => {
    const words = entries.flatMap(({ name, others, instead, special }) => [
      name,
      ...others,
      ...[...instead, ...special.flatMap((one) => one.instead)].map(({ text }) => text),
      ...special.map(({ of }) => of),
    ]);
    expect(words.filter((word) => /[<>|#*?+[\]]|\/[a-z]/.test(word))).toEqual([]);
  });

  it('name each concept by a whole word that the pack finds where an example has it', () => {
    expect(entries.filter(({ name }) => /[…\d]/.test(name) || name.trim() !== name)).toEqual([]);
    const lost = entries.filter(({ name, language }) => lookup(name, language).near !== undefined);
    expect(lost.map(({ language, name }) => `${language} ${name}`)).toEqual([]);
  });

  it('let adjectives agree with their noun', () => {
    expect(wordings('de', 'sextortion')[0]).toBe('sexuelle Erpressung');
    expect(wordings('de', 'client')).toContain('mutmaßlicher Täter');
    expect(wordings('fr', 'sex-tourist').join()).not.toContain('/');
    expect(wordings('nl', 'child-prostitute')[0]).toBe('kind dat seksueel wordt uitgebuit');
    expect(entry('es', 'child-prostitute').name).toBe('niñas prostitutas');
    expect(entry('nl', 'virtual-child-pornography').name).toBe('virtuele kinderporno');
  });
});

describe('looking up', () => {
  it.each([
    ['child prostitutes', 'child-prostitute', 'en'],
    ['CHILD  PORN', 'child-pornography', 'en'],
    ['the clients', 'client', 'en'],
    ['Kinderpornographie', 'child-pornography', 'de'],
    ['tourisme sexuel impliquant des enfants', 'child-sex-tourism', 'fr'],
    ['turistas sexuales', 'sex-tourist', 'es'],
    ['kinderprostituees', 'child-prostitute', 'nl'],
    ['pedofili', 'paedophile', 'it'],
    ['predadores sexuais', 'cyber-predator', 'pt'],
  ])('finds “%s” in any form', (word, id, language) => {
    const { meanings, near } = lookup(word);
    expect(near).toBeUndefined();
    expect(meanings).toContainEqual({ entry: entry(language, id), as: 'discouraged' });
  });

  it('keeps to the language asked for', () => {
    expect(lookup('client').meanings.length).toBeGreaterThan(1);
    expect(lookup('client', 'fr').meanings.map(({ entry: found }) => found.language)).toEqual(['fr']);
  });

  it('knows recommended wordings for what they are', () => {
    expect(lookup('child sexual abuse material').meanings[0]).toMatchObject({ as: 'recommended' });
  });

  it('knows the ids of rules', () => {
    expect(lookup('seduced-lolita', 'en').meanings.map(({ entry: found }) => found.id)).toEqual(['seduced-lolita']);
  });

  it.each([
    ['child pronography', 'child pornography'],
    ['kinderporo', 'kinderporno'],
    ['paedophille', 'paedophile'],
  ])('offers the nearest word for %s', (misspelt, near) => {
    const answer = lookup(misspelt);
    expect(answer.near?.toLowerCase()).toBe(near);
    expect(answer.meanings.length).toBeGreaterThan(0);
  });

  it.each(['', ' ', 'photosynthesis', '<script>', '\u202e', '…', 'x'.repeat(10_000)])(
    'finds nothing for %j',
    (word) => {
      expect(lookup(word)).toEqual({ meanings: [] });
    },
  );
});

describe('an explanation', () => {
  it('says all in the language of the entry', () => {
    const text = explain(lookup('pédopornographie', 'fr').meanings[0]!, { width: 80, color: false });
    const { why, instead, examples, fine, sources } = labelsOf('fr');
    for (const label of [why, instead, examples, fine, sources]) expect(text).toContain(`\n${label}\n`);
    expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('<http'))).toEqual([]);
  });
});

describe('the glossary', () => {
  it.each(['markdown', 'html', 'csv', 'tbx', 'json'])('as %s names every concept', async (id) => {
    const text = (await rendered(id)).replaceAll('&#39;', "'");
    expect(entries.filter(({ name }) => !text.includes(name))).toEqual([]);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('as a table keeps to the width of the screen', async () => {
    expect((await rendered('table')).split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('as CSV has as many cells in each row', async () => {
    const rows = csvRows(await rendered('csv'));
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([11]));
    expect(rows).toHaveLength(1 + entries.flatMap(({ instead }) => instead).length);
  });

  it('as JSON is what went in', async () => {
    expect((JSON.parse(await rendered('json')) as { entries: Entry[] }).entries).toEqual(entries);
  });

  it('as TBX is well-formed', async ({ skip }) => {
    const text = await rendered('tbx');
    const { status, error, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: text, encoding: 'utf8' });
    if (error) skip('xmllint is not installed');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('shows hostile text as text', async () => {
    const hostile: Entry = {
      ...entry('en', 'client'),
      name: '<script>alert(1)</script>|=1+1',
      why: '</td><img src=x>',
    };
    expect(await rendered('html', [hostile])).not.toMatch(/<script|<img/);
    expect(await rendered('tbx', [hostile])).not.toMatch(/<script|<img/);
    expect(await rendered('markdown', [hostile])).not.toMatch(/(?<!\\)[<|]script/);
  });
});

const options = { version: '1.0.0', width: 100, color: false };

async function rendered(id: string, shown: readonly Entry[] = entries): Promise<string> {
  const render = await glossaries.find((glossary) => glossary.id === id)!.load();
  return render(shown, options);
}

function entry(language: string, id: string): Entry {
  return entries.find((candidate) => candidate.language === language && candidate.id === id)!;
}

function wordings(language: string, id: string): string[] {
  return entry(language, id).instead.map(({ text }) => text);
}

function csvRows(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) => quoted ?? plain!),
    );
}
