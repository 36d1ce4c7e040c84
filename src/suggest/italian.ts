import { agesOf } from './age.ts';
import { italian } from '../language/italian.ts';
import type { Gender } from './agreement.ts';
import { createContraction } from './contraction.ts';
import type { Determiner } from './determiner.ts';
import type { Grammar } from './grammar.ts';
import { listOf, setOf } from './list.ts';
import { mainVerb } from './place.ts';
import { createVerbs } from './romance-verb.ts';
import { createRomance } from './romance.ts';

/** The definite article behind what a preposition becomes with it: *del, dello, della, dell', dei, degli, delle*. */
function articlesOf(stem: string): Determiner {
  return {
    singular: [`${stem}l`, `${stem}lla`],
    vowel: [`${stem}ll'`, `${stem}ll'`],
    impure: [`${stem}llo`, `${stem}lla`],
    plural: [`${stem}i`, `${stem}lle`],
    vowelPlural: [`${stem}gli`, `${stem}lle`],
    impurePlural: [`${stem}gli`, `${stem}lle`],
  };
}

const definite: Determiner = {
  singular: ['il', 'la'],
  vowel: ["l'", "l'"],
  impure: ['lo', 'la'],
  plural: ['i', 'le'],
  vowelPlural: ['gli', 'le'],
  impurePlural: ['gli', 'le'],
};
const ofDefinite = articlesOf('de');

function indefinite(form: string, plural?: Determiner): Determiner {
  return {
    singular: [form, `${form}a`],
    vowel: [form, `${form}'`],
    impure: [`${form}o`, `${form}a`],
    ...(plural?.plural && { plural: plural.plural }),
    ...(plural?.vowelPlural && { vowelPlural: plural.vowelPlural }),
    ...(plural?.impurePlural && { impurePlural: plural.impurePlural }),
  };
}

const determiners: readonly Determiner[] = [
  definite,
  ...listOf('de a da ne su').map(articlesOf),
  { singular: ['col', 'con la'], plural: ['coi', 'con le'] },
  indefinite('un', ofDefinite),
  indefinite('nessun'),
  { singular: ['alcun', 'alcuna'], plural: ['alcuni', 'alcune'] },
  { singular: ['questo', 'questa'], vowel: ["quest'", "quest'"], plural: ['questi', 'queste'] },
  {
    singular: ['quel', 'quella'],
    vowel: ["quell'", "quell'"],
    impure: ['quello', 'quella'],
    plural: ['quei', 'quelle'],
    vowelPlural: ['quegli', 'quelle'],
    impurePlural: ['quegli', 'quelle'],
  },
  { singular: ['mio', 'mia'], plural: ['miei', 'mie'] },
  { singular: ['tuo', 'tua'], plural: ['tuoi', 'tue'] },
  { singular: ['suo', 'sua'], plural: ['suoi', 'sue'] },
  { singular: ['loro', 'loro'], plural: ['loro', 'loro'] },
  { singular: ['proprio', 'propria'], plural: ['propri', 'proprie'] },
  ...listOf('nostro vostro tutto altro molto poco tanto quanto certo stesso').map((form): Determiner => ({
    singular: [form, form.replace(/o$/, 'a')],
    plural: [form.replace(/o$/, 'i'), form.replace(/o$/, 'e')],
  })),
  { singular: ['quale', 'quale'], plural: ['quali', 'quali'] },
  { singular: ['ogni', 'ogni'] },
  { singular: ['qualche', 'qualche'] },
  { singular: ['ciascun', 'ciascuna'] },
  { singular: ['tale', 'tale'], plural: ['tali', 'tali'] },
];

const numberWords =
  'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto venti trenta quaranta cinquanta sessanta';
const number = `(?:\\d+|${numberWords.split(' ').toReversed().join('|')})`;
const numberAlone = new RegExp(`^(?:${number}|(?!minor|maggior)\\p{L}+enn[ei])$`, 'u');

const adjectivesBefore =
  listOf(`piccolo giovane antico nuovo primo secondo terzo quarto quinto sesto settimo ottavo nono decimo ultimo stesso unico vero falso futuro presunto sospetto
  prossimo numeroso diverso principale semplice cattivo buono grande vecchio vari povero precedente successivo`);

const adjectivesAfter =
  listOf(`illegale legale commerciale internazionale nazionale locale sociale mondiale regionale virtuale attuale reale individuale criminale
  recente violento frequente importante costante crescente esistente gratuito lontano vicino straniero pericoloso massiccio attivo abusivo clandestino
  umano americano europeo italiano svizzero grave visibile invisibile pubblico privato digitale discreto segreto puro nuovo vecchio
  visto fatto detto scritto descritto posto esposto aperto coperto scoperto preso sorpreso diffuso perso chiuso concluso chiesto messo emesso
  commesso permesso ammesso trasmesso promesso concesso offerto sofferto tolto raccolto rotto vinto letto scelto spento acceso difeso prodotto ridotto
  tradotto condotto introdotto distrutto protetto eletto corretto costretto espresso rimosso nascosto punito stesso adulto noto ignoto molteplice ingente enorme pieno privo`);

/** Verbs that join a noun to an adjective, in the singular and in the plural. */
const copulas: readonly (readonly [string, string])[] = [
  ['è', 'sono'],
  ['era', 'erano'],
  ['fu', 'furono'],
  ['sarà', 'saranno'],
  ['sarebbe', 'sarebbero'],
  ['sia', 'siano'],
  ['viene', 'vengono'],
  ['veniva', 'venivano'],
  ['venne', 'vennero'],
  ['resta', 'restano'],
  ['rimane', 'rimangono'],
  ['sembra', 'sembrano'],
  ['diventa', 'diventano'],
  ['essere', 'essere'],
];

const auxiliaries: readonly (readonly [string, string])[] = [
  ['ha', 'hanno'],
  ['aveva', 'avevano'],
  ['può', 'possono'],
  ['poteva', 'potevano'],
  ['deve', 'devono'],
  ['doveva', 'dovevano'],
];

const adverbs = setOf(
  'non piu mai anche sempre gia ancora molto poco bene meno quasi solo soltanto cosi ora poi oggi ieri',
);

const prepositions = setOf(
  `a ad al allo alla ai agli alle all con col contro da dal dallo dalla dai dagli dalle dall di d del dello della dei degli delle dell durante fra in nel
  nello nella nei negli nelle nell per presso senza sotto su sul sullo sulla sui sugli sulle sull tra verso`,
);

const clauseStarters = setOf('che e ed ma o oppure ne se quando benche perche mentre come dove');

const contracted = /^(?:de|a|da|ne|su)(?:l|llo|lla|ll'|i|gli|lle)$|^coi?l?$|^con la?e?$/;

/** Endings that only adjectives and participles have behind a noun, and that of their first form. */
const regularEndings: readonly (readonly [ending: RegExp, first: string])[] = [
  [/(?<=.{2})(at|it|ut)(?:o|a|i|e)$/, '$1o'],
  [/(?<=.{2})(os)(?:o|a|i|e)$/, '$1o'],
  // *-iva* ends the imperfect of verbs as well (*veniva*).
  [/(?<=.{2})(iv)(?:o|i|e)$/, '$1o'],
  [/(?<=.{2}(?:at|ett|utt|us|ns|it))iva$/, 'ivo'],
];

function regularAdjective(word: string): string | undefined {
  const match = regularEndings.find(([ending]) => ending.test(word));
  return match && word.replace(...match);
}

const feminineNouns = /(?:a|zione|zioni|sione|sioni|ta|immagini|immagine|rete|reti|ce|trice|trici)$/;
const masculineNouns = /(?:o|i|tore|tori|sore|sori|ale|file|film|video)$/;

function genderOf(noun: string): Gender | undefined {
  if (feminineNouns.test(noun)) return 'feminine';
  return masculineNouns.test(noun) ? 'masculine' : undefined;
}

function personGender(noun: string): Gender | undefined {
  if (
    /^(?:bambin[ae]|ragazz(?:a|e|ina|ine|etta|ette)|bimb[ae]|fanciull[ae]|alunn[ae]|figli[ae]|donn[ae]|madr[ei]|vittim[ae]|person[ae]|studentess[ae])$/.test(
      noun,
    )
  )
    return 'feminine';
  return /^(?:bambin[oi]|ragazz(?:o|i|ino|ini|etto|etti)|bimb[oi]|fanciull[oi]|alunn[oi]|figlio?|uomo|uomini|padr[ei]|studenti?)$/.test(
    noun,
  )
    ? 'masculine'
    : undefined;
}

/** How prepositions and articles run together. */
function table(stem: string): Record<string, string> {
  return {
    il: `${stem}l`,
    lo: `${stem}llo`,
    la: `${stem}lla`,
    "l'": `${stem}ll'`,
    i: `${stem}i`,
    gli: `${stem}gli`,
    le: `${stem}lle`,
  };
}

const contraction = createContraction({
  di: table('de'),
  a: table('a'),
  da: table('da'),
  in: table('ne'),
  su: table('su'),
});

const nouns = createRomance({
  language: italian,
  determiners,
  articles: setOf('il lo la l i gli le un uno una'),
  partitives: {},
  repeatedComplement:
    /(?:minori|minorenni|bambini|bambine)(?: in rete)?\|\s+(?:(?:di|del|dell[oa]|dei|degli|delle|su|con|contro|a danno di)\s|dell['’])(?:\p{L}+\s){0,2}?(?:bambin|minor|adolescent|ragazzin|alunn|bimb)/iu,
  verbEnding: [/(ava|eva|iva)$/, '$1no'],
  complements: setOf(
    'di del dello della dei degli delle in nel nella su tra fra con da dal dallo dalla dai dagli dalle dall per',
  ),
  // The article stays before a possessive (*i loro*), which stays too.
  possessives: /(?!)/,
  definites: { '': definite, di: ofDefinite, a: articlesOf('a') },
  relations: /sfruttator|abusant|aggressor|vittima|^(?:minorenne|ragazza|bambin)/,
  severalWords:
    /^(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|venti|trenta|quaranta|cinquanta|cento|mille|vari|varie|numerosi|numerose|entrambi|entrambe|parecchi|diversi)$/,
  beginsWithVowel: (word) => /^h?[aeiouàèéìòù]/i.test(word) && !/^i[aeou]/i.test(word),
  beginsImpure: (word) => /^(?:s[^aeiouàèéìòùh]|sh|z|gn|ps|pn|x|y|i[aeou])/i.test(word),
  elided: {},
  // *a abusanti* becomes *ad abusanti*; *e* and *ed* alike.
  joint(small, next) {
    const [word] = /^(?:ad?|ed?)$/.exec(small) ?? [];
    if (word === undefined) return undefined;
    const vowel = word[0]!;
    return new RegExp(`^h?[${vowel}${vowel === 'a' ? 'à' : 'èé'}]`, 'i').test(next) ? `${vowel}d` : vowel;
  },
  adjectivesBefore,
  adjectivesAfter,
  regularAdjective,
  copulas,
  auxiliaries,
  adverbs,
  degrees: ['più', 'meno'],
  prepositions: new Set(listOf('di del dello della dell dei degli delle che ancora').map((next) => `prima ${next}`)),
  degreePhrases: new Set(['sempre piu', 'sempre meno', 'molto', 'piu', 'meno', 'ancora piu']),
  boundaries: new Set([...prepositions, ...clauseStarters, 'chi', 'cui', 'si', 'lui', 'lei', 'lo', 'la']),
  feminineEndings: /[ae]$/,
  agreeingEndings: /(?!)/,
  relatives: { subject: setOf('che'), object: setOf('che cui') },
  clauseStarters,
  suspicion: ['presunto', 'sospetto'],
  suspected: /presunto|indagato|sospettato|accusato/,
  childNouns: /^(?:minorenne|ragazza|bambin|adolescente)/,
  diminutives: ['piccolo'],
  massNouns: /(?:grafia|porno|ismo)$/,
  contracted,
  unaccented: {},
  pronouns: /^(?:ess[aei]|esso|quest[aei]|quell[aei])$/,
  isNumber: (word) => numberAlone.test(word),
  age: new RegExp(
    `^(?:\\sdi\\s(?:(?:appena|soli|soltanto)\\s)?${number}(?:\\s(?:a|e|o)\\s${number})?\\sanni|\\s(?!minor|maggior)\\p{L}+enn[ei])(?!\\p{L})`,
    'iu',
  ),
  aged: (_, age) => age,
  genderOf,
});

const writeVerb = createVerbs({
  language: italian,
  nouns,
  pronouns: {
    lui: { person: 3, number: 'singular', gender: 'masculine' },
    lei: { person: 3, number: 'singular', gender: 'feminine' },
    io: { person: 1, number: 'singular' },
    noi: { person: 1, number: 'plural' },
  },
  between: setOf('non gia si mi le gli lo la sempre mai anche ancora ha hanno aveva avevano avrebbe e era a piu'),
  hearsay: ['avrebbe', 'avrebbero'],
  perfect: /^(?:ha|hanno|aveva|avevano)$/,
  relatives: setOf('che chi'),
  genderOf,
  personGender,
  isNoPerson: (word) =>
    /^\d+$/.test(word) || (numberAlone.test(word) && !/enn[ei]$/.test(word)) || /^ann[oi]$/.test(word),
  auxiliary:
    /^(?:ho|hai|ha|abbiamo|hanno|avev[aio]|avevano|avrebbe|avrebbero|avra|avranno|abbia|abbiano|avesse|avessero|aver|avere|avendo|e|sono|era|erano|essere|sta|stanno|stava|stavano)$/,
  swap: {
    verb: 'essere',
    forms: {
      ha: 'è',
      hanno: 'sono',
      aveva: 'era',
      avevano: 'erano',
      avrebbe: 'sarebbe',
      avrebbero: 'sarebbero',
      avrà: 'sarà',
      avranno: 'saranno',
      abbia: 'sia',
      abbiano: 'siano',
      avesse: 'fosse',
      avessero: 'fossero',
      aver: 'essere',
      avere: 'essere',
      avendo: 'essendo',
    },
  },
  prepositions,
  contracted,
  contraction,
});

/** Wordings in Italian sentences. */
export const italianGrammar: Grammar = {
  id: 'it',
  smallWords: setOf(
    'di del dello della dei degli delle a al alla ai da dal in nel nella su sul con per tra fra e ed o il lo la i gli le un una che contro senza',
  ),
  handling:
    /^(?:deten|detien|posse[ds]|possied|scaric|diffon|diffus|distribu|condivi|archivi|visuali|consult|acquist|compr|vend|scambi|import|export|copi|sequestr|trov|scopr|scopert|conserv|salv|invi|trasmett|trasmess|acced|access|blocc|rimuov|rimoss|ospit)/,
  ages: agesOf({
    numbers:
      'un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette',
    years: '\\sanni',
    before: 'di|tra|fra|con|sotto',
    prepositions: 'di|del|della|dei|delle|con|su|tra|da',
    children: 'minori|minorenni|bambin[ie]|adolescenti',
  }),
  doubts: {
    caution: 'il termine chiede cautela, non sempre è un errore',
    sense: 'il senso dipende dal contesto',
    place: 'non sono parole di chi scrive',
    person: 'l’espressione dice qualcosa di una persona: deve deciderlo chi scrive',
    choice: 'la prima espressione è adatta più spesso',
    agreement: 'altre parole della frase potrebbero dover concordare',
    markup: 'ci sono segni di formattazione tra le parole',
  },
  write(wording, place) {
    const verb = mainVerb(place);
    const isVerbal = wording.words.find((word) => word.inflectionClass)?.inflectionClass === 'v';
    if (verb && isVerbal) return contraction.inside(writeVerb(wording, place, verb));
    if (verb || isVerbal) return undefined;
    const draft = place.rule.kind === 'quality' ? nouns.writeQuality(wording, place) : nouns.writeNoun(wording, place);
    return contraction.inside(draft);
  },
};
