import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Certainty, Finding, Place, Severity, Status, Suggestion } from '../model/index.ts';
import type { LuxlintOptions } from './options.ts';

/**
 * A message of luxlint: `reason`, `ruleId`, `source` (`luxlint`), `place`, `actual`, `expected`, `note` and `url` say what unified's
 * tools expect of them, `data` the rest.
 *
 * `fatal` is `false` for errors and warnings (`true` for errors, if asked for) and `undefined` for notes.
 */
export type LuxlintMessage = VFileMessage & { readonly data: MessageData };

/** What a message says beyond the fields that all messages have. */
export interface MessageData {
  readonly language: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Recommended wordings with their edits: offsets in the text of the file, in UTF-16 code units. None where the place is not exact. */
  readonly suggestions: readonly Suggestion[];
  readonly fingerprint: string;
}

/** A finding whose place is known in the file, or not. */
export type PlacedFinding = Omit<Finding, 'place'> & { readonly place?: Place | undefined };

/** Adds a message for each finding, in the order of their places. Leaves out what has been said of this file before, by whichever plugin. */
export function report(findings: readonly PlacedFinding[], file: VFile, options: LuxlintOptions): void {
  const said = new Set(
    file.messages.filter(isOurs).map(({ ruleId, place, data }) => key(ruleId, place, data.fingerprint)),
  );
  for (const finding of findings.toSorted((one, other) => startOf(one) - startOf(other))) {
    if (finding.severity === 'info' && !options.notes) continue;
    if (said.has(key(finding.ruleId, finding.place, finding.fingerprint))) continue;
    addMessage(finding, file, options);
  }
}

function addMessage(finding: PlacedFinding, file: VFile, options: LuxlintOptions): void {
  const {
    ruleId,
    place,
    actual,
    expected,
    note,
    url,
    language,
    status,
    severity,
    certainty,
    suggestions,
    fingerprint,
  } = finding;
  const message = file.message(finding.reason, { ruleId, source, place });
  message.fatal = severity === 'info' ? undefined : severity === 'error' && options.fatal === true;
  const data: MessageData = { language, status, severity, certainty, suggestions, fingerprint };
  Object.assign(message, { actual, expected: [...expected], note, url, data });
}

function startOf({ place }: PlacedFinding): number {
  return place?.start.offset ?? 0;
}

const source = 'luxlint';

function isOurs(message: VFileMessage): message is LuxlintMessage {
  return message.source === source && 'data' in message;
}

function key(ruleId: string | undefined, place: VFileMessage['place'], fingerprint: string): string {
  if (!place) return `${ruleId} ${fingerprint}`;
  return 'start' in place ? `${ruleId} ${place.start.offset} ${place.end.offset}` : `${ruleId} ${place.offset}`;
}
