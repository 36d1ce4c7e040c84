import { french } from '../language/french.ts';
import type { Gender } from './agreement.ts';
import type { Determiner } from './determiner.ts';
import { listOf, setOf } from './list.ts';
import { createRomance, type Romance } from './romance.ts';

const definite: Determiner = { singular: ['le', 'la'], vowel: ["l'", "l'"], plural: ['les', 'les'] };
const ofDefinite: Determiner = { singular: ['du', 'de la'], vowel: ["de l'", "de l'"], plural: ['des', 'des'] };
const toDefinite: Determiner = { singular: ['au', 'à la'], vowel: ["à l'", "à l'"], plural: ['aux', 'aux'] };

// *des* is read as the plural of *du* before that of *un*: in the singular it becomes *du*, which is right for both.
const determiners: Determiner[] = [
  ofDefinite,
  toDefinite,
  { singular: ["d'un", "d'une"], plural: ['de', 'de'] },
  definite,
  { singular: ['un', 'une'], plural: ['des', 'des'] },
  { singular: ['ce', 'cette'], vowel: ['cet', 'cette'], plural: ['ces', 'ces'] },
  ...['m', 't', 's'].map((owner): Determiner => ({
    singular: [`${owner}on`, `${owner}a`],
    vowel: [`${owner}on`, `${owner}on`],
    plural: [`${owner}es`, `${owner}es`],
  })),
  { singular: ['notre', 'notre'], plural: ['nos', 'nos'] },
  { singular: ['votre', 'votre'], plural: ['vos', 'vos'] },
  { singular: ['leur', 'leur'], plural: ['leurs', 'leurs'] },
  { singular: ['quel', 'quelle'], plural: ['quels', 'quelles'] },
  { singular: ['tout', 'toute'], plural: ['tous', 'toutes'] },
  { singular: ['tel', 'telle'], plural: ['tels', 'telles'] },
  { singular: ['certain', 'certaine'], plural: ['certains', 'certaines'] },
  { singular: ['aucun', 'aucune'] },
  { singular: ['nul', 'nulle'] },
  { singular: ['chaque', 'chaque'] },
];

const elided: Readonly<Record<string, string>> = {
  de: "d'",
  que: "qu'",
  ne: "n'",
  je: "j'",
  jusque: "jusqu'",
  lorsque: "lorsqu'",
  puisque: "puisqu'",
};

/** Words with an h that keeps the words apart, and numbers that do the same. */
const aspirated =
  /^(?:h(?:arc[eè]l|ard|asard|aut|ontes?\b|ors\b|uit|éros\b|entai|andicap|aine|alte|iérarch)|onz|oui\b|yeu)/;

const numberWords =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante cent';
const numberPattern = `(?:\\d+|${numberWords.split(' ').toReversed().join('|')}|une)`;
const numberAlone = new RegExp(`^${numberPattern}$`);

const adjectivesBefore =
  listOf(`petit jeune ancien nouveau nouvel premier second deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième énième dernier autre même seul vrai faux futur prétendu présumé supposé prochain
  nombreux certain différent divers principal simple mauvais grand`);

const adjectivesAfter =
  listOf(`saisi banni puni subi fourni recueilli établi averti choisi vendu connu inconnu détenu obtenu contenu reçu prévenu vu lu
  perdu rendu répandu entendu revendu maintenu disparu venu devenu revenu survenu parvenu interdit produit décrit écrit inscrit détruit introduit commis mis remis transmis soumis
  pris surpris permis promis découvert offert ouvert couvert fait joint illégal légal commercial international national local social mondial régional
  virtuel actuel éventuel réel sexuel individuel criminel intensif massif actif agressif abusif clandestin humain américain européen français belge
  suisse étranger régulier particulier dangereux récent violent fréquent important constant croissant existant circulant gratuit lointain
  voisin enfantin majeur mineur amateur grossier organisé forcé tarifé occasionnel transfrontalier frontalier urbain rural étudiant
  rentable grave visible invisible public privé numérique discret secret pur brut seul industriel essentiel
  potentiel artificiel confidentiel substantiel banal répandu notoire`);

/** Verbs that join a noun to an adjective, in the singular and in the plural. */
const copulas: readonly (readonly [string, string])[] = [
  ['est', 'sont'],
  ['était', 'étaient'],
  ['sera', 'seront'],
  ['serait', 'seraient'],
  ['fut', 'furent'],
  ['soit', 'soient'],
  ['reste', 'restent'],
  ['restait', 'restaient'],
  ['demeure', 'demeurent'],
  ['devient', 'deviennent'],
  ['semble', 'semblent'],
  ['paraît', 'paraissent'],
  ['été', 'été'],
  ['être', 'être'],
];

const auxiliaries: readonly (readonly [string, string])[] = [
  ['a', 'ont'],
  ['avait', 'avaient'],
  ['aura', 'auront'],
  ['aurait', 'auraient'],
  ['ait', 'aient'],
  ['doit', 'doivent'],
  ['devait', 'devaient'],
  ['peut', 'peuvent'],
  ['pouvait', 'pouvaient'],
  ['va', 'vont'],
];

const adverbs =
  setOf(`pas plus jamais point aussi encore toujours deja souvent parfois tres trop peu bien moins desormais ainsi notamment strictement partout
    largement longtemps ensuite enfin alors aujourd hui hier n ne`);

const prepositions =
  listOf(`a au aux de du des d en dans sur sous par pour avec sans chez vers contre entre selon depuis pendant apres avant des lors malgre
  envers parmi jusqu jusque hors via concernant`);

/** Folded words after which a clause begins. */
export const clauseStarters: ReadonlySet<string> = setOf(
  'que qu et mais ou ni car donc or si quand lorsque lorsqu puisque puisqu comme dont',
);

/** Endings that only adjectives and participles have in the place of one, and that of their first form; some words are not meant. */
const regularEndings: readonly (readonly [ending: RegExp, first: string])[] = [
  // In capitals the accent may be missing, and *-E* is then too common to tell anything.
  [/(?<=[^é])é(?:e|s|es)?$/, 'é'],
  [/(?<=[^eip])(?:els?|elles)$/, 'el'],
  [/(?<=.{3})(?:ifs?|ives)$/, 'if'],
  [/(?<=.{3})(?:eux|euses?)$/, 'eux'],
  [/(?<=.{3})(?:iens|iennes)$/, 'ien'],
];

function regularAdjective(word: string): string | undefined {
  const match = regularEndings.find(([ending]) => ending.test(word));
  return match && word.replace(...match);
}

/** Nouns and adjectives in French sentences. */
export const nouns: Romance = createRomance({
  language: french,
  determiners,
  articles: setOf('le la l les un une des'),
  partitives: {
    un: ofDefinite,
    une: ofDefinite,
    "d'un": { singular: ['de', 'de'] },
    "d'une": { singular: ['de', 'de'] },
  },
  repeatedComplement:
    /d(?:'|es |e l'|'un )enfants?(?: en ligne)?\|\s+(?:d['’](?:une?\s)?|de\s|du\s|des\s)(?:\p{L}+\s){0,2}?(?:enfant|mineur|adolescent|ados?\b|filles?\b|fillette|garçon|élève|collégien|lycéen|écolier|bébé|jeunes?\b)/iu,
  verbEnding: [/ait$/, 'aient'],
  complements: setOf('de d du des en sur entre par pour dans chez'),
  possessives: /^(?:[mts](?:on|a|es)|notre|nos|votre|vos|leurs?)$/,
  definites: { '': definite, de: ofDefinite, à: toDefinite },
  owners: {
    victims:
      /^(?:enfants?|mineure?s?|adolescent|ados?$|fille|garcons?$|jeunes?$|collegien|lyceen|ecolier|eleves?$|victimes?$|elles?$|gamin|soeurs?$)/,
    exploiters:
      /^(?:trafi|proxenet|reseau|filiere|recrut|souteneur|exploit(?:eur|ant)|rabatteu|gerant|tenanci|logeu|passeu|macs?$|maquere|hotel|bar$|couple|gang|bande|site|plateforme|organisat|chef|hommes?$)/,
  },
  relations: /^(?:trafiquant|proxénète|exploiteur|victime|enfant)\S*(?: présumé\S*)?$/,
  severalWords:
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|quelques|nombreux|nombreuses|divers|diverses)$/,
  beginsWithVowel: (word) =>
    /^[aeiouyhœàâéèêëîïôùûü]/i.test(word) && !aspirated.test(word.toLowerCase()) && !/^(?:CSAM|CSEM)/.test(word),
  elided,
  adjectivesBefore,
  adjectivesBeforeVowel: { nouveau: 'nouvel' },
  adjectivesAfter,
  regularAdjective,
  copulas,
  auxiliaries,
  adverbs,
  degrees: ['plus', 'moins'],
  degreePhrases: new Set([
    'de plus en plus',
    'de moins en moins',
    'toujours plus',
    'toujours',
    'tres',
    'plus',
    'moins',
    'encore plus',
  ]),
  boundaries: new Set([...prepositions, ...clauseStarters, 'qui', 'ou', 'il', 'elle', 'on', 'y', 'se', 's']),
  relatives: { subject: setOf('qui'), object: setOf('que qu dont') },
  participleFollows: /^(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aura|auront|aurait|auraient)$/,
  clauseStarters,
  suspicion: ['présumé', 'supposé', 'prétendu', 'suspecté'],
  suspected: /présumé|suspect|soupçonné|mis\/a en cause|mis en cause|prévenu|accusé/,
  diminutives: ['petit'],
  massNouns: /(?:graphie|porno|isme)$/,
  contracted: /^(?:d|à|au)/,
  unaccented: { a: 'à' },
  feminineEndings: /es?$/,
  agreeingEndings: /es?$/,
  childNouns: /^enfant/,
  pronouns: /^(?:ils?|elles?|celles?|ceux|celui|laquelle|lequel|lesquelles|lesquels|derniere?s?)$/,
  isNumber: (word) => numberAlone.test(word),
  age: new RegExp(
    `^\\s(?:(?:âgée?s?\\s)?de\\s)${numberPattern}(?:\\s(?:à|et|ou)\\s${numberPattern})?\\sans(?!\\p{L})`,
    'iu',
  ),
  aged: ({ gender, number }, age) =>
    `âgé${gender === 'feminine' ? 'e' : ''}${number === 'plural' ? 's' : ''} ${age.replace(/^âgée?s? /i, '')}`,
  genderOf: (noun) => nounGender(noun),
});

const feminineNouns =
  /^(?:images?|videos?|photos?|scenes?|pages?|sequences?|bandes?|archives?|donnees?|affaires?|plateformes?|messageries?|adresses?|filles?|fillettes?|femmes?|eleves?)$|(?:tions?|sions?|tes|ures?|graphies?|ettes?|ennes?|euses?|trices?|antes?|ees?)$/;
const masculineNouns =
  /^(?:fichiers?|contenus?|films?|sites?|forums?|reseaux?|clips?|dessins?|documents?|materiels?|hommes?|garcons?|groupes?|comptes?)$|(?:ments?|ages?|eurs?|iens?|ons?)$/;

function nounGender(noun: string): Gender | undefined {
  if (feminineNouns.test(noun)) return 'feminine';
  return masculineNouns.test(noun) ? 'masculine' : undefined;
}
