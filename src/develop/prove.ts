/** `npm run prove -- [language …]`: checks rule packs and all their examples. */
import { faultsOf, lineOf, loadPack, packLanguages } from './packs.ts';

const asked = process.argv.slice(2);
let faults = 0;
for (const language of asked.length > 0 ? asked : packLanguages()) {
  const read = loadPack(language);
  const found = faultsOf(read);
  for (const fault of found) console.log(lineOf(fault));
  const examples = read.pack.terms.reduce((sum, term) => sum + term.examples.length, 0);
  console.log(`${language}: ${read.pack.terms.length} terms, ${examples} examples, ${found.length} faults`);
  faults += found.length;
}
process.exitCode = faults > 0 ? 1 : 0;
