/** The part of `npm run build` that follows the compiler: writes rule packs as modules that load without YAML, the JSON Schemas, and the bundled program. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withIndexes } from '../engine/index.ts';
import { entriesOf } from '../glossary/index.ts';
import type { Pack } from '../model/index.ts';
import type { StoredIndex, StoredPack } from '../node/packs.ts';
import { bundleProgram, keepCompiled } from './bundle.ts';
import { faultsOf, lineOf, loadPack, packLanguages } from './packs.ts';
import { writeSchemas } from './schemas.ts';

const target = fileURLToPath(new URL('../../dist/rules/', import.meta.url));
mkdirSync(target, { recursive: true });
const languages = packLanguages();
const triggers: StoredIndex[number][] = [];
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
  writeStored(pack);
  triggers.push([language, pack.triggers!]);
  writeFileSync(`${target}${language}.glossary.json`, `${JSON.stringify(entriesOf(read.pack))}\n`);
  writeFileSync(
    `${target}${language}.d.ts`,
    `import type { Pack } from '../model/index.js';\ndeclare const pack: Pack;\nexport default pack;\n`,
  );
}
writeFileSync(`${target}index.json`, `${JSON.stringify(triggers)}\n`);
writeSchemas(fileURLToPath(new URL('../../dist/schema', import.meta.url)));
await bundleProgram();
keepCompiled();
if (broken) process.exitCode = 1;

// Stands for the program and its rules: what another build has found is not taken from a cache.
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const hash = createHash('sha256');
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (/\.js(?:onl?)?$/.test(name) && !/^develop|\.test\./.test(name))
    hash.update(name).update(readFileSync(join(dist, name)));
}
writeFileSync(join(dist, 'build-id'), hash.digest('hex'));

/** The same for Node, in parts: a start reads only what the texts call for. */
function writeStored(pack: Pack): void {
  const { terms, ...later } = pack.indexes!;
  const stored: StoredPack = { ...pack, indexes: { terms: terms! }, later: Object.keys(later) };
  writeFileSync(`${target}${pack.language}.pack.json`, JSON.stringify(stored));
  const lines = Object.values(later).map((index) => JSON.stringify(index));
  writeFileSync(`${target}${pack.language}.indexes.jsonl`, lines.join('\n'));
}
