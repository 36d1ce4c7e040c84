import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../develop/sample.ts';
import { applyEdits, createLocate, type Edit, type Finding, type Result } from '../model/index.ts';
import { fix } from './index.ts';

describe('fix', () => {
  it('replaces what is safe, from the beginning to the end, and says what remains', () => {
    const { output, applied, remaining } = fix(
      'porn, paedophile, porn',
      linting({ porn: 'material', paedophile: unsafe }),
    );
    expect(output).toBe('material, paedophile, material');
    expect(applied.map(({ actual, place }) => [actual, place.start.offset])).toEqual([
      ['porn', 0],
      ['porn', 18],
    ]);
    expect(remaining.findings.map(({ actual, place }) => [actual, place.start.offset])).toEqual([['paedophile', 10]]);
  });

  it.each<[string, Partial<Finding>]>([
    ['is not safe', unsafe],
    ['is a warning', { severity: 'warning' }],
    ['is a note', { severity: 'info' }],
    ['has no wording', { suggestions: [] }],
    ['has no edit', { suggestions: [{ text: 'MATERIAL', when: '', safe: true, edits: [] }] }],
  ])('leaves what %s', (_, differences) => {
    const { output, applied } = fix('Some porn.', linting({ porn: differences }));
    expect({ output, applied }).toEqual({ output: 'Some porn.', applied: [] });
  });

  it('never applies a wording but the first', () => {
    const [safe] = sampleFinding('porn', createLocate('porn')({ start: 0, end: 4 })).suggestions;
    const suggestions = [{ ...safe!, safe: false }, safe!];
    expect(fix('porn', linting({ porn: { suggestions } })).output).toBe('porn');
  });

  it('does not apply two edits to the same words: the second word is looked at again', () => {
    // The second edit takes in the word that the first one replaces, as long as it stands there.
    const lint = linting({ porn: 'images', ring: 'group' }, (text, edit) =>
      text.slice(edit.start - 5, edit.start) === 'porn ' ? { ...edit, start: edit.start - 5 } : edit,
    );
    const { output, applied } = fix('A porn ring.', lint);
    expect(output).toBe('A images group.');
    expect(applied.map(({ actual, suggestions }) => [actual, suggestions[0]!.edits])).toEqual([
      ['porn', [{ start: 2, end: 6, text: 'images' }]],
      ['ring', [{ start: 7, end: 11, text: 'group' }]],
    ]);
  });

  it('gives edits that together make the output of the text', () => {
    const text = 'Some porn, many images';
    const { output, applied } = fix(text, linting({ porn: 'images', images: 'material' }));
    expect(output).toBe('Some material, many material');
    const edits = applied.flatMap(({ suggestions }) => suggestions[0]!.edits);
    expect(applyEdits(text, edits)).toBe(output);
  });

  it('comes to an end with a rule that contradicts itself', () => {
    const { output, remaining } = fix('porn', linting({ porn: 'more porn' }));
    expect(output).toMatch(/^(more ){1,20}porn$/);
    expect(remaining.findings).toHaveLength(1);
  });
});

const unsafe: Partial<Finding> = {
  suggestions: [{ text: 'X', when: '', safe: false, edits: [{ start: 0, end: 1, text: 'X' }] }],
};

/** Finds words; each has one safe wording, unless its finding differs in something else. */
function linting(
  words: Readonly<Record<string, string | Partial<Finding>>>,
  reach: (text: string, edit: Edit) => Edit = (_, edit) => edit,
): (text: string) => Result {
  return (text) => ({
    suppressed: [],
    dismissed: [],
    findings: Array.from(
      text.matchAll(new RegExp(Object.keys(words).join('|'), 'g')),
      ({ 0: actual, index: start }) => {
        const end = start + actual.length;
        const word = words[actual]!;
        const wording = typeof word === 'string' ? word : actual.toUpperCase();
        const edit = reach(text, { start, end, text: wording });
        const suggestions = [{ text: wording, when: '', safe: true, edits: [edit] }];
        const finding = sampleFinding(actual, createLocate(text)({ start, end }));
        return { ...finding, suggestions, ...(typeof word === 'string' ? {} : word) };
      },
    ),
  });
}
