import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAt } from './terminal.ts';
import type { Question } from './world.ts';

const [up, down, enter, escape] = ['\u001b[A', '\u001b[B', '\r', '\u001b'];
const [controlC, controlD] = ['\u0003', '\u0004'];

afterEach(() => vi.unstubAllEnvs());

describe('askAt', () => {
  it.each([
    [[enter], 0],
    [[down, enter], 1],
    [[up, enter], 3],
    [[down, down, enter], 3],
    [[escape, down, enter], 1],
    [[controlC], undefined],
    [[down, controlC], undefined],
    [[controlD], undefined],
    [[down, controlD], undefined],
  ])('after %j gives %s', async (keys, answer) => {
    expect((await asking(keys)).answer).toBe(answer);
  });

  it('takes a terminal that is closed for somebody who left', async () => {
    expect((await asking([down, null])).answer).toBeUndefined();
  });

  it('shows the question with its answers, and why one cannot be chosen', async () => {
    const { output } = await asking([enter]);
    expect(output).toContain('What now?');
    expect(output).toMatch(/third.* .*\(not here\)/);
  });

  it('uses colours only where they are liked', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    expect((await asking([down, enter], true)).output).toContain('\u001b[32m');
    expect((await asking([down, enter], false)).output).not.toMatch(/\[[\d;]*m/);
  });

  it('can be asked again and again', async () => {
    const input = new PassThrough();
    for (const keys of [[down, enter], [enter], [up, enter]]) await asking(keys, false, input);
    expect(input.listenerCount('end')).toBeLessThan(3);
    expect((await asking([down, enter], false, input)).answer).toBe(1);
  });
});

async function asking(
  keys: readonly (string | null)[],
  color = false,
  input = new PassThrough(),
): Promise<{ answer: number | undefined; output: string }> {
  const output = new PassThrough();
  const written: string[] = [];
  output.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const question: Question = {
    question: 'What now?',
    options: [{ label: 'first' }, { label: 'second' }, { label: 'third', hindrance: 'not here' }, { label: 'fourth' }],
    color,
  };
  const answer = askAt(input, Object.assign(output, { columns: 60, rows: 30 }), question);
  for (const key of keys) {
    // A lone escape is told from the beginning of an arrow key by the pause after it.
    await new Promise((resolve) => setTimeout(resolve, 80));
    if (key === null) input.end();
    else input.write(key);
  }
  return { answer: await answer, output: written.join('') };
}
