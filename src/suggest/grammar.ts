import type { Span } from '../model/index.ts';
import type { Ages } from './age.ts';
import type { Place } from './place.ts';
import type { Wording } from './wording.ts';

/** A stretch of a block's text and what to write there. */
export interface Change {
  readonly span: Span<'block'>;
  readonly text: string;
}

/** A wording made to agree with its place; not yet in the place's capitals. */
export interface Draft {
  /** In the order of the text, without overlap; what stands between two of them stays. */
  readonly changes: readonly Change[];
  /** `late`: offered after the wordings that fit better; `poor`: offered only where nothing else is left. */
  readonly fit?: 'late' | 'poor';
  /** Words outside the changes may have to follow, and it could not be told whether they do. */
  readonly open?: boolean;
}

/** Why a suggestion needs a person. */
export type Doubt = 'caution' | 'sense' | 'place' | 'person' | 'choice' | 'agreement' | 'markup';

/** What putting a wording in place takes in one language. */
export interface Grammar {
  /** Two-letter code of the language. */
  readonly id: string;
  /** Words that stay small in a title with capitals. */
  readonly smallWords: ReadonlySet<string>;
  /** Whether nouns have a capital everywhere, so that capitals tell nothing of a title. */
  readonly capitalNouns?: true;
  /** Beginnings of folded words for having, sharing or watching something: what follows is an object. */
  readonly handling: RegExp;
  /** How an age of a child is given. */
  readonly ages: Ages;
  /** Makes one wording agree, or gives `undefined` where it cannot stand. A wording for hearsay stands where something past is told. */
  write(wording: Wording, place: Place): Draft | undefined;
  /** For each doubt, a sentence for the reader. */
  readonly doubts: Readonly<Record<Doubt, string>>;
}
