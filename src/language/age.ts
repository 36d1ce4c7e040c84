import type { Span } from '../model/index.ts';

/** An age in figures that is set beside a person, as news and files have it in every language: *K. (14)*, *her client, 14, was*. */
export interface StatedAge {
  readonly age: number;
  readonly span: Span<'block'>;
}

// Behind a letter, between commas or in brackets; a figure in an enumeration of figures is none.
const stated = /\p{L}[.'’]?(?:,\s(\d{1,2})(?=[,;:]|\.?(?:\s*$)|\.\s|\s\p{Ll})|\s\((\d{1,2})\))/gu;

/** The ages stated so in a text. Figures below 3 are left out: they count things more often than years. */
export function statedAges(text: string): StatedAge[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const figures = match[1] ?? match[2]!;
    const start = match.index + match[0].lastIndexOf(figures);
    const age = Number(figures);
    return age < 3 ? [] : [{ age, span: { start, end: start + figures.length } }];
  });
}
