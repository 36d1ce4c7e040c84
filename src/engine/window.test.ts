import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';

const { fix } = createLinter({ packs: loadPacks(['en']) });

describe('a paragraph of many pages', () => {
  it.each([500, 5000, 50_000])('has its words replaced in place, %i code units into it', (length) => {
    const rain = 'It rained. '.repeat(length / 11);
    const { output } = fix(`${rain}They fight child prostitution and pornography. ${rain}`);
    expect(output.replaceAll(rain, '')).toBe(
      'They fight the exploitation of children in prostitution and child sexual abuse material. ',
    );
  });
});
