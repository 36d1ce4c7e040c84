import {
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lastWords, type Linter } from '../index.ts';
import type { Pack } from '../model/index.ts';
import type { FullLinterOptions } from '../node/index.ts';
import { actionsFor, withFixes } from './action.ts';
import { clientOf, type Client } from './client.ts';
import { carryOut } from './command.ts';
import { completionsAt } from './completion.ts';
import { diagnosticsOf } from './diagnostic.ts';
import { hoverAt } from './hover.ts';
import { commands, fixAllKind } from './names.ts';
import { createPositions } from './positions.ts';
import { createPublisher, type Publisher } from './publish.ts';
import { createSession, type Seen, type Session } from './session.ts';
import { createSettingsDesk } from './settings-desk.ts';
import { tolerate } from './tell.ts';

/** What a server is made of; tests bring their own. */
export interface ServerOptions {
  readonly version: string;
  /** Makes a linter with the rules that luxlint brings along. */
  readonly createLinter: (options: FullLinterOptions) => Promise<Linter>;
  readonly loadPacks: () => Promise<readonly Pack[]>;
}

/** Answers an editor over a connection, from its first message on. */
export function serve(connection: Connection, options: ServerOptions): void {
  connection.onInitialize((params) => begin(connection, params, options));
}

function begin(connection: Connection, params: InitializeParams, options: ServerOptions): InitializeResult {
  const client = clientOf(params);
  const positions = createPositions(client.encoding);
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: positions.update,
  });
  const desk = createSettingsDesk({
    connection,
    client,
    initial: params.initializationOptions,
    createLinter: options.createLinter,
  });
  connection.onShutdown(desk.close);
  const session = createSession({ client, positions, documents }, desk.withFor);
  const publisher = client.pulls ? undefined : createPublisher(connection, session);
  desk.onChange(() => recheck(connection, session, publisher));
  follow(session, publisher);
  answer(connection, session, options);
  documents.listen(connection);
  connection.onInitialized(() => {
    if (!client.registersSettings) return;
    tolerate(connection.client.register(DidChangeConfigurationNotification.type, { section: 'luxlint' }));
  });
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'luxlint', version: options.version } };
}

function capabilitiesFor({ encoding, pulls }: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind], resolveProvider: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '-'] },
    executeCommandProvider: { commands: Object.values(commands) },
    ...(pulls && {
      diagnosticProvider: { identifier: 'luxlint', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

function follow({ documents, forget }: Session, publisher: Publisher | undefined): void {
  documents.onDidChangeContent(({ document }) => publisher?.schedule(document.uri));
  documents.onDidClose(({ document }) => {
    forget(document.uri);
    publisher?.withdraw(document.uri);
  });
}

function recheck(connection: Connection, session: Session, publisher: Publisher | undefined): void {
  session.renew();
  for (const uri of session.documents.keys()) publisher?.schedule(uri);
  if (session.client.pulls && session.client.refreshes) tolerate(connection.languages.diagnostics.refresh());
}

function answer(connection: Connection, session: Session, { loadPacks }: ServerOptions): void {
  const { client, positions } = session;
  let words: Promise<ReadonlySet<string>> | undefined;
  if (client.pulls) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const seen = await look(session, textDocument.uri, token);
      return seen ? reportOf(seen, previousResultId) : nothingKnown;
    });
  }
  connection.onCodeAction(async (params, token) => {
    const seen = await look(session, params.textDocument.uri, token);
    return seen ? actionsFor(params, seen, session) : [];
  });
  connection.onCodeActionResolve(async (action, token) => {
    const seen = await look(session, uriOf(action), token);
    return seen ? withFixes(action, seen, session) : action;
  });
  connection.onHover(async ({ textDocument, position }, token) => {
    const seen = await look(session, textDocument.uri, token);
    return seen ? hoverAt(position, seen, session) : null;
  });
  connection.onCompletion(async ({ textDocument, position }, token) => {
    words ??= loadPacks().then((packs) => new Set(packs.flatMap((pack) => [...lastWords(pack)])));
    const known = await words;
    const seen = await look(session, textDocument.uri, token);
    return seen ? completionsAt(position, known, seen, session) : [];
  });
  connection.onExecuteCommand((params) => carryOut(params, session, connection));

  function reportOf({ document, check }: Seen, previous: string | undefined): DocumentDiagnosticReport {
    if (check.id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: check.id };
    const items = diagnosticsOf(check, document, positions, client);
    return { kind: DocumentDiagnosticReportKind.Full, resultId: check.id, items };
  }
}

const nothingKnown: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** The check of a document, unless the editor does not want to know any more. */
async function look(session: Session, uri: string, token: CancellationToken): Promise<Seen | undefined> {
  // What has come in meanwhile goes first: it may be that the question was taken back.
  await new Promise((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
  return session.seen(uri);
}

function uriOf({ data }: CodeAction): string {
  const { uri } = (data ?? {}) as { uri?: unknown };
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'This action is none that luxlint has left open');
}
