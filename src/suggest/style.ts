import type { Change, Grammar } from './grammar.ts';
import type { Place } from './place.ts';

/** How the replaced words are set. */
type Capitals = 'all' | 'title' | 'sentence';

/** Makes a function that sets changes in the capitals of the words that they replace, and with the apostrophe of the text. */
export function styleOf(place: Place, grammar: Style): (changes: readonly Change[]) => Change[] {
  const { smallWords } = grammar;
  const capitals = capitalsOf(place, grammar);
  const apostrophe = place.text.includes('’') && !place.text.includes("'") ? '’' : "'";
  return (changes) => {
    let capitalOwed = false;
    return changes.map(({ span, text }, index) => {
      const old = place.text.slice(span.start, span.end);
      const capital = capitalOwed || beginsWithCapital(old, place.text.slice(0, span.start));
      // A capital moves on where the word that bore it is taken away.
      capitalOwed = capital && text === '' && index < changes.length - 1;
      return { span, text: capitalized(text.replaceAll("'", apostrophe), capital) };
    });
  };

  function capitalized(text: string, capital: boolean): string {
    if (capitals === 'all') return text.toUpperCase();
    const worded = capitals === 'title' ? inTitleCase(text, smallWords) : text;
    return capital ? upperFirst(worded) : worded;
  }
}

/** What a language's grammar says of capitals. */
type Style = Pick<Grammar, 'smallWords' | 'capitalNouns'>;

function capitalsOf(place: Place, { smallWords, capitalNouns }: Style): Capitals {
  const words = place.words.slice(place.first, place.last + 1).filter((word) => /\p{L}{2}/u.test(word.text));
  if (words.length > 0 && words.every((word) => isUpper(word.text))) {
    const long = words.some((word) => word.text.length > 4);
    return long || neighboursOf(place).every((word) => isUpper(word.text)) ? 'all' : 'sentence';
  }
  if (capitalNouns) return 'sentence';
  const weighty = words.filter((word) => !smallWords.has(word.key));
  if (weighty.length === 0 || !weighty.every((word) => isCapitalized(word.text))) return 'sentence';
  if (weighty.length > 1) return 'title';
  const others = place.words.filter((word) => word.text.length > 3 && !smallWords.has(word.key));
  const capitalized = others.filter((word) => isCapitalized(word.text));
  return others.length > 2 && capitalized.length > 0.7 * others.length ? 'title' : 'sentence';
}

function neighboursOf({ words, first, last }: Place): Place['words'] {
  return [...words.slice(Math.max(0, first - 2), first), ...words.slice(last + 1, last + 3)].filter(
    (word) => word.text.length > 1,
  );
}

// In the middle of a sentence a capital is the word's own (*a Lolita*, *AI-generated*) and goes with it.
function beginsWithCapital(old: string, before: string): boolean {
  return /^\p{Lu}/u.test(old) && /(?:^|[.!?:…–—•]["'”’»)\]]?\s)\s*["'“‘«([]?\s*$/u.test(before);
}

function inTitleCase(text: string, smallWords: ReadonlySet<string>): string {
  return text.replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu, (word) =>
    smallWords.has(word.toLowerCase()) ? word : word.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
}

function upperFirst(text: string): string {
  return text.replace(/^\P{L}{0,2}\p{Ll}/u, (start) => (/\d/.test(start) ? start : start.toUpperCase()));
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

function isCapitalized(word: string): boolean {
  return /^(?:\p{Lu}|\p{N})/u.test(word);
}
