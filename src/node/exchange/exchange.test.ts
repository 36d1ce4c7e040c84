import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPacks } from '../../develop/packs.ts';
import { entriesOf, glossaries } from '../../glossary/index.ts';
import { disprove } from '../../index.ts';
import { Failure, type Term } from '../../model/index.ts';
import { addTo, readOwnPack } from '../../pack/index.ts';
import { readers, toPack, type Vocabulary } from './index.ts';
import { wordsOfPattern } from './pattern.ts';

const bases = loadPacks(['en', 'fr']);

describe('CSV', () => {
  it('is read by the names of its columns, whatever separates them', () => {
    const rows = [
      ['Term', 'Use', 'Reason', 'Owner'],
      ['street kid', 'child in a street situation', 'It labels.', 'desk'],
      ['"lost girl; lost boy"', 'exploited child', '', ''],
    ];
    for (const separator of [',', '\t', ';']) {
      const { concepts } = read('csv', `\uFEFF${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`);
      expect(concepts).toEqual([
        {
          avoid: ['street kid'],
          instead: [{ text: 'child in a street situation' }],
          status: 'avoid',
          why: 'It labels.',
        },
        { avoid: ['lost girl', 'lost boy'], instead: [{ text: 'exploited child' }], status: 'avoid' },
      ]);
    }
  });

  it('is refused with its place where a column is missing or a quotation mark is open', () => {
    expect(refused('csv', 'word,meaning\na,b\n')).toMatchObject({
      code: 'import-columns',
      place: { path: 'file', line: 1 },
    });
    expect(refused('csv', 'avoid,instead\n"a,b\n')).toMatchObject({ code: 'import-broken', place: { path: 'file' } });
  });
});

describe('TBX', () => {
  it.each([
    [
      'of 2019',
      `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><langSec xml:lang="en-GB">
         <descripGrp><descrip type="definition">It &amp; labels.</descrip></descripGrp>
         <termSec><term>child in a street situation</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
         <termSec><term>street-connected child</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>in reports</note></termSec>
         <termSec><term>street <hi>kid</hi></term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
       </langSec></conceptEntry></body></text></tbx>`,
    ],
    [
      'of 2008',
      `<martif type="TBX"><text><body><termEntry id="c1"><langSet xml:lang="en-GB"><descrip type="definition">It &amp; labels.</descrip>
         <ntig><termGrp><term>street-connected child</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp><note>in reports</note></ntig>
         <tig><term>child in a street situation</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
         <tig><term>street kid</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
       </langSet></termEntry></body></text></martif>`,
    ],
    [
      'with elements for data categories',
      `<tbx style="dct" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c1"><langSec xml:lang="en-GB">
         <basic:definition>It &amp; labels.</basic:definition>
         <termSec><term>street-connected child</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><note>in reports</note></termSec>
         <termSec><term>child in a street situation</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
         <termSec><term>street kid</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
       </langSec></conceptEntry></body></text></tbx>`,
    ],
  ])('%s is read by the standing of its terms', (_, text) => {
    expect(read('tbx', text)).toEqual({
      concepts: [
        {
          id: 'c1',
          language: 'en-GB',
          avoid: ['street kid'],
          instead: [{ text: 'street-connected child', when: 'in reports' }, { text: 'child in a street situation' }],
          status: 'avoid',
          why: 'It & labels.',
        },
      ],
      skipped: [],
    });
  });

  it('says what has no deprecated term', () => {
    const text =
      '<tbx><conceptEntry><langSec xml:lang="en"><termSec><term>child</term></termSec></langSec></conceptEntry></tbx>';
    expect(read('tbx', text)).toEqual({ concepts: [], skipped: ['child: it has no deprecated term'] });
  });

  it.each([
    ['no XML', 'avoid,instead'],
    ['other XML', '<html/>'],
    ['entities of its own', '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'],
    ['a file of the machine', '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/hostname">]><tbx>&a;</tbx>'],
  ])('is refused where it is %s', (_, text) => {
    expect(refused('tbx', text)).toMatchObject({ code: 'import-broken', place: { path: 'file' } });
  });
});

describe('Vale and prh', () => {
  it('are read as far as their patterns are words', () => {
    const vale =
      'extends: substitution\nmessage: It labels.\nlevel: error\nswap:\n  street kids?: child\n  "[a-z]+ kid": child\n';
    expect(read('vale', vale)).toEqual({
      concepts: [
        { avoid: ['street kids', 'street kid'], instead: [{ text: 'child' }], status: 'avoid', why: 'It labels.' },
      ],
      skipped: ['[a-z]+ kid: it is a pattern, not words'],
    });
    const prh =
      'version: 1\nrules:\n  - expected: child\n    patterns: [street kid, /waifs?/i, /\\w+ kid/]\n    prh: It labels.\n';
    expect(read('prh', prh)).toEqual({
      concepts: [
        { avoid: ['street kid', 'waifs', 'waif'], instead: [{ text: 'child' }], status: 'avoid', why: 'It labels.' },
      ],
      skipped: ['/\\w+ kid/: it is a pattern, not words'],
    });
  });

  it('are refused with line and column', () => {
    expect(refused('vale', 'extends: existence\ntokens: [a]\n')).toMatchObject({
      place: { path: 'file', line: 1, column: 1 },
    });
    expect(refused('prh', 'rules:\n  - pattern: a\n')).toMatchObject({ place: { line: 2 } });
  });

  it.each([
    ['street kid', ['street kid']],
    [String.raw`\bstreet (?:kid|child)(?:s)?\b`, ['street kids', 'street kid', 'street childs', 'street child']],
    [String.raw`a\.b`, ['a.b']],
    ['(a|b)(c|d)', ['ac', 'ad', 'bc', 'bd']],
    ['a*', undefined],
    ['[ab]', undefined],
    ['(a', undefined],
    ['a?', undefined],
    ['(a|b)'.repeat(40), undefined],
    ['', undefined],
  ])('%s stands for %j', (pattern, words) => {
    expect(wordsOfPattern(pattern)).toEqual(words);
  });
});

describe('a pack that was imported', () => {
  const words: Vocabulary = {
    skipped: [],
    concepts: [
      { avoid: ['Straßen-Kind 2', 'street kid'], instead: [{ text: 'child' }], status: 'avoid' },
      { id: 'Strassen Kind', avoid: ['waif'], instead: [{ text: 'child' }], status: 'caution', why: 'Why: "so" # so' },
      { avoid: ['and/or', '...', '#'], instead: [{ text: 'or' }], status: 'avoid' },
    ],
  };
  const provenance = { name: 'words.csv', from: 'csv', version: '1.0.0', bases };

  it('says where it comes from, loads, and its examples hold', () => {
    const { text, terms, skipped } = toPack(words, { ...provenance, language: 'en' });
    expect(text).toMatch(/^# Made by luxlint 1\.0\.0 from words\.csv \(csv\)/);
    expect(terms).toBe(2);
    expect(skipped).toHaveLength(3);
    const { terms: written } = parse(text) as { terms: Term[] };
    expect(written.map(({ id }) => id)).toEqual(['strassen-kind', 'strassen-kind-a']);
    const { pack, failures } = readOwnPack({ path: 'own.yml', text }, bases);
    expect(failures).toEqual([]);
    expect(disprove(addTo(bases[0]!, pack), pack.terms)).toEqual([]);
  });

  it.each([
    ['does not say its language', words, undefined, 'The vocabulary does not say its language'],
    [
      'holds several',
      { ...words, concepts: words.concepts.map((one, index) => ({ ...one, language: ['en', 'fr', 'fr'][index]! })) },
      undefined,
      'The vocabulary holds several languages',
    ],
    ['is of a language that luxlint does not know', words, 'xx', 'luxlint does not know the language `xx`'],
    [
      'has nothing that could be taken over',
      { ...words, concepts: words.concepts.slice(2) },
      'en',
      'There is no word in it',
    ],
  ])('is not made where the vocabulary %s', (_, vocabulary, language, told) => {
    expect(() => toPack(vocabulary, { ...provenance, ...(language !== undefined && { language }) })).toThrow(told);
  });

  it.each(['csv', 'tbx', 'vale', 'prh'])('comes back from an export to %s', async (id) => {
    const own = readOwnPack(
      { path: 'own.yml', text: toPack(words, { ...provenance, language: 'en' }).text },
      bases,
    ).pack;
    const render = await glossaries.find((one) => one.id === id)!.load();
    const text = render(entriesOf(own), { version: '1.0.0', width: 80, color: false, from: 'own.yml' });
    const back = toPack(read(id, text), { ...provenance, from: id, language: 'en' });
    const { terms } = parse(back.text) as { terms: Term[] };
    expect(terms.flatMap(({ deprecated }) => deprecated).toSorted()).toEqual(
      own.terms.flatMap(({ deprecated }) => deprecated.map(({ term }) => term)).toSorted(),
    );
    expect(terms.flatMap(({ preferred }) => preferred.map(({ term }) => term))).toContain('child');
  });
});

function read(id: string, text: string): Vocabulary {
  return readers.find((reader) => reader.id === id)!.read(text, 'file');
}

function refused(id: string, text: string): unknown {
  try {
    return read(id, text);
  } catch (error) {
    return error instanceof Failure ? error : undefined;
  }
}
