import type { Draft } from './grammar.ts';

/** Prepositions and articles that make one word: *de* and *el* give *del*. */
export interface Contraction {
  /** The one word, or `undefined` where the two stay apart. */
  of(preposition: string, article: string): string | undefined;
  /** A draft with the two made one inside its wordings. */
  inside(draft: Draft | undefined): Draft | undefined;
}

/** Prepares the contractions of a language from a table: by preposition, then by article; an elided article ends in an apostrophe. */
export function createContraction(table: Readonly<Record<string, Readonly<Record<string, string>>>>): Contraction {
  const articles = [...new Set(Object.values(table).flatMap((forms) => Object.keys(forms)))];
  const plain = articles.filter((article) => !article.endsWith("'"));
  const elided = articles.filter((article) => article.endsWith("'"));
  const pair = new RegExp(
    `(?<!\\p{L})(${Object.keys(table).join('|')}) (?:(${plain.join('|')})(?!\\p{L})${elided.length > 0 ? `|(${elided.join('|')})` : ''})`,
    'gu',
  );
  const of = (preposition: string, article: string): string | undefined => table[preposition]?.[article];
  return {
    of,
    inside: (draft) =>
      draft && { ...draft, changes: draft.changes.map((change) => ({ ...change, text: contracted(change.text) })) },
  };

  function contracted(text: string): string {
    return text.replace(pair, (match, preposition: string, article?: string, short?: string) => {
      return of(preposition, article ?? short ?? '') ?? match;
    });
  }
}
