import type { Document, Memory } from '../model/index.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** A kind of file that luxlint reads. */
export interface Format {
  readonly id: string;
  /** File name extensions, lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * Turns decoded text (no byte order mark) into blocks. Never throws: whatever the text, it has some reading.
   *
   * Where `wanted` is given, which says of a stretch of the source (its text, and the offset that it starts at) whether it may hold what is looked for,
   * blocks may be left out that do not; then {@link Document.wider} has what stands near the others.
   */
  read(source: string, wanted?: Wanted, memory?: Memory): Document;
}

/** Says of a stretch of a source whether it may hold what is looked for: by its text, and by where it starts, in UTF-16 code units from 0. */
export type Wanted = (text: string, start: number) => boolean;

/** All formats; a new one is one file and one line here. */
export const formats: readonly Format[] = [markdown, text, html];

/** The format of a path by its extension, or `undefined` where none is known. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
