/** Grammatical features of one form of a word; absent where the form does not show them. */
export interface Form {
  /** The form as written in lower case, with its accents. */
  readonly text: string;
  /** The last part of a compound that was put together from two parts. */
  readonly head?: string;
  readonly number?: 'singular' | 'plural';
  readonly gender?: 'masculine' | 'feminine' | 'neuter';
  readonly verb?: VerbForm;
  /** Grammatical case, where the language has one (`nominative`, `genitive` …). */
  readonly case?: string;
  /** Begins with a capital: in small letters it is another word (German *der Freier*, *freier Platz*). */
  readonly capital?: true;
  /** Begins with a small letter: with a capital it is a name (*a john*, *John*). In capitals throughout it may be either. */
  readonly small?: true;
}

/** Which form of a verb. `participle` is the past participle. */
export interface VerbForm {
  readonly tense:
    | 'infinitive'
    | 'present'
    | 'imperfect'
    | 'past'
    | 'future'
    | 'conditional'
    | 'subjunctive'
    | 'past-subjunctive'
    | 'gerund'
    | 'participle';
  readonly person?: 1 | 2 | 3;
}
