/** An editor without a screen, for tests and benchmarks of the language server: it speaks to it with the client library that editors are made with. */
import { PassThrough, type Readable, type Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { runServer } from '../server/index.ts';
import type { ServerOptions } from '../server/server.ts';

/** What an editor is like. */
export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Its settings named `luxlint`, handed out where the capabilities say so. */
  readonly settings?: unknown;
  readonly processId?: number | null;
  readonly workspaceFolders?: readonly string[];
}

/** An editor with a server on the other side. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** What its user was told, the newest last. */
  readonly messages: readonly string[];
  /** All that was sent about documents, the newest last. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the settings are from now on. */
  settings: unknown;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, ...changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The text of a document as the editor has it. */
  textOf(uri: string): string;
  /** Resolves with what the server says of a document as it stands. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  /** Puts changes in place, as the editor does when its user has chosen an action. */
  apply(edit: WorkspaceEdit): void;
  /** Says goodbye. */
  quit(): Promise<void>;
}

/** An editor with a server in the same process. */
export interface LocalEditor extends Editor {
  /** Resolves with the exit status of the server. */
  readonly left: Promise<number>;
  /** Sends bytes as they are. */
  send(bytes: string): void;
}

/** Starts an editor with a server in the same process; the messages go through streams all the same. */
export async function startEditor(
  tools: Omit<ServerOptions, 'version'>,
  options: EditorOptions = {},
): Promise<LocalEditor> {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const left = runServer({ input: toServer, output: fromServer }, { ...tools, version: '0.0.0' });
  const send = (bytes: string): void => void toServer.write(bytes);
  return Object.assign(await connectEditor(fromServer, toServer, options), { left, send });
}

/** Connects an editor to a server, such as one in another process. */
export async function connectEditor(
  fromServer: Readable,
  toServer: Writable,
  { capabilities = {}, initializationOptions, settings, processId = null, workspaceFolders }: EditorOptions = {},
): Promise<Editor> {
  const connection = createProtocolConnection(new StreamMessageReader(fromServer), writerTo(toServer));
  const texts = new Map<string, TextDocument>();
  const published: PublishDiagnosticsParams[] = [];
  // Versions begin anew when a document is opened again.
  const opened = new Map<string, number>();
  const messages: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => editor.settings),
  );
  connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    editor.apply(edit);
    return { applied: true };
  });
  connection.listen();
  const server = await connection.sendRequest<InitializeResult>('initialize', {
    processId,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: workspaceFolders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await connection.sendNotification('initialized', {});
  const editor: Editor = {
    connection,
    server,
    messages,
    published,
    settings,
    open(uri, text, languageId = 'markdown') {
      texts.set(uri, TextDocument.create(uri, languageId, 1, text));
      opened.set(uri, published.length);
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    change(uri, ...contentChanges) {
      const document = texts.get(uri)!;
      // Versions may jump: those of Neovim do.
      const version = document.version + 3;
      TextDocument.update(document, [...contentChanges], version);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close(uri) {
      texts.delete(uri);
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    textOf: (uri) => texts.get(uri)!.getText(),
    async diagnostics(uri) {
      const { version } = texts.get(uri)!;
      if (server.capabilities.diagnosticProvider) {
        const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        return report.items;
      }
      const find = (): PublishDiagnosticsParams | undefined =>
        published.slice(opened.get(uri)).findLast((params) => params.uri === uri && params.version === version);
      const known = find();
      if (known) return known.diagnostics;
      return new Promise((resolve) => {
        const look = (): void => {
          const found = find();
          if (!found) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
      });
    },
    actions: (uri, range, context = {}) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      }),
    apply({ changes = {}, documentChanges = [] }) {
      for (const [uri, edits] of Object.entries(changes)) applyTo(uri, edits);
      for (const change of documentChanges) {
        if (!('edits' in change)) throw new Error('Only texts are edited');
        const { uri, version } = change.textDocument;
        if (version !== texts.get(uri)!.version) throw new Error(`The edit is for version ${version}`);
        applyTo(uri, change.edits as TextEdit[]);
      }
    },
    async quit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.end();
    },
  };
  return editor;

  function applyTo(uri: string, edits: readonly TextEdit[]): void {
    const text = TextDocument.applyEdits(texts.get(uri)!, [...edits]);
    editor.change(uri, { text });
  }
}

/** Writes to a server, and lets go what a server that has left cannot hear any more, such as answers to its last questions. */
function writerTo(server: Writable): StreamMessageWriter {
  const writer = new StreamMessageWriter(server);
  const write = writer.write.bind(writer);
  writer.write = async (message) => {
    try {
      await write(message);
    } catch (error) {
      if (!server.destroyed) throw error;
    }
  };
  return writer;
}
