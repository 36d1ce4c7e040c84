import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const top = fileURLToPath(new URL('../../', import.meta.url));
const target = join(top, 'dist/program');

/**
 * Bundles the compiled command line with all that it needs into one file of `dist/program`, with a small one that starts it: opening some five hundred modules
 * takes longer than checking a report. Paths to rule packs and the page hold, as the folder stands beside that of the modules.
 */
export async function bundleProgram(): Promise<void> {
  const { metafile } = await build({
    ...options,
    entryPoints: { luxlint: join(top, 'dist/cli/index.js'), start: join(top, 'dist/cli/start.js') },
    metafile: true,
  });
  const program = join(target, 'luxlint.cjs');
  writeFileSync(program, inAscii(readFileSync(program, 'utf8')));
  writeFileSync(join(target, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

// ASCII takes half the memory and is read sooner. The bundler has left other characters in regular expressions only (as literals, or in raw text that one
// is made of), where an escape stands for the same.
function inAscii(program: string): string {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Modules that few reports need, and their functions that the program calls: each is loaded when one of them is first called. */
const late: Readonly<Record<string, readonly string[]>> = {
  'mdast-util-gfm-table': ['gfmTableFromMarkdown', 'gfmTableToMarkdown'],
  'micromark-extension-gfm-table': ['gfmTable', 'gfmTableHtml'],
  'node:child_process': ['spawn'],
  'node:crypto': ['createHash', 'randomBytes'],
  'rehype-parse': ['default'],
  'remark-frontmatter': ['default'],
  'remark-gfm': ['default'],
  'remark-parse': ['default'],
  'retext-english': ['default'],
};

/** Puts functions that load them in place of the modules of {@link late}. A function that is missing there fails the build. */
function loadingLate(): Plugin {
  return {
    name: 'loading-late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/ }, ({ path, namespace }) =>
        path in late && namespace !== 'late' ? { path, namespace: 'late' } : undefined,
      );
      onLoad({ filter: /^/, namespace: 'late' }, ({ path }) => ({ contents: standIn(path), resolveDir: top }));
    },
  };
}

function standIn(path: string): string {
  return late[path]!.map((name) => {
    const opening = name === 'default' ? 'export default function' : `export function ${name}`;
    return `${opening}(...values) { return require('${path}').${name}.apply(this, values); }\n`;
  }).join('');
}

const options = {
  absWorkingDir: top,
  bundle: true,
  // What is read at every start is better short.
  minify: true,
  plugins: [loadingLate()],
  platform: 'node',
  target: 'es2023',
  // Node.js starts CommonJS modules sooner than others.
  format: 'cjs',
  outdir: target,
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Keeps what Node.js makes of the program when it checks a report: a start that can use it is spared a good part of its time. Newer versions of Node.js keep that
 * by themselves.
 */
export function keepCompiled(): void {
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', keeping, target, join(top, 'fixtures/reports/case-report.md')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

const keeping = `
  import { writeFileSync } from 'node:fs';
  const [target, report] = process.argv.slice(1);
  const { load } = await import(target + '/start.cjs');
  const { program, script } = load();
  await program.main([report]);
  process.exitCode = 0;
  writeFileSync(target + '/luxlint.cjs.cache', script.createCachedData());
`;

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
