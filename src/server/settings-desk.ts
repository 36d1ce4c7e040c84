import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageType, type Connection } from 'vscode-languageserver';
import { Failure } from '../model/index.ts';
import { configurationNames, createConfiguration, type Configuration } from '../node/index.ts';
import { failureLine } from '../report/index.ts';
import type { CheckedWith } from './check.ts';
import type { Client } from './client.ts';
import type { ServerOptions } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { tell } from './tell.ts';
import { createWatch } from './watch.ts';

/** Knows what each document is checked with. */
export interface SettingsDesk {
  /** Resolves with what a document is checked with; rejects with a {@link Failure}, which it also shows, where the settings cannot be. */
  withFor(uri: string): Promise<CheckedWith>;
  /** Calls back when settings have changed, in the editor or in files. */
  onChange(listener: () => void): void;
  close(): void;
}

/** What a desk has to know. */
export interface DeskOptions extends Pick<ServerOptions, 'createLinter'> {
  readonly connection: Connection;
  readonly client: Client;
  /** The options that the editor was started with: they hold until it says otherwise. */
  readonly initial: unknown;
}

/** Makes the desk of a connection. Configuration files go before the settings of the editor, so that all doors give the same answer. */
export function createSettingsDesk({ connection, client, initial, createLinter }: DeskOptions): SettingsDesk {
  const configurations = new Map<string, Configuration>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];
  const watch = createWatch(changed);
  let sent: unknown;
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = (settings as { luxlint?: unknown } | null | undefined)?.luxlint;
    changed();
  });
  connection.onDidChangeWatchedFiles(changed);
  return { withFor, onChange: (listener) => void listeners.push(listener), close: watch.close };

  async function withFor(uri: string): Promise<CheckedWith> {
    try {
      const settings = readSettings(initial, await settingsOf(uri));
      const configuration = configurationFor(settings);
      const file = fileOf(uri, client);
      watch.above(dirname(file), watchedNames);
      const { ignoredBy, files, settings: found } = await configuration.settingsFor(file);
      for (const path of [...files, ...(found.packs ?? [])]) watch.file(path);
      const linter = await configuration.linterFor(file);
      return { settings: { ...settings, enable: settings.enable && !ignoredBy }, linter };
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

  function configurationFor({ checking }: Settings): Configuration {
    const key = JSON.stringify(checking);
    const known = configurations.get(key);
    if (known) return known;
    const made = createConfiguration({
      fallback: checking,
      createLinter: (options) => createLinter({ ...options, remember: true }),
    });
    configurations.set(key, made);
    return made;
  }

  function changed(): void {
    configurations.clear();
    told.clear();
    for (const listener of listeners) listener();
  }

  // Once is enough: the same settings hold for all that is open.
  function complain(failure: Failure): void {
    const line = failureLine(failure);
    if (told.has(line)) return;
    told.add(line);
    tell(connection, MessageType.Error, line);
  }
}

const watchedNames: ReadonlySet<string> = new Set([...configurationNames, '.luxlintignore']);

/** The path that settings are looked up for: a text that was never saved has those of the folder that is open. */
function fileOf(uri: string, { folder }: Client): string {
  if (uri.startsWith('file:')) return fileURLToPath(uri);
  return join(folder?.startsWith('file:') ? fileURLToPath(folder) : '/', 'untitled.md');
}
