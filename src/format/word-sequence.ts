/**
 * The source with markup blanked out, so that the words of every block follow one another in it as they do in the block, or `undefined` where telling
 * so would need a parser. What blocks of their own have between them (markers of lists and quotes, pipes of tables) is no word.
 *
 * What links lead to comes last: where it turns out to be text after all, its brackets part it from the words around it. Tags, images, titles and markup
 * inside words are left to the parser: their words would come between others.
 */
export function wordSequence(source: string): string | undefined {
  if (beyond.test(source)) return undefined;
  const addresses: string[] = [];
  const text = source.replace(wordsOfMarkup, (markup) => {
    addresses.push(markup);
    return ' ';
  });
  return [text, ...addresses].join('\n');
}

const beyond = /[<\\]|!\[|\]\([^)]*["'(]|(?<=\p{L})[*_~\x60\][]+\p{L}/u;
// Link addresses, labels, footnote marks, character references.
const wordsOfMarkup = /\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]\s]*\]|&#?\w+;/g;
