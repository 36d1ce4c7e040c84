import type { Form } from '../model/index.ts';
import type { Language } from './language.ts';
import { foldedWords, formsOfParadigm, joined, numbers, type Gender, type Paradigm } from './romance.ts';

/** Plurals that no rule for endings gives. */
const irregularPlurals: Record<string, string> = {
  uomo: 'uomini',
  dio: 'dei',
  zio: 'zii',
  amico: 'amici',
  nemico: 'nemici',
  greco: 'greci',
  porco: 'porci',
  medico: 'medici',
  parroco: 'parroci',
  sindaco: 'sindaci',
  monaco: 'monaci',
  carico: 'carichi',
  incarico: 'incarichi',
  antico: 'antichi',
  fico: 'fichi',
  ala: 'ali',
  mano: 'mani',
  foto: 'foto',
  moto: 'moto',
  video: 'video',
  auto: 'auto',
  porno: 'porno',
  euro: 'euro',
  radio: 'radio',
  serie: 'serie',
  specie: 'specie',
  squillo: 'squillo',
  vittima: 'vittime',
  virtuale: 'virtuali',
  vaglia: 'vaglia',
};

const irregularFeminines: Record<string, string> = {
  studente: 'studentessa',
  professore: 'professoressa',
  dottore: 'dottoressa',
  presidente: 'presidente',
  poeta: 'poetessa',
  dio: 'dea',
  re: 'regina',
  uomo: 'donna',
  eroe: 'eroina',
  infermiere: 'infermiera',
  cameriere: 'cameriera',
  parrucchiere: 'parrucchiera',
  consigliere: 'consigliera',
  assessore: 'assessora',
  difensore: 'difensora',
  padrone: 'padrona',
  signore: 'signora',
  zio: 'zia',
};

/** Verbs in -ire that do without *-isc-*. */
const plainThird = new Set(
  'aprire coprire dormire fuggire offrire partire scoprire seguire sentire servire soffrire vestire consentire mentire divertire perseguire inseguire avvertire'.split(
    ' ',
  ),
);

/** Participle and root of the strong past. */
const strongForms: Record<string, { participle: string; past?: string }> = {
  aprire: { participle: 'aperto' },
  coprire: { participle: 'coperto' },
  scoprire: { participle: 'scoperto' },
  offrire: { participle: 'offerto' },
  soffrire: { participle: 'sofferto' },
  chiedere: { participle: 'chiesto', past: 'chies' },
  chiudere: { participle: 'chiuso', past: 'chius' },
  concludere: { participle: 'concluso', past: 'conclus' },
  concedere: { participle: 'concesso', past: 'concess' },
  correggere: { participle: 'corretto', past: 'corress' },
  correre: { participle: 'corso', past: 'cors' },
  costringere: { participle: 'costretto', past: 'costrins' },
  decidere: { participle: 'deciso', past: 'decis' },
  difendere: { participle: 'difeso', past: 'difes' },
  diffondere: { participle: 'diffuso', past: 'diffus' },
  descrivere: { participle: 'descritto', past: 'descriss' },
  discutere: { participle: 'discusso', past: 'discuss' },
  esprimere: { participle: 'espresso', past: 'espress' },
  iscrivere: { participle: 'iscritto', past: 'iscriss' },
  leggere: { participle: 'letto', past: 'less' },
  eleggere: { participle: 'eletto', past: 'eless' },
  mettere: { participle: 'messo', past: 'mis' },
  ammettere: { participle: 'ammesso', past: 'ammis' },
  permettere: { participle: 'permesso', past: 'permis' },
  promettere: { participle: 'promesso', past: 'promis' },
  trasmettere: { participle: 'trasmesso', past: 'trasmis' },
  commettere: { participle: 'commesso', past: 'commis' },
  nascondere: { participle: 'nascosto', past: 'nascos' },
  perdere: { participle: 'perso', past: 'pers' },
  prendere: { participle: 'preso', past: 'pres' },
  intraprendere: { participle: 'intrapreso', past: 'intrapres' },
  rendere: { participle: 'reso', past: 'res' },
  arrendere: { participle: 'arreso', past: 'arres' },
  ridere: { participle: 'riso', past: 'ris' },
  rispondere: { participle: 'risposto', past: 'rispos' },
  rompere: { participle: 'rotto', past: 'rupp' },
  scegliere: { participle: 'scelto', past: 'scels' },
  togliere: { participle: 'tolto', past: 'tols' },
  raccogliere: { participle: 'raccolto', past: 'raccols' },
  scrivere: { participle: 'scritto', past: 'scriss' },
  proscrivere: { participle: 'proscritto', past: 'proscriss' },
  spingere: { participle: 'spinto', past: 'spins' },
  stringere: { participle: 'stretto', past: 'strins' },
  succedere: { participle: 'successo', past: 'success' },
  uccidere: { participle: 'ucciso', past: 'uccis' },
  vedere: { participle: 'visto', past: 'vid' },
  vivere: { participle: 'vissuto', past: 'viss' },
  vincere: { participle: 'vinto', past: 'vins' },
  convincere: { participle: 'convinto', past: 'convins' },
  coinvolgere: { participle: 'coinvolto', past: 'coinvols' },
  rivolgere: { participle: 'rivolto', past: 'rivols' },
  svolgere: { participle: 'svolto', past: 'svols' },
  muovere: { participle: 'mosso', past: 'moss' },
  conoscere: { participle: 'conosciuto', past: 'conobb' },
  crescere: { participle: 'cresciuto', past: 'crebb' },
  nascere: { participle: 'nato', past: 'nacqu' },
  assolvere: { participle: 'assolto', past: 'assols' },
  distruggere: { participle: 'distrutto', past: 'distruss' },
  dipingere: { participle: 'dipinto', past: 'dipins' },
  proteggere: { participle: 'protetto', past: 'protess' },
  assumere: { participle: 'assunto', past: 'assuns' },
  vendere: { participle: 'venduto' },
};

/** What no rule gives of the most frequent verbs. */
const irregularParadigms: Record<string, Paradigm> = {
  essere: {
    infinitive: 'essere',
    present: 'sono sei è siamo siete sono',
    imperfect: 'ero eri era eravamo eravate erano',
    past: 'fui fosti fu fummo foste furono',
    future: 'sarò sarai sarà saremo sarete saranno',
    conditional: 'sarei saresti sarebbe saremmo sareste sarebbero',
    subjunctive: 'sia sia sia siamo siate siano',
    'past-subjunctive': 'fossi fossi fosse fossimo foste fossero',
    gerund: 'essendo',
    participle: 'stato',
  },
  avere: {
    present: 'ho hai ha abbiamo avete hanno',
    past: 'ebbi avesti ebbe avemmo aveste ebbero',
    future: 'avrò avrai avrà avremo avrete avranno',
    conditional: 'avrei avresti avrebbe avremmo avreste avrebbero',
    subjunctive: 'abbia abbia abbia abbiamo abbiate abbiano',
  },
  stare: {
    present: 'sto stai sta stiamo state stanno',
    past: 'stetti stesti stette stemmo steste stettero',
    future: 'starò starai starà staremo starete staranno',
    conditional: 'starei staresti starebbe staremmo stareste starebbero',
    subjunctive: 'stia stia stia stiamo stiate stiano',
    'past-subjunctive': 'stessi stessi stesse stessimo steste stessero',
  },
  dare: {
    present: 'do dai dà diamo date danno',
    past: 'diedi desti diede demmo deste diedero',
    future: 'darò darai darà daremo darete daranno',
    conditional: 'darei daresti darebbe daremmo dareste darebbero',
    subjunctive: 'dia dia dia diamo diate diano',
    'past-subjunctive': 'dessi dessi desse dessimo deste dessero',
  },
  fare: {
    present: 'faccio fai fa facciamo fate fanno',
    imperfect: 'facevo facevi faceva facevamo facevate facevano',
    past: 'feci facesti fece facemmo faceste fecero',
    future: 'farò farai farà faremo farete faranno',
    conditional: 'farei faresti farebbe faremmo fareste farebbero',
    subjunctive: 'faccia faccia faccia facciamo facciate facciano',
    'past-subjunctive': 'facessi facessi facesse facessimo faceste facessero',
    gerund: 'facendo',
    participle: 'fatto',
  },
  dire: {
    present: 'dico dici dice diciamo dite dicono',
    imperfect: 'dicevo dicevi diceva dicevamo dicevate dicevano',
    past: 'dissi dicesti disse dicemmo diceste dissero',
    future: 'dirò dirai dirà diremo direte diranno',
    conditional: 'direi diresti direbbe diremmo direste direbbero',
    subjunctive: 'dica dica dica diciamo diciate dicano',
    'past-subjunctive': 'dicessi dicessi dicesse dicessimo diceste dicessero',
    gerund: 'dicendo',
    participle: 'detto',
  },
  andare: {
    present: 'vado vai va andiamo andate vanno',
    future: 'andrò andrai andrà andremo andrete andranno',
    conditional: 'andrei andresti andrebbe andremmo andreste andrebbero',
    subjunctive: 'vada vada vada andiamo andiate vadano',
  },
  venire: {
    present: 'vengo vieni viene veniamo venite vengono',
    past: 'venni venisti venne venimmo veniste vennero',
    future: 'verrò verrai verrà verremo verrete verranno',
    conditional: 'verrei verresti verrebbe verremmo verreste verrebbero',
    subjunctive: 'venga venga venga veniamo veniate vengano',
    participle: 'venuto',
  },
  potere: {
    present: 'posso puoi può possiamo potete possono',
    future: 'potrò potrai potrà potremo potrete potranno',
    conditional: 'potrei potresti potrebbe potremmo potreste potrebbero',
    subjunctive: 'possa possa possa possiamo possiate possano',
  },
  volere: {
    present: 'voglio vuoi vuole vogliamo volete vogliono',
    past: 'volli volesti volle volemmo voleste vollero',
    future: 'vorrò vorrai vorrà vorremo vorrete vorranno',
    conditional: 'vorrei vorresti vorrebbe vorremmo vorreste vorrebbero',
    subjunctive: 'voglia voglia voglia vogliamo vogliate vogliano',
  },
  dovere: {
    present: 'devo devi deve dobbiamo dovete devono',
    future: 'dovrò dovrai dovrà dovremo dovrete dovranno',
    conditional: 'dovrei dovresti dovrebbe dovremmo dovreste dovrebbero',
    subjunctive: 'debba debba debba dobbiamo dobbiate debbano',
  },
  sapere: {
    present: 'so sai sa sappiamo sapete sanno',
    past: 'seppi sapesti seppe sapemmo sapeste seppero',
    future: 'saprò saprai saprà sapremo saprete sapranno',
    conditional: 'saprei sapresti saprebbe sapremmo sapreste saprebbero',
    subjunctive: 'sappia sappia sappia sappiamo sappiate sappiano',
  },
  tenere: {
    present: 'tengo tieni tiene teniamo tenete tengono',
    past: 'tenni tenesti tenne tenemmo teneste tennero',
    future: 'terrò terrai terrà terremo terrete terranno',
    conditional: 'terrei terresti terrebbe terremmo terreste terrebbero',
    subjunctive: 'tenga tenga tenga teniamo teniate tengano',
  },
  porre: {
    present: 'pongo poni pone poniamo ponete pongono',
    imperfect: 'ponevo ponevi poneva ponevamo ponevate ponevano',
    past: 'posi ponesti pose ponemmo poneste posero',
    future: 'porrò porrai porrà porremo porrete porranno',
    conditional: 'porrei porresti porrebbe porremmo porreste porrebbero',
    subjunctive: 'ponga ponga ponga poniamo poniate pongano',
    'past-subjunctive': 'ponessi ponessi ponesse ponessimo poneste ponessero',
    gerund: 'ponendo',
    participle: 'posto',
  },
  trarre: {
    present: 'traggo trai trae traiamo traete traggono',
    imperfect: 'traevo traevi traeva traevamo traevate traevano',
    past: 'trassi traesti trasse traemmo traeste trassero',
    future: 'trarrò trarrai trarrà trarremo trarrete trarranno',
    conditional: 'trarrei trarresti trarrebbe trarremmo trarreste trarrebbero',
    subjunctive: 'tragga tragga tragga traiamo traiate traggano',
    'past-subjunctive': 'traessi traessi traesse traessimo traeste traessero',
    gerund: 'traendo',
    participle: 'tratto',
  },
  durre: {
    present: 'duco duci duce duciamo ducete ducono',
    imperfect: 'ducevo ducevi duceva ducevamo ducevate ducevano',
    past: 'dussi ducesti dusse ducemmo duceste dussero',
    future: 'durrò durrai durrà durremo durrete durranno',
    conditional: 'durrei durresti durrebbe durremmo durreste durrebbero',
    subjunctive: 'duca duca duca duciamo duciate ducano',
    'past-subjunctive': 'ducessi ducessi ducesse ducessimo duceste ducessero',
    gerund: 'ducendo',
    participle: 'dotto',
  },
  uscire: {
    present: 'esco esci esce usciamo uscite escono',
    subjunctive: 'esca esca esca usciamo usciate escano',
  },
};

/** Italian. */
export const italian: Language = {
  id: 'it',
  name: 'Italian',
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
        return numbers(word, pluralOf(word, 'masculine'), 'masculine');
      case 'nf':
        return numbers(word, pluralOf(word, 'feminine'), 'feminine');
      case 'n':
        return commonForms(word);
      case 'nmf':
      case 'a':
        return agreeing(word);
      case 'v':
        return verbForms(word);
      case 'vr':
        return enclitic(word, ['si']);
      default:
        throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    }
  },
  functionWords: foldedWords(
    `il lo gli i la le un uno una di del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello
    nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col con per che è e ed non sono era erano ha hanno aveva avevano più ma anche
    come se si su da in tra fra suo sua suoi loro questo questa questi queste quello quella quelli quelle quel quei chi cui dove quando perché
    poi già ancora sempre mai solo molto molti molte tutto tutti tutta tutte altro altri altra altre ogni nessun nessuno nessuna qualche alcuni
    alcune stato stata stati state essere avere fatto fa può possono deve devono dice detto disse secondo dopo prima contro senza fino durante verso
    lui lei noi voi io mi ti ci vi ne
    bambino bambini bambina bambine ragazza ragazze minori minorenni figlio figlia persone uomo uomini donna donne reato reati polizia procura rete gli lo l c d s nell anni anno due tre così però mentre oppure o né sia ad od oggi ieri qui invece
    quattro cinque sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto`,
  ),
  // With the grave accents the endings and pairs that its neighbours lack: *-zione, -i, gli, -tto*.
  everydayWords: new Set(
    `altra altri altro andare anni anno avere bambina bambini bambino buono casa casi caso citta data dati detto dire diritto donna donne essere eta
    famiglia fare fatti fatto fine foto gente giorni giorno giovane giovani grande gruppi gruppo immagine immagini informazione lavoro legale legge
    linea luogo mano materiale mese minore minori mondo nome numero nuova nuovo ora paese pagina pagine parte persona persone polizia punto ragazza
    ragazzi ragazzo rapporto rete reti scuola servizi servizio sistema siti sito stato stesso tempo tutta tutti tutto uomini uomo venire video vita
    vittima vittime volta volte web`.split(/\s+/),
  ),
  letters:
    /[àèìòù]|zion[ei]|gl[ie]|[cg]hi(?!\p{L})|(?:cc|tt|nn|zz|ss|gg|pp)[oia](?!\p{L})|zz|(?:ono|vano|[aei]va|i(?<=\p{L}{3}.)|at[oa](?<=\p{L}{3}...))(?!\p{L})/gu,
  conjunctions: new Set(['e', 'ed', 'o', 'od', 'oppure', 'né']),
  abbreviations: new Set(
    'sig sigg sigra dott dr prof avv ing arch geom rag on sen mons don art artt n nn num p pp pag pagg vol cap ed cfr es ecc etc tel fig figg ss co c.p c.p.p c cost lett ca cit op rev cav cap col gen ten mar brig'.split(
      ' ',
    ),
  ),
};

function pluralOf(word: string, gender: Gender): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  const stem = word.slice(0, -1);
  switch (word.at(-1)) {
    case 'o':
      if (/(?:ico|logo|fago)$/.test(word)) return `${stem}i`;
      if (/[cg]o$/.test(word)) return `${stem}hi`;
      return word.endsWith('io') ? stem : `${stem}i`;
    case 'a':
      if (gender === 'masculine') return /[cg]a$/.test(word) ? `${stem}hi` : `${stem}i`;
      if (/[cg]a$/.test(word)) return `${stem}he`;
      // *la camicia, le camicie* keeps its i after a vowel; *provincia, spiaggia* drop it.
      if (/[^aeiou][cg]ia$/.test(word)) return `${word.slice(0, -2)}e`;
      return `${stem}e`;
    case 'e':
      return `${stem}i`;
    default:
      return word;
  }
}

function feminineOf(word: string): string {
  const irregular = irregularFeminines[word];
  if (irregular) return irregular;
  if (word.endsWith('tore')) return `${word.slice(0, -4)}trice`;
  if (word.endsWith('iere')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  return word;
}

// *il ginnasta, la ginnasta*, but *i ginnasti, le ginnaste*.
function commonForms(word: string): Form[] {
  const masculine = pluralOf(word, 'masculine');
  const feminine = pluralOf(word, 'feminine');
  if (masculine === feminine) return numbers(word, masculine);
  return [
    { text: word, number: 'singular' },
    { text: masculine, number: 'plural', gender: 'masculine' },
    { text: feminine, number: 'plural', gender: 'feminine' },
  ];
}

function agreeing(word: string): Form[] {
  const feminine = feminineOf(word);
  return [
    ...numbers(word, pluralOf(word, 'masculine'), 'masculine'),
    ...numbers(feminine, pluralOf(feminine, 'feminine'), 'feminine'),
    ...inclusive(word),
  ];
}

// Spellings for all genders: *bambinə*, *bambinx*, and, without the marks that `tokenize` takes out, *bambino/a*, *bambini(e)*.
function inclusive(word: string): Form[] {
  if (!word.endsWith('o')) return [];
  const stem = word.slice(0, -1);
  return [
    ...[`${stem}oa`, `${stem}ao`].map((text): Form => ({ text, number: 'singular' })),
    ...[`${stem}ie`, `${stem}ei`, `${stem}ə`, `${stem}ɜ`, `${stem}x`].map((text): Form => ({ text, number: 'plural' })),
  ];
}

function verbForms(verb: string): Form[] {
  return [
    ...formsOfParadigm(paradigmOf(verb), (participle) => [
      ...numbers(participle, pluralOf(participle, 'masculine'), 'masculine'),
      ...numbers(`${participle.slice(0, -1)}a`, `${participle.slice(0, -1)}e`, 'feminine'),
    ]),
    ...enclitic(verb, ['si', 'la', 'lo', 'le', 'li', 'gli', 'ne', 'ci', 'mi', 'ti', 'vi']),
  ];
}

// *prostituirsi, sedurla, prostituendosi*: pronouns written together with the verb.
function enclitic(verb: string, pronouns: readonly string[]): Form[] {
  const stem = verb.replace(/r?re$/, 'r');
  const gerund = paradigmOf(verb).gerund!;
  return pronouns.flatMap((pronoun): Form[] => [
    { text: `${stem}${pronoun}`, verb: { tense: 'infinitive' } },
    { text: `${gerund}${pronoun}`, verb: { tense: 'gerund' } },
  ]);
}

function paradigmOf(verb: string): Paradigm {
  const prefixed = /^(.*[^r]|per|inter|contr|)(tenere|porre|trarre|durre|dire|fare|venire)$/.exec(verb);
  if (prefixed?.[1] && isCompound(verb)) return withPrefix(prefixed[1], paradigmOf(prefixed[2]!));
  const stem = verb.slice(0, -3);
  const theme = themeOf(verb);
  const imperfect = joined(stem + theme, 'vo vi va vamo vate vano');
  const strong = strongForms[verb];
  return {
    infinitive: verb,
    present: presentOf(verb, stem),
    imperfect,
    past: pastOf(verb, stem),
    future: futureOf(verb, 'ò ai à emo ete anno'),
    conditional: futureOf(verb, 'ei esti ebbe emmo este ebbero'),
    subjunctive: subjunctiveOf(verb, stem),
    'past-subjunctive': joined(stem + theme, 'ssi ssi sse ssimo ste ssero'),
    gerund: theme === 'a' ? `${stem}ando` : `${stem}endo`,
    participle: strong?.participle ?? stem + { a: 'ato', e: 'uto', i: 'ito' }[theme],
    ...irregularParadigms[verb],
  };
}

function isCompound(verb: string): boolean {
  return (
    /(?:tenere|porre|trarre|durre)$/.test(verb) ||
    /^(?:contraddire|disdire|soddisfare|disfare|rifare|intervenire|prevenire|provenire|avvenire|divenire)$/.test(verb)
  );
}

function withPrefix(prefix: string, paradigm: Paradigm): Paradigm {
  return Object.fromEntries(Object.entries(paradigm).map(([tense, list]) => [tense, joined(prefix, list)]));
}

function presentOf(verb: string, stem: string): string {
  const theme = themeOf(verb);
  if (theme === 'i' && !plainThird.has(verb))
    return `${stem}isco ${stem}isci ${stem}isce ${stem}iamo ${stem}ite ${stem}iscono`;
  const endings = { a: 'o i a iamo ate ano', e: 'o i e iamo ete ono', i: 'o i e iamo ite ono' }[theme];
  return withSound(verb, stem, endings);
}

function subjunctiveOf(verb: string, stem: string): string {
  const theme = themeOf(verb);
  if (theme === 'i' && !plainThird.has(verb))
    return `${stem}isca ${stem}isca ${stem}isca ${stem}iamo ${stem}iate ${stem}iscano`;
  return withSound(verb, stem, theme === 'a' ? 'i i i iamo iate ino' : 'a a a iamo iate ano');
}

function pastOf(verb: string, stem: string): string {
  const strong = strongForms[verb]?.past;
  if (strong) return `${strong}i ${stem}esti ${strong}e ${stem}emmo ${stem}este ${strong}ero`;
  const theme = themeOf(verb);
  if (theme === 'a') return joined(stem, 'ai asti ò ammo aste arono');
  if (theme === 'e') return joined(stem, 'ei esti é emmo este erono');
  return joined(stem, 'ii isti ì immo iste irono');
}

function futureOf(verb: string, endings: string): string {
  const stem = verb.slice(0, -3);
  const joint = themeOf(verb) === 'i' ? 'ir' : 'er';
  return withSound(verb, stem, joined(joint, endings));
}

// Keeps the sound of the stem in -are: *pagherò, cerchi, bacerò, baci*.
function withSound(verb: string, stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => {
      if (themeOf(verb) !== 'a' || !/^[ei]/.test(ending)) return stem + ending;
      if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
      if (/(?:[cg]|sc|gl)i$/.test(stem)) return stem.slice(0, -1) + ending;
      return (stem.endsWith('i') && ending.startsWith('i') ? stem.slice(0, -1) : stem) + ending;
    })
    .join(' ');
}

// *porre, trarre, -durre* go as verbs in -ere.
function themeOf(verb: string): 'a' | 'e' | 'i' {
  const vowel = verb.at(-3);
  return vowel === 'a' || vowel === 'i' ? vowel : 'e';
}
