/** `npm run vsix`: bundles the extension for VS Code with the language server and the rule packs, and packs it into `dist/luxlint.vsix`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const top = fileURLToPath(new URL('../../', import.meta.url));
const source = join(top, 'src/vscode');
const target = join(top, 'dist/vscode');
const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string };

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const common = { bundle: true, minify: true, platform: 'node', target: 'node20', legalComments: 'none' } as const;
await build({
  ...common,
  entryPoints: [join(source, 'extension.ts')],
  outfile: join(target, 'extension.cjs'),
  format: 'cjs',
  external: ['vscode'],
});
await build({
  ...common,
  entryPoints: [join(source, 'server.ts')],
  outfile: join(target, 'server/main.mjs'),
  format: 'esm',
  define: { luxlintVersion: JSON.stringify(version) },
  // Packages of the older kind ask for what comes with Node.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
cpSync(join(top, 'dist/rules'), join(target, 'rules'), { recursive: true, filter: (path) => !path.endsWith('.d.ts') });
writeFileSync(join(target, 'rules/package.json'), '{ "type": "module" }\n');
cpSync(join(source, 'walkthrough'), join(target, 'walkthrough'), { recursive: true });
copyFileSync(join(source, 'README.md'), join(target, 'README.md'));
copyFileSync(join(top, 'LICENSE'), join(target, 'LICENSE'));
writeFileSync(join(target, '.vscodeignore'), '**/*.map\n');
const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as object;
writeFileSync(join(target, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
const out = join(top, 'dist/luxlint.vsix');
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', out];
const { status } = spawnSync(process.execPath, [join(top, 'node_modules/@vscode/vsce/vsce'), ...args], {
  cwd: target,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
