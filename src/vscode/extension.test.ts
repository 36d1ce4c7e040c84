import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForReason, commands } from '../server/names.ts';

// A host that does just what the extension asks of VS Code; in VS Code itself it was tried by hand.
const host = vi.hoisted(() => {
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  const shown: unknown[][] = [];
  const status = { text: '', hide: () => undefined, show: () => undefined };
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void shown.push([name, ...args]);
  const clients: { options: ClientOptions }[] = [];
  type Next = (command: string, args: unknown[]) => unknown;
  interface ClientOptions {
    readonly documentSelector: readonly { language: string }[];
    readonly initializationOptions: unknown;
    readonly middleware: { executeCommand(command: string, args: unknown[], next: Next): Promise<void> };
  }
  class LanguageClient {
    readonly clientOptions: ClientOptions;
    constructor(_id: string, _name: string, server: unknown, options: ClientOptions) {
      this.clientOptions = options;
      clients.push({ options });
      note('server')(server);
    }
    start = async (): Promise<void> => note('start')();
    stop = async (): Promise<void> => note('stop')();
  }
  const disposable = { dispose: () => undefined };
  const document = { uri: { toString: () => 'file:///a.md' } };
  const vscode = {
    StatusBarAlignment: { Right: 2 },
    DiagnosticSeverity: { Error: 0, Warning: 1 },
    commands: {
      registerCommand: (name: string, act: () => unknown) => (registered.set(name, act), disposable),
      executeCommand: note('execute'),
    },
    languages: {
      match: () => 1,
      onDidChangeDiagnostics: () => disposable,
      getDiagnostics: () => [
        { source: 'luxlint', severity: 0 },
        { source: 'luxlint', severity: 1 },
        { source: 'other', severity: 0 },
      ],
    },
    window: {
      activeTextEditor: { document, selection: { active: { line: 3, character: 5 } } },
      createOutputChannel: () => ({ replace: note('list'), show: () => undefined }),
      createStatusBarItem: () => status,
      onDidChangeActiveTextEditor: () => disposable,
      setStatusBarMessage: note('status'),
      showInformationMessage: note('message'),
      showInputBox: () => Promise.resolve('the title of a film'),
    },
    workspace: { getConfiguration: () => ({ formats: { latex: 'text' } }) },
  };
  return { registered, shown, status, clients, vscode, LanguageClient };
});

vi.mock('vscode', () => host.vscode);
vi.mock('vscode-languageclient/node', () => ({ LanguageClient: host.LanguageClient, TransportKind: { stdio: 0 } }));

const { activate, deactivate } = await import('./extension.ts');

describe('the extension for VS Code', () => {
  beforeEach(async () => {
    host.shown.length = 0;
    const context = { subscriptions: [], asAbsolutePath: (path: string) => `/extension/${path}` };
    await activate(context as unknown as Parameters<typeof activate>[0]);
  });

  it('starts the server that comes with it, for the languages that are set, and stops it', async () => {
    expect(host.shown).toContainEqual(['server', { module: '/extension/server/main.mjs', transport: 0 }]);
    expect(host.shown).toContainEqual(['start']);
    const { documentSelector, initializationOptions } = host.clients.at(-1)!.options;
    expect(documentSelector.map(({ language }) => language)).toEqual(expect.arrayContaining(['markdown', 'latex']));
    expect(initializationOptions).toEqual({ extended: true });
    await deactivate();
    expect(host.shown).toContainEqual(['stop']);
  });

  it('counts its own findings in the status bar', () => {
    expect(host.status.text).toBe('luxlint $(error) 1 $(warning) 1');
  });

  it('carries commands out for the text at hand, and shows what there is to read', async () => {
    const { executeCommand } = host.clients.at(-1)!.options.middleware;
    const asked: unknown[] = [];
    await executeCommand(commands.explain, [], (_, args) => (asked.push(...args), 'It is so.\n  Because.'));
    expect(asked).toEqual(['file:///a.md', { line: 3, character: 5 }]);
    expect(host.shown).toContainEqual(['message', 'It is so.', { modal: true, detail: '  Because.' }]);
    await executeCommand(commands.showDismissed, ['file:///b.md'], () => '1:1: fine');
    expect(host.shown).toContainEqual(['list', '1:1: fine']);
  });

  it('asks for a reason before a finding is ignored', async () => {
    await host.registered.get(askForReason)!('file:///a.md', { line: 0, character: 0 }, 'line');
    expect(host.shown).toContainEqual([
      'execute',
      commands.ignore,
      'file:///a.md',
      { line: 0, character: 0 },
      'the title of a film',
      'line',
    ]);
  });

  it('announces only commands that there are', () => {
    const manifest = JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8')) as {
      contributes: { commands: { command: string }[] };
    };
    const known = [...Object.values(commands), ...host.registered.keys()];
    for (const { command } of manifest.contributes.commands) expect(known).toContain(command);
  });
});
