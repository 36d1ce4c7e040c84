import { agesOf } from './age.ts';
import { spanish } from '../language/spanish.ts';
import type { Gender } from './agreement.ts';
import { createContraction } from './contraction.ts';
import type { Determiner } from './determiner.ts';
import type { Grammar } from './grammar.ts';
import { listOf, setOf } from './list.ts';
import { mainVerb } from './place.ts';
import { createVerbs } from './romance-verb.ts';
import { createRomance } from './romance.ts';

const definite: Determiner = { singular: ['el', 'la'], plural: ['los', 'las'] };
const ofDefinite: Determiner = { singular: ['del', 'de la'], plural: ['de los', 'de las'] };
const toDefinite: Determiner = { singular: ['al', 'a la'], plural: ['a los', 'a las'] };

const determiners: readonly Determiner[] = [
  ofDefinite,
  toDefinite,
  definite,
  ...listOf('un algún ningún').map((form): Determiner => ({
    singular: [form, `${form.replace('ú', 'u')}a`],
    plural: [`${form.replace('ú', 'u')}os`, `${form.replace('ú', 'u')}as`],
  })),
  { singular: ['este', 'esta'], plural: ['estos', 'estas'] },
  { singular: ['ese', 'esa'], plural: ['esos', 'esas'] },
  { singular: ['aquel', 'aquella'], plural: ['aquellos', 'aquellas'] },
  { singular: ['su', 'su'], plural: ['sus', 'sus'] },
  { singular: ['mi', 'mi'], plural: ['mis', 'mis'] },
  { singular: ['tu', 'tu'], plural: ['tus', 'tus'] },
  { singular: ['cuyo', 'cuya'], plural: ['cuyos', 'cuyas'] },
  ...listOf('nuestro vuestro todo otro mucho poco tanto cuanto cierto mismo dicho').map((form): Determiner => ({
    singular: [form, form.replace(/o$/, 'a')],
    plural: [`${form}s`, form.replace(/o$/, 'as')],
  })),
  { singular: ['cuánto', 'cuánta'], plural: ['cuántos', 'cuántas'] },
  { singular: ['qué', 'qué'], plural: ['qué', 'qué'] },
  { singular: ['cada', 'cada'] },
  { singular: ['cualquier', 'cualquier'] },
  { singular: ['tal', 'tal'], plural: ['tales', 'tales'] },
];

const numberWords =
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta';
const number = `(?:\\d+|${numberWords.split(' ').toReversed().join('|')})`;
const numberAlone = new RegExp(`^${number.normalize('NFD').replace(/\p{M}/gu, '')}$`);

const adjectivesBefore =
  listOf(`pequeño joven antiguo nuevo primer primero segundo tercer tercero cuarto quinto sexto séptimo octavo noveno décimo último mismo único verdadero falso futuro presunto supuesto
  próximo numeroso diverso distinto principal simple mal buen gran viejo varios pobre anterior posterior`);

const adjectivesAfter =
  listOf(`ilegal legal comercial internacional nacional local social mundial regional virtual actual real individual criminal
  reciente violento frecuente importante constante creciente existente gratuito lejano vecino extranjero peligroso masivo activo abusivo clandestino
  humano americano europeo español mexicano argentino suizo grave visible invisible público privado digital discreto secreto puro bruto nuevo viejo
  visto hecho dicho escrito descrito puesto expuesto abierto cubierto descubierto impreso muerto roto mismo adulto`);

/** Verbs that join a noun to an adjective, in the singular and in the plural. */
const copulas: readonly (readonly [string, string])[] = [
  ['es', 'son'],
  ['era', 'eran'],
  ['fue', 'fueron'],
  ['será', 'serán'],
  ['sería', 'serían'],
  ['sea', 'sean'],
  ['está', 'están'],
  ['estaba', 'estaban'],
  ['estuvo', 'estuvieron'],
  ['queda', 'quedan'],
  ['quedó', 'quedaron'],
  ['parece', 'parecen'],
  ['sigue', 'siguen'],
  ['sido', 'sido'],
  ['ser', 'ser'],
  ['estar', 'estar'],
];

const auxiliaries: readonly (readonly [string, string])[] = [
  ['ha', 'han'],
  ['había', 'habían'],
  ['habrá', 'habrán'],
  ['habría', 'habrían'],
  ['puede', 'pueden'],
  ['podía', 'podían'],
  ['debe', 'deben'],
  ['debía', 'debían'],
  ['va', 'van'],
];

const adverbs = setOf(
  'no mas nunca jamas tampoco tambien siempre ya todavia aun muy poco bien menos casi incluso solo asi ahora luego hoy ayer',
);

const prepositions = setOf(
  'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por segun sin sobre tras',
);

const clauseStarters = setOf('que y e pero o u ni pues si cuando aunque porque mientras como donde');

const contracted = /^(?:del|al|de |a )/;

/** Endings that only adjectives and participles have behind a noun, and that of their first form. */
const regularEndings: readonly (readonly [ending: RegExp, first: string])[] = [
  [/(?<=.{2})(ad|id|íd)(?:o|a|os|as)$/, '$1o'],
  [/(?<=.{2})(iv|os)(?:o|a|os|as)$/, '$1o'],
];

function regularAdjective(word: string): string | undefined {
  const match = regularEndings.find(([ending]) => ending.test(word));
  return match && word.replace(...match);
}

const feminineNouns = /(?:[^m]a|as|cion|ciones|sion|siones|dad|dades|imagen|imagenes|red|redes)$/;
const masculineNouns = /(?:[^i]o|os|or|ores|aje|ajes|al|ales)$/;

function genderOf(noun: string): Gender | undefined {
  if (feminineNouns.test(noun)) return 'feminine';
  return masculineNouns.test(noun) ? 'masculine' : undefined;
}

function personGender(noun: string): Gender | undefined {
  if (
    /^(?:ninas?|chicas?|muchachas?|jovencitas?|chiquillas?|alumnas?|colegialas?|hijas?|mujer(?:es)?|madres?|victimas?|personas?)$/.test(
      noun,
    )
  )
    return 'feminine';
  return /^(?:ninos?|chicos?|muchachos?|jovencitos?|chiquillos?|alumnos?|colegiales|hijos?|hombres?|padres?)$/.test(
    noun,
  )
    ? 'masculine'
    : undefined;
}

const contraction = createContraction({ de: { el: 'del' }, a: { el: 'al' } });

const nouns = createRomance({
  language: spanish,
  determiners,
  articles: setOf('el la los las un una unos unas'),
  partitives: {},
  repeatedComplement:
    /(?:infantil|niñas, niños y adolescentes|niñas y niños|la infancia)(?: en línea)?\|\s+(?:de|del|a|con|contra)\s(?:\p{L}+\s){0,2}?(?:niñ|menor|adolescent|alumn|bebé|chic[ao]|colegial)/iu,
  verbEnding: [/(aba|ía)$/, '$1n'],
  complements: setOf('de del en sobre entre con por para desde'),
  possessives: /^(?:su|sus|mi|mis|tu|tus|nuestr[oa]s?|vuestr[oa]s?)$/,
  definites: { '': definite, de: ofDefinite, a: toDefinite },
  relations: /explotador|agresor|abusador|víctima|^(?:niño|adolescente|persona)/,
  severalWords:
    /^(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|varios|varias|numerosos|numerosas|ambos|ambas)$/,
  beginsWithVowel: () => false,
  elided: {},
  // *y imágenes* becomes *e imágenes*, *o hombres* stays.
  joint(small, next) {
    if (/^[ye]$/.test(small)) return /^h?[ií](?![aeou])/i.test(next) ? 'e' : 'y';
    if (/^[ou]$/.test(small)) return /^h?[oó]/i.test(next) ? 'u' : 'o';
    return undefined;
  },
  adjectivesBefore,
  adjectivesAfter,
  regularAdjective,
  copulas,
  auxiliaries,
  adverbs,
  degrees: ['más', 'menos'],
  degreePhrases: new Set(['cada vez mas', 'cada vez menos', 'muy', 'mas', 'menos', 'aun mas']),
  boundaries: new Set([...prepositions, ...clauseStarters, 'quien', 'se', 'el', 'ella', 'lo', 'la']),
  feminineEndings: /as?$/,
  agreeingEndings: /(?!)/,
  relatives: { subject: setOf('que'), object: setOf('que') },
  clauseStarters,
  suspicion: ['presunto', 'supuesto'],
  suspected: /presunto|investigado|sospechoso|acusado/,
  childNouns: /^(?:niño|adolescente)/,
  diminutives: ['pequeño'],
  massNouns: /(?:grafia|porno|ismo)$/,
  contracted,
  unaccented: {},
  pronouns: /^(?:ellas?|ellos|aquellas?|estas?|estos)$/,
  isNumber: (word) => numberAlone.test(word),
  age: new RegExp(
    `^\\s(?:de|con)\\s(?:(?:apenas|solo|sólo)\\s)?${number}(?:\\s(?:a|y|o|u)\\s${number})?\\saños(?!\\p{L})`,
    'iu',
  ),
  aged: (_, age) => age,
  genderOf,
});

const writeVerb = createVerbs({
  language: spanish,
  nouns,
  pronouns: {
    él: { person: 3, number: 'singular', gender: 'masculine' },
    ella: { person: 3, number: 'singular', gender: 'feminine' },
    ellos: { person: 3, number: 'plural', gender: 'masculine' },
    ellas: { person: 3, number: 'plural', gender: 'feminine' },
    yo: { person: 1, number: 'singular' },
    tú: { person: 2, number: 'singular' },
    nosotros: { person: 1, number: 'plural', gender: 'masculine' },
    nosotras: { person: 1, number: 'plural', gender: 'feminine' },
  },
  between: setOf(
    'no ya se me te nos le les lo la siempre nunca tambien ha han habia habian habria habrian haber sigue seguia a',
  ),
  hearsay: ['habría', 'habrían'],
  perfect: /^(?:ha|han|habia|habian)$/,
  relatives: setOf('que quien quienes'),
  genderOf,
  personGender,
  isNoPerson: (word) => numberAlone.test(word) || /^(?:anos?|edad)$/.test(word),
  auxiliary:
    /^(?:he|has|ha|hemos|han|hab(?:ia|ias|iamos|ian|ra|ran|ria|rian|er|iendo)|haya|hayan|hubiera|hubieran|hubo|esta|estan|estaba|estaban|estuvo|estuvieron)$/,
  prepositions,
  contracted,
  contraction,
});

/** Wordings in Spanish sentences. */
export const spanishGrammar: Grammar = {
  id: 'es',
  smallWords: setOf('de del la las el los y e o u a al en con por para contra sobre sin que un una'),
  handling:
    /^(?:pose[eíis]|tenen|tener|descarg|difund|difus|distribu|compart|almacen|visuali|consult|compr|vend|vent|intercambi|export|import|copi|incaut|interven|intervin|encontr|hall|descub|guard|conserv|envi|transmit|acced|acces|bloque|retir|detect|aloj)/,
  ages: agesOf({
    numbers: 'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete',
    years: '\\saños',
    before: 'de|con|entre',
    prepositions: 'de|del|con|a|entre|por',
    children: 'niñ[oa]s?|niñas y niños|adolescentes|menores|menores de edad',
  }),
  doubts: {
    caution: 'el término pide cautela, no siempre es un error',
    sense: 'el sentido depende del contexto',
    place: 'no son palabras de quien escribe',
    person: 'la expresión dice algo de una persona: debe decidirlo quien escribe',
    choice: 'la primera expresión conviene más a menudo',
    agreement: 'puede que otras palabras de la frase deban concordar',
    markup: 'hay marcas de formato entre las palabras',
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
