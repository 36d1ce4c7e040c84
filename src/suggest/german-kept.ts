import type { Case } from '../language/german.ts';
import type { Form, MatchedWord } from '../model/index.ts';
import {
  adjectiveStem,
  agreeing,
  declensionAfter,
  determined,
  determinerOf,
  isSeveral,
  type Agreement,
  type Determiner,
} from './german-phrase.ts';
import { textBetween, type Place, type PlaceWord } from './place.ts';

/**
 * The words that the term has for a group, put in another case; they stood in the dative. Words without a noun stay as they are (*von vierzehn Jahren*).
 * `undefined` where the noun shows no genitive.
 */
export function keptPhrase(place: Place, group: string, inCase: Case): string | undefined {
  const matched = wordsFor(group, place);
  const noun = matched.find(({ forms }) => forms.some((form) => form.case !== undefined));
  if (matched.length === 0) return undefined;
  const { start } = matched[0]!.span;
  const { end } = matched.at(-1)!.span;
  if (inCase === 'dative' || !noun) return textBetween(place, start, end);
  const words = place.words.filter(({ span }) => span.start >= start && span.end <= end);
  const determiner = determinerOf(words[0]!.text.toLowerCase());
  const old = agreementOf(noun.forms, determiner);
  if (!old) return undefined;
  if (inCase === 'genitive' && !determiner) return undefined;
  const agreement = { ...old, case: inCase };
  let done = start;
  return words
    .map((word) => {
      const between = textBetween(place, done, word.span.start);
      done = word.span.end;
      return between + inflected(word, noun, determiner, agreement);
    })
    .join('');
}

function wordsFor(group: string, { slots, matched }: Place): readonly MatchedWord[] {
  const element = slots.findIndex(
    (slot) =>
      slot.kind === 'words' && slot.alternatives.some((choice) => choice.kind === 'group' && choice.name === group),
  );
  return matched.filter((word) => word.element === element);
}

// Of a noun in several genders the determiner tells which; without one there are several people.
function agreementOf(forms: readonly Form[], determiner: Determiner | undefined): Agreement | undefined {
  const dative = forms.filter((form): form is Form & Agreement => form.case === 'dative' && form.number !== undefined);
  if (!determiner) return dative.find(({ number }) => number === 'plural') ?? dative[0];
  const isAllowed = (form: Agreement): boolean =>
    determiner.agreements.some(
      (one) =>
        one.case === 'dative' && one.number === form.number && (form.number === 'plural' || one.gender === form.gender),
    );
  return dative.find(isAllowed) ?? dative[0];
}

function inflected(
  word: PlaceWord,
  noun: MatchedWord,
  determiner: Determiner | undefined,
  agreement: Agreement,
): string {
  const { text, span } = word;
  const declension = declensionAfter(determiner);
  if (span.start === noun.span.start) {
    return adjectival.test(text)
      ? agreeing(adjectiveStem(text), declension, agreement)
      : outOfDative(text, noun.forms, agreement);
  }
  if (span.start > noun.span.start) return text;
  const own = determinerOf(text.toLowerCase());
  if (own) return determined(own, agreement);
  const isAdjective = !isSeveral(text.toLowerCase()) && /^[\p{Ll}\d][\p{L}-]*e[nrm]$/u.test(text);
  return isAdjective ? agreeing(adjectiveStem(text), declension, agreement) : text;
}

// Nouns that are declined like adjectives.
const adjectival = /(?:jährige|[Jj]ugendliche|wüchsige|mündige|Betroffene)[nrm]?$/;

// *Kindern, Schülern, Säuglingen, Söhnen*: an n that only the dative plural has. *Kindes, Mädchens*: the genitive of what is not feminine.
function outOfDative(text: string, forms: readonly Form[], { number, gender, case: inCase }: Agreement): string {
  if (number === 'plural') return /(?:er|el|linge|söhne|Söhne|Freunde)n$/.test(text) ? text.slice(0, -1) : text;
  const isChanged =
    inCase === 'genitive' &&
    gender !== 'feminine' &&
    !forms.some((form) => form.number === number && form.case === inCase);
  if (!isChanged) return text;
  return /[Kk]ind$/.test(text) ? `${text}es` : `${text}s`;
}
