import type { Because } from '../model/index.ts';

interface Wording {
  reason(actual: string, expected: string | undefined): string;
  readonly because: Partial<Record<Because, string>>;
}

const english: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Avoid “${actual}”.` : `Write “${expected}” instead of “${actual}”.`,
  because: {
    quotation: 'These are somebody else’s words: keep them, or quote less.',
    citation: 'This is the wording of a law: keep it where the law is cited.',
    mention: 'The word is named rather than used.',
  },
};

const french: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `À éviter : « ${actual} ».` : `Écrire « ${expected} » plutôt que « ${actual} ».`,
  because: {
    quotation: 'Ce sont les mots d’autrui : à conserver, ou à citer moins.',
    citation: 'Ce sont les mots d’un texte de loi : à conserver là où il est cité.',
    mention: 'Le mot est cité plutôt qu’employé.',
  },
};

const german: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Zu vermeiden: „${actual}“.` : `„${expected}“ statt „${actual}“ schreiben.`,
  because: {
    quotation: 'Das sind die Worte anderer: so lassen oder weniger zitieren.',
    citation: 'Das ist der Wortlaut eines Gesetzes: dort lassen, wo es angeführt wird.',
    mention: 'Das Wort wird genannt, nicht gebraucht.',
  },
};

const dutch: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Te vermijden: ‘${actual}’.` : `Schrijf ‘${expected}’ in plaats van ‘${actual}’.`,
  because: {
    quotation: 'Dit zijn de woorden van iemand anders: laat ze staan of citeer minder.',
    citation: 'Dit is de tekst van een wet: laat die staan waar de wet wordt aangehaald.',
    mention: 'Het woord wordt genoemd, niet gebruikt.',
  },
};

const spanish: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Evite «${actual}».` : `Escriba «${expected}» en lugar de «${actual}».`,
  because: {
    quotation: 'Son palabras ajenas: consérvelas o cite menos.',
    citation: 'Son las palabras de una ley: consérvelas donde se cita.',
    mention: 'La palabra se menciona, no se usa.',
  },
};

const portuguese: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Evite «${actual}».` : `Escreva «${expected}» em vez de «${actual}».`,
  because: {
    quotation: 'São palavras de outrem: conserve-as ou cite menos.',
    citation: 'São as palavras de uma lei: conserve-as onde ela é citada.',
    mention: 'A palavra é mencionada, não usada.',
  },
};

const italian: Wording = {
  reason: (actual, expected) =>
    expected === undefined ? `Evitare «${actual}».` : `Scrivere «${expected}» invece di «${actual}».`,
  because: {
    quotation: 'Sono parole altrui: conservarle o citare meno.',
    citation: 'Sono le parole di una legge: conservarle dove la si cita.',
    mention: 'La parola è menzionata, non usata.',
  },
};

const wordings: Record<string, Wording> = {
  en: english,
  fr: french,
  de: german,
  nl: dutch,
  es: spanish,
  pt: portuguese,
  it: italian,
};

/** One sentence that says what stands there and what to write. */
export function reasonFor(language: string, actual: string, expected: string | undefined): string {
  return (wordings[language] ?? english).reason(actual, expected);
}

/** Why the word is discouraged and, for a note, why it may stay. */
export function noteFor(language: string, why: string, because: Because | undefined): string {
  const more = because === undefined ? undefined : (wordings[language] ?? english).because[because];
  return more === undefined ? why : `${why} ${more}`;
}
