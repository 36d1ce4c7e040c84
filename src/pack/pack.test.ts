import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, lineOf } from '../develop/packs.ts';
import { readPack, readSources } from './index.ts';

const folder = fileURLToPath(new URL('../../fixtures/packs/', import.meta.url));
const sources = { 'INT-EN': { title: 'A source', url: 'https://example.org/' } };

describe('readPack', () => {
  it('reads a whole pack without a fault', () => {
    const read = readPack('en', [{ path: 'whole.yml', text: readFileSync(`${folder}whole.yml`, 'utf8') }], sources);
    expect(read.failures).toEqual([]);
    expect(read.pack.terms.map(({ id }) => id)).toEqual(['child-prostitute']);
    expect(read.pack.terms[0]!.deprecated).toEqual([{ term: 'child prostitute/n' }]);
    expect(read.pack.sources).toEqual(sources);
    expect(read.pack.titles).toEqual([{ title: 'Optional Protocol on the sale of children', because: 'title' }]);
  });

  // The first line of each broken pack says the place and the sentence of the failure that it must give.
  it.each(readdirSync(`${folder}broken/`))('says what is wrong with %s, and where', (name) => {
    const text = readFileSync(`${folder}broken/${name}`, 'utf8');
    const [expected] = text.slice(2).split('\n');
    const faults = faultsOf(readPack('en', [{ path: name, text }], sources)).map((fault) =>
      lineOf(fault).replace(`${name}:`, '').replace(': ', ' '),
    );
    expect(faults).toContain(expected);
  });

  it('merges files and names a group that two of them define', () => {
    const text = 'groups:\n  child: [child/n]\n';
    const { failures } = readPack(
      'en',
      [
        { path: 'a.yml', text },
        { path: 'b.yml', text },
      ],
      {},
    );
    expect(failures.map(lineOf)).toEqual(['b.yml:2:3: The group `child` is already defined']);
  });
});

describe('readSources', () => {
  it('refuses an address that is none', () => {
    const { failures } = readSources({ path: 'sources.yml', text: 'sources:\n  A: { title: T, url: nowhere }\n' });
    expect(failures.map(lineOf)).toEqual(['sources.yml:2:18: `sources.A.url`: Invalid URL']);
  });
});
