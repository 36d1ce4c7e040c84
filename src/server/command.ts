import {
  ErrorCodes,
  MessageType,
  ResponseError,
  type Connection,
  type ExecuteCommandParams,
  type Position,
} from 'vscode-languageserver';
import { accountOf } from '../report/index.ts';
import { withFixes } from './action.ts';
import { outcomeAt } from './hover.ts';
import { commands } from './names.ts';
import type { Seen, Session } from './session.ts';
import { tell } from './tell.ts';

/** Carries out a command and resolves with the text that there is to read. Rejects with a `ResponseError` for a call that was wrong. */
export async function carryOut(
  { command, arguments: [uri, position] = [] }: ExecuteCommandParams,
  session: Session,
  connection: Connection,
): Promise<string> {
  const carry = carriers[command];
  if (!carry) throw new ResponseError(ErrorCodes.InvalidParams, `luxlint has no command ${command}`);
  if (typeof uri !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs the URI of a document`);
  const seen = await session.seen(uri);
  if (!seen) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is not open`);
  const text = await carry(seen, session, connection, position);
  if (!session.client.extended && text !== '') tell(connection, MessageType.Info, text);
  return text;
}

type Carrier = (seen: Seen, session: Session, connection: Connection, position: unknown) => string | Promise<string>;

const carriers: Readonly<Record<string, Carrier>> = {
  [commands.explain]: explain,
  [commands.fixAllSafe]: fixAllSafe,
  [commands.showDismissed]: showDismissed,
};

function explain(
  { document, check }: Seen,
  { positions }: Session,
  _connection: Connection,
  position: unknown,
): string {
  if (!isPosition(position)) throw new ResponseError(ErrorCodes.InvalidParams, 'A position has a line and a character');
  const outcome = outcomeAt(positions.offsetAt(document, position), check);
  return outcome ? accountOf(outcome).join('\n') : 'There is no listed word here.';
}

async function fixAllSafe(seen: Seen, session: Session, connection: Connection): Promise<string> {
  const { edit } = withFixes({ title: '' }, seen, session);
  const count = seen.check.fixed().applied.length;
  if (count === 0 || !edit) return 'There is nothing to replace unasked.';
  const { applied } = await connection.workspace.applyEdit({ label: 'luxlint: replace words', edit });
  if (!applied) return 'The editor did not take the changes.';
  return count === 1 ? 'Replaced 1 word.' : `Replaced ${count} words.`;
}

function showDismissed({ check }: Seen): string {
  const { dismissed } = check.result;
  if (dismissed.length === 0) return 'No listed word was judged fine.';
  return dismissed.map((one) => `${one.place.start.line}:${one.place.start.column}: ${accountOf(one)[0]}`).join('\n');
}

function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as { line?: unknown; character?: unknown };
  return typeof line === 'number' && typeof character === 'number';
}
