import { defineConfig } from 'vitest/config';

/** The tests that have to notice a mutant in `match` or `judge`. */
export default defineConfig({
  test: { include: ['src/match/*.test.ts', 'src/judge/*.test.ts'] },
});
