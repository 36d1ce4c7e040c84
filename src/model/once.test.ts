import { describe, expect, it, vi } from 'vitest';
import { once, oncePer } from './once.ts';

describe('what is made once', () => {
  it('is made when it is first asked for, and is the same ever after, even where it is nothing', () => {
    const make = vi.fn<() => undefined>();
    const value = once(make);
    expect(make).not.toHaveBeenCalled();
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is made for each object', () => {
    const make = vi.fn<(one: { name: string }) => number | undefined>(({ name }) => name.length || undefined);
    const lengthOf = oncePer(make);
    const [long, empty] = [{ name: 'lamp' }, { name: '' }];
    expect([long, empty, long, empty].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
