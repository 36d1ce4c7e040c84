import type { Because, Status } from '../model/index.ts';

/** What the parts of an entry are called in one language. */
export interface Labels {
  /** The language's own name of itself. */
  readonly language: string;
  readonly glossary: string;
  readonly status: Readonly<Record<Status, string>>;
  /** Follows the status of an entry that makes notes only. */
  readonly hint: string;
  readonly words: string;
  readonly others: string;
  readonly instead: string;
  /** Stands before the words that have wordings of their own. */
  readonly insteadOf: string;
  readonly recommended: string;
  readonly when: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly examples: string;
  readonly fine: string;
  readonly sources: string;
  readonly guidelinesPage: string;
  /** Why a word is fine where it stands. */
  readonly because: Readonly<Record<Because, string>>;
  /** Stands under every printed glossary. */
  readonly colophon: string;
}

const english: Labels = {
  language: 'English',
  glossary: 'Glossary',
  status: { avoid: 'to avoid', caution: 'use with caution' },
  hint: 'a hint only',
  words: 'Avoid',
  others: 'Also',
  instead: 'Write instead',
  insteadOf: 'Instead of',
  recommended: 'recommended',
  when: 'When',
  why: 'Why',
  before: 'Before',
  after: 'After',
  examples: 'Examples',
  fine: 'When the word is fine',
  sources: 'Sources',
  guidelinesPage: 'Luxembourg Guidelines (2016, English), page',
  because: {
    title: 'part of an official title',
    citation: 'cited from a law',
    mention: 'mentioned, not used',
    quotation: 'quoted from somebody',
    adult: 'about adults only',
    sense: 'meant in another sense',
    organisation: 'part of an official name',
    code: 'code, an address or a file name',
    clinical: 'a clinical term',
    directive: 'switched off by a comment',
    config: 'switched off by the settings',
  },
  colophon:
    'Made by luxlint after the Luxembourg Guidelines and INTERPOL’s terminology table. The sentences are luxlint’s own.',
};

const french: Labels = {
  language: 'français',
  glossary: 'Glossaire',
  status: { avoid: 'à éviter', caution: 'à employer avec prudence' },
  hint: 'simple indication',
  words: 'Éviter',
  others: 'Aussi',
  instead: 'Écrire plutôt',
  insteadOf: 'Au lieu de',
  recommended: 'recommandé',
  when: 'Quand',
  why: 'Pourquoi',
  before: 'Avant',
  after: 'Après',
  examples: 'Exemples',
  fine: 'Quand le mot convient',
  sources: 'Sources',
  guidelinesPage: 'Guide de terminologie (2016, en anglais), page',
  because: {
    title: 'dans un titre officiel',
    citation: 'cité d’une loi',
    mention: 'mentionné, non employé',
    quotation: 'paroles d’autrui',
    adult: 'il s’agit d’adultes seulement',
    sense: 'pris dans un autre sens',
    organisation: 'dans un nom officiel',
    code: 'code, adresse ou nom de fichier',
    clinical: 'terme clinique',
    directive: 'désactivé par un commentaire',
    config: 'désactivé par les réglages',
  },
  colophon:
    'Établi par luxlint d’après le Guide de terminologie (Luxembourg) et le tableau d’INTERPOL. Les phrases sont de luxlint.',
};

const spanish: Labels = {
  language: 'español',
  glossary: 'Glosario',
  status: { avoid: 'evitar', caution: 'usar con cautela' },
  hint: 'solo una indicación',
  words: 'Evitar',
  others: 'También',
  instead: 'Escribir en su lugar',
  insteadOf: 'En lugar de',
  recommended: 'recomendado',
  when: 'Cuándo',
  why: 'Por qué',
  before: 'Antes',
  after: 'Después',
  examples: 'Ejemplos',
  fine: 'Cuándo la palabra es correcta',
  sources: 'Fuentes',
  guidelinesPage: 'Orientaciones de Luxemburgo (2016, en inglés), página',
  because: {
    title: 'parte de un título oficial',
    citation: 'cita de una ley',
    mention: 'mencionada, no usada',
    quotation: 'palabras de otra persona',
    adult: 'solo se trata de personas adultas',
    sense: 'en otro sentido',
    organisation: 'parte de un nombre oficial',
    code: 'código, dirección o nombre de archivo',
    clinical: 'término clínico',
    directive: 'desactivada por un comentario',
    config: 'desactivada por los ajustes',
  },
  colophon:
    'Elaborado por luxlint según las Orientaciones de Luxemburgo y la tabla de INTERPOL. Las frases son de luxlint.',
};

const portuguese: Labels = {
  language: 'português',
  glossary: 'Glossário',
  status: { avoid: 'a evitar', caution: 'usar com cautela' },
  hint: 'apenas uma indicação',
  words: 'Evitar',
  others: 'Também',
  instead: 'Escrever em vez disso',
  insteadOf: 'Em vez de',
  recommended: 'recomendado',
  when: 'Quando',
  why: 'Porquê',
  before: 'Antes',
  after: 'Depois',
  examples: 'Exemplos',
  fine: 'Quando a palavra está certa',
  sources: 'Fontes',
  guidelinesPage: 'Orientações do Luxemburgo (2016, em inglês), página',
  because: {
    title: 'parte de um título oficial',
    citation: 'citação de uma lei',
    mention: 'mencionada, não usada',
    quotation: 'palavras de outrem',
    adult: 'trata-se apenas de adultos',
    sense: 'noutro sentido',
    organisation: 'parte de um nome oficial',
    code: 'código, endereço ou nome de ficheiro',
    clinical: 'termo clínico',
    directive: 'desativada por um comentário',
    config: 'desativada pelas definições',
  },
  colophon: 'Feito pelo luxlint segundo as Orientações do Luxemburgo e a tabela da INTERPOL. As frases são do luxlint.',
};

const german: Labels = {
  language: 'Deutsch',
  glossary: 'Glossar',
  status: { avoid: 'vermeiden', caution: 'mit Vorsicht verwenden' },
  hint: 'nur ein Hinweis',
  words: 'Vermeiden',
  others: 'Auch',
  instead: 'Stattdessen',
  insteadOf: 'Statt',
  recommended: 'empfohlen',
  when: 'Wann',
  why: 'Warum',
  before: 'Vorher',
  after: 'Nachher',
  examples: 'Beispiele',
  fine: 'Wann das Wort richtig ist',
  sources: 'Quellen',
  guidelinesPage: 'Luxemburger Leitfaden (2016, englisch), Seite',
  because: {
    title: 'Teil eines amtlichen Titels',
    citation: 'aus einem Gesetz zitiert',
    mention: 'erwähnt, nicht gebraucht',
    quotation: 'Worte anderer',
    adult: 'es geht nur um Erwachsene',
    sense: 'in anderem Sinn gemeint',
    organisation: 'Teil eines amtlichen Namens',
    code: 'Code, Adresse oder Dateiname',
    clinical: 'klinischer Begriff',
    directive: 'durch einen Kommentar abgeschaltet',
    config: 'durch die Einstellungen abgeschaltet',
  },
  colophon:
    'Erstellt von luxlint nach dem Luxemburger Terminologischen Leitfaden und der Tabelle von INTERPOL. Die Sätze sind von luxlint.',
};

const italian: Labels = {
  language: 'italiano',
  glossary: 'Glossario',
  status: { avoid: 'da evitare', caution: 'da usare con cautela' },
  hint: 'solo un’indicazione',
  words: 'Evitare',
  others: 'Anche',
  instead: 'Scrivere invece',
  insteadOf: 'Invece di',
  recommended: 'raccomandato',
  when: 'Quando',
  why: 'Perché',
  before: 'Prima',
  after: 'Dopo',
  examples: 'Esempi',
  fine: 'Quando la parola va bene',
  sources: 'Fonti',
  guidelinesPage: 'Linee guida di Lussemburgo (2016, in inglese), pagina',
  because: {
    title: 'parte di un titolo ufficiale',
    citation: 'citata da una legge',
    mention: 'menzionata, non usata',
    quotation: 'parole altrui',
    adult: 'si tratta solo di adulti',
    sense: 'in un altro senso',
    organisation: 'parte di un nome ufficiale',
    code: 'codice, indirizzo o nome di file',
    clinical: 'termine clinico',
    directive: 'disattivata da un commento',
    config: 'disattivata dalle impostazioni',
  },
  colophon:
    'Fatto da luxlint secondo le Linee guida di Lussemburgo e la tabella di INTERPOL. Le frasi sono di luxlint.',
};

const dutch: Labels = {
  language: 'Nederlands',
  glossary: 'Woordenlijst',
  status: { avoid: 'vermijden', caution: 'met voorzichtigheid gebruiken' },
  hint: 'slechts een aanwijzing',
  words: 'Vermijd',
  others: 'Ook',
  instead: 'Schrijf liever',
  insteadOf: 'In plaats van',
  recommended: 'aanbevolen',
  when: 'Wanneer',
  why: 'Waarom',
  before: 'Voor',
  after: 'Na',
  examples: 'Voorbeelden',
  fine: 'Wanneer het woord goed is',
  sources: 'Bronnen',
  guidelinesPage: 'Luxemburgse richtlijnen (2016, Engels), pagina',
  because: {
    title: 'deel van een officiële titel',
    citation: 'geciteerd uit een wet',
    mention: 'genoemd, niet gebruikt',
    quotation: 'woorden van een ander',
    adult: 'het gaat alleen om volwassenen',
    sense: 'in een andere betekenis bedoeld',
    organisation: 'deel van een officiële naam',
    code: 'code, adres of bestandsnaam',
    clinical: 'klinische term',
    directive: 'uitgeschakeld door een opmerking',
    config: 'uitgeschakeld door de instellingen',
  },
  colophon:
    'Gemaakt door luxlint naar de Luxemburgse richtlijnen en de tabel van INTERPOL. De zinnen zijn van luxlint zelf.',
};

const labels: Readonly<Record<string, Labels>> = {
  en: english,
  fr: french,
  es: spanish,
  pt: portuguese,
  de: german,
  it: italian,
  nl: dutch,
};

/** The labels of a language; the English ones where there are none. */
export function labelsOf(language: string): Labels {
  return labels[language] ?? english;
}
