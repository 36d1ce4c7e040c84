/**
 * Text from a report or a file name as it may go to a terminal: control characters, which could move the cursor or
 * colour the screen, characters that turn the reading direction, and what is no character at all stand as `\x1b` or
 * `\u202e`. Tabs and line breaks become spaces.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\n\t]/g, ' ')
    .replace(unsafe, escaped)
    .replaceAll(command, '##\\x5b');
}

/** A path for the beginning of a line, as {@link visible}: a name that would be a command to the runner of GitHub Actions there gets a `./`. */
export function visiblePath(path: string): string {
  return visible(/^\s*::/.test(path) ? `./${path}` : path);
}

/** JSON that may go to a terminal: what JSON itself leaves as it is, is escaped. */
export function visibleJson(json: string): string {
  return json.replace(unsafeInJson, escapedUnit).replaceAll(command, '##\\u005b');
}

const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}\ufffe\uffff]/gu;
// JSON has as many line breaks as values: they are not even looked at.
const unsafeInJson = new RegExp(`(?!\\n)${unsafe.source}`, unsafe.flags);

/** Where a job of GitHub Actions prints this, wherever in a line, its runner takes what follows for a command. */
const command = '##[';

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : escapedUnit(character);
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
