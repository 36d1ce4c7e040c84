import { agesOf } from './age.ts';
import { writeNoun, writeQuality } from './german-noun.ts';
import { writeVerb } from './german-verb.ts';
import type { Grammar } from './grammar.ts';

/** Wordings in German sentences. */
export const germanGrammar: Grammar = {
  id: 'de',
  smallWords: new Set(),
  capitalNouns: true,
  handling:
    /^(?:besitz|besass|besess|erwerb|erworb|verbreit|herunter|hochgelad|download|speicher|gespeichert|tausch|getauscht|weitergab|weitergeb|kauf|gekauft|verkauf|sammel|gesammelt|gefund|fund|fand|sichergestellt|beschlagnahm|losch|gelosch|konsum|angeseh|sah|zeig|teil|geteilt)/,
  ages: agesOf({
    numbers:
      'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn',
    years: '\\sjahren?',
    before: 'unter|über|von|ab|zwischen|im alter',
    prepositions: 'von|mit|durch|an|unter',
    children: 'kindern?|jugendlichen|minderjährigen',
  }),
  doubts: {
    caution: 'das Wort mahnt zur Vorsicht und ist nicht immer falsch',
    sense: 'der Sinn hängt vom Zusammenhang ab',
    place: 'diese Worte sind nicht die des Verfassers',
    person: 'die Wendung sagt etwas über einen Menschen: das verantwortet, wer den Text schreibt',
    choice: 'die erste Wendung passt häufiger',
    agreement: 'andere Wörter des Satzes müssen vielleicht angepasst werden',
    markup: 'zwischen den Wörtern stehen Auszeichnungen',
  },
  write(wording, place) {
    const verb = place.matched.find(({ forms }) => forms.some((form) => form.verb));
    const isVerbal = wording.words.some((word) => word.inflectionClass === 'v');
    if (verb && isVerbal) return writeVerb(wording, place, verb);
    if (verb || isVerbal) return undefined;
    return place.rule.kind === 'quality' ? writeQuality(wording, place) : writeNoun(wording, place);
  },
};
