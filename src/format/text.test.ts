import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSegment, sourceSpan, type Block } from '../model/index.ts';
import { text } from './text.ts';

describe('plain text', () => {
  it('has paragraphs between empty lines', () => {
    expect(texts('one\ntwo\n\n \t\nTHREE\n=====\n\ffour')).toEqual(['one\ntwo', 'THREE\n=====\nfour']);
  });

  it.each(['\n', '\r\n', '\r'])('has lines that end in %j, which is white space in the text', (lineEnding) => {
    expect(texts(['one', '  two', '', 'three', ''].join(lineEnding))).toEqual([`one${lineEnding}two`, 'three']);
  });

  it('begins an item at a bullet or a number', () => {
    const { blocks } = text.read(
      'List:\n- one\n  wrapped\n- two\n\n* three\n1. four\n2) five\nx\n\n3) six\n-no\n1.5 no',
    );
    expect(blocks.map((block) => [block.text, containers(block)])).toEqual([
      ['List:', ''],
      ['one\nwrapped', 'list 0, item 0'],
      ['two', 'list 0, item 1'],
      ['three', 'list 3, item 0'],
      ['four', 'list 5, item 0'],
      ['five\nx', 'list 7, item 0'],
      ['six\n-no\n1.5 no', 'list 7, item 1'],
    ]);
    expect(blocks[4]!.within[0]).toMatchObject({ kind: 'list', ordered: true });
  });

  it('knows quoted lines', () => {
    const { blocks } = text.read('She wrote:\n> one\n>   two\n>\n> > three\n>> - four\n> five\nsix\n> seven');
    expect(blocks.map((block) => [block.text, containers(block)])).toEqual([
      ['She wrote:', ''],
      ['one\ntwo', 'quote 0'],
      ['three', 'quote 0, quote 1'],
      ['four', 'quote 0, quote 1, list 2, item 0'],
      ['five', 'quote 0'],
      ['six', ''],
      ['seven', 'quote 4'],
    ]);
  });

  it('has its words at their places', () => {
    const lines = fc.array(
      fc.constantFrom('', ' ', '> ', '>> ', '- ', '2. ', '  ', 'W', 'W W', 'W\u00adW', '> W', '- W', '\tW ', '> - W'),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, lineEnding) => {
        let count = 0;
        const source = parts.join(lineEnding).replaceAll('W', () => `w${count++}.`);
        const { blocks } = text.read(source);
        const places = blocks.flatMap((block) => {
          expect(brokenSegment(block, source)).toBeUndefined();
          return [...block.text.matchAll(/w\d+/g)].map(({ index, 0: word }) => [
            word,
            sourceSpan(block, { start: index, end: index + word.length }).start,
          ]);
        });
        expect(places).toEqual([...source.matchAll(/w\d+/g)].map(({ index, 0: word }) => [word, index]));
      }),
    );
  });
});

function texts(source: string): string[] {
  return text.read(source).blocks.map((block) => block.text);
}

function containers({ within }: Block): string {
  return within
    .map((container) => `${container.kind} ${container.kind === 'item' ? container.index : container.id}`)
    .join(', ');
}
