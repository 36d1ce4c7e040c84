import type { Form, VerbForm } from '../model/index.ts';
import type { Language } from './language.ts';

type Gender = 'masculine' | 'feminine';

/** Feminine forms that no rule gives. */
const irregularFeminines: Record<string, string> = {
  auteur: 'autrice',
  acteur: 'actrice',
  consommateur: 'consommatrice',
  prédateur: 'prédatrice',
  agresseur: 'agresseuse',
  amant: 'amante',
  compagnon: 'compagne',
  copain: 'copine',
  jumeau: 'jumelle',
  nouveau: 'nouvelle',
  nouvel: 'nouvelle',
  vieux: 'vieille',
  gentil: 'gentille',
  long: 'longue',
  blanc: 'blanche',
  public: 'publique',
  grec: 'grecque',
  faux: 'fausse',
  doux: 'douce',
  maître: 'maîtresse',
  utilisateur: 'utilisatrice',
  producteur: 'productrice',
  collectionneur: 'collectionneuse',
  spectateur: 'spectatrice',
  directeur: 'directrice',
  animateur: 'animatrice',
  éducateur: 'éducatrice',
  instituteur: 'institutrice',
  procureur: 'procureure',
  mineur: 'mineure',
  majeur: 'majeure',
  supérieur: 'supérieure',
  supposé: 'supposée',
  complet: 'complète',
  concret: 'concrète',
  discret: 'discrète',
  inquiet: 'inquiète',
  secret: 'secrète',
  acheteur: 'acheteuse',
  exploiteur: 'exploiteuse',
  chanteur: 'chanteuse',
};

const irregularPlurals: Record<string, string> = {
  œil: 'yeux',
  travail: 'travaux',
  nouvel: 'nouveaux',
  bal: 'bals',
  festival: 'festivals',
};

/** Forms of the irregular verbs that packs use, as `tense: person forms`; a participle gives its masculine singular. */
const irregularVerbs: Record<string, Partial<Record<VerbForm['tense'], string>>> = {
  être: {
    present: 'suis es est sommes êtes sont',
    imperfect: 'étais étais était étions étiez étaient',
    past: 'fus fus fut fûmes fûtes furent',
    future: 'serai seras sera serons serez seront',
    conditional: 'serais serais serait serions seriez seraient',
    subjunctive: 'sois sois soit soyons soyez soient',
    gerund: 'étant',
    participle: 'été',
  },
  avoir: {
    present: 'ai as a avons avez ont',
    imperfect: 'avais avais avait avions aviez avaient',
    past: 'eus eus eut eûmes eûtes eurent',
    future: 'aurai auras aura aurons aurez auront',
    conditional: 'aurais aurais aurait aurions auriez auraient',
    subjunctive: 'aie aies ait ayons ayez aient',
    gerund: 'ayant',
    participle: 'eu',
  },
  entretenir: {
    present: 'entretiens entretiens entretient entretenons entretenez entretiennent',
    imperfect: 'entretenais entretenais entretenait entretenions entreteniez entretenaient',
    past: 'entretins entretins entretint entretînmes entretîntes entretinrent',
    future: 'entretiendrai entretiendras entretiendra entretiendrons entretiendrez entretiendront',
    conditional: 'entretiendrais entretiendrais entretiendrait entretiendrions entretiendriez entretiendraient',
    subjunctive: 'entretienne entretiennes entretienne entretenions entreteniez entretiennent',
    gerund: 'entretenant',
    participle: 'entretenu',
  },
  vivre: {
    present: 'vis vis vit vivons vivez vivent',
    imperfect: 'vivais vivais vivait vivions viviez vivaient',
    past: 'vécus vécus vécut vécûmes vécûtes vécurent',
    future: 'vivrai vivras vivra vivrons vivrez vivront',
    conditional: 'vivrais vivrais vivrait vivrions vivriez vivraient',
    subjunctive: 'vive vives vive vivions viviez vivent',
    gerund: 'vivant',
    participle: 'vécu',
  },
  faire: {
    present: 'fais fais fait faisons faites font',
    imperfect: 'faisais faisais faisait faisions faisiez faisaient',
    past: 'fis fis fit fîmes fîtes firent',
    future: 'ferai feras fera ferons ferez feront',
    conditional: 'ferais ferais ferait ferions feriez feraient',
    subjunctive: 'fasse fasses fasse fassions fassiez fassent',
    gerund: 'faisant',
    participle: 'fait',
  },
  mettre: {
    present: 'mets mets met mettons mettez mettent',
    imperfect: 'mettais mettais mettait mettions mettiez mettaient',
    past: 'mis mis mit mîmes mîtes mirent',
    future: 'mettrai mettras mettra mettrons mettrez mettront',
    conditional: 'mettrais mettrais mettrait mettrions mettriez mettraient',
    subjunctive: 'mette mettes mette mettions mettiez mettent',
    gerund: 'mettant',
    participle: 'mis',
  },
  vendre: {
    present: 'vends vends vend vendons vendez vendent',
    imperfect: 'vendais vendais vendait vendions vendiez vendaient',
    past: 'vendis vendis vendit vendîmes vendîtes vendirent',
    future: 'vendrai vendras vendra vendrons vendrez vendront',
    conditional: 'vendrais vendrais vendrait vendrions vendriez vendraient',
    subjunctive: 'vende vendes vende vendions vendiez vendent',
    gerund: 'vendant',
    participle: 'vendu',
  },
  dire: {
    present: 'dis dis dit disons dites disent',
    imperfect: 'disais disais disait disions disiez disaient',
    past: 'dis dis dit dîmes dîtes dirent',
    future: 'dirai diras dira dirons direz diront',
    conditional: 'dirais dirais dirait dirions diriez diraient',
    subjunctive: 'dise dises dise disions disiez disent',
    gerund: 'disant',
    participle: 'dit',
  },
  écrire: {
    present: 'écris écris écrit écrivons écrivez écrivent',
    imperfect: 'écrivais écrivais écrivait écrivions écriviez écrivaient',
    past: 'écrivis écrivis écrivit écrivîmes écrivîtes écrivirent',
    future: 'écrirai écriras écrira écrirons écrirez écriront',
    conditional: 'écrirais écrirais écrirait écririons écririez écriraient',
    subjunctive: 'écrive écrives écrive écrivions écriviez écrivent',
    gerund: 'écrivant',
    participle: 'écrit',
  },
};

const regularEndings: Partial<Record<VerbForm['tense'], string>> = {
  present: 'e es e ons ez ent',
  imperfect: 'ais ais ait ions iez aient',
  past: 'ai as a âmes âtes èrent',
  future: 'erai eras era erons erez eront',
  conditional: 'erais erais erait erions eriez eraient',
  subjunctive: 'e es e ions iez ent',
  gerund: 'ant',
  participle: 'é',
};

/** Verbs of the second group. */
const secondGroupEndings: Partial<Record<VerbForm['tense'], string>> = {
  present: 'is is it issons issez issent',
  imperfect: 'issais issais issait issions issiez issaient',
  past: 'is is it îmes îtes irent',
  future: 'irai iras ira irons irez iront',
  conditional: 'irais irais irait irions iriez iraient',
  subjunctive: 'isse isses isse issions issiez issent',
  gerund: 'issant',
  participle: 'i',
};

/** French. */
export const french: Language = {
  id: 'fr',
  name: 'French',
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
        return numbers(word, 'masculine');
      case 'nf':
        return numbers(word, 'feminine');
      case 'n':
        return [
          { text: word, number: 'singular' },
          { text: pluralOf(word), number: 'plural' },
        ];
      case 'nmf':
      case 'a':
        return [...numbers(word, 'masculine'), ...numbers(feminineOf(word), 'feminine')];
      case 'v':
        return verbForms(word);
      default:
        throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
    }
  },
  functionWords: new Set(
    `le la les l un une des du de d au aux et en est que qui qu dans pour par sur ne pas plus se s ce cet cette ces il elle ils elles on nous vous je
    son sa ses leur leurs mon ma mes notre nos votre vos avec sans sous entre mais ou où donc car si comme dont été était étaient sont ont a avait
    avaient être avoir fait faire dit selon après avant depuis pendant chez vers contre tout tous toute toutes même aussi très lui eux y c j n m t
    quand quoi quel quelle quels quelles deux trois non oui ni lors puis ainsi alors
    quatre cinq sept huit neuf onze douze treize quatorze quinze seize dix ans an années`
      .split(/\s+/)
      .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
  ),
  everydayWords: new Set(
    `affaire age aller an annee annees ans appel autre autres avoir bon bonne cas cour date dire dit dite doit donnees droit ecole enfant enfants etat
    etre faire fait faits famille femme femmes fille filles fin garcon gens grand grande groupe groupes heure homme hommes image images information
    jeune jeunes jour jours legal lieu ligne loi main maison materiel meme mettre mis mois monde nom nombre noms nouveau nouvelle page part pas pays
    personne personnes petit petite peut photo photos point police prendre pris rapport rapports reseau reseaux service services site sites systeme
    temps tous toute toutes travail venir victime victimes video videos vie vient ville voir vu web`.split(/\s+/),
  ),
  letters: /[éèêëàâùûîïôœç]/g,
  conjunctions: new Set(['et', 'ou']),
  abbreviations: new Set(
    'm mm mme mmes mlle mlles me mes dr pr st ste art al cf p pp ex env no n vol chap etc av apr j.-c r l d tel bd fig ed coll'.split(
      ' ',
    ),
  ),
};

function numbers(word: string, gender: Gender): Form[] {
  return [
    { text: word, number: 'singular', gender },
    { text: pluralOf(word), number: 'plural', gender },
  ];
}

function pluralOf(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|au|eu)$/.test(word)) return `${word}x`;
  if (word.endsWith('al')) return `${word.slice(0, -2)}aux`;
  return `${word}s`;
}

function feminineOf(word: string): string {
  const irregular = irregularFeminines[word];
  if (irregular) return irregular;
  if (word.endsWith('e')) return word;
  if (word.endsWith('teur')) return `${word.slice(0, -4)}trice`;
  if (word.endsWith('eur')) return `${word.slice(0, -1)}se`;
  if (word.endsWith('eux')) return `${word.slice(0, -1)}se`;
  if (word.endsWith('if')) return `${word.slice(0, -1)}ve`;
  if (word.endsWith('er')) return `${word.slice(0, -2)}ère`;
  if (/(?:el|eil|en|on|ot)$/.test(word)) return `${word}${word.at(-1)}e`;
  return `${word}e`;
}

function verbForms(infinitive: string): Form[] {
  const irregular = irregularVerbs[infinitive];
  const secondGroup = infinitive.endsWith('ir');
  const endings = irregular ?? (secondGroup ? secondGroupEndings : regularEndings);
  const stem = irregular ? '' : infinitive.slice(0, -2);
  const forms: Form[] = [{ text: infinitive, verb: { tense: 'infinitive' } }];
  for (const [tense, list] of Object.entries(endings) as [VerbForm['tense'], string][]) {
    const texts = list.split(' ').map((ending) => attach(stem, ending, irregular === undefined && !secondGroup));
    if (tense === 'participle') {
      for (const form of numbers(texts[0]!, 'masculine')) forms.push({ ...form, verb: { tense } });
      for (const form of numbers(`${texts[0]!}e`, 'feminine')) forms.push({ ...form, verb: { tense } });
    } else if (tense === 'gerund') {
      forms.push({ text: texts[0]!, verb: { tense } });
    } else {
      texts.forEach((text, index) => {
        const person = ((index % 3) + 1) as 1 | 2 | 3;
        forms.push({ text, number: index < 3 ? 'singular' : 'plural', verb: { tense, person } });
      });
    }
  }
  return forms;
}

// Spelling of the first group: *engageons*, *plaçons*.
function attach(stem: string, ending: string, firstGroup: boolean): string {
  if (firstGroup && /^[aoâ]/.test(ending)) {
    if (stem.endsWith('g')) return `${stem}e${ending}`;
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
  }
  return stem + ending;
}
