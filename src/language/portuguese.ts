import type { Form } from '../model/index.ts';
import type { Language } from './language.ts';
import { foldedWords, formsOfParadigm, isStressed, joined, numbers, type Paradigm } from './romance.ts';

/** Plurals that no rule for endings gives. */
const irregularPlurals: Record<string, string> = {
  mão: 'mãos',
  irmão: 'irmãos',
  cidadão: 'cidadãos',
  cristão: 'cristãos',
  órgão: 'órgãos',
  pagão: 'pagãos',
  grão: 'grãos',
  pão: 'pães',
  cão: 'cães',
  capitão: 'capitães',
  alemão: 'alemães',
  charlatão: 'charlatães',
  mãe: 'mães',
  fácil: 'fáceis',
  difícil: 'difíceis',
  útil: 'úteis',
  fértil: 'férteis',
  projétil: 'projéteis',
  réptil: 'répteis',
  cônsul: 'cônsules',
  mal: 'males',
  lápis: 'lápis',
  ônibus: 'ônibus',
};

const irregularFeminines: Record<string, string> = {
  irmão: 'irmã',
  cidadão: 'cidadã',
  cristão: 'cristã',
  alemão: 'alemã',
  órfão: 'órfã',
  ator: 'atriz',
  homem: 'mulher',
  padrasto: 'madrasta',
  padrinho: 'madrinha',
  rei: 'rainha',
  bom: 'boa',
  mau: 'má',
  europeu: 'europeia',
  ateu: 'ateia',
  réu: 'ré',
  avô: 'avó',
  presidente: 'presidente',
  moleque: 'moleca',
};

const comparatives =
  /^(?:maior|menor|melhor|pior|superior|inferior|anterior|posterior|interior|exterior|ulterior|multicor)$/;

/** Stems of the first person of verbs in -ir and -er, which the subjunctive shares. */
const firstStems: Record<string, string> = {
  consentir: 'consint',
  sentir: 'sint',
  mentir: 'mint',
  desmentir: 'desmint',
  vestir: 'vist',
  despir: 'disp',
  servir: 'sirv',
  seguir: 'sig',
  perseguir: 'persig',
  conseguir: 'consig',
  preferir: 'prefir',
  referir: 'refir',
  sugerir: 'sugir',
  ferir: 'fir',
  inserir: 'insir',
  repetir: 'repit',
  refletir: 'reflit',
  divertir: 'divirt',
  converter: 'convert',
  dormir: 'durm',
  cobrir: 'cubr',
  descobrir: 'descubr',
  tossir: 'tuss',
  pedir: 'peç',
  despedir: 'despeç',
  impedir: 'impeç',
  medir: 'meç',
  ouvir: 'ouç',
  perder: 'perc',
  valer: 'valh',
  dizer: 'dig',
  fazer: 'faç',
  trazer: 'trag',
  poder: 'poss',
  ver: 'vej',
};

/** Stems under stress, where all persons that bear it change. */
const stressedStems: Record<string, string> = {
  agredir: 'agrid',
  prevenir: 'previn',
  progredir: 'progrid',
  transgredir: 'transgrid',
  proibir: 'proíb',
  odiar: 'odei',
  mediar: 'medei',
  incendiar: 'incendei',
  reunir: 'reún',
};

/** Stems of the strong past, with the third person. */
const pastStems: Record<string, { stem: string; third: string; first: string }> = {
  ter: { first: 'tive', stem: 'tive', third: 'teve' },
  estar: { first: 'estive', stem: 'estive', third: 'esteve' },
  haver: { first: 'houve', stem: 'houve', third: 'houve' },
  fazer: { first: 'fiz', stem: 'fize', third: 'fez' },
  dizer: { first: 'disse', stem: 'disse', third: 'disse' },
  trazer: { first: 'trouxe', stem: 'trouxe', third: 'trouxe' },
  pôr: { first: 'pus', stem: 'puse', third: 'pôs' },
  poder: { first: 'pude', stem: 'pude', third: 'pôde' },
  querer: { first: 'quis', stem: 'quise', third: 'quis' },
  saber: { first: 'soube', stem: 'soube', third: 'soube' },
  vir: { first: 'vim', stem: 'vie', third: 'veio' },
  ver: { first: 'vi', stem: 'vi', third: 'viu' },
  dar: { first: 'dei', stem: 'de', third: 'deu' },
  ser: { first: 'fui', stem: 'fo', third: 'foi' },
  ir: { first: 'fui', stem: 'fo', third: 'foi' },
};

const participles: Record<string, string> = {
  fazer: 'feito',
  dizer: 'dito',
  pôr: 'posto',
  ver: 'visto',
  vir: 'vindo',
  abrir: 'aberto',
  cobrir: 'coberto',
  descobrir: 'descoberto',
  escrever: 'escrito',
  descrever: 'descrito',
  prender: 'prendido preso',
  entregar: 'entregado entregue',
  pagar: 'pagado pago',
  aceitar: 'aceitado aceito aceite',
  ganhar: 'ganhado ganho',
};

/** What no rule gives of the most frequent verbs. */
const irregularParadigms: Record<string, Paradigm> = {
  ser: {
    present: 'sou és é somos sois são',
    imperfect: 'era eras era éramos éreis eram',
    subjunctive: 'seja sejas seja sejamos sejais sejam',
  },
  ir: {
    present: 'vou vais vai vamos ides vão',
    imperfect: 'ia ias ia íamos íeis iam',
    subjunctive: 'vá vás vá vamos vades vão',
  },
  estar: {
    present: 'estou estás está estamos estais estão',
    subjunctive: 'esteja estejas esteja estejamos estejais estejam',
  },
  ter: {
    present: 'tenho tens tem temos tendes têm',
    imperfect: 'tinha tinhas tinha tínhamos tínheis tinham',
    subjunctive: 'tenha tenhas tenha tenhamos tenhais tenham',
  },
  vir: {
    present: 'venho vens vem vimos vindes vêm',
    imperfect: 'vinha vinhas vinha vínhamos vínheis vinham',
    subjunctive: 'venha venhas venha venhamos venhais venham',
    gerund: 'vindo',
  },
  pôr: {
    present: 'ponho pões põe pomos pondes põem',
    imperfect: 'punha punhas punha púnhamos púnheis punham',
    subjunctive: 'ponha ponhas ponha ponhamos ponhais ponham',
    gerund: 'pondo',
    future: 'porei porás porá poremos poreis porão',
    conditional: 'poria porias poria poríamos poríeis poriam',
    infinitive: 'pôr pores - pormos pordes porem',
  },
  haver: {
    present: 'hei hás há havemos haveis hão',
    subjunctive: 'haja hajas haja hajamos hajais hajam',
  },
  dar: {
    present: 'dou dás dá damos dais dão',
    subjunctive: 'dê dês dê demos deis deem',
  },
  fazer: { present: 'faço fazes faz fazemos fazeis fazem' },
  dizer: { present: 'digo dizes diz dizemos dizeis dizem' },
  trazer: { present: 'trago trazes traz trazemos trazeis trazem' },
  ver: { present: 'vejo vês vê vemos vedes veem', imperfect: 'via vias via víamos víeis viam' },
  saber: {
    present: 'sei sabes sabe sabemos sabeis sabem',
    subjunctive: 'saiba saibas saiba saibamos saibais saibam',
  },
  querer: {
    present: 'quero queres quer queremos quereis querem',
    subjunctive: 'queira queiras queira queiramos queirais queiram',
  },
  ler: { present: 'leio lês lê lemos ledes leem', subjunctive: 'leia leias leia leiamos leiais leiam' },
};

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: Language = {
  id: 'pt',
  name: 'Portuguese',
  head: 'first',
  classes: {
    nm: 'masculine noun',
    nf: 'feminine noun',
    n: 'noun of both genders with one form',
    nmf: 'noun with a feminine form',
    a: 'adjective',
    v: 'verb',
  },
  inflect(word, inflectionClass) {
    switch (inflectionClass) {
      case 'nm':
        return numbers(word, pluralOf(word), 'masculine');
      case 'nf':
        return numbers(word, pluralOf(word), 'feminine');
      case 'n':
        return numbers(word, pluralOf(word));
      case 'nmf':
      case 'a':
        return agreeing(word);
      case 'v':
        return verbForms(word);
      default:
        throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    }
  },
  functionWords: foldedWords(
    `o os a as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas dum duma e é em com não mais mas que
    de por para sem sob seu sua seus suas foi foram são era eram está estão estava estavam tem têm tinha tinham há ser ter havia já também muito
    muitos muita muitas ele ela eles elas dele dela deles delas isso isto aquilo esse essa esses essas este esta estes estas quem quando onde como
    até após depois antes desde entre ainda só nem ou então porque porém pois ontem hoje sempre nunca ninguém alguém nenhum nenhuma outro outra
    outros outras todo toda todos todas cada qual quais cujo cuja lhe lhes nós você vocês eu me meu minha nosso nossa nossos nossas segundo sobre
    contra dois duas três anos ano
    criança crianças menino meninos menina meninas filho filha pessoas homem homens mulher mulheres crime crimes preso presos polícia rede redes diz disse fez vai vão pode podem deve devem nesta neste nessa nesse desta deste dessa desse nele nela daquela
    daquele se
    quatro cinco sete oito nove dez onze doze treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete dezoito`,
  ),
  // With *ã õ ç* the endings and pairs that its neighbours lack: *-dade, -agem, -am, -ou, lh, nh*.
  everydayWords: new Set(
    `ano anos bom casa caso casos cidade crianca criancas dados data dia dias direito dito dizer escola estado facto familia fato fazer feito fim foto
    fotos gente grande grupo grupos homem homens hora idade imagem imagens informacao ir jovem jovens legal lei linha lugar mao material menor
    menores mes mesmo mulher mulheres mundo nome nova novo numero outra outro outros pagina paginas pais parte pessoa pessoas policia ponto rede
    redes relatorio ser servico servicos sistema site sites sitio tempo ter toda todo todos trabalho vez vezes vida video videos vir vitima vitimas
    web`.split(/\s+/),
  ),
  letters:
    /[ãõ]|ç(?=[ãõao])|lh|nh|(?:[eio]u(?<=\p{L}{2}..)|(?:[rvitn]am|ava)(?<=\p{L}{2}...)|(?:[aei]rem|dade|agem|eir[oa])(?<=\p{L}{2}....)|eir[oa]s(?<=\p{L}{2}.....))(?!\p{L})/gu,
  conjunctions: new Set(['e', 'ou', 'nem']),
  abbreviations: new Set(
    'sr sra srs sras srta dr dra drs dras prof profa profs eng arq exmo exma d dom art arts n nº num p pp pag pags vol cap caps ed cf ex av tel etc fig figs ss op cit inc al min des dep sarg cel gen ten cap'.split(
      ' ',
    ),
  ),
};

function pluralOf(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ões`;
  if (word.endsWith('m')) return `${word.slice(0, -1)}ns`;
  if (/[ao]l$|ul$/.test(word)) return `${word.slice(0, -1).replace(/o$/, 'ó')}is`;
  if (word.endsWith('el')) return `${word.slice(0, -2)}${/[áéíóúâêô]/.test(word) ? 'eis' : 'éis'}`;
  if (word.endsWith('il')) return `${word.slice(0, -1)}s`;
  const stressed = /([êé])s$/.exec(word);
  if (stressed) return `${word.slice(0, -2)}eses`;
  if (/[rzn]$/.test(word)) return `${word}es`;
  if (/[sx]$/.test(word)) return word;
  return `${word}s`;
}

function feminineOf(word: string): string {
  const irregular = irregularFeminines[word];
  if (irregular) return irregular;
  if (comparatives.test(word)) return word;
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ona`;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('or')) return `${word}a`;
  if (word.endsWith('ês')) return `${word.slice(0, -2)}esa`;
  if (word.endsWith('u') && !word.endsWith('eu')) return `${word}a`;
  return word;
}

function agreeing(word: string): Form[] {
  const feminine = feminineOf(word);
  return [
    ...numbers(word, pluralOf(word), 'masculine'),
    ...numbers(feminine, pluralOf(feminine), 'feminine'),
    ...inclusive(word),
  ];
}

// Spellings for all genders: *meninxs*, *menines*, and, without the marks that `tokenize` takes out, *menin@s*, *menino/a*, *meninos(as)*.
function inclusive(word: string): Form[] {
  const stem = word.replace(/o$/, '');
  if ((stem === word && !word.endsWith('or')) || word.endsWith('ão')) return [];
  const singular = stem === word ? [`${stem}x`] : [`${stem}x`, `${stem}oa`, `${stem}ao`];
  const plural =
    stem === word ? [`${stem}xs`, `${stem}esas`] : [`${stem}xs`, `${stem}es`, `${stem}osas`, `${stem}asos`];
  return [
    ...singular.map((text): Form => ({ text, number: 'singular' })),
    ...plural.map((text): Form => ({ text, number: 'plural' })),
  ];
}

function verbForms(verb: string): Form[] {
  return formsOfParadigm(paradigmOf(verb), (participle) => {
    const feminine = `${participle.replace(/[oe]$/, '')}a`;
    return [
      ...numbers(participle, `${participle}s`, 'masculine'),
      ...numbers(
        participle.endsWith('e') ? participle : feminine,
        participle.endsWith('e') ? `${participle}s` : `${feminine}s`,
        'feminine',
      ),
    ];
  });
}

function paradigmOf(verb: string): Paradigm {
  const prefixed = /^(.+)(ter|por|pôr|vir|fazer|dizer)$/.exec(verb);
  if (prefixed && compounds.has(verb)) return withPrefix(prefixed[1]!, paradigmOf(prefixed[2]!.replace('por', 'pôr')));
  const past = pastOf(verb);
  const future = /^(?:fazer|dizer|trazer)$/.test(verb) ? `${verb.slice(0, -3)}r` : verb;
  return {
    infinitive: infinitivesOf(verb),
    present: presentOf(verb),
    imperfect: imperfectOf(verb),
    past,
    future: joined(future, 'ei ás á emos eis ão'),
    conditional: joined(future, 'ia ias ia íamos íeis iam'),
    subjunctive: subjunctiveOf(verb),
    gerund: `${verb.slice(0, -1)}ndo`,
    participle: participles[verb] ?? participleOf(verb),
    ...irregularParadigms[verb],
    'past-subjunctive': pastSubjunctiveOf(past),
  };
}

/** *manter, dispor, intervir* go as *ter, pôr, vir* do; *bater* does not. */
const compounds = new Set(
  'manter deter obter conter reter suster propor supor expor impor dispor compor opor intervir satisfazer desfazer contradizer'.split(
    ' ',
  ),
);

function withPrefix(prefix: string, paradigm: Paradigm): Paradigm {
  const add = (text: string): string => {
    if (text === '-') return text;
    // *tem*, but *mantém, mantêm*.
    const stressed = { tens: 'téns', tem: 'tém', vens: 'véns', vem: 'vém' }[text] ?? text;
    return prefix + (stressed === 'pôr' ? 'por' : stressed);
  };
  return Object.fromEntries(
    Object.entries(paradigm).map(([tense, list]) => [tense, list.split(' ').map(add).join(' ')]),
  );
}

// The personal infinitive: *depois de abusarem*.
function infinitivesOf(verb: string): string {
  const stem = verb.replace(/(.)ir$/, (_, before: string) =>
    /[aou]/.test(before) && isHiatus(verb) ? `${before}ír` : `${before}ir`,
  );
  return `${verb} ${stem}es - ${verb}mos ${verb}des ${stem}em`;
}

function presentOf(verb: string): string {
  const theme = themeOf(verb);
  const stem = verb.slice(0, -2);
  if (isHiatus(verb)) return hiatusPresent(verb, stem);
  const endings = { a: 'o as a amos ais am', e: 'o es e emos eis em', i: 'o es e imos is em' }[theme];
  return endings
    .split(' ')
    .map((ending, index) => {
      if (index === 0 && firstStems[verb]) return `${firstStems[verb]}o`;
      // *produz, seduz*: no ending after z.
      if (index === 2 && verb.endsWith('uzir')) return stem;
      return attach(verb, isStressed(index) ? stressedStem(verb, stem) : stem, ending);
    })
    .join(' ');
}

function stressedStem(verb: string, stem: string): string {
  if (stressedStems[verb]) return stressedStems[verb];
  return verb.endsWith('ear') ? `${stem}i` : stem;
}

// Verbs in -uir and -air: *prostitui, prostituímos; sai, saímos*.
function isHiatus(verb: string): boolean {
  return /(?:[^gq]u|a)ir$/.test(verb);
}

function hiatusPresent(verb: string, stem: string): string {
  const first = verb.endsWith('air') ? `${stem}io` : `${stem}o`;
  return `${first} ${stem}is ${stem}i ${stem}ímos ${stem}ís ${stem}em`;
}

function subjunctiveOf(verb: string): string {
  const stem = verb.slice(0, -2);
  const theme = themeOf(verb);
  const endings = theme === 'a' ? 'e es e emos eis em' : 'a as a amos ais am';
  return endings
    .split(' ')
    .map((ending, index) => {
      if (firstStems[verb]) return firstStems[verb] + ending;
      if (verb.endsWith('air')) return `${stem}i${ending}`;
      return attach(verb, isStressed(index) || theme === 'i' ? stressedStem(verb, stem) : stem, ending);
    })
    .join(' ');
}

function imperfectOf(verb: string): string {
  const stem = verb.slice(0, -2);
  if (themeOf(verb) === 'a') return joined(stem, 'ava avas ava ávamos áveis avam');
  if (isHiatus(verb)) return joined(stem, 'ía ías ía íamos íeis íam');
  return joined(stem, 'ia ias ia íamos íeis iam');
}

function pastOf(verb: string): string {
  const strong = pastStems[verb];
  if (strong) {
    const { first, stem, third } = strong;
    return `${first} ${stem}ste ${third} ${stem}mos ${stem}stes ${stem}ram`;
  }
  const stem = verb.slice(0, -2);
  if (isHiatus(verb)) return joined(stem, 'í íste iu ímos ístes íram');
  const endings = {
    a: 'ei aste ou amos astes aram',
    e: 'i este eu emos estes eram',
    i: 'i iste iu imos istes iram',
  }[themeOf(verb)];
  return endings
    .split(' ')
    .map((ending) => attach(verb, stem, ending))
    .join(' ');
}

// *abusaram* gives *abusasse*.
function pastSubjunctiveOf(past: string): string {
  const stem = past.split(' ')[5]!.replace(/ram$/, '');
  const stressed = stem.slice(0, -1) + ({ a: 'á', e: 'ê', i: 'í', o: 'ô' }[stem.at(-1)!] ?? stem.at(-1)!);
  return `${stem}sse ${stem}sses ${stem}sse ${stressed}ssemos ${stressed}sseis ${stem}ssem`;
}

function participleOf(verb: string): string {
  const stem = verb.slice(0, -2);
  if (themeOf(verb) === 'a') return `${stem}ado`;
  return isHiatus(verb) ? `${stem}ído` : `${stem}ido`;
}

function themeOf(verb: string): 'a' | 'e' | 'i' {
  const vowel = verb.at(-2)!;
  return vowel === 'a' || vowel === 'i' ? vowel : 'e';
}

// Keeps the sound of the stem's last consonant before another vowel: *fiquei, paguei, abracei, seduzo, agencio, finjo, sigo, exerça*.
function attach(verb: string, stem: string, ending: string): string {
  const front = /^[ei]/.test(ending);
  if (themeOf(verb) === 'a') {
    if (!front) return stem + ending;
    return stem.replace(/[gcç]$/, (sound) => ({ g: 'gu', c: 'qu', ç: 'c' })[sound]!) + ending;
  }
  if (front) return stem + ending;
  return stem.replace(/(?:gu|g|c)$/, (sound) => ({ gu: 'g', g: 'j', c: 'ç' })[sound]!) + ending;
}
