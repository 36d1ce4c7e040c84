import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const top = fileURLToPath(new URL('../../', import.meta.url));
const target = join(top, 'dist/program');

/**
 * Bundles the compiled command line with all that it needs into a few files in `dist/program`: opening some five hundred modules takes longer than checking a
 * report. What a command does not need stays in files of its own. Paths to rule packs and the page hold, as the folder stands beside that of the modules.
 */
export async function bundleProgram(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: top,
    entryPoints: [join(top, 'dist/cli/index.js')],
    outdir: target,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    // Packages of the older kind ask for what comes with Node.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  writeFileSync(join(target, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

/** The licences of all packages that files were taken from. */
function licencesOf(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted().map(licenceOf).join('\n\n');
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(top, folder, 'package.json'), 'utf8')) as {
    readonly [Key in 'name' | 'version' | 'license']: string;
  };
  const file = readdirSync(join(top, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(top, folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}\n`;
}
