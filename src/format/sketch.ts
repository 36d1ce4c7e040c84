import { mayHideWords } from './html-sketch.ts';

/**
 * Views of a source in which every word that any reader of this room can see stands whole, so that a word that is in none of them is in no block.
 * `undefined` means unsure: the source has to be parsed.
 *
 * Words of a block are runs of letters, and markup can interrupt a run in few ways: characters that nobody sees, accents that are characters of their
 * own, character references, emphasis, link brackets and tags inside a word. A source with none of these is its own view. Where some are found,
 * a second view leaves them out; where leaving them out would need a parser, the answer is unsure. White space always ends a word.
 */
export function sketch(source: string): readonly string[] | undefined {
  if (unsure.test(source) || mayHideWords(source)) return undefined;
  return interrupted.test(source) ? [source, source.replace(markup, '')] : [source];
}

// References that stand for neither a letter nor an unseen character end a word wherever they are; all others are for the parser.
const harmlessReference =
  'amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|lsquo|rsquo|ldquo|rdquo|laquo|raquo|copy|reg|trade|bull|middot|euro|pound|sect|para|deg|times|#39|#34|#160|#8217|#8211|#8212';

// Unseen characters, separate accents, references to letters, YAML escapes, and link addresses with brackets inside.
const unsure = new RegExp(
  String.raw`[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|&(?!(?:${harmlessReference});)[#\p{L}]|\\[xuU][\da-fA-F]|\]\([^)\n]*[(<\n]`,
  'u',
);

// No two alternatives fit the same signs: a run has one way to be read, however long it is.
const markupRun = String.raw`(?:[*_~\x60\\]|!?\[\^?|\]\([^)]*\)|\]\[[^\]]*\]|\](?!\([^)]*\)|\[[^\]]*\])|<\/?[a-zA-Z][a-zA-Z\d]*\s*\/?>)`;
// Marks are rarer than letters: looking for one first, and back from it, is several times faster. What looks back reads from right to left: the letter
// comes last in it to be looked for first.
const interrupted = new RegExp(String.raw`[*_~\x60\\!\[\]<](?<=(?=(?:${markupRun})+\p{L})(?<=\p{L}).)`, 'u');
const markup = new RegExp(String.raw`\[\^[^\]\s]*\]|${markupRun}`, 'gu');
