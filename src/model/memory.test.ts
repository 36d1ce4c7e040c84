import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';

describe('a memory', () => {
  it('makes nothing twice', () => {
    const made: string[] = [];
    const { recall } = createMemory();
    const shout = (text: string): string => {
      made.push(text);
      return text.toUpperCase();
    };
    expect([recall('loud', 'a', shout), recall('loud', 'a', shout), recall('louder', 'a', shout)]).toEqual([
      'A',
      'A',
      'A',
    ]);
    expect(made).toEqual(['a', 'a']);
  });

  it('keeps what is asked for, and forgets the rest', () => {
    const made: string[] = [];
    const { recall } = createMemory(10);
    const note = (text: string): string => {
      made.push(text);
      return text;
    };
    for (let index = 0; index < 100; index++) {
      recall('', 'kept', note);
      recall('', `word ${index}`, note);
    }
    expect(made.filter((text) => text === 'kept')).toHaveLength(1);
    recall('', 'word 3', note);
    expect(made.filter((text) => text === 'word 3')).toHaveLength(2);
  });
});
