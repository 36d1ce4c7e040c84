import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readCorpus } from '../develop/corpus.ts';
import { connectEditor, type Editor, type EditorOptions } from '../develop/editor.ts';
import { generateReport } from '../develop/generate.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import type { Result } from '../model/index.ts';
import type { JsonReport } from '../report/json.ts';

const program = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const uri = 'file:///report.md';

let server: ChildProcess | undefined;

let connected: Editor | undefined;

// An editor that goes on talking to a server that is gone would have nobody to hear of it.
afterEach(() => {
  connected?.connection.dispose();
  connected = undefined;
  server?.kill();
});

function launch(): ChildProcess {
  server = spawn(process.execPath, [program, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return server;
}

async function connect(options: EditorOptions = {}): Promise<Editor> {
  const { stdout, stdin } = launch();
  connected = await connectEditor(stdout!, stdin!, options);
  return connected;
}

async function statusOf(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => process.once('exit', resolve));
}

describe('luxlint lsp', () => {
  it('answers, and leaves when it is told to', async () => {
    const editor = await connect();
    editor.open(uri, 'They seized child pornography.');
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    const status = statusOf(server!);
    await editor.quit();
    expect(await status).toBe(0);
  });

  it('leaves when its input ends without a word', async () => {
    const child = launch();
    child.stdin!.end();
    expect(await statusOf(child)).toBe(1);
  });

  it('leaves when the editor that started it is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '0']);
    const { stdout, stdin } = launch();
    const status = statusOf(server!);
    await connectEditor(stdout!, stdin!, { processId: gone.pid });
    expect(await status).toBe(1);
  });

  it('checks huge texts to their end', async () => {
    const editor = await connect();
    const text = `${generateReport({ length: 3_000_000, findings: 30, seed: 3 })}\nThey seized kiddie porn.\n`;
    editor.open(uri, text);
    const diagnostics = await editor.diagnostics(uri);
    expect(diagnostics).toHaveLength(31);
    expect(diagnostics.at(-1)!.range.start.line).toBe(text.split('\n').length - 2);
  });

  it('does not answer what was taken back', async () => {
    const editor = await connect();
    editor.open(uri, generateReport({ length: 400_000, findings: 5, seed: 4 }));
    const { CancellationTokenSource } = await import('vscode-languageserver');
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(
      'textDocument/hover',
      { textDocument: { uri }, position: { line: 0, character: 0 } },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32_800 });
  });
});

describe('the same answer at every door', () => {
  // All that a finding shows to its user, whichever door it comes through.
  const entries = readCorpus().filter(({ format }) => format === 'markdown' || format === 'text' || format === 'html');
  const extensions: Readonly<Record<string, string>> = { markdown: 'md', text: 'txt', html: 'html' };

  it('library, command line and language server agree over the whole corpus', async () => {
    const linter = createLinter({ packs: loadPacks() });
    const folder = mkdtempSync(join(tmpdir(), 'luxlint-doors-'));
    const paths = entries.map(({ format }, index) => join(folder, `${index}.${extensions[format]}`));
    for (const [index, { text }] of entries.entries()) writeFileSync(paths[index]!, text);
    const output = join(folder, 'report.json');
    spawnSync(process.execPath, [
      program,
      '--quiet',
      '--notes',
      '--show-dismissed',
      '--format',
      'json',
      '--output',
      output,
      folder,
    ]);
    const report = JSON.parse(readFileSync(output, 'utf8')) as JsonReport;
    rmSync(folder, { recursive: true });
    const byIndex = new Map(report.files.map((file) => [Number(/(\d+)\.\w+$/.exec(file.path)![1]), file]));
    const editor = await connect({ initializationOptions: { notes: true, extended: true } });
    for (const [index, { text, format }] of entries.entries()) {
      const own = linter.lint(text, { format });
      const { findings, dismissed } = byIndex.get(index)!;
      expect(own.findings.map((one) => ({ ...one, ...one.place, url: one.url ?? null }))).toMatchObject(findings);
      expect(dismissed.map(({ start, because, by }) => ({ start, because, by }))).toEqual(
        own.dismissed.map(({ place, because, by }) => ({ start: place.start, because, by })),
      );
      const document = `file:///${index}.${extensions[format]}`;
      editor.open(document, text, format === 'text' ? 'plaintext' : format);
      const diagnostics = await editor.diagnostics(document);
      expect(diagnostics.map(shown)).toEqual(shownOf(own, text));
      const listed = await editor.connection.sendRequest<string>('workspace/executeCommand', {
        command: 'luxlint.showDismissed',
        arguments: [document],
      });
      expect(listed.split('\n').filter((line) => /^\d/.test(line)).length).toBe(own.dismissed.length);
      editor.close(document);
    }
  }, 300_000);

  it('the quick fixes of the language server are the wordings of the library', async () => {
    const linter = createLinter({ packs: loadPacks() });
    const editor = await connect({ initializationOptions: { notes: true } });
    for (const [index, { text, format }] of entries.filter(({ expect: { length } }) => length > 0).entries()) {
      if (index % 5 > 0) continue;
      const document = `file:///${index}.${extensions[format]}`;
      editor.open(document, text, format === 'text' ? 'plaintext' : format);
      const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
      const diagnostics = [...(await editor.diagnostics(document))];
      const actions = await editor.actions(document, everything, { diagnostics, only: ['quickfix'] });
      expect(wordingsIn(actions)).toEqual(wordingsOf(linter.lint(text, { format }), text));
    }
  }, 300_000);

  const severities = { error: 1, warning: 2, info: 3 } as const;

  function shown({ range, code, message: text, severity, codeDescription }: Diagnostic): unknown {
    return { range, code, text, severity, url: codeDescription?.href };
  }

  function shownOf({ findings }: Result, text: string): unknown[] {
    const document = TextDocument.create('', '', 0, text);
    return findings.map(({ place, ruleId, reason, severity, url }) => ({
      range: { start: document.positionAt(place.start.offset), end: document.positionAt(place.end.offset) },
      code: ruleId,
      text: reason,
      severity: severities[severity],
      url,
    }));
  }

  function wordingsIn(actions: readonly CodeAction[]): unknown[] {
    return actions
      .filter(({ title }) => title.startsWith('Write'))
      .map(({ title, edit, isPreferred = false }) => ({
        title,
        isPreferred,
        edits: Object.values(edit!.changes ?? {}).flat(),
        versions: (edit!.documentChanges as TextDocumentEdit[] | undefined)?.length ?? 0,
      }));
  }

  function wordingsOf({ findings }: Result, text: string): unknown[] {
    const document = TextDocument.create('', '', 0, text);
    return findings.flatMap(({ suggestions }) => {
      const safest = suggestions.find(({ safe }) => safe);
      return suggestions
        .filter(({ edits }) => edits.length > 0)
        .map((suggestion) => ({
          title:
            suggestion.when === '' ? `Write “${suggestion.text}”` : `Write “${suggestion.text}” (${suggestion.when})`,
          isPreferred: suggestion === safest,
          edits: suggestion.edits.map(({ start, end, text: newText }) => ({
            range: { start: document.positionAt(start), end: document.positionAt(end) },
            newText,
          })),
          versions: 0,
        }));
    });
  }
});
