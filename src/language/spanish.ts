import type { Form } from '../model/index.ts';
import type { Language } from './language.ts';
import { foldedWords, formsOfParadigm, isStressed, joined, numbers, type Paradigm } from './romance.ts';

/** Plurals in which the accent moves or goes, where the rules for endings do not show it. */
const irregularPlurals: Record<string, string> = {
  joven: 'jóvenes',
  imagen: 'imágenes',
  crimen: 'crímenes',
  examen: 'exámenes',
  origen: 'orígenes',
  virgen: 'vírgenes',
  volumen: 'volúmenes',
  régimen: 'regímenes',
  club: 'clubes',
  primer: 'primeros',
  tercer: 'terceros',
  buen: 'buenos',
  mal: 'malos',
  gran: 'grandes',
  web: 'webs',
};

const irregularFeminines: Record<string, string> = {
  cliente: 'clienta',
  jefe: 'jefa',
  presidente: 'presidenta',
  dependiente: 'dependienta',
  actor: 'actriz',
  rey: 'reina',
  hombre: 'mujer',
  alcalde: 'alcaldesa',
  sacerdote: 'sacerdotisa',
  concejal: 'concejala',
  juez: 'jueza',
  bebé: 'bebé',
  chaval: 'chavala',
  primer: 'primera',
  tercer: 'tercera',
  buen: 'buena',
  mal: 'mala',
};

/** Adjectives and nouns in -or that have one form for both genders. */
const comparatives =
  /^(?:mayor|menor|mejor|peor|superior|inferior|anterior|posterior|interior|exterior|ulterior|multicolor)$/;

/** Stems that change under stress. */
const stressedStems: Record<string, string> = {
  acostar: 'acuest',
  acertar: 'aciert',
  apostar: 'apuest',
  apretar: 'apriet',
  aprobar: 'aprueb',
  calentar: 'calient',
  cerrar: 'cierr',
  comenzar: 'comienz',
  confesar: 'confies',
  consentir: 'consient',
  contar: 'cuent',
  convertir: 'conviert',
  corregir: 'corrig',
  costar: 'cuest',
  defender: 'defiend',
  demostrar: 'demuestr',
  desmentir: 'desmient',
  despedir: 'despid',
  desterrar: 'destierr',
  devolver: 'devuelv',
  divertir: 'diviert',
  dormir: 'duerm',
  elegir: 'elig',
  empezar: 'empiez',
  encerrar: 'encierr',
  encontrar: 'encuentr',
  entender: 'entiend',
  extender: 'extiend',
  herir: 'hier',
  impedir: 'impid',
  invertir: 'inviert',
  jugar: 'jueg',
  mentir: 'mient',
  morir: 'muer',
  mostrar: 'muestr',
  mover: 'muev',
  negar: 'nieg',
  pedir: 'pid',
  pensar: 'piens',
  perder: 'pierd',
  perseguir: 'persigu',
  poder: 'pued',
  preferir: 'prefier',
  probar: 'prueb',
  prohibir: 'prohíb',
  querer: 'quier',
  recordar: 'recuerd',
  referir: 'refier',
  repetir: 'repit',
  resolver: 'resuelv',
  reunir: 'reún',
  rogar: 'rueg',
  seguir: 'sigu',
  conseguir: 'consigu',
  sentar: 'sient',
  sentir: 'sient',
  servir: 'sirv',
  sugerir: 'sugier',
  tender: 'tiend',
  vestir: 'vist',
  volver: 'vuelv',
  enviar: 'enví',
  fiar: 'fí',
  fotografiar: 'fotografí',
  actuar: 'actú',
};

/** The first person of the present, which gives the subjunctive too. */
const firstPersons: Record<string, string> = {
  tener: 'tengo',
  hacer: 'hago',
  decir: 'digo',
  poner: 'pongo',
  venir: 'vengo',
  traer: 'traigo',
  caer: 'caigo',
  salir: 'salgo',
  valer: 'valgo',
  oír: 'oigo',
  ver: 'veo',
};

/** Stems of the strong past. */
const pastStems: Record<string, string> = {
  tener: 'tuv',
  estar: 'estuv',
  haber: 'hub',
  hacer: 'hic',
  decir: 'dij',
  poner: 'pus',
  venir: 'vin',
  querer: 'quis',
  poder: 'pud',
  saber: 'sup',
  traer: 'traj',
  andar: 'anduv',
};

const futureStems: Record<string, string> = {
  tener: 'tendr',
  hacer: 'har',
  decir: 'dir',
  poner: 'pondr',
  venir: 'vendr',
  querer: 'querr',
  poder: 'podr',
  saber: 'sabr',
  salir: 'saldr',
  valer: 'valdr',
  haber: 'habr',
  oír: 'oir',
};

const participles: Record<string, string> = {
  hacer: 'hecho',
  decir: 'dicho',
  poner: 'puesto',
  ver: 'visto',
  volver: 'vuelto',
  devolver: 'devuelto',
  resolver: 'resuelto',
  abrir: 'abierto',
  cubrir: 'cubierto',
  descubrir: 'descubierto',
  escribir: 'escrito',
  describir: 'descrito',
  inscribir: 'inscrito',
  proscribir: 'proscrito',
  morir: 'muerto',
  romper: 'roto',
  imprimir: 'impreso',
};

/** What no rule gives of the most frequent verbs. */
const irregularParadigms: Record<string, Paradigm> = {
  ser: {
    present: 'soy eres es somos sois son',
    imperfect: 'era eras era éramos erais eran',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    subjunctive: 'sea seas sea seamos seáis sean',
  },
  ir: {
    present: 'voy vas va vamos vais van',
    imperfect: 'iba ibas iba íbamos ibais iban',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    subjunctive: 'vaya vayas vaya vayamos vayáis vayan',
    gerund: 'yendo',
  },
  haber: {
    present: 'he has ha hemos habéis han',
    subjunctive: 'haya hayas haya hayamos hayáis hayan',
  },
  estar: {
    present: 'estoy estás está estamos estáis están',
    subjunctive: 'esté estés esté estemos estéis estén',
  },
  dar: {
    present: 'doy das da damos dais dan',
    past: 'di diste dio dimos disteis dieron',
    subjunctive: 'dé des dé demos deis den',
  },
  ver: {
    imperfect: 'veía veías veía veíamos veíais veían',
    past: 'vi viste vio vimos visteis vieron',
  },
  saber: {
    present: 'sé sabes sabe sabemos sabéis saben',
    subjunctive: 'sepa sepas sepa sepamos sepáis sepan',
  },
};

/** Spanish. */
export const spanish: Language = {
  id: 'es',
  name: 'Spanish',
  head: 'first',
  classes: {
    nm: 'masculine noun',
    nf: 'feminine noun',
    n: 'noun of both genders with one form',
    nmf: 'noun with a feminine form',
    a: 'adjective',
    v: 'verb',
    vr: 'infinitive and gerund of a verb with a reflexive pronoun written to it',
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
      case 'vr':
        return enclitic(word, ['se']);
      default:
        throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    }
  },
  functionWords: foldedWords(
    `el los las del al y un una unos unas lo le les su sus se que en es con por para como mas pero sin sobre entre hasta desde hacia según tras
    fue fueron era eran ha han había habían hay está están estaba estaban son ser tiene tienen tenía tenían hace dice dijo quien quienes cual cuando
    donde cuyo cuya no ni sí también ya muy todo toda todos todas otro otra otros otras este esta estos estas ese esa esos esas aquel aquella ella
    ellos ellas nos nuestra nuestro nuestros nuestras usted ustedes yo mi me te porque si aunque mientras después antes además dos tres años año
    cada nada nadie algo alguien algún alguna ningún ninguna sólo solo así aún aquí allí hoy ayer donde tanto menos mucho muchos muchas
    qué quién cómo cuándo dónde uno nunca siempre
    niña niñas niño niños hijo hija personas hombre hombres mujer mujeres delito delitos fiscal fiscalía detenido detenidos juez red redes fue sido he hemos puede pueden debe deben de la
    cuatro cinco siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho`,
  ),
  // With *ñ ¿ ¡* the endings and vowels that its neighbours lack: *-ción, -dad, -aron, -aba, -ó, ll-, ue*.
  everydayWords: new Set(
    `ano anos buen bueno casa caso casos ciudad datos decir derecho dia dias dicho edad escuela estado familia fecha fin foto fotos gente gran grande
    grupo grupos hacer hecho hechos hombre hombres hora imagen imagenes informacion informe ir joven jovenes legal ley linea lugar mano material
    menor menores mes mismo mujer mujeres mundo nina ninas nino ninos nombre nueva nuevo numero otra otro otros pagina paginas pais parte persona
    personas policia punto red redes ser servicio servicios sistema sitio tener tiempo toda todo todos trabajo veces venir vez victima victimas vida
    video videos web`.split(/\s+/),
  ),
  letters:
    /[ñ¿¡]|(?:ci[óo]n|ciones|dad|dades|[ai]eron|aron|ía[ns]?|aban?|[óé](?<=\p{L}.)|[áé]n)(?!\p{L})|ll(?<!\p{L}..)|ue(?<![qg]..)(?=[bdlnrst])/gu,
  conjunctions: new Set(['y', 'e', 'o', 'u', 'ni']),
  abbreviations: new Set(
    'sr sra sres sras srta dr dra dres prof profa lic ing d dna art arts num nums n p pp pag pags vol cap caps ap apdo ed cf cfr ej aprox av avda c tel núm etc inc fig figs ss op cit mons excmo excma ilmo ilma gral cnel sgto tte fdo rte'.split(
      ' ',
    ),
  ),
};

function pluralOf(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (/[íú]$/.test(word)) return word === 'menú' ? 'menús' : `${word}es`;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  // Stress on the last syllable: *violación, violaciones*; otherwise a word in -s stays: *crisis*.
  const stressed = /([áéíóú])([ns])$/.exec(word);
  if (stressed) return `${word.slice(0, -2)}${plainVowel(stressed[1]!)}${stressed[2]}es`;
  if (/[sx]$/.test(word)) return word;
  return `${word}es`;
}

function feminineOf(word: string): string {
  const irregular = irregularFeminines[word];
  if (irregular) return irregular;
  if (comparatives.test(word)) return word;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('or')) return `${word}a`;
  const stressed = /([áéó])([ns])$/.exec(word);
  if (stressed) return `${word.slice(0, -2)}${plainVowel(stressed[1]!)}${stressed[2]}a`;
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

// Spellings for all genders: *niñxs*, *niñes*, and, without the marks that `tokenize` takes out, *niñ@s*, *niño/a*, *niños(as)*.
function inclusive(word: string): Form[] {
  const stem = word.replace(/o$/, '');
  if (stem === word && !word.endsWith('or')) return [];
  const singular = stem === word ? [`${stem}x`] : [`${stem}x`, `${stem}oa`, `${stem}ao`];
  const plural =
    stem === word ? [`${stem}xs`, `${stem}esas`] : [`${stem}xs`, `${stem}es`, `${stem}osas`, `${stem}asos`];
  return [
    ...singular.map((text): Form => ({ text, number: 'singular' })),
    ...plural.map((text): Form => ({ text, number: 'plural' })),
  ];
}

function verbForms(verb: string): Form[] {
  return [
    ...formsOfParadigm(paradigmOf(verb), (participle) => [
      ...numbers(participle, `${participle}s`, 'masculine'),
      ...numbers(`${participle.slice(0, -1)}a`, `${participle.slice(0, -1)}as`, 'feminine'),
    ]),
    ...enclitic(verb, ['se', 'la', 'lo', 'las', 'los', 'le', 'les', 'me', 'te', 'nos']),
  ];
}

// *prostituirse, seducirla, prostituyéndose*: pronouns written together with the verb.
function enclitic(verb: string, pronouns: readonly string[]): Form[] {
  const gerund = stressedGerund(gerundOf(verb));
  return pronouns.flatMap((pronoun): Form[] => [
    { text: `${verb}${pronoun}`, verb: { tense: 'infinitive' } },
    { text: `${gerund}${pronoun}`, verb: { tense: 'gerund' } },
  ]);
}

function stressedGerund(gerund: string): string {
  return gerund.replace(/([ae])ndo$/, (_, vowel: string) => `${accented(vowel)}ndo`);
}

function paradigmOf(verb: string): Paradigm {
  const prefixed = prefixedVerb(verb);
  if (prefixed) return withPrefix(prefixed.prefix, paradigmOf(prefixed.base));
  const future = futureStems[verb] ?? verb.replace('í', 'i');
  const past = pastOf(verb);
  return {
    infinitive: verb,
    present: presentOf(verb),
    imperfect: imperfectOf(verb),
    past,
    future: joined(future, 'é ás á emos éis án'),
    conditional: joined(future, 'ía ías ía íamos íais ían'),
    subjunctive: subjunctiveOf(verb),
    gerund: gerundOf(verb),
    participle: participleOf(verb),
    ...irregularParadigms[verb],
    'past-subjunctive': pastSubjunctiveOf(irregularParadigms[verb]?.past ?? past),
  };
}

// *mantener, detener, proponer, contradecir, satisfacer* go as *tener, poner, decir, hacer* do.
function prefixedVerb(verb: string): { prefix: string; base: string } | undefined {
  const match = /^(.+)(tener|poner|venir|hacer|traer)$/.exec(verb);
  return match ? { prefix: match[1]!, base: match[2]! } : undefined;
}

function withPrefix(prefix: string, paradigm: Paradigm): Paradigm {
  return Object.fromEntries(
    Object.entries(paradigm).map(([tense, list]) => [
      tense,
      list
        .split(' ')
        .map((text) => prefix + text)
        .join(' '),
    ]),
  );
}

function presentOf(verb: string): string {
  const stem = verb.slice(0, -2);
  const endings = { a: 'o as a amos áis an', e: 'o es e emos éis en', i: 'o es e imos ís en' }[themeOf(verb)];
  const first = firstPersons[verb];
  return endings
    .split(' ')
    .map((ending, index) => {
      if (index === 0 && first) return first;
      return attach(verb, isStressed(index) ? presentStem(verb, stem) : stem, ending);
    })
    .join(' ');
}

function presentStem(verb: string, stem: string): string {
  const strong: Record<string, string> = { tener: 'tien', venir: 'vien', decir: 'dic', oír: 'oy' };
  return strong[verb] ?? stressedStems[verb] ?? stem;
}

function subjunctiveOf(verb: string): string {
  const endings = themeOf(verb) === 'a' ? 'e es e emos éis en' : 'a as a amos áis an';
  const first = firstPersons[verb];
  const stem = verb.slice(0, -2);
  return endings
    .split(' ')
    .map((ending, index) => {
      if (first) return first.slice(0, -1) + ending;
      if (isStressed(index)) return attach(verb, presentStem(verb, stem), ending);
      return attach(verb, themeOf(verb) === 'i' ? weakStem(verb, stem) : stem, ending);
    })
    .join(' ');
}

function imperfectOf(verb: string): string {
  const endings = themeOf(verb) === 'a' ? 'aba abas aba ábamos abais aban' : 'ía ías ía íamos íais ían';
  return joined(verb.slice(0, -2), endings);
}

function pastOf(verb: string): string {
  const stem = verb.slice(0, -2);
  const strong = pastStems[verb] ?? (verb.endsWith('ducir') ? `${verb.slice(0, -3)}j` : undefined);
  if (strong) {
    const texts = joined(strong, `e iste o imos isteis ${strong.endsWith('j') ? 'eron' : 'ieron'}`);
    return texts.replace('hico', 'hizo');
  }
  const endings = themeOf(verb) === 'a' ? 'é aste ó amos asteis aron' : 'í iste ió imos isteis ieron';
  return endings
    .split(' ')
    .map((ending) => attach(verb, /^i[óe]/.test(ending) ? weakStem(verb, stem) : stem, ending))
    .join(' ');
}

// *abusaron* gives *abusara, abusase*.
function pastSubjunctiveOf(past: string): string {
  const stem = past.split(' ')[5]!.replace(/ron$/, '');
  const stressed = stem.slice(0, -1) + accented(stem.at(-1)!);
  return `${stem}ra ${stem}ras ${stem}ra ${stressed}ramos ${stem}rais ${stem}ran ${stem}se ${stem}ses ${stem}se ${stressed}semos ${stem}seis ${stem}sen`;
}

function gerundOf(verb: string): string {
  if (irregularParadigms[verb]?.gerund) return irregularParadigms[verb].gerund;
  const prefixed = prefixedVerb(verb);
  if (prefixed) return prefixed.prefix + gerundOf(prefixed.base);
  const stem = verb.slice(0, -2);
  if (themeOf(verb) === 'a') return `${stem}ando`;
  if (verb === 'decir' || verb === 'venir' || verb === 'poder')
    return { decir: 'diciendo', venir: 'viniendo', poder: 'pudiendo' }[verb];
  return attach(verb, weakStem(verb, stem), 'iendo');
}

function participleOf(verb: string): string {
  const irregular = participles[verb];
  if (irregular) return irregular;
  const stem = verb.slice(0, -2);
  if (themeOf(verb) === 'a') return `${stem}ado`;
  return /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`;
}

function themeOf(verb: string): 'a' | 'e' | 'i' {
  return plainVowel(verb.at(-2)!) as 'a' | 'e' | 'i';
}

// Verbs in -ir raise the vowel where the stress is on a diphthong: *consintió, durmiendo*.
function weakStem(verb: string, stem: string): string {
  if (themeOf(verb) !== 'i' || !(verb in stressedStems) || /[íú]/.test(stressedStems[verb]!)) return stem;
  const at = Math.max(stem.lastIndexOf('e'), stem.lastIndexOf('o'));
  return at === -1 ? stem : stem.slice(0, at) + (stem[at] === 'e' ? 'i' : 'u') + stem.slice(at + 1);
}

// Keeps the sound of the stem's last consonant before another vowel: *practiqué, pague, comience, ejerzo, elijo, sigo, seduzco, prostituyó*.
function attach(verb: string, stem: string, ending: string): string {
  const front = /^[eiéí]/.test(ending);
  if (themeOf(verb) === 'a') {
    if (!front) return stem + ending;
    return stem.replace(/(?:gu|g|c|z)$/, (sound) => ({ gu: 'gü', g: 'gu', c: 'qu', z: 'c' })[sound]!) + ending;
  }
  if (/[^gq]uir$/.test(verb) && /^(?:[aáoe]|i[óe])/.test(ending)) return `${stem}y${ending.replace(/^i/, '')}`;
  if (/[aeo]$/.test(stem) && /^i[óe]/.test(ending)) return `${stem}y${ending.slice(1)}`;
  if (/[aeo]$/.test(stem) && /^i(?:ste|mos)/.test(ending)) return `${stem}í${ending.slice(1)}`;
  if (front) return stem + ending;
  if (/[aeou]c[ei]r$/.test(verb) && !/^(?:hacer|decir|cocer|mecer)$/.test(verb))
    return `${stem.slice(0, -1)}zc${ending}`;
  return stem.replace(/(?:gu|g|c)$/, (sound) => ({ gu: 'g', g: 'j', c: 'z' })[sound]!) + ending;
}

function plainVowel(vowel: string): string {
  return vowel.normalize('NFD').charAt(0);
}

function accented(vowel: string): string {
  return `${vowel}\u0301`.normalize('NFC');
}
