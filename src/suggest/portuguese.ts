import { agesOf } from './age.ts';
import { portuguese } from '../language/portuguese.ts';
import type { Gender } from './agreement.ts';
import { createContraction } from './contraction.ts';
import type { Determiner } from './determiner.ts';
import type { Grammar } from './grammar.ts';
import { listOf, setOf } from './list.ts';
import { mainVerb } from './place.ts';
import { createVerbs } from './romance-verb.ts';
import { createRomance } from './romance.ts';

/** The forms of a determiner behind what a preposition becomes with it: *n-* gives *no, na, nos, nas*. */
function articles(start: string): Determiner {
  return { singular: [`${start}o`, `${start}a`], plural: [`${start}os`, `${start}as`] };
}

function indefinites(start: string): Determiner {
  return { singular: [`${start}um`, `${start}uma`], plural: [`${start}uns`, `${start}umas`] };
}

const definite = articles('');
const ofDefinite = articles('d');
const toDefinite: Determiner = { singular: ['ao', 'à'], plural: ['aos', 'às'] };

const determiners: readonly Determiner[] = [
  definite,
  ofDefinite,
  toDefinite,
  articles('n'),
  articles('pel'),
  ...listOf('d n').map(indefinites),
  indefinites(''),
  ...['', 'd', 'n'].flatMap((preposition): Determiner[] =>
    listOf('est ess aquel').map((stem) => ({
      singular: [`${preposition}${stem}e`, `${preposition}${stem}a`],
      plural: [`${preposition}${stem}es`, `${preposition}${stem}as`],
    })),
  ),
  { singular: ['àquele', 'àquela'], plural: ['àqueles', 'àquelas'] },
  { plural: ['dois', 'duas'] },
  { plural: ['ambos', 'ambas'] },
  { singular: ['seu', 'sua'], plural: ['seus', 'suas'] },
  { singular: ['meu', 'minha'], plural: ['meus', 'minhas'] },
  { singular: ['teu', 'tua'], plural: ['teus', 'tuas'] },
  ...listOf('nosso vosso todo outro muito pouco tanto quanto certo mesmo cujo dito').map((form): Determiner => ({
    singular: [form, form.replace(/o$/, 'a')],
    plural: [`${form}s`, form.replace(/o$/, 'as')],
  })),
  { singular: ['algum', 'alguma'], plural: ['alguns', 'algumas'] },
  { singular: ['nenhum', 'nenhuma'], plural: ['nenhuns', 'nenhumas'] },
  { singular: ['qual', 'qual'], plural: ['quais', 'quais'] },
  { singular: ['cada', 'cada'] },
  { singular: ['qualquer', 'qualquer'] },
  { singular: ['tal', 'tal'], plural: ['tais', 'tais'] },
];

const numberWords =
  'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito vinte trinta quarenta cinquenta sessenta';
const number = `(?:\\d+|${numberWords.split(' ').toReversed().join('|')})`;
const numberAlone = new RegExp(`^${number.normalize('NFD').replace(/\p{M}/gu, '')}$`);

const adjectivesBefore =
  listOf(`pequeno jovem antigo novo primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo último mesmo único verdadeiro falso futuro presumível suposto alegado
  próximo numeroso diverso distinto principal simples mau bom grande velho vários pobre anterior posterior`);

const adjectivesAfter =
  listOf(`ilegal legal comercial internacional nacional local social mundial regional virtual atual real individual criminal
  recente violento frequente importante constante crescente existente gratuito distante vizinho estrangeiro perigoso massivo ativo abusivo clandestino
  humano americano europeu brasileiro português angolano grave visível invisível público privado digital discreto secreto puro bruto novo velho
  visto feito dito escrito descrito posto exposto aberto coberto descoberto impresso morto preso entregue pago gasto aceite eleito expulso extinto suspenso limpo mesmo adulto`);

/** Verbs that join a noun to an adjective, in the singular and in the plural. */
const copulas: readonly (readonly [string, string])[] = [
  ['é', 'são'],
  ['era', 'eram'],
  ['foi', 'foram'],
  ['será', 'serão'],
  ['seria', 'seriam'],
  ['seja', 'sejam'],
  ['está', 'estão'],
  ['estava', 'estavam'],
  ['esteve', 'estiveram'],
  ['fica', 'ficam'],
  ['ficou', 'ficaram'],
  ['parece', 'parecem'],
  ['continua', 'continuam'],
  ['sido', 'sido'],
  ['ser', 'ser'],
  ['estar', 'estar'],
];

const auxiliaries: readonly (readonly [string, string])[] = [
  ['tem', 'têm'],
  ['tinha', 'tinham'],
  ['terá', 'terão'],
  ['teria', 'teriam'],
  ['pode', 'podem'],
  ['podia', 'podiam'],
  ['deve', 'devem'],
  ['devia', 'deviam'],
  ['vai', 'vão'],
];

const adverbs = setOf(
  'nao mais nunca jamais tambem sempre ja ainda muito pouco bem menos quase so apenas assim agora depois hoje ontem',
);

const prepositions = setOf(
  'a ante ao aos apos ate com contra de desde durante em entre para pela pelas pelo pelos perante por segundo sem sob sobre',
);

const clauseStarters = setOf('que e mas ou nem pois se quando embora porque enquanto como onde');

const contracted = /^(?:d[oa]s?|d?n?uma?|d?n?uns|aos?|às?|n[oa]s?|pel[oa]s?|[dn](?:est|ess|aquel)[ea]s?|àquel[ea]s?)$/;

/** Endings that only adjectives and participles have behind a noun, and that of their first form. */
const regularEndings: readonly (readonly [ending: RegExp, first: string])[] = [
  [/(?<=.{2})(ad|id|íd)(?:o|a|os|as)$/, '$1o'],
  [/(?<=.{2})(iv|os)(?:o|a|os|as)$/, '$1o'],
];

function regularAdjective(word: string): string | undefined {
  const match = regularEndings.find(([ending]) => ending.test(word));
  return match && word.replace(...match);
}

const feminineNouns = /(?:[^m]a|as|cao|coes|sao|soes|dade|dades|imagem|imagens|gem|gens|rede|redes)$/;
const masculineNouns = /(?:[^a]o|os|or|ores|al|ais|em)$/;

function genderOf(noun: string): Gender | undefined {
  if (feminineNouns.test(noun)) return 'feminine';
  return masculineNouns.test(noun) ? 'masculine' : undefined;
}

function personGender(noun: string): Gender | undefined {
  if (
    /^(?:meninas?|garotas?|raparigas?|mocas?|miudas?|alunas?|filhas?|enteadas?|mulher(?:es)?|maes?|vitimas?|pessoas?|criancas?)$/.test(
      noun,
    )
  )
    return 'feminine';
  return /^(?:meninos?|garotos?|rapaz(?:es)?|mocos?|miudos?|alunos?|filhos?|enteados?|homens?|homem|pais?)$/.test(noun)
    ? 'masculine'
    : undefined;
}

const contraction = createContraction({
  de: {
    o: 'do',
    a: 'da',
    os: 'dos',
    as: 'das',
    ele: 'dele',
    ela: 'dela',
    eles: 'deles',
    elas: 'delas',
    este: 'deste',
    esta: 'desta',
    estes: 'destes',
    estas: 'destas',
    esse: 'desse',
    essa: 'dessa',
    esses: 'desses',
    essas: 'dessas',
  },
});

const nouns = createRomance({
  language: portuguese,
  determiners,
  articles: setOf('o a os as um uma uns umas'),
  partitives: {},
  repeatedComplement:
    /(?:infantil|crianças|crianças e adolescentes)(?: na internet)?\|\s+(?:d[eoa]s?|com|contra)\s(?:\p{L}+\s){0,2}?(?:crianç|menor|menin|adolescent|alun|beb[eéê]|garot|rapa[zr])/iu,
  verbEnding: [/(ava|ia)$/, '$1m'],
  complements: setOf('de do da dos das em no na sobre entre com por pelo pela pelos pelas para'),
  possessives: /^(?:seus?|suas?|meus?|minhas?|teus?|tuas?|noss[oa]s?|voss[oa]s?)$/,
  definites: { '': definite, de: ofDefinite, a: toDefinite, em: articles('n'), por: articles('pel') },
  relations: /explorador|agressor|abusador|vítima|^(?:criança|adolescente|menina)/,
  severalWords:
    /^(?:\d+|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|vinte|trinta|quarenta|cinquenta|cem|mil|varios|varias|numerosos|numerosas)$/,
  beginsWithVowel: () => false,
  elided: {},
  adjectivesBefore,
  adjectivesAfter,
  regularAdjective,
  copulas,
  auxiliaries,
  adverbs,
  degrees: ['mais', 'menos'],
  degreePhrases: new Set(['cada vez mais', 'cada vez menos', 'muito', 'mais', 'menos', 'ainda mais']),
  boundaries: new Set([...prepositions, ...clauseStarters, 'quem', 'se', 'ele', 'ela', 'o', 'a']),
  feminineEndings: /as?$/,
  agreeingEndings: /(?!)/,
  relatives: { subject: setOf('que'), object: setOf('que') },
  clauseStarters,
  suspicion: ['presumível', 'suposto', 'alegado'],
  suspected: /presumível|suposto|alegado|suspeito|investigado|arguido|acusado/,
  childNouns: /^(?:criança|adolescente|menina)/,
  diminutives: ['pequeno'],
  massNouns: /(?:grafia|porno|ismo)$/,
  contracted,
  unaccented: {},
  pronouns: /^(?:elas?|eles|aquelas?|estas?|estes|delas?|deles?|nelas?|neles?)$/,
  isNumber: (word) => numberAlone.test(word),
  age: new RegExp(
    `^\\s(?:de|com)\\s(?:(?:apenas|só|somente)\\s)?${number}(?:\\s(?:a|e|ou)\\s${number})?\\sanos(?!\\p{L})`,
    'iu',
  ),
  aged: (_, age) => age,
  genderOf,
});

const writeVerb = createVerbs({
  language: portuguese,
  nouns,
  pronouns: {
    ele: { person: 3, number: 'singular', gender: 'masculine' },
    ela: { person: 3, number: 'singular', gender: 'feminine' },
    eles: { person: 3, number: 'plural', gender: 'masculine' },
    elas: { person: 3, number: 'plural', gender: 'feminine' },
    eu: { person: 1, number: 'singular' },
    nós: { person: 1, number: 'plural' },
  },
  between: setOf('nao ja se me lhe lhes sempre nunca tambem ainda tem tinha tinham teria ha havia a'),
  hearsay: ['terá', 'terão'],
  perfect: /^(?:tem|tinha|tinham)$/,
  relatives: setOf('que quem'),
  genderOf,
  personGender,
  isNoPerson: (word) => numberAlone.test(word) || /^(?:anos?|idade)$/.test(word),
  auxiliary:
    /^(?:tem|tenho|temos|ter|tendo|tinha|tinham|tera|terao|teria|teriam|tenha|tenham|tivesse|tivessem|ha|havia|haviam|haver|esta|estao|estava|estavam|esteve|estiveram)$/,
  prepositions,
  contracted,
  contraction,
});

/** Wordings in Portuguese sentences, of Portugal and of Brazil. */
export const portugueseGrammar: Grammar = {
  id: 'pt',
  smallWords: setOf('de do da dos das a o as os e ou em no na nos nas com por para contra sobre sem que um uma ao à'),
  handling:
    /^(?:poss[eu]|det[ée]m|deter|baix|descarreg|divulg|difun|distribu|partilh|compartilh|armazen|visuali|consult|compr|vend|troc|import|export|copi|apreen|encontr|ach|descob|guard|conserv|envi|transmit|acess|aced|bloque|retir|detet|detect|aloj|hosped)/,
  ages: agesOf({
    numbers:
      'um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete',
    years: '\\sanos',
    before: 'de|com|entre|até',
    prepositions: 'de|da|do|das|dos|com|entre|por',
    children: 'crianças?|adolescentes|menores|meninas|meninos',
  }),
  doubts: {
    caution: 'o termo pede cautela, nem sempre é um erro',
    sense: 'o sentido depende do contexto',
    place: 'não são palavras de quem escreve',
    person: 'a expressão diz algo de uma pessoa: cabe a quem escreve decidir',
    choice: 'a primeira expressão convém mais vezes',
    agreement: 'outras palavras da frase podem ter de concordar',
    markup: 'há marcas de formatação entre as palavras',
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
