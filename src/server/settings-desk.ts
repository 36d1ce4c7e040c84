import { MessageType, type Connection } from 'vscode-languageserver';
import { Failure } from '../model/index.ts';
import { failureLine } from '../report/index.ts';
import type { CheckedWith } from './check.ts';
import type { Client } from './client.ts';
import type { ServerOptions } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { tell } from './tell.ts';

/** Knows what each document is checked with. */
export interface SettingsDesk {
  /** Resolves with what a document is checked with; rejects with a {@link Failure}, which it also shows, where the settings cannot be. */
  withFor(uri: string): Promise<CheckedWith>;
  /** Calls back when settings have changed. */
  onChange(listener: () => void): void;
}

/** Makes the desk of a connection. `initial` are the options that the editor was started with: they hold until it says otherwise. */
export function createSettingsDesk(
  connection: Connection,
  client: Client,
  initial: unknown,
  { createLinter }: Pick<ServerOptions, 'createLinter'>,
): SettingsDesk {
  const linters = new Map<string, ReturnType<typeof createLinter>>();
  const told = new Set<string>();
  let sent: unknown;
  return { withFor, onChange };

  async function withFor(uri: string): Promise<CheckedWith> {
    try {
      const settings = readSettings(initial, await settingsOf(uri));
      return { settings, linter: await linterFor(settings) };
    } catch (error) {
      if (error instanceof Failure) complain(error);
      throw error;
    }
  }

  async function settingsOf(uri: string): Promise<unknown> {
    if (!client.answersSettings) return sent;
    const answered: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'luxlint' });
    return answered ?? sent;
  }

  function linterFor({ language, rules, context }: Settings): ReturnType<typeof createLinter> {
    const key = JSON.stringify({ language, rules, context });
    const linter = linters.get(key) ?? createLinter({ language, rules, ...(context !== '' && { context }) });
    linters.set(key, linter);
    return linter;
  }

  function onChange(listener: () => void): void {
    connection.onDidChangeConfiguration(({ settings }) => {
      sent = (settings as { luxlint?: unknown } | null | undefined)?.luxlint;
      told.clear();
      listener();
    });
  }

  // Once is enough: the same settings hold for all that is open.
  function complain(failure: Failure): void {
    const line = failureLine(failure);
    if (told.has(line)) return;
    told.add(line);
    tell(connection, MessageType.Error, line);
  }
}
