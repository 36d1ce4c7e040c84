import { french } from '../language/french.ts';
import type { Form, MatchedWord } from '../model/index.ts';
import { shownGender, shownNumber, type Count, type Features, type Gender } from './agreement.ts';
import type { Determiner } from './determiner.ts';
import type { Draft, Grammar } from './grammar.ts';
import { isJoined, wordAfter, wordBefore, type Place, type PlaceWord } from './place.ts';
import { createRomance } from './romance.ts';
import { phraseOf, type Wording } from './wording.ts';

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

const adjectivesBefore =
  list(`petit jeune ancien nouveau premier dernier autre même seul vrai faux futur prétendu présumé supposé prochain
  nombreux certain différent divers principal simple mauvais grand ex-`).filter((word) => !word.endsWith('-'));

const adjectivesAfter =
  list(`saisi banni puni subi fourni recueilli établi averti choisi vendu connu inconnu détenu obtenu contenu reçu prévenu vu lu
  perdu rendu répandu entendu revendu maintenu disparu venu interdit produit décrit écrit inscrit détruit introduit commis mis remis transmis soumis
  pris surpris permis promis découvert offert ouvert couvert fait joint illégal légal commercial international national local social mondial régional
  virtuel actuel éventuel réel sexuel individuel criminel intensif massif actif agressif abusif clandestin humain américain européen français belge
  suisse étranger régulier particulier dangereux récent présent violent fréquent important constant croissant existant circulant gratuit lointain
  voisin enfantin majeur mineur amateur grossier organisé forcé tarifé occasionnel transfrontalier frontalier urbain rural étudiant suspect
  rentable grave visible invisible public privé numérique discret secret`);

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

const adverbs = new Set(
  list(`pas plus jamais point aussi encore toujours deja souvent parfois tres trop peu bien moins desormais ainsi notamment strictement partout
    largement longtemps ensuite enfin alors aujourd hui hier n ne`),
);

const prepositions =
  list(`a au aux de du des d en dans sur sous par pour avec sans chez vers contre entre selon depuis pendant apres avant des lors malgre
  envers parmi jusqu jusque hors via concernant`);

const clauseStarters = new Set(
  list('que qu et mais ou ni car donc or si quand lorsque lorsqu puisque puisqu comme dont'),
);

const romance = createRomance({
  language: french,
  determiners,
  articles: new Set(['le', 'la', 'l', 'les', 'un', 'une', 'des']),
  partitives: {
    un: ofDefinite,
    une: ofDefinite,
    "d'un": { singular: ['de', 'de'] },
    "d'une": { singular: ['de', 'de'] },
  },
  repeatedComplement:
    /d(?:'|es |e l'|'un )enfants?(?: en ligne)?\|\s+(?:d['’](?:une?\s)?|de\s|du\s|des\s)(?:\p{L}+\s){0,2}?(?:enfant|mineur|adolescent|ados?\b|filles?\b|fillette|garçon|élève|collégien|lycéen|écolier|bébé|jeunes?\b)/iu,
  verbEnding: [/ait$/, 'aient'],
  complements: new Set(['de', 'd', 'du', 'des', 'en', 'sur', 'entre']),
  possessives: /^(?:[mts](?:on|a|es)|notre|nos|votre|vos|leurs?)$/,
  definites: { '': definite, de: ofDefinite, à: toDefinite },
  relations: /^(?:trafiquant|proxénète|exploiteur|victime|enfant)\S*(?: présumé\S*)?$/,
  severalWords:
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|quelques|nombreux|nombreuses|divers|diverses)$/,
  beginsWithVowel: (word) =>
    /^[aeiouyhœàâéèêëîïôùûü]/i.test(word) && !aspirated.test(word.toLowerCase()) && !/^(?:CSAM|CSEM)/.test(word),
  elided,
  adjectivesBefore,
  adjectivesAfter,
  // In capitals the accent may be missing, and *-E* is then too common to tell anything.
  participle: (word) => (/[^é]é(?:e|s|es)?$/.test(word) ? word.replace(/é(?:e|s|es)?$/, 'é') : undefined),
  copulas,
  auxiliaries,
  adverbs,
  boundaries: new Set([...prepositions, ...clauseStarters, 'qui', 'ou', 'il', 'elle', 'on', 'y', 'se', 's']),
  clauseStarters,
  suspicion: ['présumé', 'supposé', 'prétendu', 'suspecté'],
  suspected: /présumé|suspect|soupçonné|mis\/a en cause|mis en cause|prévenu|accusé/,
  diminutives: ['petit'],
  massNouns: /(?:graphie|porno|isme)$/,
  contracted: /^(?:d|à|au)/,
  pronouns: /^(?:ils?|elles?|celles?|ceux|celui|laquelle|lequel|lesquelles|lesquels|derniere?s?)$/,
  isNumber: (word) => new RegExp(`^${numberPattern}$`).test(word),
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

/** Wordings in French sentences. */
export const frenchGrammar: Grammar = {
  id: 'fr',
  smallWords: new Set(
    list('de du des d la le les l un une et ou à au aux en dans sur par pour avec sans s qu que qui'),
  ),
  handling:
    /^(?:det(?:en(?:tion|ir|ai|u)|ien)|posse[ds]|telecharg|diffus|partag|stock|visionn|consult|ach(?:at|et)|vend|vent|echang|import|export|copi|saisi|trouv|retrouv|decouv|sauvegard|conserv|enregistr|transm|acce[sd]|bloqu)/,
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
    return place.rule.kind === 'quality' ? romance.writeQuality(wording, place) : romance.writeNoun(wording, place);
  },
};

// Verbs

function mainVerb(place: Place): MatchedWord | undefined {
  const first = place.matched.find((word) => word.forms.length > 0);
  return first?.forms.some((form) => form.verb) ? first : undefined;
}

/** The person who does what the verb says; `gender` is missing where the text does not show it. */
interface Subject {
  readonly number: Count;
  readonly person: 1 | 2 | 3;
  readonly gender?: Gender;
}

function writeVerb(wording: Wording, place: Place, verb: MatchedWord): Draft {
  const start = place.words.findIndex((word) => word.span.start === place.span.start);
  const form = likeliestForm(verb, place, start);
  const found = subjectBefore(place, start);
  const said = participleGender(place, verb) ?? found.gender;
  const subject: Subject = { ...found, ...(form.number && { number: form.number }), ...(said && { gender: said }) };
  const features: Features = { gender: subject.gender ?? 'masculine', number: subject.number };
  const at = wording.words.findIndex((word) => word.inflectionClass === 'v');
  const main = wording.words[at]!.text;
  const adverb = /^(?:être|avoir)$/.test(main) ? adverbAfter(place) : undefined;
  const text = phraseOf([
    ...romance.inflected(wording.words.slice(0, at), features, place),
    conjugated(main, form, subject),
    adverb?.text.toLowerCase() ?? '',
    ...romance.inflected(wording.words.slice(at + 1), features, place),
  ]);
  const elision = romance.determiners.elisionAt(text, place.span.start, place);
  const changes = [
    ...(elision ? [elision] : []),
    { span: { start: place.span.start, end: adverb?.span.end ?? place.span.end }, text },
  ];
  const agrees = wording.words.slice(at + 1).some((word) => word.inflectionClass === 'a');
  return agrees && subject.gender === undefined ? { changes, open: true } : { changes };
}

// *ne se prostitue plus*, *n'est plus exploitée*: a short adverb stands before the participle.
function adverbAfter(place: Place): PlaceWord | undefined {
  const next = wordAfter(place);
  return next && /^(?:pas|plus|jamais|guere|encore|toujours|souvent|parfois|aussi|deja)$/.test(next.key)
    ? next
    : undefined;
}

const auxiliary =
  /^(?:a|ai|as|ont|avons|avez|av(?:ait|aient|ais)|aur(?:a|ait|aient|ont|ais)|eu[st]?|ayant|avoir|est|sont|et(?:ait|aient)|ete)$/;

const tenses = [
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'infinitive',
  'gerund',
  'participle',
  'subjunctive',
] as const;

/** The gender that a participle of the term shows (*être abusée*). */
function participleGender(place: Place, verb: MatchedWord): Gender | undefined {
  const others = place.matched
    .filter((word) => word !== verb)
    .map((word) => word.forms.filter((form) => form.gender && form.number));
  return shownGender(others, shownNumber(others) ?? 'singular');
}

// Where forms coincide (*prostitue*, *fait*), the tense that texts use more, and the third person; after an auxiliary, the participle.
function likeliestForm({ forms }: MatchedWord, place: Place, start: number): Form {
  const verbs = forms.filter((form) => form.verb);
  const participle = verbs.find((form) => form.verb!.tense === 'participle');
  if (participle && auxiliary.test(wordBefore(place, start)?.key ?? '')) return participle;
  const tense = tenses.find((candidate) => verbs.some((form) => form.verb!.tense === candidate));
  const ofTense = verbs.filter((form) => form.verb!.tense === tense);
  return ofTense.find((form) => form.verb!.person === 3) ?? ofTense[0]!;
}

function conjugated(infinitive: string, like: Form, subject: Subject): string {
  const { tense } = like.verb!;
  const person = like.verb!.person === undefined ? undefined : subject.person;
  const forms = french.inflect(infinitive, 'v').filter((form) => form.verb?.tense === tense);
  if (tense === 'participle') return forms[0]!.text;
  return (forms.find(
    (form) => form.verb!.person === person && (form.number === undefined || form.number === subject.number),
  ) ?? forms[0])!.text;
}

const pronouns: Readonly<Record<string, Subject>> = {
  elle: { person: 3, number: 'singular', gender: 'feminine' },
  elles: { person: 3, number: 'plural', gender: 'feminine' },
  il: { person: 3, number: 'singular', gender: 'masculine' },
  ils: { person: 3, number: 'plural', gender: 'masculine' },
  on: { person: 3, number: 'singular', gender: 'masculine' },
  je: { person: 1, number: 'singular' },
  j: { person: 1, number: 'singular' },
  tu: { person: 2, number: 'singular' },
  nous: { person: 1, number: 'plural' },
  vous: { person: 2, number: 'plural' },
};

const between = new Set(
  list(
    'ne n y en se s me m te t a ont avait avaient aurait aura est etait ete eu pas jamais plus deja souvent parfois encore aussi alors',
  ),
);

/** Looks back for a pronoun, or for the noun that the clause begins with. */
function subjectBefore(place: Place, start: number): Subject {
  let index = start;
  while (wordBefore(place, index) && between.has(wordBefore(place, index)!.key)) index--;
  const previous = wordBefore(place, index);
  if (!previous) return { person: 3, number: 'singular' };
  const pronoun = pronouns[previous.key];
  if (pronoun) return pronoun;
  if (previous.key === 'qui') return nounSubject(place, index - 1, index - 1);
  return farSubject(place, index) ?? { person: 3, number: 'singular' };
}

function farSubject(place: Place, end: number): Subject | undefined {
  let start = end;
  while (
    start > 0 &&
    start > end - 14 &&
    isJoined(place, start) &&
    !['qui', 'que', 'qu', 'dont'].includes(place.words[start - 1]!.key)
  )
    start--;
  const clause = place.words.slice(start, end);
  const pronoun = clause.findLast((word) => ['elle', 'elles', 'il', 'ils'].includes(word.key));
  if (pronoun) return pronouns[pronoun.key];
  return nounSubject(place, start, end);
}

// From a determiner on: its gender, or that of the noun's ending.
function nounSubject(place: Place, start: number, end: number): Subject {
  const from = start === end ? phraseStart(place, end) : start;
  for (let index = from; index < end; index++) {
    const word = place.words[index]!;
    const { found } = romance.determiners.before(place, index);
    const [inner] = found;
    const number: Count = inner
      ? /s$|x$/.test(inner.form)
        ? 'plural'
        : 'singular'
      : /[sx]$/.test(word.key)
        ? 'plural'
        : 'singular';
    const shown =
      inner && /^(?:la|une|cette|ma|ta|sa|de la|à la|d'une|toute|aucune|quelle)$/.test(inner.form)
        ? 'feminine'
        : undefined;
    const masculine = inner && /^(?:le|un|ce|cet|du|au|d'un|tout|aucun)$/.test(inner.form) ? 'masculine' : undefined;
    const gender = shown ?? masculine ?? personGender(word.key);
    if (inner || gender) return { person: 3, number, ...(gender && { gender }) };
  }
  return { person: 3, number: 'singular' };
}

function phraseStart(place: Place, end: number): number {
  let start = end - 1;
  while (start > 0 && start > end - 8 && isJoined(place, start) && !clauseStarters.has(place.words[start - 1]!.key))
    start--;
  return Math.max(start, 0);
}

function personGender(noun: string): Gender | undefined {
  if (
    /^(?:filles?|fillettes?|femmes?|soeurs?|victimes?)$|(?:ennes?|euses?|trices?|antes?|entes?|ees?|eures?|ines?)$/.test(
      noun,
    )
  )
    return 'feminine';
  return /^(?:garcons?|hommes?|freres?)$|(?:iens?|eurs?|ants?)$/.test(noun) ? 'masculine' : undefined;
}

function list(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
