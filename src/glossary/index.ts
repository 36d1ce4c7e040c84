/** What the rule packs teach, made ready for readers: entries, how to find them, and ways to write them down. */
export { entriesOf, type Correction, type Entry, type FineUse, type Special, type Wording } from './entry.ts';
export { explain } from './explanation.ts';
export { glossaries } from './glossaries.ts';
export type { Glossary, GlossaryOptions, RenderGlossary } from './glossary.ts';
export { labelsOf, type Labels } from './labels.ts';
export { rulePages, type SiteFile } from './rule-page.ts';
export { createLookup, type Answer, type Lookup, type Meaning } from './lookup.ts';
