// Every door of the package opens, and the same text is judged alike behind each.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLinter } from 'luxlint';
import { checkFiles } from 'luxlint/node';
import { rehypeLuxlint, remarkLuxlint, retextLuxlint } from 'luxlint/retext';
import english from 'luxlint/rules/en';
import french from 'luxlint/rules/fr';

const { findings } = createLinter({ packs: [english, french] }).lint(readFileSync('report.md', 'utf8'));
assert.deepEqual(
  findings.map(({ ruleId, place }) => [ruleId, place.start]),
  [['child-pornography', { line: 3, column: 13, offset: 33 }]],
);

const files = [];
for await (const file of checkFiles(['report.md'])) files.push(file);
assert.deepEqual(files[0].result.findings, findings);

for (const plugin of [rehypeLuxlint, remarkLuxlint, retextLuxlint]) assert.equal(typeof plugin, 'function');

for (const name of ['report.schema.json', 'rule-pack.schema.json']) {
  const schema = JSON.parse(readFileSync(new URL(import.meta.resolve(`luxlint/schema/${name}`)), 'utf8'));
  assert.equal(schema.type, 'object');
}
