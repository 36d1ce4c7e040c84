import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, Finding } from '../model/index.ts';
import type { Seen, Session } from './session.ts';

/** Edits of a document as its editor takes them; where it can, it will refuse them once the document has changed. */
export function workspaceEdit(edits: readonly Edit[], seen: Seen, session: Session): WorkspaceEdit {
  const { uri, version } = seen.document;
  const changes = textEdits(edits, seen, session);
  if (!session.client.versionedEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** Edits of a document in the positions that were agreed on. */
export function textEdits(edits: readonly Edit[], { document }: Seen, { positions }: Session): TextEdit[] {
  return edits.map((edit) => positions.editOf(document, edit));
}

/** The edits of findings that were replaced, each with the one suggestion that was chosen. */
export function editsOf(replaced: readonly Finding[]): Edit[] {
  return replaced.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
}
