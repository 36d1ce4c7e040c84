import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a terminal a text takes that {@link visible} has made fit to print. */
export function columnsOf(text: string): number {
  if (isPlain.test(text)) return text.length;
  characters ??= new Intl.Segmenter();
  return [...characters.segment(text)].reduce((sum, { segment }) => sum + columnsOfCharacter(segment), 0);
}

// What nearly all lines are made of takes one column a character. Whatever else there is, the tables of Unicode are only asked about then.
const isPlain = /^[\x20-\x7e\xa0-\xac\xae-\xff–—‘’“”„…]*$/;

let characters: Intl.Segmenter | undefined;

// Of a character made of several, the first decides; a picture is two columns wide, however it is put together.
function columnsOfCharacter(character: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(character)) return 0;
  return isPicture(character) ? 2 : eastAsianWidth(character.codePointAt(0)!);
}

function isPicture(character: string): boolean {
  return /\ufe0f|^\p{Regional_Indicator}{2}/u.test(character);
}
