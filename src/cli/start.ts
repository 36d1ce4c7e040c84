import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { version } from './version.ts';

/** The bundled program, beside this module once it is bundled too. */
interface Program {
  main(args: readonly string[]): Promise<number>;
}

const filename = fileURLToPath(new URL('luxlint.cjs', import.meta.url));
const require = createRequire(filename);

/** Runs the bundled program with the arguments of a command line; resolves to its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${version()}\n`); // Without loading what this does not need.
    return 0;
  }
  const program = 'enableCompileCache' in module ? (require(filename) as Program) : load().program;
  return program.main(args);
}

/** Loads the program, without compiling it where the build has kept what this very version of Node.js makes of it. Newer ones keep that by themselves. */
export function load(): { readonly program: Program; readonly script: Script } {
  const source = readFileSync(filename, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData: compiledBefore(`${filename}.cache`),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const bundle = { exports: {} as Program };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run(bundle.exports, require, bundle, filename, dirname(filename));
  return { program: bundle.exports, script };
}

function compiledBefore(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // Packages are published without it: it would fit one version of Node.js only.
  }
}
