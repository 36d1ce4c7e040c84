/** The part of `npm run build` that follows the compiler: writes rule packs as modules that load without YAML, and the JSON Schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withIndexes } from '../engine/index.ts';
import { entriesOf } from '../glossary/index.ts';
import { faultsOf, lineOf, loadPack, packLanguages } from './packs.ts';
import { writeSchemas } from './schemas.ts';

const target = fileURLToPath(new URL('../../dist/rules/', import.meta.url));
mkdirSync(target, { recursive: true });
const languages = packLanguages();
let broken = false;
for (const language of languages) {
  const read = loadPack(language);
  for (const fault of faultsOf(read)) {
    console.error(lineOf(fault));
    broken = true;
  }
  // Examples have proved the pack; at run time only readers of the glossary need them.
  const pack = withIndexes({ ...read.pack, terms: read.pack.terms.map((term) => ({ ...term, examples: [] })) });
  writeFileSync(`${target}${language}.js`, `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});\n`);
  writeFileSync(`${target}${language}.glossary.json`, `${JSON.stringify(entriesOf(read.pack))}\n`);
  writeFileSync(
    `${target}${language}.d.ts`,
    `import type { Pack } from '../model/index.js';\ndeclare const pack: Pack;\nexport default pack;\n`,
  );
}
writeFileSync(`${target}index.json`, `${JSON.stringify(languages)}\n`);
writeSchemas(fileURLToPath(new URL('../../dist/schema', import.meta.url)));
if (broken) process.exitCode = 1;
