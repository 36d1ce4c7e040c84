import { overlaps, type Block, type Candidate, type Document, type Suggestion } from '../model/index.ts';
import type { Language } from '../language/index.ts';
import { mindingAge } from './age.ts';
import { dutchGrammar } from './dutch.ts';
import { editsOf } from './edit.ts';
import { englishGrammar } from './english.ts';
import { frenchGrammar } from './french.ts';
import { germanGrammar } from './german.ts';
import { italianGrammar } from './italian.ts';
import { portugueseGrammar } from './portuguese.ts';
import { spanishGrammar } from './spanish.ts';
import type { Draft, Doubt, Grammar } from './grammar.ts';
import { inOrder, type Stage } from './order.ts';
import { isJoined, keptText, mainVerb, moved, placeOf, textBetween, type Place } from './place.ts';
import { styleOf } from './style.ts';
import { readWording, type Wording } from './wording.ts';

export { plainWording } from './wording.ts';

/** What a suggestion has to know about the place that it is for. */
export interface Situation {
  readonly document: Document;
  readonly block: Block;
  readonly language: Language;
  /** Whether the text says that the person was convicted (`after`), or is accused or sought but not convicted (`before`). */
  readonly stage?: Stage;
  /** Whether the term stands in what somebody says or claims. */
  readonly claimed?: boolean;
  /** Whether the verdict allows an edit at all: not in a quotation, title, citation, code or address. */
  readonly editable: boolean;
  /** Whether the sense is certain. */
  readonly certain: boolean;
}

/** All languages that wordings can be put in place in; a new one is one file and one line here. */
const grammars: readonly Grammar[] = [
  englishGrammar,
  frenchGrammar,
  germanGrammar,
  dutchGrammar,
  spanishGrammar,
  portugueseGrammar,
  italianGrammar,
];

/** More choices than this help nobody. */
const most = 6;

/** Recommended wordings for a discouraged term, grammatical in place, best first: six at most. */
export function suggest(candidate: Candidate, situation: Situation): Suggestion[] {
  const grammar = grammars.find(({ id }) => id === situation.language.id);
  if (!grammar) return [];
  const place = placeOf(candidate, situation.block.text, situation.language);
  const ranked = inOrder(candidate.rule, {
    isHandled: isHandled(place, grammar),
    isClaimed: situation.claimed === true,
    ...(situation.stage && { stage: situation.stage }),
  });
  const drafts = ranked.flatMap(({ wording: preferred, rank }) => {
    const wording = readWording(preferred);
    if (lacksWords(wording, place)) return [];
    const draft = grammar.write(wording, place);
    return draft ? [{ draft: mindingAge(draft, wording, place, grammar), when: preferred.when, rank }] : [];
  });
  const inStyle = styleOf(place, grammar);
  const suggestions: Suggestion[] = [];
  for (const { draft, when } of bestFirst(drafts)) {
    const suggestion = asSuggestion(draft, when, {
      candidate,
      situation,
      place,
      grammar,
      inStyle,
      isFirst: suggestions.length === 0,
    });
    if (!suggestions.some((other) => other.text === suggestion.text)) suggestions.push(suggestion);
  }
  return suggestions.slice(0, most);
}

// *sexual exploitation of …* hangs in the air where the term does not say of whom.
function lacksWords({ words }: Wording, place: Place): boolean {
  return words.some(
    ({ text, optional }) => text.startsWith('<') && !optional && keptText(place, text.slice(1, -1)) === '',
  );
}

interface Fitted {
  readonly draft: Draft;
  readonly when: string;
  readonly rank: number;
}

// Among wordings of one rank, those that fit the sentence less well come later; poor ones are left out as long as there are others.
function bestFirst(fitted: readonly Fitted[]): Fitted[] {
  const standing = fitted.filter(({ draft }) => draft.fit !== 'poor');
  const isLate = ({ draft }: Fitted): number => (draft.fit === 'late' ? 1 : 0);
  return (standing.length > 0 ? standing : fitted).toSorted(
    (left, right) => left.rank - right.rank || isLate(left) - isLate(right),
  );
}

/** What a suggestion is judged by. */
interface Aspects {
  readonly candidate: Candidate;
  readonly situation: Situation;
  readonly place: Place;
  readonly grammar: Grammar;
  readonly inStyle: ReturnType<typeof styleOf>;
  readonly isFirst: boolean;
}

function asSuggestion(draft: Draft, when: string, about: Aspects): Suggestion {
  const { situation, place, grammar, inStyle } = about;
  const styled = inStyle(draft.changes);
  const changes = isBetweenMarks(situation.block) ? styled.map(withCurlyApostrophe) : styled;
  const own = changes.map((change) => ({ ...change, span: moved(change.span, place.offset) }));
  const inBlock = [...own, ...leftBeside(own, about.candidate)].toSorted(
    (one, other) => one.span.start - other.span.start,
  );
  const { edits, plain } = editsOf(inBlock, situation.block, situation.document.source);
  const doubt = doubtAbout(draft, plain, about);
  const text = readAs(changes, place);
  return doubt
    ? { text, when, safe: false, unsafeBecause: grammar.doubts[doubt], edits }
    : { text, when, safe: true, edits };
}

/** What the term leaves to its neighbours, unless a change takes them in. */
function leftBeside(changes: Draft['changes'], { left = [] }: Candidate): Draft['changes'] {
  return left.filter((one) => !changes.some(({ span }) => overlaps(span, one.span)));
}

/** Titles, descriptions and front matter may stand between straight quotation marks, which a straight apostrophe would end. */
function isBetweenMarks({ kind }: Block): boolean {
  return kind === 'title' || kind === 'description' || kind === 'metadata';
}

function withCurlyApostrophe({ span, text }: Draft['changes'][number]): Draft['changes'][number] {
  return { span, text: text.replaceAll("'", '’') };
}

/** The first reason, the weightiest first, why a suggestion needs a person. */
function doubtAbout(
  draft: Draft,
  isPlain: boolean,
  { candidate: { rule }, situation, place, isFirst }: Aspects,
): Doubt | undefined {
  if (!situation.editable) return 'place';
  // What a verb says, somebody has done.
  if (rule.verdict || rule.kind === 'person' || mainVerb(place)) return 'person';
  if (rule.status !== 'avoid') return 'caution';
  if (!situation.certain) return 'sense';
  if (!isFirst) return 'choice';
  if (draft.open || draft.fit) return 'agreement';
  return isPlain ? undefined : 'markup';
}

/** The changed stretch as it will read, from the first change to the last. */
function readAs(changes: Draft['changes'], place: Place): string {
  return changes
    .map(({ span, text }, index) => {
      const next = changes[index + 1];
      return text + (next ? textBetween(place, span.end, next.span.start) : '');
    })
    .join('')
    .trim();
}

/** Whether somebody has, shares or watches what the term stands for: *possession of …*, *téléchargé …*. */
function isHandled(place: Place, grammar: Grammar): boolean {
  for (let index = place.first; index > place.first - 5 && index > 0 && isJoined(place, index); index--) {
    if (grammar.handling.test(place.words[index - 1]!.key)) return true;
  }
  return false;
}
