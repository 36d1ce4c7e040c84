import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { baselineSchema } from '../node/baseline-file.ts';
import { configurationSchema } from '../node/configuration/schema.ts';
import { packFileSchema } from '../pack/index.ts';
import { reportSchema } from '../report/schema.ts';
import { statisticsSchema } from '../report/statistics-schema.ts';

/** The JSON Schemas that are published with the package, by file name. */
export const schemas: Readonly<Record<string, unknown>> = {
  'baseline.schema.json': z.toJSONSchema(baselineSchema),
  'config.schema.json': configurationJsonSchema(),
  'report.schema.json': reportSchema(),
  'statistics.schema.json': statisticsSchema(),
  'rule-pack.schema.json': z.toJSONSchema(packFileSchema, { io: 'input' }),
};

/** Writes all {@link schemas} into a folder. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

function configurationJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(configurationSchema, { io: 'input' }),
    title: 'Configuration of luxlint',
    description: 'Settings for the texts in a folder and the folders below: .luxlintrc.yml and its like.',
  };
}
