import { describe, expect, it } from 'vitest';
import { applyEdits, createLocate, replacedIn, revise, unrevised, type Choice, type Edit } from './index.ts';
import { sampleFinding } from '../develop/sample.ts';

const text = 'They had child porn.\nMore child porn here.';

describe('a revision', () => {
  it('begins with the text as it is', () => {
    expect(unrevised(text)).toEqual({ original: text, text, edits: [] });
    expect(replacedIn(unrevised(text))).toEqual([]);
  });

  it('tells what was replaced in the order of the text, whatever the order of the choices', () => {
    const second = choice(text, 26, 36, [edit(26, 36, 'material')]);
    const once = revise(unrevised(text), [second]);
    const twice = revise(once, [choice(once.text, 9, 19, [edit(9, 19, 'images')])]);
    expect(twice.text).toBe('They had images.\nMore material here.');
    expect(replacedIn(twice).map(({ place, suggestions }) => [place.start, suggestions])).toEqual([
      [{ line: 1, column: 10, offset: 9 }, [expect.objectContaining({ edits: [edit(9, 19, 'images')] })]],
      [{ line: 2, column: 6, offset: 26 }, [expect.objectContaining({ edits: [edit(26, 36, 'material')] })]],
    ]);
  });

  it('counts places and edits of later choices in the original', () => {
    const first = revise(unrevised(text), [choice(text, 9, 19, [edit(0, 4, 'Someone'), edit(9, 19, 'images')])]);
    expect(first.text).toBe('Someone had images.\nMore child porn here.');
    const both = revise(first, [choice(first.text, 25, 35, [edit(25, 35, 'material')])]);
    expect(replacedIn(both)[1]).toMatchObject({
      place: createLocate(text)({ start: 26, end: 36 }),
      suggestions: [{ edits: [edit(26, 36, 'material')] }],
    });
    const edits = replacedIn(both).flatMap(({ suggestions }) => suggestions[0]!.edits);
    expect(applyEdits(text, edits)).toBe(both.text);
  });

  it('lets a later choice take in what an earlier one wrote', () => {
    const first = revise(unrevised(text), [choice(text, 9, 19, [edit(9, 19, 'child sex')])]);
    const again = revise(first, [choice(first.text, 15, 18, [edit(15, 18, 'abuse')])]);
    expect(again.text).toBe('They had child abuse.\nMore child porn here.');
    expect(replacedIn(again)).toMatchObject([
      { place: { start: { offset: 9 }, end: { offset: 19 } }, suggestions: [{ edits: [edit(9, 19, 'child abuse')] }] },
    ]);
  });

  it('refuses choices that overlap', () => {
    const choices = [choice(text, 9, 19, [edit(9, 19, 'a')]), choice(text, 15, 19, [edit(15, 19, 'b')])];
    expect(() => revise(unrevised(text), choices)).toThrow(RangeError);
  });
});

function choice(current: string, start: number, end: number, edits: readonly Edit[]): Choice {
  const finding = sampleFinding(current.slice(start, end), createLocate(current)({ start, end }));
  return { finding, suggestion: { ...finding.suggestions[0]!, edits } };
}

function edit(start: number, end: number, replacement: string): Edit {
  return { start, end, text: replacement };
}
