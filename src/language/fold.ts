/**
 * The form in which words are compared: lower case, accents removed, one kind of space, hyphen and apostrophe.
 *
 * Code unit for code unit: the result is exactly as long as the text, so a span in one is the same span in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerEach(text);
  return asciiOnly.test(sameLength) ? sameLength : sameLength.replace(beyondAscii, foldCharacter);
}

// A single pass over ASCII text is all that most English blocks need.
const asciiOnly = /^[\n\r\t -~]*$/;
const beyondAscii = /[^\n\r\t -~]/g;

// Few characters change length in lower case; of those, such as a dotted capital I, only what fits stays.
function lowerEach(text: string): string {
  let lower = '';
  for (const character of text) {
    lower += character.toLowerCase().slice(0, character.length);
  }
  return lower;
}

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    result = foldOne(character);
    folded.set(character, result);
  }
  return result;
}

function foldOne(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\u2010-\u2012\u2212\u00ad\ufe63\uff0d]/.test(character)) return '-';
  if (/[\u2018\u2019\u02bc\u00b4\u2032\uff07]/.test(character)) return "'";
  const base = character.normalize('NFD').charAt(0);
  return /\p{L}/u.test(base) ? base : character;
}

// By code unit; 0 where it has not been asked for.
const letters = new Uint8Array(2 ** 16);
const noLetter = 1;

/** The code of the letter from a to z or the figure that a UTF-16 code unit folds to, as in {@link fold}; a smaller number where it folds to something else. */
export function foldedLetter(unit: number): number {
  return letters[unit] || (letters[unit] = learnLetter(unit));
}

function learnLetter(unit: number): number {
  const character = fold(String.fromCharCode(unit));
  return /[a-z\d]/.test(character) ? character.charCodeAt(0) : noLetter;
}

/**
 * Whether a word as written can stand for a form: it has no accent that the form lacks, and lacks none in its last letters or in a short word, where in
 * lower case an accent tells words apart (*passe*, *passé*; *e*, *è*). Both must fold to the same text. Capitals may go without any accent.
 */
export function accentsAgree(written: string, form: string): boolean {
  if (asciiOnly.test(written) && asciiOnly.test(form)) return true;
  const lower = written.toLowerCase();
  if (lower === form) return true;
  if (lower.length !== form.length) return true;
  const inCapitals = written === written.toUpperCase();
  for (let index = 0; index < form.length; index++) {
    if (lower[index] === form[index]) continue;
    const writtenIsPlain = foldCharacterOrAscii(lower[index]!) === lower[index];
    if (!writtenIsPlain) return false;
    if (!inCapitals && index >= form.length - finalLetters(form)) return false;
  }
  return true;
}

function foldCharacterOrAscii(character: string): string {
  return character <= '~' ? character : foldCharacter(character);
}

// The accented ending of a participle: -é, -ée, -és, -ées. Words of one or two letters are told apart by nothing but their accent (*e*, *è*; *el*, *él*).
function finalLetters(form: string): number {
  if (form.length <= 2) return form.length;
  return /é(?:e?s?)$/.exec(form)?.[0].length ?? 0;
}
