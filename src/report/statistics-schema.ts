import { z } from 'zod';
import { summarySchema } from './schema.ts';
import { countAll, type Statistics } from './statistics.ts';

/** The JSON Schema (draft 2020-12) of `luxlint stats --format json`, as it is published with the package. */
export function statisticsSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(statistics),
    title: 'Statistics of luxlint',
    description: 'What `luxlint stats --format json` writes, version 1.',
  };
}

/**
 * The statistics of an earlier run, from what `luxlint stats --format json` or `luxlint --format json` wrote; `undefined` where it is neither. Of the latter
 * only errors and warnings are sure to be listed.
 */
export function earlierStatistics(report: unknown): Statistics | undefined {
  const written = statistics.safeParse(report);
  if (written.success) return written.data;
  const checked = checkReport.safeParse(report);
  return checked.success ? countAll(checked.data.files, checked.data.summary, checked.data.tool.version) : undefined;
}

const count = z.int().min(0);

const tally = z.strictObject({
  name: z.string().describe('A rule, a language, a folder (`.` for the one at the top) or a file.'),
  errors: count,
  warnings: count,
  notes: count,
  change: z
    .int()
    .nullable()
    .describe('Errors and warnings more, or fewer, than earlier; `null` without an earlier run.'),
});

const tool = z.strictObject({ name: z.literal('luxlint'), version: z.string() });

const statistics: z.ZodType<Statistics> = z.strictObject({
  version: z.literal(1),
  kind: z.literal('statistics'),
  tool,
  summary: summarySchema,
  since: summarySchema.nullable().describe('What the earlier run came to that this one was compared with.'),
  rules: z.array(tally),
  languages: z.array(tally),
  folders: z.array(tally).describe('By the folder that a file stands in.'),
  files: z.array(tally).describe('Files in which something was found, now or earlier.'),
});

/** As much of the report of a check as is counted: later versions of luxlint may write more. */
const checkReport = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('luxlint'), version: z.string() }),
  summary: z.object({ ...summarySchema.shape }),
  files: z.array(
    z.object({
      path: z.string(),
      findings: z.array(
        z.object({ ruleId: z.string(), language: z.string(), severity: z.enum(['error', 'warning', 'info']) }),
      ),
    }),
  ),
});
