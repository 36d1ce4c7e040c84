import { oncePer, type Preferred } from '../model/index.ts';

/** A word of a wording; one with an inflection class follows the replaced term, and `<group>` stands for the words that the term has for a group. */
export interface WordingWord {
  readonly text: string;
  readonly inflectionClass?: string;
  /** Whether the wording is whole without it. */
  readonly optional?: true;
}

/** A recommended wording, cut into words. */
export interface Wording {
  readonly preferred: Preferred;
  readonly words: readonly WordingWord[];
}

/** Reads a recommended wording: capitals, hyphens and apostrophes stay as the pack has them, of several choices the first counts. */
export const readWording: (preferred: Preferred) => Wording = oncePer((preferred) => ({
  preferred,
  words: preferred.term.trim().split(/\s+/).map(readWord),
}));

/** A recommended wording as plain words in their first forms, without those that it takes over from the term. */
export function plainWording(preferred: Preferred): string {
  const words = readWording(preferred).words.map(({ text }) => text);
  return phraseOf(words.filter((text) => !/^[<*]/.test(text)));
}

/** The words as a phrase; no space stands behind an elided word (*l'*). */
export function phraseOf(words: readonly string[]): string {
  const phrase = words.filter(Boolean).join(' ');
  return /['’] /.test(phrase) ? phrase.replace(elided, '') : phrase;
}

const elided = /(?<=(?<!\p{L})(?:\p{L}|un|qu|quest|(?:d|n|qu)ell|[ads]?[aul]ll)['’]) /gu;

/** The wording without its first word where that stands before the place already: *sexualised* [images]. */
export function withoutRepetition(wording: Wording, previous: string | undefined): Wording {
  const [first, ...rest] = wording.words;
  const isRepeated = first?.inflectionClass === undefined && first?.text.toLowerCase() === previous && rest.length > 0;
  return isRepeated ? { ...wording, words: rest } : wording;
}

function readWord(written: string): WordingWord {
  const [first = ''] = written.replace(/\?$/, '').split('|');
  const [text = '', inflectionClass] = first.split('/');
  return {
    text,
    ...(inflectionClass !== undefined && { inflectionClass }),
    ...(written.endsWith('?') && { optional: true }),
  };
}
