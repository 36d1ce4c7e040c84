import type { Failure } from '../model/index.ts';
import { visible } from './visible.ts';

/**
 * A failure in one line for its reader: where, what, and what to do about it. `path` stands in where the failure names
 * none.
 */
export function failureLine(failure: Failure, path: string | undefined = failure.place.path): string {
  const { line, column } = failure.place;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return visible(`luxlint: ${place && `${place}: `}${failureSentence(failure)}`);
}

/** What went wrong, and what to do about it. */
export function failureSentence({ message, hint }: Failure): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}
