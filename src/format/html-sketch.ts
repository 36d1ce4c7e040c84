import { unreadElements } from './html-elements.ts';

/**
 * Whether HTML in a source may hide a word from a view that only leaves tags out: where a tag with attributes, a comment, or an element that
 * no reader sees stands inside a word, where text stands in a table outside its cells (parsers pull it together), and where NUL is.
 */
export function mayHideWords(source: string): boolean {
  if (source.includes('\0')) return true;
  return source.includes('<') && (insideWord.test(source) || outsideCells.test(source));
}

// Tags of blocks part words, but not everywhere: parsers drop those that stand in the wrong place.
const unreadName = String.raw`(?:${[...unreadElements].join('|')})(?![a-z\d-])`;
const plainTag = String.raw`\/?(?!${unreadName})[a-z][a-z\d]*\s*\/?>`;
const insideWord = new RegExp(String.raw`\p{L}(?:[*_~\x60\\\]]|<${plainTag})*<(?!${plainTag})[a-z!?/]`, 'iu');

// A tag after which only other parts of the table may stand, then tags of no table, then text.
const tablePart = '(?:table|caption|colgroup|tbody|thead|tfoot|tr|td|th)(?![a-z])';
const structure = String.raw`<(?:\/(?!table|colgroup)|(?!td|th(?!ead)|caption))${tablePart}`;
const otherTag = String.raw`<(?!\/?${tablePart})[^<>]*`;
const outsideCells = new RegExp(
  String.raw`${structure}[^<>]*(?:<|>\s*(?:${otherTag}>\s*)*(?:[^\s<]|${otherTag}<))`,
  'i',
);
