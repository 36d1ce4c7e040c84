import type { Edit } from '../../index.ts';
import { inOrder } from '../../model/index.ts';

/** A stretch of a text that stays, and the change behind it. */
export interface Part {
  readonly kept: string;
  readonly before: string;
  readonly after: string;
}

/** A text cut at its edits: put together, `kept` and `before` are the text, `kept` and `after` the edited text. */
export function partsOf(text: string, edits: readonly Edit[]): Part[] {
  let done = 0;
  const parts = edits.toSorted(inOrder).map(({ start, end, text: after }) => {
    const part = { kept: text.slice(done, start), before: text.slice(start, end), after };
    done = end;
    return part;
  });
  return [...parts, { kept: text.slice(done), before: '', after: '' }];
}
