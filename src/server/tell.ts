import { ShowMessageNotification, type Connection, type MessageType } from 'vscode-languageserver';

/** Shows a message to the person at the editor. Nobody has to answer it. */
export function tell(connection: Connection, type: MessageType, message: string): void {
  tolerate(connection.sendNotification(ShowMessageNotification.type, { type, message }));
}

/** Sends something that an editor may refuse, or that comes too late because it has left: it can do without. */
export function tolerate(sending: Promise<unknown>): void {
  sending.catch(() => undefined);
}
