import { agesOf } from './age.ts';
import { writeNoun, writeQuality } from './dutch-noun.ts';
import { writeVerb } from './dutch-verb.ts';
import type { Grammar } from './grammar.ts';
import { setOf } from './list.ts';

/** Wordings in Dutch sentences. */
export const dutchGrammar: Grammar = {
  id: 'nl',
  smallWords: setOf(
    'de het een en of van in op te met voor aan bij door naar tegen tot uit om rond over die dat wordt worden',
  ),
  handling:
    /^(?:bezit|bezat|bezeten|verwerv|verspreid|download|gedownload|upload|bewaar|opgeslagen|ruil|doorgestuurd|koop|kocht|gekocht|verkoop|verkocht|verzamel|gevonden|vond|aangetroffen|trof|inbeslag|verwijder|wis|gewist|bekek|bekijk|keek|deel|gedeeld|toon)/,
  ages: agesOf({
    numbers: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien',
    years: '\\sjaar',
    before: 'van|onder|tussen|vanaf|tot',
    prepositions: 'van|met|door|bij|onder|tussen',
    children: 'kinderen|minderjarigen|jongeren',
  }),
  doubts: {
    caution: 'het woord vraagt om voorzichtigheid en is niet altijd fout',
    sense: 'de betekenis hangt af van de context',
    place: 'deze woorden zijn niet die van de schrijver',
    person: 'de formulering zegt iets over een mens: daarvoor staat de schrijver in',
    choice: 'de eerste formulering past vaker',
    agreement: 'andere woorden van de zin moeten misschien mee veranderen',
    markup: 'tussen de woorden staat opmaak',
  },
  write(wording, place) {
    const verb = place.matched.find(({ forms }) => forms.some((form) => form.verb));
    const isVerbal = wording.words.find((word) => word.inflectionClass !== undefined)?.inflectionClass === 'v';
    if (verb && isVerbal) return writeVerb(wording, place, verb);
    if (verb || isVerbal) return undefined;
    return place.rule.kind === 'quality' ? writeQuality(wording, place) : writeNoun(wording, place);
  },
};
