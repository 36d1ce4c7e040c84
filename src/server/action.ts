import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Edit, Finding, Suggestion } from '../model/index.ts';
import { reasons } from '../report/index.ts';
import { diagnosticOf, type DiagnosticData } from './diagnostic.ts';
import { editsOf, workspaceEdit } from './edit.ts';
import { ignoring, type Reach } from './ignore.ts';
import { askForReason, commands, fixAllKind } from './names.ts';
import type { Seen, Session } from './session.ts';

/** What an editor can offer for a stretch of a document: wordings for its findings, and replacing all that is safe. */
export function actionsFor({ context, range }: CodeActionParams, seen: Seen, session: Session): CodeAction[] {
  const isWanted = (kind: string): boolean =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
  const asked = isWanted(CodeActionKind.QuickFix) ? askedAbout(context.diagnostics, range, seen, session) : [];
  return [
    ...asked.flatMap((finding) => quickFixes(finding, seen, session)),
    ...(isWanted(fixAllKind) ? fixAll(seen, session) : []),
  ];
}

// Editors ask about the diagnostics that they have; by now the finding may stand elsewhere. Without any they only ask what else there is.
function askedAbout(
  diagnostics: readonly Diagnostic[],
  range: Range,
  { check, document }: Seen,
  { positions }: Session,
): readonly Finding[] {
  const start = positions.offsetAt(document, range.start);
  const end = positions.offsetAt(document, range.end);
  const own = diagnostics.filter(({ source }) => source === undefined || source === 'luxlint');
  return check.findings.filter(({ place, fingerprint, ruleId }) => {
    if (place.start.offset > end || place.end.offset < start) return false;
    return own.some(({ data, code }) => (isData(data) ? data.fingerprint === fingerprint : code === ruleId));
  });
}

function isData(data: unknown): data is DiagnosticData {
  return typeof data === 'object' && data !== null && 'fingerprint' in data;
}

function quickFixes(finding: Finding, seen: Seen, session: Session): CodeAction[] {
  const { document } = seen;
  const diagnostics = [diagnosticOf(finding, document, session.positions, session.client)];
  const safest = finding.suggestions.find(({ safe }) => safe);
  const wordings = finding.suggestions
    .filter(({ edits }) => edits.length > 0)
    .map((suggestion): CodeAction => ({
      title: titleOf(suggestion),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(suggestion === safest && { isPreferred: true }),
      edit: workspaceEdit(suggestion.edits, seen, session),
    }));
  return [
    ...wordings,
    ...ignoringActions(finding, diagnostics, seen, session),
    why(finding, diagnostics, seen, session),
  ];
}

function titleOf({ text, when }: Suggestion): string {
  return when === '' ? `Write “${text}”` : `Write “${text}” (${when})`;
}

// Our own extension asks for the reason; in other editors the common ones are at hand.
function ignoringActions(finding: Finding, diagnostics: Diagnostic[], seen: Seen, session: Session): CodeAction[] {
  const { actual, ruleId } = finding;
  const here = ignoring(finding, 'line', seen.check);
  const inFile = ignoring(finding, 'file', seen.check);
  const about = { kind: CodeActionKind.QuickFix, diagnostics };
  if (session.client.extended) {
    const position = session.positions.positionAt(seen.document, finding.place.start.offset);
    const asking = (title: string, reach: Reach): CodeAction => ({
      title,
      ...about,
      command: { title, command: askForReason, arguments: [seen.document.uri, position, reach] },
    });
    return [
      ...(here ? [asking('Not a finding here, because …', 'line')] : []),
      ...(inFile ? [asking(`Ignore “${ruleId}” in this file, because …`, 'file')] : []),
    ];
  }
  const edited = (title: string, edit: Edit): CodeAction => ({
    title,
    ...about,
    edit: workspaceEdit([edit], seen, session),
  });
  return [
    ...(here ? excuses : []).map((excuse) =>
      edited(`Not a finding here: “${actual}” is ${reasons[excuse]}`, here!(reasons[excuse])),
    ),
    ...(inFile ? [edited(`Ignore “${ruleId}” in this file: ${reasons.sense}`, inFile(reasons.sense))] : []),
  ];
}

/** Why a word may be fine although luxlint reports it. */
const excuses = ['sense', 'title', 'quotation', 'mention'] as const;

function why({ actual, place }: Finding, diagnostics: Diagnostic[], { document }: Seen, session: Session): CodeAction {
  const title = `Why “${actual}”?`;
  const position = session.positions.positionAt(document, place.start.offset);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: commands.explain, arguments: [document.uri, position] },
  };
}

// Worked out when it is chosen, where the editor can wait so long: it takes several rounds.
function fixAll(seen: Seen, session: Session): CodeAction[] {
  const { check, document } = seen;
  const isSafe = ({ severity, suggestions }: Finding): boolean =>
    severity === 'error' && suggestions[0]?.safe === true && suggestions[0].edits.length > 0;
  if (!check.findings.some(isSafe)) return [];
  const action = { title: 'Replace all words whose wording is beyond doubt', kind: fixAllKind };
  return [session.client.resolvesEdits ? { ...action, data: { uri: document.uri } } : withFixes(action, seen, session)];
}

/** Completes the action that replaces all that is safe. */
export function withFixes(action: CodeAction, seen: Seen, session: Session): CodeAction {
  return { ...action, edit: workspaceEdit(editsOf(seen.check.fixed().applied), seen, session) };
}
