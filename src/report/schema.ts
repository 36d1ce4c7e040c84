import { z } from 'zod';
import type { JsonReport } from './json.ts';
import type { Summary } from './summary.ts';

/** The JSON Schema (draft 2020-12) of the report of `--format json`, as it is published with the package. */
export function reportSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(report),
    title: 'Report of luxlint',
    description: 'What `luxlint --format json` writes, version 1.',
  };
}

const point = z
  .strictObject({
    line: z.int().min(1).describe('Counted from 1.'),
    column: z.int().min(1).describe('Counted from 1, in UTF-16 code units.'),
    offset: z
      .int()
      .min(0)
      .describe('Counted from 0, in UTF-16 code units of the decoded text without byte order mark.'),
  })
  .describe('A position in the text.');

const edit = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .describe('Replace the text from offset `start` to offset `end`, which is not part of it.');

const suggestion = z.strictObject({
  text: z.string().describe('The new wording as it will read in the sentence.'),
  when: z.string().describe('When this wording fits.'),
  safe: z.boolean().describe('Whether a program may apply it unasked.'),
  edits: z.array(edit).describe('To be applied together.'),
});

const finding = {
  ruleId: z.string().describe('Shared by all languages.'),
  language: z.string(),
  status: z.enum(['avoid', 'caution']),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('`info` is a note: the word must stay, or its sense is doubtful.'),
  certainty: z.enum(['certain', 'probable']),
  reason: z.string().describe('What stands there and what to write.'),
  note: z.string().describe('Why the word is discouraged.'),
  url: z.string().nullable().describe('Address of the authority, where there is one.'),
  actual: z
    .string()
    .describe('The word as it reads, without markup; `[…]` with `--redact`, which leaves all texts out.'),
  start: point,
  end: point.describe('After the last character.'),
  suggestions: z.array(suggestion).describe('Best first.'),
  fingerprint: z
    .string()
    .describe('The same as long as the word and its neighbours are the same, wherever they stand.'),
};

const suppression = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('comment'),
      reason: z.string().describe('Why, in the words of the comment.'),
      start: point,
      end: point,
    }),
    z.strictObject({ by: z.literal('baseline') }),
  ])
  .describe('What answers for the finding: a comment in the text, or the baseline.');

const dismissal = z.strictObject({
  ruleId: z.string(),
  actual: z.string(),
  start: point,
  end: point,
  because: z.enum([
    'title',
    'citation',
    'mention',
    'quotation',
    'adult',
    'sense',
    'organisation',
    'code',
    'clinical',
    'directive',
    'config',
  ]),
  by: z.string().describe('The text that decided.'),
});

const failure = z
  .strictObject({
    code: z.string().describe('A stable word for programs, such as `file-missing`.'),
    message: z.string(),
    hint: z.string().nullable().describe('What to do about it.'),
    line: z.int().min(1).nullable(),
    column: z.int().min(1).nullable(),
  })
  .describe('Why the file could not be checked.');

const file = z.strictObject({
  path: z.string().describe('With `/`, as it was named or found.'),
  format: z.string().nullable().describe('`null` where the file was not read.'),
  failure: failure.nullable(),
  findings: z
    .array(z.strictObject(finding))
    .describe('In the order of the text; notes only where they were asked for.'),
  suppressed: z
    .array(z.strictObject({ ...finding, suppression }))
    .describe('Findings that somebody has answered for, in the order of the text.'),
  dismissed: z.array(dismissal).describe('Words that are fine where they stand, where they were asked for.'),
});

const count = z.int().min(0);

/** The counts of a run. */
export const summarySchema: z.ZodObject<Record<keyof Summary, z.ZodInt>> = z
  .strictObject({
    files: count,
    findings: count.describe('Errors and warnings.'),
    errors: count,
    warnings: count,
    notes: count,
    suppressed: count.describe('Findings and notes that somebody has answered for.'),
    dismissed: count,
    failures: count.describe('Files that could not be checked.'),
  })
  .describe('All that was found, listed above or not.');

const report: z.ZodType<JsonReport> = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('luxlint'), version: z.string() }),
  files: z.array(file),
  summary: summarySchema,
});
