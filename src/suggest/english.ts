import { agesOf } from './age.ts';
import { writeNoun } from './english-noun.ts';
import { writeVerb } from './english-verb.ts';
import type { Grammar } from './grammar.ts';
import { setOf } from './list.ts';
import { mainVerb } from './place.ts';

/** Wordings in English sentences. */
export const englishGrammar: Grammar = {
  id: 'en',
  smallWords: setOf('a an the and or nor but of in on at to for from by with as per who that whom which'),
  handling:
    /^(?:possess|download|upload|shar(?:e|ing)|distribut|trad(?:e|ing)|stor(?:e|ing)|sell|sold|buy|bought|watch|view|collect|sav(?:e|ing)|copy|copie|import|export|send|sent|hash|delet|found|seiz|recover)/,
  ages: agesOf({
    numbers:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
    years: '(?:[-\\s‐‑]years?[-\\s‐‑]old)?(?![\\p{L}\\d])',
    before: 'aged|of|under|below|over|between|from|as young as',
    prepositions: 'of|involving|with|showing|depicting|featuring|by|against|among|from',
    children: 'child|children',
  }),
  doubts: {
    caution: 'the term is only to be used with caution, not always wrong',
    sense: 'the sense depends on the text around it',
    place: 'the words are not the writer’s own to change',
    person: 'it says something about a person, which a writer has to answer for',
    choice: 'the first wording fits more often',
    agreement: 'other words of the sentence may have to follow',
    markup: 'there is markup inside the words',
  },
  write(wording, place) {
    const verb = mainVerb(place);
    const isVerbal = wording.words.find((word) => word.inflectionClass)?.inflectionClass === 'v';
    if (verb && isVerbal) return writeVerb(wording, place, verb);
    const isFinite = verb && !verb.forms.some((form) => form.verb?.tense === 'gerund');
    return isVerbal || isFinite ? undefined : writeNoun(wording, place);
  },
};
