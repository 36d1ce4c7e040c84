import type { Form, VerbForm } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Grammatical gender of a German noun. */
export type Gender = 'masculine' | 'feminine' | 'neuter';
/** Grammatical number. */
export type Number = 'singular' | 'plural';
/** Grammatical case. */
export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';
/** What stands before an adjective: nothing that shows the case (`strong`), a word like *der* (`weak`), or a word like *ein* (`mixed`). */
export type Declension = 'strong' | 'weak' | 'mixed';

/** All cases, in the order of the tables. */
export const cases: readonly Case[] = ['nominative', 'accusative', 'dative', 'genitive'];

const adjectiveEndings: Readonly<Record<Declension, Readonly<Record<Gender | 'plural', string>>>> = {
  strong: { masculine: 'er en em en', feminine: 'e e er er', neuter: 'es es em en', plural: 'e e en er' },
  weak: { masculine: 'e en en en', feminine: 'e e en en', neuter: 'e e en en', plural: 'en en en en' },
  mixed: { masculine: 'er en en en', feminine: 'e e en en', neuter: 'es es en en', plural: 'en en en en' },
};

/** The ending of an adjective, or of a noun that is declined like one. */
export function adjectiveEnding(declension: Declension, number: Number, gender: Gender, grammaticalCase: Case): string {
  const row = adjectiveEndings[declension][number === 'plural' ? 'plural' : gender];
  return row.split(' ')[cases.indexOf(grammaticalCase)]!;
}

/** Plurals that no class gives. */
const irregularPlurals: Readonly<Record<string, string>> = { material: 'materialien', bau: 'bauten', thema: 'themen' };

/** Third person of the present and of the past, and participle, of the irregular verbs that packs use. */
const irregularVerbs: Readonly<Record<string, string>> = {
  beuten: 'beutet beutete gebeutet',
  bieten: 'bietet bot geboten',
  bitten: 'bittet bat gebeten',
  bleiben: 'bleibt blieb geblieben',
  brechen: 'bricht brach gebrochen',
  bringen: 'bringt brachte gebracht',
  denken: 'denkt dachte gedacht',
  empfehlen: 'empfiehlt empfahl empfohlen',
  erscheinen: 'erscheint erschien erschienen',
  fahren: 'fährt fuhr gefahren',
  fallen: 'fällt fiel gefallen',
  finden: 'findet fand gefunden',
  fliegen: 'fliegt flog geflogen',
  geben: 'gibt gab gegeben',
  gehen: 'geht ging gegangen',
  greifen: 'greift griff gegriffen',
  halten: 'hält hielt gehalten',
  hängen: 'hängt hing gehangen',
  heißen: 'heißt hieß geheißen',
  helfen: 'hilft half geholfen',
  kennen: 'kennt kannte gekannt',
  klingen: 'klingt klang geklungen',
  kommen: 'kommt kam gekommen',
  laden: 'lädt lud geladen',
  lassen: 'lässt ließ gelassen',
  laufen: 'läuft lief gelaufen',
  lesen: 'liest las gelesen',
  liegen: 'liegt lag gelegen',
  meiden: 'meidet mied gemieden',
  nehmen: 'nimmt nahm genommen',
  nennen: 'nennt nannte genannt',
  raten: 'rät riet geraten',
  rufen: 'ruft rief gerufen',
  schlafen: 'schläft schlief geschlafen',
  schreiben: 'schreibt schrieb geschrieben',
  schweigen: 'schweigt schwieg geschwiegen',
  sehen: 'sieht sah gesehen',
  senden: 'sendet sandte gesandt',
  sitzen: 'sitzt saß gesessen',
  sprechen: 'spricht sprach gesprochen',
  stehen: 'steht stand gestanden',
  steigen: 'steigt stieg gestiegen',
  streichen: 'streicht strich gestrichen',
  suchen: 'sucht suchte gesucht',
  tragen: 'trägt trug getragen',
  treffen: 'trifft traf getroffen',
  treiben: 'treibt trieb getrieben',
  tun: 'tut tat getan',
  verbieten: 'verbietet verbot verboten',
  verschwinden: 'verschwindet verschwand verschwunden',
  wachsen: 'wächst wuchs gewachsen',
  weichen: 'weicht wich gewichen',
  werben: 'wirbt warb geworben',
  werfen: 'wirft warf geworfen',
  wissen: 'weiß wusste gewusst',
  ziehen: 'zieht zog gezogen',
  zwingen: 'zwingt zwang gezwungen',
};

/** Six persons of present and past, the subjunctive of the third person, singular and plural, and the participle. */
const auxiliaries: Readonly<
  Record<string, { present: string; past: string; subjunctive: string; participle: string }>
> = {
  sein: {
    present: 'bin bist ist sind seid sind',
    past: 'war warst war waren wart waren',
    subjunctive: 'sei seien wäre wären',
    participle: 'gewesen',
  },
  haben: {
    present: 'habe hast hat haben habt haben',
    past: 'hatte hattest hatte hatten hattet hatten',
    subjunctive: 'habe haben hätte hätten',
    participle: 'gehabt',
  },
  werden: {
    present: 'werde wirst wird werden werdet werden',
    past: 'wurde wurdest wurde wurden wurdet wurden',
    subjunctive: 'werde werden würde würden',
    participle: 'geworden',
  },
  können: {
    present: 'kann kannst kann können könnt können',
    past: 'konnte konntest konnte konnten konntet konnten',
    subjunctive: 'könne können könnte könnten',
    participle: 'gekonnt',
  },
  müssen: {
    present: 'muss musst muss müssen müsst müssen',
    past: 'musste musstest musste mussten musstet mussten',
    subjunctive: 'müsse müssen müsste müssten',
    participle: 'gemusst',
  },
  sollen: {
    present: 'soll sollst soll sollen sollt sollen',
    past: 'sollte solltest sollte sollten solltet sollten',
    subjunctive: 'solle sollen sollte sollten',
    participle: 'gesollt',
  },
  dürfen: {
    present: 'darf darfst darf dürfen dürft dürfen',
    past: 'durfte durftest durfte durften durftet durften',
    subjunctive: 'dürfe dürfen dürfte dürften',
    participle: 'gedurft',
  },
  wollen: {
    present: 'will willst will wollen wollt wollen',
    past: 'wollte wolltest wollte wollten wolltet wollten',
    subjunctive: 'wolle wollen wollte wollten',
    participle: 'gewollt',
  },
};

const separable =
  /^(?:zurück|zusammen|weiter|vorbei|statt|fest|heim|teil|fort|nach|auf|aus|ein|her|hin|los|mit|vor|weg|ab|an|bei|zu)(?=\p{L}{3})/u;
// These only look as if they began with a prefix.
const whole = new Set(['antworten', 'herrschen', 'hindern', 'einigen', 'ahnden', 'beichten', 'abonnieren']);
const inseparable = /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)/;

// Umlauts, a sharp s, and *graf* beside *graph*.
const spelledInTwoWays = /[äöüß]|gra(?:f|ph)/;

/** German. Nouns stand with their capital in the packs; a class with a capital asks for it in the text too. */
export const german: Language = {
  id: 'de',
  name: 'German',
  head: 'first',
  classes: {
    nm: 'masculine noun',
    nf: 'feminine noun',
    nn: 'neuter noun',
    nmf: 'noun with a feminine form in -in',
    na: 'noun that is declined like an adjective, given in -e (Verdächtige)',
    'nm-e':
      'noun with its plural: -0 (as the singular), -e, -er, -n, -en, -s, -u (umlaut), -ue (umlaut and e), -w (weak: -n or -en in all cases)',
    Nm: 'noun that must begin with a capital; so for every class of nouns',
    N: 'word as given that must begin with a capital',
    a: 'adjective',
    v: 'verb',
  },
  inflect(word, inflectionClass) {
    if (inflectionClass === 'a') return adjectiveForms(word);
    if (inflectionClass === 'v') return verbForms(word);
    if (inflectionClass === 'N') return [{ text: word, capital: true }];
    const noun = /^([nN])(mf|[mfna])(?:-(0|er?|e?n|s|ue?|w))?$/.exec(inflectionClass);
    if (!noun) throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    const [, capital, gender, plural] = noun;
    const forms = nounForms(word, gender!, plural);
    return capital === 'N' ? forms.map((form) => ({ ...form, capital: true })) : forms;
  },
  functionWords: new Set(
    `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen keiner keinem ist sind war waren wird werden
    wurde wurden worden würde hat haben hatte hatten habe sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem ihres er sie es wir ich
    man sich mit von vom zu zum zur im am an auf aus bei beim nach über unter für gegen um wegen durch ohne vor zwischen seit bis während dass
    daß ob wenn weil als wie wo wer was welche welcher welches auch noch schon nur sehr mehr nun dann doch dort hier diese dieser dieses diesem
    diesen jene alle allen viele zwei drei nie immer kann können konnte soll sollen sollte muss müssen darf wollen so jetzt heute gestern laut
    sowie bereits uns unser unsere mir mich dir ihm ihn ihnen denn nachdem bevor zwar jedoch etwa wieder sondern selbst ja nein
    vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn jahr jahre jahren`
      .split(/\s+/)
      .map(fold),
  ),
  everydayWords: new Set(
    `alt alter andere anderen anruf arbeit bericht berichte bild bilder bildern datei dateien daten datum dienst ding ende fall falle fallen familie
    foto fotos frau frauen gab ganz geben gehen geld gemacht gericht gesetz ging gross grosse gruppe gruppen gut hand haus internet jahr jahre jahren
    jugendliche jugendlichen jung junge jungen kam kind kinder kindern klein kommen land leben leute machen madchen mal mann manner material monat
    name namen netz netzwerk neu neue neuen opfer ort person personen polizei punkt recht sagt sagte schule seite seiten staat stadt system tag tage
    tagen tat teil uhr video videos weg welt woche zahl zeile zeit`.split(/\s+/),
  ),
  letters: /[äöüß]/g,
  conjunctions: new Set(['und', 'oder', 'sowie', 'bzw', 'beziehungsweise']),
  abbreviations: new Set(
    `z b u a d h i v m o s p e g bzw ca dr prof nr art abs st str evtl ggf inkl exkl sog vgl usw etc geb gest jh jhd mio mrd tel hl hr fr std min max
    bd hg hrsg aufl kap anm rn rdnr ziff lit abt dipl ing med jur phil mag jan feb febr apr aug sept okt nov dez bes bzgl einschl entspr gem
    lt mind nachf österr schweiz dt ehem zit zzt ua uvm dgl mwn rep red verf f ff 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
    24 25 26 27 28 29 30 31`
      .split(/\s+/)
      .map(fold),
  ),
  declined: (word) => (word.length < 5 ? [] : ['s', 'es', 'n', 'en'].map((ending) => word + ending)),
  variants(text) {
    if (!spelledInTwoWays.test(text)) return [];
    const key = fold(text);
    const spelled = [text, text.replaceAll('graf', 'graph'), text.replaceAll('graph', 'graf')];
    const sharp = spelled.map((word) => word.replaceAll('ß', 'ss'));
    const spread = sharp.map((word) => word.replace(/[äöü]/g, (vowel) => `${fold(vowel)}e`));
    return [...new Set([...spelled, ...sharp, ...spread].map(fold))].filter((word) => word !== key);
  },
};

function nounForms(word: string, gender: string, plural: string | undefined): Form[] {
  switch (gender) {
    case 'm':
      return declined(word, 'masculine', plural);
    case 'f':
      return declined(word, 'feminine', plural);
    case 'n':
      return declined(word, 'neuter', plural);
    case 'mf':
      return [
        ...declined(word, 'masculine', plural),
        ...declined(`${word.replace(/e$/, '')}in`, 'feminine', undefined),
      ];
    default:
      return adjectivalForms(word);
  }
}

function declined(word: string, gender: Gender, plural: string | undefined): Form[] {
  const type = plural ?? usualPlural(word, gender);
  const isWeak = type === 'w';
  const oblique = isWeak ? weak(word) : word;
  const genitives = gender === 'feminine' ? [word] : isWeak ? [oblique] : genitivesOf(word);
  const many = isWeak ? oblique : pluralOf(word, type);
  const singular = (text: string, grammaticalCase: Case): Form => ({
    text,
    number: 'singular',
    gender,
    case: grammaticalCase,
  });
  return [
    singular(word, 'nominative'),
    singular(oblique, 'accusative'),
    singular(oblique, 'dative'),
    ...genitives.map((text) => singular(text, 'genitive')),
    ...cases.map((grammaticalCase): Form => {
      const text = grammaticalCase === 'dative' && !/[ns]$/.test(many) ? `${many}n` : many;
      return { text, number: 'plural', gender, case: grammaticalCase };
    }),
  ];
}

function usualPlural(word: string, gender: Gender): string {
  if (gender === 'feminine') return word.endsWith('in') ? 'nen' : /(?:e|el|er)$/.test(word) ? 'n' : 'en';
  if (gender === 'masculine' && /(?:e|ent|ant|ist|graf)$/.test(word)) return 'w';
  if (/(?:er|el|en|lein)$/.test(word)) return '0';
  if (gender === 'neuter' && word.endsWith('um')) return 'um';
  return /[ao]$/.test(word) ? 's' : 'e';
}

function pluralOf(word: string, type: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (type === '0') return word;
  if (type === 'u') return umlaut(word);
  if (type === 'ue') return `${umlaut(word)}e`;
  if (type === 'er') return `${umlaut(word)}er`;
  if (type === 'um') return `${word.slice(0, -2)}en`;
  return word + type;
}

function umlaut(word: string): string {
  const vowels: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };
  return word.replace(/(?:au|[aou])(?=[^aou]*$)/, (vowel) => vowels[vowel[0]!]! + vowel.slice(1));
}

function weak(word: string): string {
  return word.endsWith('e') ? `${word}n` : `${word}en`;
}

// The usual genitive first: *des Kindes*, *des Verdachts*.
function genitivesOf(word: string): string[] {
  if (word.endsWith('ismus')) return [word];
  if (/(?:s|ß|x|z|sch|st)$/.test(word)) return [`${word}es`];
  if (/(?:e[lnr]|[aeiouy]|lein)$/.test(word)) return [`${word}s`];
  const isShort = word.match(/[aeiouyäöü]+/g)?.length === 1;
  return isShort && !/(?:ng|rk)$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`, `${word}es`];
}

function adjectiveForms(word: string): Form[] {
  return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => ({ text: word + ending }));
}

function adjectivalForms(word: string): Form[] {
  const stem = word.replace(/e$/, '');
  const forms = new Map<string, Form>();
  for (const declension of ['weak', 'mixed', 'strong'] as const) {
    for (const number of ['singular', 'plural'] as const) {
      for (const gender of ['feminine', 'masculine'] as const) {
        for (const grammaticalCase of cases) {
          const text = stem + adjectiveEnding(declension, number, gender, grammaticalCase);
          forms.set(`${text} ${number} ${gender} ${grammaticalCase}`, { text, number, gender, case: grammaticalCase });
        }
      }
    }
  }
  return [...forms.values()];
}

function verbForms(infinitive: string): Form[] {
  const auxiliary = auxiliaries[infinitive];
  if (auxiliary) return auxiliaryForms(infinitive, auxiliary);
  const prefix = whole.has(infinitive) ? '' : (separable.exec(infinitive)?.[0] ?? '');
  const base = infinitive.slice(prefix.length);
  const forms = simpleVerbForms(base);
  if (prefix === '') return forms;
  // Before its verb the prefix is part of the word: *anbieten, anzubieten, angeboten, (weil sie) anbot*.
  return [
    ...forms.map((form) => ({ ...form, text: prefix + form.text })),
    { text: `${prefix}zu${base}`, verb: { tense: 'infinitive' } },
  ];
}

function auxiliaryForms(infinitive: string, auxiliary: (typeof auxiliaries)[string]): Form[] {
  const [singular, plural, ...remote] = auxiliary.subjunctive.split(' ');
  return [
    { text: infinitive, verb: { tense: 'infinitive' } },
    ...persons(auxiliary.present, 'present'),
    ...persons(auxiliary.past, 'past'),
    ...[singular!, remote[0]!].map((text) => finite(text, 'subjunctive', 'singular', 3)),
    ...[plural!, remote[1]!].map((text) => finite(text, 'subjunctive', 'plural', 3)),
    { text: auxiliary.participle, verb: { tense: 'participle' } },
  ];
}

function persons(list: string, tense: VerbForm['tense']): Form[] {
  return list
    .split(' ')
    .map((text, index) => finite(text, tense, index < 3 ? 'singular' : 'plural', ((index % 3) + 1) as 1 | 2 | 3));
}

function finite(text: string, tense: VerbForm['tense'], number: Number, person: 1 | 2 | 3): Form {
  return { text, number, verb: { tense, person } };
}

function simpleVerbForms(infinitive: string): Form[] {
  const stem = infinitive.replace(/e?n$/, '');
  // *arbeitet, rechnet*: an e makes the ending audible.
  const joint = /(?:[dt]|[^aeiouäöülrhmn][mn])$/.test(stem) ? 'e' : '';
  const irregular = irregularVerbs[infinitive]?.split(' ') ?? irregularWithPrefix(infinitive);
  const [third = `${stem}${joint}t`, past = `${stem}${joint}te`, participle = participleOf(infinitive, stem, joint)] =
    irregular ?? [];
  const pastPlural = past.endsWith('e') ? `${past}n` : `${past}en`;
  return [
    { text: infinitive, verb: { tense: 'infinitive' } },
    finite(`${stem}e`, 'present', 'singular', 1),
    finite(third.replace(/t$/, /[sßz]t$/.test(third) ? 't' : 'st'), 'present', 'singular', 2),
    finite(third, 'present', 'singular', 3),
    finite(infinitive, 'present', 'plural', 1),
    finite(`${stem}${joint}t`, 'present', 'plural', 2),
    finite(infinitive, 'present', 'plural', 3),
    finite(past, 'past', 'singular', 1),
    finite(past, 'past', 'singular', 3),
    finite(pastPlural, 'past', 'plural', 1),
    finite(pastPlural, 'past', 'plural', 3),
    finite(`${stem}e`, 'subjunctive', 'singular', 3),
    { text: `${infinitive}d`, verb: { tense: 'gerund' } },
    { text: participle, verb: { tense: 'participle' } },
  ];
}

// *verkommen* goes like *kommen*, without *ge-*.
function irregularWithPrefix(infinitive: string): string[] | undefined {
  const prefix = inseparable.exec(infinitive)?.[0] ?? '';
  const base = irregularVerbs[infinitive.slice(prefix.length)];
  if (prefix === '' || base === undefined) return undefined;
  const [third, past, participle] = base.split(' ');
  return [prefix + third!, prefix + past!, prefix + participle!.replace(/^ge/, '')];
}

function participleOf(infinitive: string, stem: string, joint: string): string {
  const takesPrefix = !inseparable.test(infinitive) && !infinitive.endsWith('ieren');
  return `${takesPrefix ? 'ge' : ''}${stem}${joint}t`;
}
