import type { Form, VerbForm } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Plurals that no rule gives. */
const irregularPlurals: Readonly<Record<string, string>> = {
  kind: 'kinderen',
  kleinkind: 'kleinkinderen',
  stiefkind: 'stiefkinderen',
  pleegkind: 'pleegkinderen',
  schoolkind: 'schoolkinderen',
  lid: 'leden',
  stad: 'steden',
  dag: 'dagen',
  weg: 'wegen',
  huis: 'huizen',
  reis: 'reizen',
  prijs: 'prijzen',
  bewijs: 'bewijzen',
  zoon: 'zonen',
  leraar: 'leraren',
  handelaar: 'handelaren',
  mensenhandelaar: 'mensenhandelaren',
  scholier: 'scholieren',
  officier: 'officieren',
  formulier: 'formulieren',
  chauffeur: 'chauffeurs',
  film: 'films',
  chat: 'chats',
  link: 'links',
  clip: 'clips',
  server: 'servers',
};

/** Third person of the present, past in singular and plural, and participle, of the irregular verbs that packs use. */
const irregularVerbs: Readonly<Record<string, string>> = {
  bieden: 'biedt bood boden geboden',
  blijken: 'blijkt bleek bleken gebleken',
  blijven: 'blijft bleef bleven gebleven',
  brengen: 'brengt bracht brachten gebracht',
  denken: 'denkt dacht dachten gedacht',
  doen: 'doet deed deden gedaan',
  dragen: 'draagt droeg droegen gedragen',
  dwingen: 'dwingt dwong dwongen gedwongen',
  gaan: 'gaat ging gingen gegaan',
  geven: 'geeft gaf gaven gegeven',
  hangen: 'hangt hing hingen gehangen',
  hebben: 'heeft had hadden gehad',
  heten: 'heet heette heetten geheten',
  houden: 'houdt hield hielden gehouden',
  kiezen: 'kiest koos kozen gekozen',
  kijken: 'kijkt keek keken gekeken',
  klinken: 'klinkt klonk klonken geklonken',
  komen: 'komt kwam kwamen gekomen',
  kopen: 'koopt kocht kochten gekocht',
  krijgen: 'krijgt kreeg kregen gekregen',
  kunnen: 'kan kon konden gekund',
  laten: 'laat liet lieten gelaten',
  lezen: 'leest las lazen gelezen',
  liggen: 'ligt lag lagen gelegen',
  lopen: 'loopt liep liepen gelopen',
  moeten: 'moet moest moesten gemoeten',
  mogen: 'mag mocht mochten gemogen',
  nemen: 'neemt nam namen genomen',
  raden: 'raadt raadde raadden geraden',
  roepen: 'roept riep riepen geroepen',
  schenden: 'schendt schond schonden geschonden',
  schrijven: 'schrijft schreef schreven geschreven',
  slaan: 'slaat sloeg sloegen geslagen',
  slapen: 'slaapt sliep sliepen geslapen',
  spreken: 'spreekt sprak spraken gesproken',
  staan: 'staat stond stonden gestaan',
  treffen: 'treft trof troffen getroffen',
  vangen: 'vangt ving vingen gevangen',
  verdwijnen: 'verdwijnt verdween verdwenen verdwenen',
  verkopen: 'verkoopt verkocht verkochten verkocht',
  vermijden: 'vermijdt vermeed vermeden vermeden',
  vinden: 'vindt vond vonden gevonden',
  vragen: 'vraagt vroeg vroegen gevraagd',
  werven: 'werft wierf wierven geworven',
  weten: 'weet wist wisten geweten',
  wijken: 'wijkt week weken geweken',
  willen: 'wil wou wilden gewild',
  worden: 'wordt werd werden geworden',
  wijzen: 'wijst wees wezen gewezen',
  zeggen: 'zegt zei zeiden gezegd',
  zenden: 'zendt zond zonden gezonden',
  zien: 'ziet zag zagen gezien',
  zijn: 'is was waren geweest',
  zitten: 'zit zat zaten gezeten',
  zoeken: 'zoekt zocht zochten gezocht',
  zullen: 'zal zou zouden gezuld',
};

/** Verbs whose last syllable bears no stress, so that its vowel stays single: *weigeren*, *(hij) weigert*. */
const unstressed =
  /(?:weig|verand|verbet|luist|hind|filt|vord|vergad|lev|verzek|oef|herinn|adres)eren$|(?:hand|mishand|behand|ontwikk|wiss|wand|twijf|benad)elen$|(?:tek|betek|rek)enen$/;
const separable =
  /^(?:tegen|terug|samen|rond|binnen|voor|door|neer|over|onder|toe|aan|uit|mee|bij|weg|los|vast|op|af|in|na)(?=\p{L}{4})/u;
// These only look as if they began with a separable prefix.
const whole =
  /^(?:over(?:tuigen|treden|handigen|komen|leven)|onder(?:zoeken|vinden|steunen|vragen|houden|werpen)|voor(?:komen|spellen)|door(?:zoeken)|in(?:ten)|opereren|openen|uiten)$/;
const inseparable = /^(?:be|ge|her|mis|ont|ver)/;

/** Dutch. Nouns with *het* are neuter; nouns with *de* show no gender. */
export const dutch: Language = {
  id: 'nl',
  name: 'Dutch',
  head: 'first',
  classes: {
    nd: 'noun with de',
    nh: 'noun with het',
    na: 'noun that is declined like an adjective, given in -e (verdachte)',
    'nd-s': 'noun with its plural: -s, -en, -n; so for every class of nouns',
    a: 'adjective',
    v: 'verb',
    rel: 'relative pronoun, given as die',
  },
  inflect(word, inflectionClass) {
    if (inflectionClass === 'a') return adjectiveForms(word);
    if (inflectionClass === 'v') return verbForms(word);
    if (inflectionClass === 'rel') return [{ text: 'die' }, { text: 'dat', number: 'singular', gender: 'neuter' }];
    const noun = /^n([dha])(?:-(s|e?n))?$/.exec(inflectionClass);
    if (!noun) throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    const [, gender, ending] = noun;
    const plural = gender === 'a' ? `${word}n` : ending === undefined ? pluralOf(word) : withEnding(word, ending);
    return [
      { text: word, number: 'singular', ...(gender === 'h' && { gender: 'neuter' as const }) },
      { text: plural, number: 'plural' },
    ];
  },
  functionWords: new Set(
    `het een de van en dat die is in te op met voor zijn niet aan er om ook als dan bij uit door over naar maar nog geen wel wordt werd worden
    werden heeft hebben had hadden was waren zij hij ze we wij je jij u ik haar hun hem zich mijn ons onze deze dit daar hier waar wie wat hoe
    welke omdat toen tot tegen tussen onder volgens sinds tijdens zonder na af of kan kunnen kon zou zouden zal moet moeten mag mogen wil
    al alle meer veel twee drie vier vijf jaar zoals nooit altijd weer sommige iemand niemand niets iets elke elk omstreeks vanaf vanwege
    wegens terwijl hoewel zodat ter ten nadat voordat waarin waarop waarvan eerst toch slechts reeds gaat komt staat liet doet
    zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien jaren`
      .split(/\s+/)
      .map(fold),
  ),
  everydayWords: new Set(
    `aantal alle ander andere beeld beelden bestand bestanden dag dagen datum deel dienst ding einde familie feit foto fotos gaan gaf gegevens geld
    gemaakt geven gezegd ging goed groep groepen groot grote hand huis internet jaar jaren jong jongen jongens jongere jongeren keer kind kinderen
    klein komen kwam land leeftijd leven maand maken man mannen materiaal meisje meisjes mensen naam namen netwerk nieuw nieuwe oud pagina personen
    persoon plaats politie punt rapport recht rechtbank regel school site slachtoffer slachtoffers staat stad systeem tijd uur verslag video videos
    vrouw vrouwen week weg wereld werk wet zaak zaken zei zelfde`.split(/\s+/),
  ),
  letters: /ij|aa|uu|ieu|ë|(?:oe[klmnprt]en|eer[dt]|atie|heid)(?![a-z])/g,
  conjunctions: new Set(['en', 'of', 'alsook', 'alsmede']),
  abbreviations: new Set(
    `dhr mevr mw mr drs dr prof ir ing nr nrs art lid sr sv bijv bv blz p pp o a d w z i m e v g d.w.z o.a m.b.t i.v.m t.a.v c.q cq ca circa enz etc
    evt excl incl jl jr st vgl resp zgn max min mln mld jan feb mrt apr jun jul aug sept okt nov dec b.v n.a.v t.o.v aant afd hfst par red vnl
    wo wv n.v.t ten`
      .split(/\s+/)
      .map(fold),
  ),
};

// The usual plural: *-s* after unstressed endings, *'s* after a vowel, else *-en*.
function pluralOf(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (word.endsWith('heid')) return `${word.slice(0, -4)}heden`;
  if (/(?:[^aeiou][aiouy]|[ei]o|ia)$/.test(word)) return `${word}'s`;
  if (/(?:e|el|em|en|er|aar|erd|um|or|[aeo]y|ee|eau|[aeo]w)$/.test(word) && !/(?:vrouw|gebouw|iel)$/.test(word))
    return `${word}s`;
  return withEnding(word, 'en');
}

function withEnding(word: string, ending: string): string {
  return ending.startsWith('e') ? opened(word) + ending : word + ending;
}

/** How a stem is spelled before an ending in e: *beeld-en, verhal-en, mann-en, slav-en*. */
function opened(stem: string): string {
  if (stem.endsWith('graaf')) return `${stem.slice(0, -3)}af`;
  const voiced = /(?:aa|ee|oo|ie|oe|ij|ei|ui|eu|[lr])f$/.test(stem) ? `${stem.slice(0, -1)}v` : stem;
  if (/(?:aa|ee|oo|uu)[^aeiou]$/.test(voiced)) return voiced.slice(0, -2) + voiced.slice(-1);
  const isShort = /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(voiced);
  if (isShort && (/^[^aeiou]*[aeiou][^aeiou]$/.test(voiced) || !/(?:e[lmnrst]|i[gk]|um)$/.test(voiced)))
    return voiced + voiced.slice(-1);
  return voiced;
}

function adjectiveForms(word: string): Form[] {
  if (word.endsWith('e')) return [{ text: word }];
  return [{ text: word }, { text: `${opened(word)}e` }];
}

function verbForms(infinitive: string): Form[] {
  const prefix = whole.test(infinitive) ? '' : (separable.exec(infinitive)?.[0] ?? '');
  const forms = simpleVerbForms(infinitive.slice(prefix.length));
  // Before its verb the prefix is part of the word: *aanbieden, aangeboden, (omdat zij) aanbood*.
  return prefix === '' ? forms : forms.map((form) => ({ ...form, text: prefix + form.text }));
}

function simpleVerbForms(infinitive: string): Form[] {
  const known = irregularVerbs[infinitive]?.split(' ') ?? irregularWithPrefix(infinitive);
  const stem = stemOf(infinitive);
  const [
    third = withT(stem),
    past = stem + weakPast(infinitive),
    pasts = `${past}n`,
    participle = participleOf(infinitive, stem),
  ] = known ?? [];
  return [
    { text: infinitive, verb: { tense: 'infinitive' } },
    finite(known ? firstPerson(infinitive, third) : stem, 'present', 'singular', 1),
    finite(third, 'present', 'singular', 3),
    finite(infinitive, 'present', 'plural', 3),
    finite(past, 'past', 'singular', 3),
    finite(pasts, 'past', 'plural', 3),
    { text: `${infinitive}d`, verb: { tense: 'gerund' } },
    { text: `${infinitive}de`, verb: { tense: 'gerund' } },
    { text: participle, verb: { tense: 'participle' } },
  ];
}

function finite(text: string, tense: VerbForm['tense'], number: 'singular' | 'plural', person: 1 | 3): Form {
  return { text, number, verb: { tense, person } };
}

function firstPerson(infinitive: string, third: string): string {
  if (infinitive === 'zijn') return 'ben';
  if (infinitive === 'hebben') return 'heb';
  return /^(?:kan|mag|wil|zal|moet|weet|laat|zit|heet)$/.test(third) ? third : third.replace(/t$/, '');
}

// *verkopen* goes like *kopen*, without *ge-*.
function irregularWithPrefix(infinitive: string): string[] | undefined {
  const prefix = inseparable.exec(infinitive)?.[0] ?? /^(?:onder|over|voor|door)/.exec(infinitive)?.[0] ?? '';
  const base = irregularVerbs[infinitive.slice(prefix.length)];
  if (prefix === '' || base === undefined) return undefined;
  const [third, past, pasts, participle] = base.split(' ');
  return [prefix + third!, prefix + past!, prefix + pasts!, prefix + participle!.replace(/^ge/, '')];
}

/** The stem as it is spelled at the end of a word: *mak-en, maak; zett-en, zet; reiz-en, reis*. */
function stemOf(infinitive: string): string {
  const bare = infinitive.replace(/e?n$/, '');
  const single = /([^aeiou])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  const isOpen =
    bare === single && /(?:^|[^aeiou]|[iu](?=er$))[aeou][^aeiou]$/.test(single) && !unstressed.test(infinitive);
  const closed = isOpen ? single.slice(0, -1) + single.slice(-2, -1) + single.slice(-1) : single;
  return closed.replace(/v$/, 'f').replace(/z$/, 's');
}

function withT(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}

function weakPast(infinitive: string): string {
  return isVoiceless(infinitive) ? 'te' : 'de';
}

function participleOf(infinitive: string, stem: string): string {
  const takesPrefix = !inseparable.test(infinitive) && !whole.test(infinitive);
  const ending = /[dt]$/.test(stem) ? '' : isVoiceless(infinitive) ? 't' : 'd';
  return `${takesPrefix ? 'ge' : ''}${stem}${ending}`;
}

// The consonants of 't kofschip, as they are heard in the infinitive.
function isVoiceless(infinitive: string): boolean {
  return /(?:[tkfspx]|ch)$/.test(infinitive.replace(/e?n$/, ''));
}
