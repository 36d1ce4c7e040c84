/** The extension for VS Code: starts the language server that comes with it, and shows what the server cannot. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ExecuteCommandSignature } from 'vscode-languageclient/node';
import { askForReason, commands } from '../server/names.ts';

let client: LanguageClient | undefined;

/** Called by VS Code when the first text is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const listed = vscode.window.createOutputChannel('luxlint: words judged fine');
  const status = createStatus();
  client = createClient(context.asAbsolutePath('server/main.mjs'), listed);
  context.subscriptions.push(
    listed,
    status,
    vscode.languages.onDidChangeDiagnostics(() => update(status)),
    vscode.window.onDidChangeActiveTextEditor(() => update(status)),
    vscode.commands.registerCommand(askForReason, ask),
    vscode.commands.registerCommand('luxlint.restart', () => client?.restart()),
  );
  await client.start();
  update(status);
}

/** Called by VS Code at its end. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

function createClient(server: string, listed: vscode.OutputChannel): LanguageClient {
  const { formats = {} } = vscode.workspace.getConfiguration('luxlint') as { formats?: Record<string, string> };
  const languages = ['markdown', 'plaintext', 'html', 'mdx', 'quarto', 'rmd', ...Object.keys(formats)];
  return new LanguageClient(
    'luxlint',
    'luxlint',
    { module: server, transport: TransportKind.stdio },
    {
      documentSelector: languages.flatMap((language) => [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
      ]),
      initializationOptions: { extended: true },
      middleware: { executeCommand: (command, args, next) => carryOut(command, args, next, listed) },
    },
  );
}

/** Carries out a command of the server, about the text at hand where it was called without one, and shows what there is to read. */
async function carryOut(
  command: string,
  args: unknown[],
  next: ExecuteCommandSignature,
  listed: vscode.OutputChannel,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (args.length === 0 && !editor) return;
  const answer: unknown = await next(command, args.length > 0 ? args : here(editor!));
  if (typeof answer !== 'string') return;
  if (command === commands.showDismissed) {
    listed.replace(answer);
    listed.show(true);
  } else if (command === commands.explain) {
    const [title = '', ...detail] = answer.split('\n');
    void vscode.window.showInformationMessage(title, { modal: true, detail: detail.join('\n') });
  } else if (command !== commands.ignore) vscode.window.setStatusBarMessage(`luxlint: ${answer}`, 5000);
}

function here({ document, selection }: vscode.TextEditor): unknown[] {
  const { line, character } = selection.active;
  return [document.uri.toString(), { line, character }];
}

async function ask(uri: string, position: unknown, reach: unknown): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: 'Why is this word right here?',
    prompt: 'The reason is written into the text, in a comment that its readers do not see.',
    placeHolder: 'the title of a film',
    validateInput: (text) => (text.trim() === '' ? 'Without a reason nothing is ignored.' : undefined),
  });
  if (reason !== undefined) await vscode.commands.executeCommand(commands.ignore, uri, position, reason, reach);
}

function createStatus(): vscode.StatusBarItem {
  const status = vscode.window.createStatusBarItem('luxlint.status', vscode.StatusBarAlignment.Right, 90);
  status.name = 'luxlint';
  status.command = 'workbench.actions.view.problems';
  return status;
}

function update(status: vscode.StatusBarItem): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !client || client.clientOptions.documentSelector === undefined) return status.hide();
  if (vscode.languages.match(client.clientOptions.documentSelector as vscode.DocumentSelector, document) === 0) {
    return status.hide();
  }
  const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'luxlint');
  const count = (severity: vscode.DiagnosticSeverity): number =>
    own.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  status.text = errors + warnings === 0 ? '$(check) luxlint' : `luxlint $(error) ${errors} $(warning) ${warnings}`;
  status.tooltip = `luxlint: ${errors} to replace, ${warnings} to consider. Click to list them.`;
  status.show();
}
