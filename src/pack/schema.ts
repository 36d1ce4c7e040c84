import { z } from 'zod';
import type { Deprecated, Source, Term, Title } from '../model/index.ts';

const kind = z
  .enum(['object', 'act', 'person', 'quality'])
  .describe('What the words stand for; a replacement keeps it');
const status = z
  .enum(['avoid', 'caution'])
  .describe('avoid: a finding of severity error; caution: of severity warning');
const severity = z.enum(['error', 'warning', 'info']).describe('Only where it is not the status’s own');
const phrase = z.string().trim().min(1);
const groups = z.array(z.string().regex(/^[\w-]+$/));

const preferred = z
  .strictObject({
    term: phrase.describe('The wording, with `/class` on the words that follow number and gender'),
    when: z.string().min(1).describe('When this wording fits, in a few words'),
    kind: kind.optional(),
    number: z.enum(['mass', 'plural']).optional().describe('The wording has no plural, or no singular'),
    stage: z.enum(['before', 'after']).optional().describe('Fits only before, or only after, a conviction'),
    claim: z.literal(false).optional().describe('Not offered in what somebody claims, which it would turn round'),
    hearsay: z
      .literal(true)
      .optional()
      .describe('A verb in the form for what is said and not proved; only of something past'),
  })
  .describe('A wording to write instead');

const conditions = {
  only: groups.optional().describe('Groups that must each occur near by'),
  unless: groups.optional().describe('Contextual groups that dismiss the word when they match around it'),
  supports: groups.optional().describe('Contextual groups that are strong evidence for the discouraged sense'),
};

const deprecated = z.union([
  phrase,
  z.strictObject({
    term: phrase,
    status: status.optional(),
    severity: severity.optional(),
    kind: kind.optional(),
    verdict: z.boolean().optional(),
    ...conditions,
    preferred: z.array(preferred).min(1).optional(),
  }),
]);

const because = z.enum([
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
  'none',
]);

const example = z.union([
  z.strictObject({
    wrong: z.string().regex(/\[\[.+?\]\]/s, 'mark each finding with [[ ]]'),
    right: z.string().optional(),
    context: z.string().optional(),
  }),
  z.strictObject({ fine: z.string().min(1), because: because.optional() }),
]);

const term = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower case words joined by hyphens'),
  status,
  severity: severity.optional(),
  kind,
  verdict: z.boolean().optional().describe('The preferred wordings call a person guilty'),
  deprecated: z.array(deprecated).min(1),
  ...conditions,
  preferred: z.array(preferred).min(1),
  admitted: z.array(phrase).optional().describe('Wordings that are never flagged'),
  why: z.string().min(1),
  sources: z.array(z.string()).min(1).describe('Ids of rules/sources.yml, the leading authority first'),
  guidelinesPage: z
    .int()
    .positive()
    .optional()
    .describe('Page in the 2016 English edition of the Luxembourg Guidelines, where it was read'),
  examples: z.array(example).min(1),
});

const title = z.union([
  z.string().min(1),
  z.strictObject({
    title: z.string().min(1),
    because: z.enum(['title', 'organisation', 'citation', 'code']).optional(),
  }),
]);

/** One file of a rule pack as people write it. */
export interface PackFile {
  readonly $schema?: string;
  /** For packs of one's own, which stand in no folder of a language. */
  readonly language?: string;
  /** For packs of one's own: texts that authority was read in, by id. */
  readonly sources?: Readonly<Record<string, Source>>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly titles?: readonly (string | (Pick<Title, 'title'> & Partial<Title>))[];
  readonly terms?: readonly WrittenTerm[];
}

/** A term as people write it: a deprecated term that needs nothing more is just its phrase. */
export interface WrittenTerm extends Omit<Term, 'deprecated'> {
  readonly deprecated: readonly (string | Deprecated)[];
}

const sources = z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url().optional() }));

/** The shape of one file of a rule pack, `rules/<language>/<theme>.yml`. */
export const packFileSchema: z.ZodType<PackFile> = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors'),
  language: z.string().trim().min(1).optional().describe('Language of the terms, such as en, in a pack of your own'),
  sources: sources.optional().describe('Texts that your terms rest on, by an id of your choice'),
  groups: z.record(z.string().regex(/^[a-z][\w-]*$/), z.array(phrase).min(1)).optional(),
  titles: z.array(title).optional(),
  terms: z.array(term).optional(),
}) as unknown as z.ZodType<PackFile>;

/** The shape of `rules/sources.yml`. */
export const sourcesFileSchema: z.ZodType<{ sources: Readonly<Record<string, Source>> }> = z.strictObject({
  sources,
}) as unknown as z.ZodType<{ sources: Readonly<Record<string, Source>> }>;
