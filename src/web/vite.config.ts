import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { rulePages, type Entry } from '../glossary/index.ts';
import type { Pack } from '../model/index.ts';

/** The page is built from the sources and from the packs that `npm run build` compiles; all addresses in it are relative, so that it works in any folder. */
export default defineConfig({
  root: here('.'),
  base: './',
  // The same modules as on Node: what packages offer to browsers needs a document, which a worker has not, or answers differently.
  resolve: { conditions: ['module'], mainFields: ['module', 'main'] },
  plugins: [pagesOfRules()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // The polyfill would fetch, which the page forbids itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es', plugins: () => [lateLibraries(), leanPacks()] },
});

/** Puts the stand-ins of `late/` in place of large libraries that few texts need. */
function lateLibraries(): Plugin {
  const libraries = new Set(['rehype-parse', 'yaml', 'decode-named-character-reference', 'mdast-util-to-markdown']);
  return {
    name: 'late-libraries',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (importer?.includes('/late/')) return undefined;
      if (id.endsWith('/markdown-parser.ts')) return here('./late/markdown-parser.ts');
      return libraries.has(id) ? here(`./late/${id}.ts`) : undefined;
    },
  };
}

/** Leaves out of the packs what can be worked out from them: here it is quicker worked out than loaded. */
function leanPacks(): Plugin {
  return {
    name: 'lean-packs',
    async load(id) {
      if (!/dist[\\/]rules[\\/]\w+\.js$/.test(id)) return undefined;
      const { default: pack } = (await import(pathToFileURL(id).href)) as { readonly default: Pack };
      const { indexes: _, triggers: __, ...lean } = pack;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(lean))})`;
    },
  };
}

/** Writes a page for every rule beside the page itself. */
function pagesOfRules(): Plugin {
  return {
    name: 'pages-of-rules',
    generateBundle() {
      for (const { path, content } of rulePages(entries())) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}

function entries(): Entry[] {
  const folder = here('../../dist/rules/');
  const files = readdirSync(folder).filter((name) => name.endsWith('.glossary.json'));
  if (files.length === 0) throw new Error('The rule packs are missing. Build luxlint first: npm run build');
  return files.flatMap((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Entry[]);
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
