import type { Entry } from './entry.ts';

/** A way to write down a glossary. */
export interface Glossary {
  /** Name for `--format`. */
  readonly id: string;
  /** What it is for, in a few words. */
  readonly description: string;
  /** Loads what writes it, so that nothing is loaded only to name it. */
  readonly load: () => Promise<RenderGlossary>;
}

/** Writes all entries, with a line break at the end. Languages stand in the order of the entries. */
export type RenderGlossary = (entries: readonly Entry[], options: GlossaryOptions) => string;

/** How a glossary looks and what it says of itself. */
export interface GlossaryOptions {
  /** Version of luxlint. */
  readonly version: string;
  /** What the entries come from, where they are not luxlint's own. */
  readonly from?: string;
  /** Columns that a line of a glossary for readers may take. */
  readonly width: number;
  /** Whether colours may be used. */
  readonly color: boolean;
}

/** Entries by language or by id, in their order. */
export function groupedBy(key: 'language' | 'id', entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[key]);
    if (group) group.push(entry);
    else groups.set(entry[key], [entry]);
  }
  return groups;
}
