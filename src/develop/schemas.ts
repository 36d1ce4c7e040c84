import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { packFileSchema } from '../pack/index.ts';
import { reportSchema } from '../report/schema.ts';

/** The JSON Schemas that are published with the package, by file name. */
export const schemas: Readonly<Record<string, unknown>> = {
  'report.schema.json': reportSchema(),
  'rule-pack.schema.json': z.toJSONSchema(packFileSchema, { io: 'input' }),
};

/** Writes all {@link schemas} into a folder. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
