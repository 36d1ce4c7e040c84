import type { Finding, Place, Suggestion } from '../model/index.ts';
import type { PlacedFinding } from './message.ts';

interface Wording {
  readonly sentence: string;
  readonly nowhere: string;
}

const english: Wording = {
  sentence: 'This is the place of the sentence: the positions of the words do not agree with the file.',
  nowhere: 'The place is not known: the tree has no positions that agree with the file.',
};

const wordings: Readonly<Record<string, Wording>> = {
  en: english,
  fr: {
    sentence: 'C’est la place de la phrase : les positions des mots ne concordent pas avec le fichier.',
    nowhere: 'La place n’est pas connue : l’arbre n’a pas de positions qui concordent avec le fichier.',
  },
};

/** The finding at the place of its sentence, and says so; without edits, since their places are as doubtful. */
export function atSentence(finding: Finding, place: Place): PlacedFinding {
  return doubtful(finding, 'sentence', place);
}

/** The finding without a place, and says so; without edits. */
export function withoutPlace(finding: Finding): PlacedFinding {
  return doubtful(finding, 'nowhere', undefined);
}

/** The suggestion as a wording only, for want of a place to put it. */
export function withoutEdits({ text, when }: Suggestion, unsafeBecause: string = english.nowhere): Suggestion {
  return { text, when, safe: false, unsafeBecause, edits: [] };
}

function doubtful(finding: Finding, doubt: keyof Wording, place: Place | undefined): PlacedFinding {
  const sentence = (wordings[finding.language] ?? english)[doubt];
  return {
    ...finding,
    place,
    note: `${finding.note} ${sentence}`,
    suggestions: finding.suggestions.map((suggestion) => withoutEdits(suggestion, sentence)),
  };
}
