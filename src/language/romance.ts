import type { Form, VerbForm } from '../model/index.ts';

/** Grammatical gender of the Romance languages. */
export type Gender = 'masculine' | 'feminine';

/**
 * The forms of a verb by tense: six persons from *I* to *they*, separated by spaces; for the gerund one form, for the participle the masculine
 * singular, for the infinitive the form alone or followed by those of the persons from *you* on. A hyphen stands for a person without a form.
 */
export type Paradigm = Partial<Record<VerbForm['tense'], string>>;

/** Singular and plural of a noun or adjective of one gender. */
export function numbers(singular: string, plural: string, gender?: Gender): Form[] {
  return [
    { text: singular, number: 'singular', ...(gender && { gender }) },
    { text: plural, number: 'plural', ...(gender && { gender }) },
  ];
}

/** All forms of a paradigm; `agree` gives the forms of the participle. */
export function formsOfParadigm(paradigm: Paradigm, agree: (participle: string) => readonly Form[]): Form[] {
  const forms: Form[] = [];
  for (const [tense, list] of Object.entries(paradigm) as [VerbForm['tense'], string][]) {
    const texts = list.split(' ');
    if (tense === 'participle') {
      for (const participle of texts) for (const form of agree(participle)) forms.push({ ...form, verb: { tense } });
    } else {
      texts.forEach((text, index) => {
        if (text === '-') return;
        const isImpersonal = tense === 'gerund' || (tense === 'infinitive' && index === 0);
        forms.push(isImpersonal ? { text, verb: { tense } } : personalForm(text, tense, index % 6));
      });
    }
  }
  return forms;
}

/** A stem with each of some endings, all separated by spaces. */
export function joined(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' ');
}

/** The persons whose stem bears the stress, and so changes where it can: all but *we* and *you*. */
export function isStressed(index: number): boolean {
  return index % 6 !== 3 && index % 6 !== 4;
}

/** A set of words from a list with white space, accents removed as in a folded text. */
export function foldedWords(list: string): Set<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
  );
}

function personalForm(text: string, tense: VerbForm['tense'], index: number): Form {
  const person = ((index % 3) + 1) as 1 | 2 | 3;
  return { text, number: index < 3 ? 'singular' : 'plural', verb: { tense, person } };
}
