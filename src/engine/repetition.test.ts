import { describe, expect, it, vi } from 'vitest';
import type { Rule, Verdict } from '../model/index.ts';
import type { Seen } from './context.ts';
import { judgingRepetitionsOnce } from './repetition.ts';

const verdict: Verdict = { report: false, because: 'sense', by: 'law firm' };
const client = { id: 'client', term: 'client/n' } as Rule;
const john = { id: 'client', term: 'john/n' } as Rule;

describe('a text that repeats itself', () => {
  it('has a word judged once for all places whose surroundings are the same, letter for letter', () => {
    const { judge, verdicts } = judgeAll(seenIn('client '.repeat(1000)));
    expect(verdicts).toHaveLength(1000);
    expect(verdicts.every((one) => one === verdict)).toBe(true);
    // The places near either edge, and one of those between.
    expect(judge.mock.calls.length).toBeLessThan(100);
  });

  it('has every word judged whose surroundings differ', () => {
    const text = Array.from({ length: 300 }, (_, index) => `client ${index} `).join('');
    expect(judgeAll(seenIn(text)).judge).toHaveBeenCalledTimes(300);
  });

  it('has a word judged for each term that it is', () => {
    const seen = seenIn('client '.repeat(200));
    const { judge } = judgeAll(seen.flatMap((one) => [one, { ...one, candidate: { ...one.candidate, rule: john } }]));
    expect(judge.mock.calls.filter(([{ candidate }]) => candidate.rule === john).length).toBe(
      judge.mock.calls.length / 2,
    );
  });

  it('has a word judged again in another context', () => {
    const text = 'client '.repeat(200);
    const { judge } = judgeAll(seenIn(text));
    const twice = judgeAll([...seenIn(text), ...seenIn(text)]);
    expect(twice.judge.mock.calls.length).toBe(2 * judge.mock.calls.length);
  });
});

function judgeAll(all: readonly Seen[]) {
  const judge = vi.fn<(seen: Seen) => Verdict>(() => verdict);
  return { verdicts: all.map(judgingRepetitionsOnce(judge)), judge };
}

function seenIn(text: string): Seen[] {
  const context = { block: { text } } as Seen['context'];
  return [...text.matchAll(/client/g)].map(({ index }) => {
    const candidate = { rule: client, words: [], span: { start: index, end: index + 6 } } as Seen['candidate'];
    return { candidate, context };
  });
}
