import type { Reporter, TestModule } from 'vitest/node';

/** A test reporter that ends a run with one plain line, `123 passed, 0 failed`, for programs that read the log. */
export const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const states = modules.flatMap((module) => statesOf(module));
    const count = (state: string): number => states.filter((other) => other === state).length;
    const skipped = count('skipped') + count('pending');
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  },
};

/** The states of a file's tests; a file that could not be loaded counts as one failed test. */
function statesOf(module: TestModule): string[] {
  const states = Array.from(module.children.allTests(), (test) => test.result().state as string);
  return module.state() === 'failed' && !states.includes('failed') ? [...states, 'failed'] : states;
}
