import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, VerbForm } from '../model/index.ts';
import { fold } from './fold.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { tokenize } from './token.ts';

describe('Spanish nouns and adjectives', () => {
  it.each([
    ['niño', 'nmf', 'niño niños niña niñas'],
    ['cliente', 'nmf', 'cliente clientes clienta clientas'],
    ['explotador', 'nmf', 'explotador explotadores explotadora explotadoras'],
    ['menor', 'a', 'menor menores menor menores'],
    ['sexual', 'a', 'sexual sexuales sexual sexuales'],
    ['juez', 'nmf', 'juez jueces jueza juezas'],
    ['violación', 'nf', 'violación violaciones'],
    ['imagen', 'nf', 'imagen imágenes'],
    ['joven', 'n', 'joven jóvenes'],
    ['crisis', 'nf', 'crisis crisis'],
  ])('knows the forms of %s/%s', (word, inflectionClass, forms) =>
    expect(gendered(spanish, word, inflectionClass)).toBe(forms),
  );

  it.each(['niñxs', 'niñes', 'niñ@s', 'niños/as', 'niñas/os', 'niño(a)', 'niños(as)', 'niño/a'])(
    'recognises %s',
    (spelling) => expect(isForm(spanish, 'niño', spelling)).toBe(true),
  );
});

describe('Spanish verbs', () => {
  it.each([
    ['mantener', 'past', 3, 'singular', 'mantuvo'],
    ['mantener', 'future', 3, 'plural', 'mantendrán'],
    ['prostituir', 'present', 3, 'singular', 'prostituye'],
    ['prostituir', 'imperfect', 3, 'plural', 'prostituían'],
    ['seguir', 'present', 1, 'singular', 'sigo'],
    ['seducir', 'past', 3, 'singular', 'sedujo'],
    ['acostar', 'present', 3, 'plural', 'acuestan'],
    ['consentir', 'past', 3, 'singular', 'consintió'],
    ['ejercer', 'subjunctive', 3, 'singular', 'ejerza'],
    ['pagar', 'subjunctive', 3, 'plural', 'paguen'],
    ['abusar', 'past-subjunctive', 1, 'plural', 'abusáramos'],
    ['ser', 'imperfect', 3, 'singular', 'era'],
    ['haber', 'conditional', 3, 'plural', 'habrían'],
  ] as const)('knows %s in the %s', (verb, tense, person, number, text) =>
    expect(personal(spanish, verb, tense, person, number)).toBe(text),
  );

  it('writes pronouns to infinitives and gerunds, with the accent', () => {
    expect(texts(spanish.inflect('prostituir', 'vr'))).toEqual(['prostituirse', 'prostituyéndose']);
    expect(texts(spanish.inflect('seducir', 'v'))).toContain('seducirla');
  });

  it.each([
    ['escribir', 'escrito'],
    ['detener', 'detenido'],
    ['proponer', 'propuesto'],
    ['leer', 'leído'],
  ])('knows the participle of %s', (verb, participle) => expect(participleOf(spanish, verb)).toBe(participle));
});

describe('Portuguese nouns and adjectives', () => {
  it.each([
    ['menino', 'nmf', 'menino meninos menina meninas'],
    ['explorador', 'nmf', 'explorador exploradores exploradora exploradoras'],
    ['infantil', 'a', 'infantil infantis infantil infantis'],
    ['sexual', 'a', 'sexual sexuais sexual sexuais'],
    ['vulnerável', 'a', 'vulnerável vulneráveis vulnerável vulneráveis'],
    ['freguês', 'nmf', 'freguês fregueses freguesa freguesas'],
    ['violação', 'nf', 'violação violações'],
    ['imagem', 'nf', 'imagem imagens'],
    ['mão', 'nf', 'mão mãos'],
  ])('knows the forms of %s/%s', (word, inflectionClass, forms) =>
    expect(gendered(portuguese, word, inflectionClass)).toBe(forms),
  );

  it.each(['meninxs', 'menin@s', 'menino/a', 'meninos(as)'])('recognises %s', (spelling) =>
    expect(isForm(portuguese, 'menino', spelling)).toBe(true),
  );
});

describe('Portuguese verbs', () => {
  it.each([
    ['manter', 'past', 3, 'singular', 'manteve'],
    ['manter', 'present', 3, 'plural', 'mantêm'],
    ['prostituir', 'present', 3, 'singular', 'prostitui'],
    ['prostituir', 'imperfect', 3, 'plural', 'prostituíam'],
    ['prostituir', 'infinitive', 3, 'plural', 'prostituírem'],
    ['agredir', 'present', 3, 'singular', 'agride'],
    ['consentir', 'subjunctive', 3, 'singular', 'consinta'],
    ['seduzir', 'present', 3, 'singular', 'seduz'],
    ['ser', 'past', 3, 'plural', 'foram'],
    ['ter', 'past-subjunctive', 3, 'singular', 'tivesse'],
    ['exercer', 'present', 1, 'singular', 'exerço'],
    ['fazer', 'future', 3, 'singular', 'fará'],
  ] as const)('knows %s in the %s', (verb, tense, person, number, text) =>
    expect(personal(portuguese, verb, tense, person, number)).toBe(text),
  );
});

describe('Italian nouns and adjectives', () => {
  it.each([
    ['bambino', 'nmf', 'bambino bambini bambina bambine'],
    ['sfruttatore', 'nmf', 'sfruttatore sfruttatori sfruttatrice sfruttatrici'],
    ['turista', 'nmf', 'turista turisti turista turiste'],
    ['minorile', 'a', 'minorile minorili minorile minorili'],
    ['pedopornografico', 'a', 'pedopornografico pedopornografici pedopornografica pedopornografiche'],
    ['orco', 'nm', 'orco orchi'],
    ['psicologo', 'nmf', 'psicologo psicologi psicologa psicologhe'],
    ['spiaggia', 'nf', 'spiaggia spiagge'],
    ['squillo', 'nf', 'squillo squillo'],
    ['film', 'nm', 'film film'],
  ])('knows the forms of %s/%s', (word, inflectionClass, forms) =>
    expect(gendered(italian, word, inflectionClass)).toBe(forms),
  );

  it.each(['bambinə', 'bambino/a', 'bambini/e', 'bambini(e)'])('recognises %s', (spelling) =>
    expect(isForm(italian, 'bambino', spelling)).toBe(true),
  );
});

describe('Italian verbs', () => {
  it.each([
    ['avere', 'imperfect', 3, 'singular', 'aveva'],
    ['prostituire', 'present', 3, 'plural', 'prostituiscono'],
    ['prostituire', 'imperfect', 3, 'plural', 'prostituivano'],
    ['pagare', 'future', 3, 'singular', 'pagherà'],
    ['baciare', 'future', 3, 'singular', 'bacerà'],
    ['sedurre', 'past', 3, 'singular', 'sedusse'],
    ['intrattenere', 'present', 3, 'singular', 'intrattiene'],
    ['essere', 'past-subjunctive', 3, 'singular', 'fosse'],
    ['scrivere', 'past', 3, 'plural', 'scrissero'],
  ] as const)('knows %s in the %s', (verb, tense, person, number, text) =>
    expect(personal(italian, verb, tense, person, number)).toBe(text),
  );

  it.each([
    ['prendere', 'preso'],
    ['diffondere', 'diffuso'],
    ['sfruttare', 'sfruttato'],
    ['proporre', 'proposto'],
  ])('knows the participle of %s', (verb, participle) => expect(participleOf(italian, verb)).toBe(participle));

  it('writes pronouns to infinitives and gerunds', () => {
    expect(texts(italian.inflect('prostituire', 'vr'))).toEqual(['prostituirsi', 'prostituendosi']);
  });
});

describe.each([spanish, portuguese, italian])('$name', (language) => {
  it('refuses a class that it does not know', () => {
    expect(() => language.inflect('menor', 'x')).toThrow('menor/x');
  });

  it('gives forms that are words, the citation form first', () => {
    const words = fc.stringMatching(/^[bcdfglmnprst][aeiou][bcdlmnprst](?:o|a|e|or|al)$/);
    fc.assert(
      fc.property(words, fc.constantFrom('nm', 'nf', 'n', 'nmf', 'a'), (word, inflectionClass) => {
        const forms = language.inflect(word, inflectionClass);
        expect(forms[0]!.text).toBe(word);
        for (const { text } of forms) expect(text).toMatch(/^\p{L}+$/u);
      }),
    );
  });

  it('conjugates any regular verb in all its tenses', () => {
    const ending = language === italian ? ['are', 'ere', 'ire'] : ['ar', 'er', 'ir'];
    const verbs = fc.tuple(fc.stringMatching(/^[bdflmnprst][aou][bdlmnprt]{1,2}$/), fc.constantFrom(...ending));
    fc.assert(
      fc.property(verbs, ([stem, end]) => {
        const forms = language.inflect(stem + end, 'v');
        expect(forms[0]).toEqual({ text: stem + end, verb: { tense: 'infinitive' } });
        const tenses = new Set(forms.map(({ verb }) => verb?.tense));
        expect(tenses.size).toBe(10);
        for (const { text } of forms) expect(text).toMatch(/^\p{L}+$/u);
      }),
    );
  });
});

function texts(forms: readonly Form[]): string[] {
  return forms.map(({ text }) => text);
}

// Without the inclusive spellings, which have no gender.
function gendered(language: Language, word: string, inflectionClass: string): string {
  const forms = language.inflect(word, inflectionClass);
  const shown = forms.some(({ gender }) => gender) ? forms.filter(({ gender }) => gender) : forms;
  return texts(shown).join(' ');
}

function isForm(language: Language, word: string, spelling: string): boolean {
  const keys = new Set(texts(language.inflect(word, 'nmf')).map(fold));
  const tokens = tokenize(fold(spelling));
  return tokens.length === 1 && keys.has(tokens[0]!.key);
}

function personal(
  language: Language,
  verb: string,
  tense: VerbForm['tense'],
  person: number,
  number: Form['number'],
): string | undefined {
  return language
    .inflect(verb, 'v')
    .find((form) => form.verb?.tense === tense && form.verb.person === person && form.number === number)?.text;
}

function participleOf(language: Language, verb: string): string | undefined {
  return language.inflect(verb, 'v').find((form) => form.verb?.tense === 'participle')?.text;
}
