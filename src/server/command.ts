import {
  ErrorCodes,
  MessageType,
  ResponseError,
  type Connection,
  type ExecuteCommandParams,
  type Position,
} from 'vscode-languageserver';
import type { Edit } from '../model/index.ts';
import { accountOf } from '../report/index.ts';
import { editsOf, workspaceEdit } from './edit.ts';
import { outcomeAt } from './hover.ts';
import { ignoring } from './ignore.ts';
import { commands } from './names.ts';
import type { Seen, Session } from './session.ts';
import { tell } from './tell.ts';

/** Carries out a command and resolves with the text that there is to read. Rejects with a `ResponseError` for a call that was wrong. */
export async function carryOut(
  { command, arguments: [uri, ...others] = [] }: ExecuteCommandParams,
  session: Session,
  connection: Connection,
): Promise<string> {
  const carry = carriers[command];
  if (!carry) throw new ResponseError(ErrorCodes.InvalidParams, `luxlint has no command ${command}`);
  if (typeof uri !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs the URI of a document`);
  const seen = await session.seen(uri);
  if (!seen) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is not open`);
  const text = await carry(seen, session, connection, others);
  if (!session.client.extended && text !== '') tell(connection, MessageType.Info, text);
  return text;
}

type Carrier = (
  seen: Seen,
  session: Session,
  connection: Connection,
  others: readonly unknown[],
) => string | Promise<string>;

const carriers: Readonly<Record<string, Carrier>> = {
  [commands.explain]: explain,
  [commands.fixAllSafe]: fixAllSafe,
  [commands.ignore]: ignore,
  [commands.showDismissed]: showDismissed,
};

function explain(
  { document, check }: Seen,
  { positions }: Session,
  _connection: Connection,
  [position]: readonly unknown[],
): string {
  const outcome = outcomeAt(positions.offsetAt(document, asPosition(position)), check);
  return outcome ? accountOf(outcome).join('\n') : 'There is no listed word here.';
}

async function ignore(
  seen: Seen,
  session: Session,
  connection: Connection,
  [position, reason, reach]: readonly unknown[],
): Promise<string> {
  const outcome = outcomeAt(session.positions.offsetAt(seen.document, asPosition(position)), seen.check);
  if (!outcome || !('fingerprint' in outcome)) return 'There is no finding here.';
  const edit = ignoring(outcome, reach === 'file' ? 'file' : 'line', seen.check);
  if (!edit) return 'No comment can be put here.';
  const given = typeof reason === 'string' ? reason : '';
  return (await apply([edit(given)], seen, session, connection)) ? 'Ignored.' : refused;
}

async function fixAllSafe(seen: Seen, session: Session, connection: Connection): Promise<string> {
  const { applied } = seen.check.fixed();
  if (applied.length === 0) return 'There is nothing to replace unasked.';
  if (!(await apply(editsOf(applied), seen, session, connection))) return refused;
  return applied.length === 1 ? 'Replaced 1 word.' : `Replaced ${applied.length} words.`;
}

const refused = 'The editor did not take the change.';

async function apply(edits: readonly Edit[], seen: Seen, session: Session, connection: Connection): Promise<boolean> {
  const { applied } = await connection.workspace.applyEdit({ edit: workspaceEdit(edits, seen, session) });
  return applied;
}

function showDismissed({ check }: Seen): string {
  const { dismissed } = check.result;
  if (dismissed.length === 0) return 'No listed word was judged fine.';
  return dismissed.map((one) => `${one.place.start.line}:${one.place.start.column}: ${accountOf(one)[0]}`).join('\n');
}

function asPosition(value: unknown): Position {
  const { line, character } = (value ?? {}) as { line?: unknown; character?: unknown };
  if (typeof line === 'number' && typeof character === 'number') return { line, character };
  throw new ResponseError(ErrorCodes.InvalidParams, 'A position has a line and a character');
}
