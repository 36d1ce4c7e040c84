import { z } from 'zod';
import { Failure } from '../model/index.ts';
import { checkValue, readYaml, type PackSource } from '../pack/index.ts';

/** What the file of a baseline holds. */
export interface BaselineFile {
  readonly version: 1;
  readonly tool: 'luxlint';
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** The shape of the file of a baseline. */
export const baselineSchema: z.ZodType<BaselineFile> = z.strictObject({
  version: z.literal(1),
  tool: z.literal('luxlint'),
  files: z
    .record(z.string().min(1), z.array(z.string().regex(/^[\da-f]{16}(?:-\d+)?$/, 'this is no fingerprint')))
    .describe('Fingerprints of findings, by file; paths are counted from the folder of the baseline.'),
});

/** Reads the file of a baseline. Throws a {@link Failure} that says where it cannot be understood. */
export function readBaselineText(source: PackSource): BaselineFile {
  const read = parsed(source);
  if (!Array.isArray(read)) return read.value;
  const [{ message, place }] = read as [Failure];
  throw new Failure(
    'baseline-broken',
    `The baseline cannot be understood: ${message.replace('The file is not YAML: ', '')}`,
    {
      place,
      hint: 'Take it back from where it was kept, or delete it and write it anew with luxlint baseline',
    },
  );
}

// Reading JSON as YAML tells where something is wrong, but takes long.
function parsed(source: PackSource): ReturnType<typeof readYaml<BaselineFile>> {
  try {
    const value: unknown = JSON.parse(source.text);
    const read = checkValue(value, baselineSchema, 'config', () => ({ path: source.path }));
    if (!Array.isArray(read)) return read;
  } catch {
    // Told below, with its place.
  }
  const read = readYaml(source, baselineSchema, { subject: 'config' });
  return Array.isArray(read)
    ? read
    : [new Failure('baseline-broken', 'It is not JSON', { place: { path: source.path } })];
}
