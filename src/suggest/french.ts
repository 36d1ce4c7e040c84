import { agesOf } from './age.ts';
import { nouns } from './french-noun.ts';
import { writeVerb } from './french-verb.ts';
import type { Grammar } from './grammar.ts';
import { setOf } from './list.ts';
import { mainVerb } from './place.ts';

/** Wordings in French sentences. */
export const frenchGrammar: Grammar = {
  id: 'fr',
  smallWords: setOf('de du des d la le les l un une et ou à au aux en dans sur par pour avec sans s qu que qui'),
  handling:
    /^(?:det(?:en(?:tion|ir|ai|u)|ien)|posse[ds]|telecharg|diffus|partag|stock|visionn|consult|ach(?:at|et)|vend|vent|echang|import|export|copi|saisi|trouv|retrouv|decouv|sauvegard|conserv|enregistr|transm|acce[sd]|bloqu)/,
  ages: agesOf({
    numbers: 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept',
    years: '\\sans',
    before: 'de|âgée?s?|entre|ayant',
    prepositions: 'd|de|du|des|avec|impliquant|montrant|entre|chez|par',
    children: 'enfants?|mineure?s?|mineurs',
  }),
  doubts: {
    caution: 'le terme appelle la prudence, il n’est pas toujours fautif',
    sense: 'le sens dépend du contexte',
    place: 'ces mots ne sont pas ceux de l’auteur du texte',
    person: 'la formule dit quelque chose d’une personne : à l’auteur du texte d’en répondre',
    choice: 'la première formule convient plus souvent',
    agreement: 'd’autres mots de la phrase peuvent devoir s’accorder',
    markup: 'des balises se trouvent au milieu des mots',
  },
  write(wording, place) {
    const verb = mainVerb(place);
    const isVerbal = wording.words.find((word) => word.inflectionClass)?.inflectionClass === 'v';
    if (verb && isVerbal) return writeVerb(wording, place, verb);
    if (verb || isVerbal) return undefined;
    return place.rule.kind === 'quality' ? nouns.writeQuality(wording, place) : nouns.writeNoun(wording, place);
  },
};
