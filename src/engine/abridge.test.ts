import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, formats } from '../index.ts';
import { brokenSegment } from '../model/block-builder.ts';
import type { Dismissal, Document, Finding } from '../model/index.ts';
import { abridge } from './abridge.ts';

const { lint } = createLinter({ packs: loadPacks(['en']) });
const markdown = formats[0]!;

describe('a document', () => {
  it('stays as it is where nothing in it repeats itself for pages', () => {
    const numbered = Array.from({ length: 5000 }, (_, index) => `client ${index}`).join(' ');
    const document = read(`${numbered}\n\n${'A short refrain. '.repeat(500)}\n`);
    expect(abridge(document).document).toBe(document);
  });

  it('stays as it is where something is set off in what repeats itself', () => {
    const { blocks, ...rest } = read('client '.repeat(5000));
    const marks = [{ kind: 'emphasis', text: { start: 9000, end: 9006 } }] as const;
    const document = { ...rest, blocks: blocks.map((block) => ({ ...block, marks })) };
    expect(abridge(document).document).toBe(document);
  });

  it('loses what repeats itself, and knows where all of it stood', () => {
    const parts = fc.stringMatching(/^[a-z *\n]{0,40}$/);
    const some = fc.array(fc.oneof(parts, fc.constant('client ')), { maxLength: 20 });
    const refrain = fc.record({ unit: parts, length: fc.integer({ min: 14_000, max: 24_000 }) });
    const text = fc
      .tuple(some, refrain, some, refrain, some)
      .map((all) => all.map((one) => (Array.isArray(one) ? one.join('') : refrainOf(one.unit, one.length))).join(''));
    fc.assert(
      fc.property(text, (written) => {
        const document = read(written, 'text');
        const abridged = abridge(document);
        document.blocks.forEach((block, index) => {
          const short = abridged.document.blocks[index]!;
          expect(brokenSegment(short, written)).toBeUndefined();
          const places = placesOf('client', short.text).flatMap((at) =>
            abridged.standsFor(index, at).map((by) => at + abridged.leftOutBefore(index, at) + by),
          );
          expect(places.toSorted((one, other) => one - other).join(' ')).toBe(placesOf('client', block.text).join(' '));
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('what repeats itself for some more pages', () => {
  const pages = 16_000;
  const edges = [
    ['', ''],
    ['The bank sent its client a letter. ', 'A girl of fourteen was there. '],
    ['A girl of fourteen was there. ', 'Counsel spoke for his client, and the lawyer of the children was paid. '],
  ] as const;

  it.each([
    'client, ',
    '"client", ',
    'child pornography!! ',
    'clients who, and the client of; ',
    'child prostitution and pornography, two ',
    'The traffickers sent the girl to clients in nine towns. Her lawyer says that her client has a cold. ',
  ])('has the same said of it, and of what stands around it: %s', (unit) => {
    for (const [head, tail] of edges) {
      const [few, many] = [10_000, 10_000 + pages].map(
        (length) => `${head}${unit.repeat(Math.ceil(length / unit.length))}${tail}`,
      ) as [string, string];
      expect(many.length - few.length).toBe(pages);
      const [less, more] = [lint(few), lint(many)].map(({ findings, dismissed }) =>
        [...findings, ...dismissed].map(withoutPlace).toSorted((one, other) => one.from - other.from),
      ) as [Said[], Said[]];
      expect(more).toHaveLength(less.length + wordsIn(unit) * (pages / unit.length));
      const half = less.findIndex(({ from }) => from > 6000);
      expect(more.slice(0, half)).toEqual(less.slice(0, half));
      expect(more.slice(half - less.length)).toEqual(
        less.slice(half).map((one) => ({ ...one, from: one.from + pages })),
      );
      expect(new Set(more.map(({ said }) => said))).toEqual(new Set(less.map(({ said }) => said)));
    }
  });

  function wordsIn(unit: string): number {
    const { findings, dismissed } = lint(unit);
    return findings.length + dismissed.length;
  }
});

/** What is said of a word, and the offset that it begins at. */
interface Said {
  readonly from: number;
  readonly said: string;
}

function withoutPlace({ place, ...rest }: Finding | Dismissal): Said {
  const from = place.start.offset;
  const length = place.end.offset - from;
  if (!('suggestions' in rest)) return { from, said: JSON.stringify({ ...rest, length }) };
  const suggestions = rest.suggestions.map((suggestion) => ({
    ...suggestion,
    edits: suggestion.edits.map(({ start, end, text }) => ({ text, start: start - from, end: end - from })),
  }));
  return { from, said: JSON.stringify({ ...rest, length, suggestions, fingerprint: '' }) };
}

function refrainOf(unit: string, length: number): string {
  return `${unit} client `.repeat(length / (unit.length + 8));
}

function placesOf(word: string, text: string): number[] {
  return Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => index);
}

function read(text: string, id = 'markdown'): Document {
  return (formats.find((format) => format.id === id) ?? markdown).read(text);
}
