import { defineConfig } from 'vitest/config';
import { closingLine } from './src/develop/closing-line.ts';

const program = [
  'src/cli/program.test.ts',
  'src/cli/fix-program.test.ts',
  'src/cli/house-program.test.ts',
  'src/cli/pipelines.test.ts',
  'src/server/editors.test.ts',
  'src/server/stdio.test.ts',
  'src/web/page.test.ts',
];
const browser = 'src/**/*.browser.test.ts';

export default defineConfig({
  test: {
    // Long enough for a busy machine; what takes long on an idle one says so itself.
    testTimeout: 60_000,
    reporters: ['default', closingLine],
    projects: [
      { extends: true, test: { name: 'rooms', include: ['src/**/*.test.ts'], exclude: [...program, browser] } },
      // The built program as users run it: built once, before the first of these tests.
      {
        extends: true,
        test: {
          name: 'program',
          include: program,
          globalSetup: 'src/develop/build-once.ts',
          // It imports JSON as Node 20 does not.
          server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
        },
      },
      // Pages in a real browser, where there is one.
      { extends: true, test: { name: 'browser', include: [browser] } },
    ],
  },
});
