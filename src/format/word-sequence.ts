/**
 * The source with markup blanked out, so that the words of every block follow one another in it as they do in the block, or `undefined` where telling
 * so would need a parser. What blocks of their own have between them (markers of lists and quotes, pipes of tables) is no word.
 *
 * Tags, images and markup inside words are left to the parser: a tag's attributes and an image's text would come between the words around them.
 */
export function wordSequence(source: string): string | undefined {
  if (beyond.test(source)) return undefined;
  return source.replace(wordsOfMarkup, ' ');
}

const beyond = /[<\\]|!\[|\p{L}[*_~\x60\][]+\p{L}/u;
// Link addresses and titles, labels, footnote marks, character references.
const wordsOfMarkup = /\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]\s]*\]|&#?\w+;/g;
