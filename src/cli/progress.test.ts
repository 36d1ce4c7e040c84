import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

describe('createProgress', () => {
  it('shows nothing in the first half second, then a line ten times a second, and takes it away', () => {
    const { progress, written, wait } = watch({ isTTY: true, columns: 30 });
    progress.show(0, 'a.md');
    wait(499);
    progress.show(1, 'b.md');
    wait(1);
    progress.show(2, 'c.md');
    wait(99);
    progress.show(3, 'd.md');
    wait(1);
    progress.show(4, 'e.md');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[2KChecking 3 of 9: c.md', '\r\u001b[2KChecking 5 of 9: e.md', '\r\u001b[2K']);
  });

  it('keeps to one line, whatever the name of the file', () => {
    const { progress, written, wait } = watch({ isTTY: true, columns: 30 });
    wait(500);
    progress.show(0, `\u001b[2J${'long/'.repeat(10)}a.md`);
    expect(written).toEqual(['\r\u001b[2KChecking 1 of 9: \\x1b[2Jlong/']);
  });

  it('shows nothing where there is no terminal', () => {
    const { progress, written, wait } = watch({});
    wait(10_000);
    progress.show(0, 'a.md');
    progress.clear();
    expect(written).toEqual([]);
  });
});

function watch(terminal: { isTTY?: boolean; columns?: number }): {
  progress: ReturnType<typeof createProgress>;
  written: string[];
  wait(milliseconds: number): void;
} {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ write: (text) => void written.push(String(text)), ...terminal }, 9, () => time);
  return {
    progress,
    written,
    wait(milliseconds) {
      time += milliseconds;
    },
  };
}
