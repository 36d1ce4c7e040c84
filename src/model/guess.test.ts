import { describe, expect, it } from 'vitest';
import { guess } from './guess.ts';

const rules = ['child-pornography', 'child-prostitution', 'child-prostitute', 'client'];

describe('guess', () => {
  it('names what is nearest, the nearest first', () => {
    expect(guess('child-pornografy', rules)).toBe('Did you mean `child-pornography`?');
    expect(guess('Child-prostitutes', rules)).toBe('Did you mean `child-prostitute` or `child-prostitution`?');
    expect(guess('clint', rules)).toBe('Did you mean `client`?');
  });

  it('names all where none is near', () => {
    expect(guess('weather', rules)).toBe('There are child-pornography, child-prostitute, child-prostitution, client');
  });
});
