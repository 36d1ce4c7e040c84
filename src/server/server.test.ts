import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, Hover, Range, TextEdit } from 'vscode-languageserver';
import { startEditor, type Editor, type EditorOptions, type LocalEditor } from '../develop/editor.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter, type Linter } from '../index.ts';
import type { FullLinterOptions } from '../node/index.ts';

const packs = loadPacks(['en', 'fr']);
const uri = 'file:///reports/report.md';
const text =
  'They seized child pornography.\n\nThe lawyer met her client, and child porn was sold to a child prostitute.\n';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

let running: LocalEditor | undefined;

afterEach(async () => {
  await running?.quit();
  running = undefined;
});

async function begin(options: EditorOptions = {}): Promise<LocalEditor> {
  running = await startEditor(tools, options);
  return running;
}

const tools = {
  createLinter: async (options: FullLinterOptions): Promise<Linter> => createLinter({ ...options, packs }),
  loadPacks: async (): Promise<typeof packs> => packs,
};

function words({ textOf }: Editor, ranges: readonly { readonly range: Range }[]): string[] {
  const lines = textOf(uri).split(/\r\n?|\n/);
  return ranges.map(({ range: { start, end } }) => lines[start.line]!.slice(start.character, end.character));
}

describe('diagnostics', () => {
  it('stand where the words stand, with rule, address, severity and version', async () => {
    const { open, diagnostics, published } = await begin();
    open(uri, text);
    expect((await diagnostics(uri))[0]).toMatchObject({
      range: { start: { line: 0, character: 12 }, end: { line: 0, character: 29 } },
      severity: 1,
      code: 'child-pornography',
      codeDescription: { href: expect.stringMatching(/^https:/) as string },
      source: 'luxlint',
      message: 'Write “child sexual abuse material” instead of “child pornography”.',
    });
    expect(published.at(-1)).toMatchObject({ uri, version: 1 });
  });

  it('follow every change, with the version that they are of', async () => {
    const editor = await begin();
    editor.open(uri, text);
    expect(words(editor, await editor.diagnostics(uri))).toEqual([
      'child pornography',
      'child porn',
      'child prostitute',
    ]);
    const at = (line: number, character: number): Range['start'] => ({ line, character });
    editor.change(uri, { range: { start: at(0, 12), end: at(0, 29) }, text: 'telephones' });
    editor.change(uri, { range: { start: at(0, 0), end: at(0, 0) }, text: '# 🙂\n\n' });
    expect(words(editor, await editor.diagnostics(uri))).toEqual(['child porn', 'child prostitute']);
    expect(editor.published.at(-1)!.version).toBe(7);
  });

  it('are gone when a document is closed, and back when it is opened again', async () => {
    const { open, close, diagnostics, published, connection } = await begin();
    open(uri, text);
    await diagnostics(uri);
    close(uri);
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    expect(published.at(-1)).toEqual({ uri, diagnostics: [] });
    open(uri, 'They seized kiddie porn.');
    expect(await diagnostics(uri)).toMatchObject([{ code: 'kiddie-porn' }]);
  });

  it('are asked for by editors that can ask, and then are not sent', async () => {
    const editor = await begin({ capabilities: { textDocument: { diagnostic: {} } } });
    editor.open(uri, text);
    const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const { kind, resultId } = await ask();
    expect(kind).toBe('full');
    expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId });
    editor.change(uri, { text: 'They seized it.' });
    expect(await ask(resultId)).toMatchObject({ kind: 'full', items: [] });
    expect(editor.published).toEqual([]);
  });

  it('strike discouraged terms through where the editor can and is told to', async () => {
    const tagSupport = { valueSet: [1, 2] as (1 | 2)[] };
    const { open, diagnostics } = await begin({
      initializationOptions: { strikeThrough: true },
      capabilities: { textDocument: { publishDiagnostics: { tagSupport } } },
    });
    open(uri, 'They seized child pornography. He is a paedophile.');
    expect((await diagnostics(uri)).map(({ severity, tags }) => ({ severity, tags }))).toEqual([
      { severity: 1, tags: [2] },
      { severity: 2, tags: undefined },
    ]);
  });

  it.each([
    ['file:///a.md', 'markdown', 1],
    ['untitled:Untitled-1', 'markdown', 1],
    ['file:///a.mdx', 'mdx', 1],
    ['file:///a.html', 'html', 1],
    ['file:///a.txt', 'plaintext', 1],
    ['file:///a.md?version=3', 'unknown', 1],
    ['file:///COMMIT_EDITMSG', 'git-commit', 0],
    ['file:///a.tex', 'latex', 0],
  ])('of %s as %s: %i', async (other, languageId, count) => {
    const { open, diagnostics } = await begin();
    open(other, 'They seized child pornography.', languageId);
    expect(await diagnostics(other)).toHaveLength(count);
  });

  it.each(['git-commit', 'latex', 'whatever'])('of %s where it is set to be read as text', async (languageId) => {
    const { open, diagnostics } = await begin({ initializationOptions: { formats: { [languageId]: 'text' } } });
    open('file:///a', 'They seized child pornography.', languageId);
    expect(await diagnostics('file:///a')).toHaveLength(1);
  });

  it('of fifty documents each have their own', async () => {
    const { open, diagnostics } = await begin();
    const uris = Array.from({ length: 50 }, (_, index) => `file:///report-${index}.md`);
    for (const [index, one] of uris.entries()) open(one, 'They seized child pornography. '.repeat(index));
    const counts = await Promise.all(uris.map(async (one) => (await diagnostics(one)).length));
    expect(counts).toEqual(uris.map((_, index) => index));
  });
});

describe('settings', () => {
  const clean = 'They arrested a paedophile.';

  it('of the start hold until others come', async () => {
    const { open, diagnostics, published, connection } = await begin({
      initializationOptions: { rules: { paedophile: 'off' } },
    });
    open(uri, clean);
    expect(await diagnostics(uri)).toEqual([]);
    await connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { luxlint: { rules: { paedophile: 'error' } } },
    });
    await expect.poll(() => published.at(-1)!.diagnostics).toMatchObject([{ severity: 1 }]);
  });

  it('are asked for where the editor answers, and asked for anew when they change', async () => {
    const editor = await begin({
      capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
      settings: { notes: null, rules: { 'child-pornography': 'warning' } },
    });
    editor.open(uri, text);
    expect((await editor.diagnostics(uri))[0]!.severity).toBe(2);
    editor.settings = { enable: false };
    const before = editor.published.length;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => editor.published.length).toBeGreaterThan(before);
    expect(editor.published.at(-1)!.diagnostics).toEqual([]);
  });

  it.each([
    [{ rules: { clinet: 'off' } }, 'Unknown rule `clinet`'],
    [{ language: 'xx' }, 'Unknown language `xx`'],
    [{ rules: 'none' }, 'luxlint.rules'],
    [{ formats: { markdown: 'word' } }, 'unknown format, `word`'],
  ])('that cannot be, %j, are said so, and the text is not called clean', async (initializationOptions, sentence) => {
    const { open, diagnostics } = await begin({ initializationOptions });
    open(uri, text);
    open('file:///other.md', text);
    const [failure, ...others] = await diagnostics(uri);
    expect(failure).toMatchObject({ severity: 1, message: expect.stringContaining(sentence) as string });
    expect(others).toEqual([]);
  });

  it('that cannot be are shown once, not for each document', async () => {
    const { open, diagnostics, messages } = await begin({ initializationOptions: { language: 'xx' } });
    open(uri, text);
    open('file:///other.md', text);
    await diagnostics(uri);
    await diagnostics('file:///other.md');
    expect(messages).toEqual([expect.stringContaining('Unknown language `xx`')]);
  });

  describe('in files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'luxlint-server-'));
    const report = pathToFileURL(join(folder, 'cases/report.md')).href;
    const file = join(folder, '.luxlintrc.yml');
    mkdirSync(join(folder, 'cases'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('go before those of the editor, and are read again when they change', async () => {
      writeFileSync(file, 'rules:\n  paedophile: error\n');
      const { open, published } = await begin({ initializationOptions: { rules: { paedophile: 'off' } } });
      open(report, clean);
      await expect.poll(() => published.at(-1)?.diagnostics).toMatchObject([{ severity: 1 }]);
      writeFileSync(file, 'rules:\n  paedophile: info\n');
      await expect.poll(() => published.at(-1)?.diagnostics).toEqual([]);
      writeFileSync(file, 'rules:\n  peadophile: info\n');
      await expect
        .poll(() => published.at(-1)?.diagnostics)
        .toMatchObject([
          { message: expect.stringMatching(/Not checked: .*\.luxlintrc\.yml:2:\d+: .*peadophile/) as string },
        ]);
      rmSync(file);
      await expect.poll(() => published.at(-1)?.diagnostics).toEqual([]);
      writeFileSync(join(folder, '.luxlintignore'), 'cases/\n');
      open(report, text);
      writeFileSync(file, 'rules:\n  paedophile: error\n');
      await expect.poll(() => published.at(-1)?.diagnostics).toEqual([]);
    });

    it('hold for texts that were never saved, in the folder that is open', async () => {
      rmSync(join(folder, '.luxlintignore'), { force: true });
      writeFileSync(file, 'rules:\n  paedophile: error\n');
      const { open, diagnostics } = await begin({ workspaceFolders: [pathToFileURL(folder).href] });
      open('untitled:Untitled-1', clean);
      expect(await diagnostics('untitled:Untitled-1')).toMatchObject([{ severity: 1 }]);
    });
  });

  it('can ask for notes', async () => {
    const { open, diagnostics } = await begin({ initializationOptions: { notes: true } });
    open(uri, 'The officer said: “They bought child pornography from him.”');
    expect(await diagnostics(uri)).toMatchObject([{ severity: 3 }]);
  });
});

describe('quick fixes', () => {
  it('are one for each wording, with when it fits, the safe one preferred', async () => {
    const editor = await begin();
    editor.open(uri, text);
    const [first] = await editor.diagnostics(uri);
    const actions = await editor.actions(uri, first!.range, { diagnostics: [first!], only: ['quickfix'] });
    expect(actions.map(({ title }) => title)).toContain(
      'Write “child sexual exploitation material” (sexualised material in which no act of abuse is shown)',
    );
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([actions[0]]);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'child-pornography' }] });
  });

  it.each([true, false])(
    'change the text, and the other findings stay right (versions in edits: %s)',
    async (versioned) => {
      const editor = await begin({ capabilities: { workspace: { workspaceEdit: { documentChanges: versioned } } } });
      editor.open(uri, text);
      const [first] = await editor.diagnostics(uri);
      const [action] = await editor.actions(uri, first!.range, { diagnostics: [first!] });
      editor.apply(action!.edit!);
      expect(editor.textOf(uri)).toBe(text.replace('child pornography', 'child sexual abuse material'));
      expect(words(editor, await editor.diagnostics(uri))).toEqual(['child porn', 'child prostitute']);
    },
  );

  it('find their finding again after it has moved, and from an editor that keeps no data', async () => {
    const editor = await begin();
    editor.open(uri, text);
    const [, , old] = await editor.diagnostics(uri);
    editor.change(uri, { text: `Here: ${editor.textOf(uri).replaceAll('\n\n', ' ')}` });
    const { data: _, ...without } = old!;
    const actions = await editor.actions(uri, everything, { diagnostics: [without] });
    editor.apply(actions[0]!.edit!);
    expect(editor.textOf(uri)).not.toContain('prostitute');
    expect(editor.textOf(uri)).toContain('Here: They seized child pornography.');
  });

  it('are not offered where there is no diagnostic, only what concerns the whole text', async () => {
    const editor = await begin();
    editor.open(uri, text);
    expect((await editor.actions(uri, everything)).map(({ kind }) => kind)).toEqual(['source.fixAll.luxlint']);
    expect(await editor.actions(uri, everything, { only: ['refactor'] })).toEqual([]);
  });

  it('can all be put in place at once, as saving does', async () => {
    const editor = await begin();
    editor.open(uri, text);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.luxlint']) {
      const [action] = await editor.actions(uri, everything, { only: [only] });
      expect(action).toMatchObject({ kind: 'source.fixAll.luxlint', edit: expect.anything() as object });
    }
    const [action] = await editor.actions(uri, everything, { only: ['source.fixAll'] });
    editor.apply(action!.edit!);
    expect(editor.textOf(uri)).toBe(createLinter({ packs }).fix(text).output);
    expect(await editor.actions(uri, everything, { only: ['source.fixAll'] })).toEqual([]);
  });

  it('can answer for a finding with a comment, in its line or in the whole file', async () => {
    const editor = await begin();
    editor.open(uri, text);
    for (const [title, count] of [
      ['Not a finding here: “child porn” is part of an official title', 2],
      ['Ignore “child-prostitute” in this file: meant in another sense', 1],
    ] as const) {
      const diagnostics = await editor.diagnostics(uri);
      const actions = await editor.actions(uri, everything, { diagnostics: [...diagnostics] });
      editor.apply(actions.find((action) => action.title === title)!.edit!);
      expect(await editor.diagnostics(uri)).toHaveLength(count);
    }
  });

  it('are worked out only when chosen where the editor can wait', async () => {
    const resolveSupport = { properties: ['edit'] };
    const editor = await begin({ capabilities: { textDocument: { codeAction: { resolveSupport } } } });
    editor.open(uri, text);
    const [action] = await editor.actions(uri, everything, { only: ['source.fixAll'] });
    expect(action!.edit).toBeUndefined();
    const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    editor.apply(resolved.edit!);
    expect(editor.textOf(uri)).not.toContain('pornography');
  });
});

describe('hovering', () => {
  const hover = (editor: Editor, line: number, character: number): Promise<Hover | null> =>
    editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });

  it('says what a finding is, why, what to write when, and who says so', async () => {
    const editor = await begin({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } },
    });
    editor.open(uri, text);
    const { contents, range } = (await hover(editor, 0, 20))!;
    expect(range).toEqual({ start: { line: 0, character: 12 }, end: { line: 0, character: 29 } });
    expect(contents).toMatchObject({ kind: 'markdown' });
    const { value } = contents as { value: string };
    expect(value).toMatch(/^“child pornography” is an error/);
    expect(value).toContain('- **child sexual abuse material**: the material shows the abuse of a child');
    expect(value).toMatch(/<https:\/\/\S+>$/);
  });

  it('says why a listed word is fine', async () => {
    const editor = await begin();
    editor.open(uri, text);
    expect(await hover(editor, 2, 20)).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringContaining('“client” is fine') as string },
    });
  });

  it('says nothing about other words', async () => {
    const editor = await begin();
    editor.open(uri, text);
    expect(await hover(editor, 0, 2)).toBeNull();
  });
});

describe('completing', () => {
  /** What is offered where `|` stands, and what taking the first makes of the text. */
  async function complete(
    marked: string,
    languageId = 'markdown',
  ): Promise<{ labels: string[]; taken: string | undefined }> {
    const editor = running ?? (await begin());
    const offset = marked.indexOf('|');
    editor.open(uri, marked.replace('|', ''), languageId);
    const lines = marked.slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const [first] = items;
    if (first) editor.apply({ changes: { [uri]: [first.textEdit as TextEdit, ...(first.additionalTextEdits ?? [])] } });
    return { labels: items.map(({ label }) => label), taken: first && editor.textOf(uri) };
  }

  it.each([
    ['They seized child pornography|', 'They seized child sexual abuse material'],
    ['They seized child pornography |', 'They seized child sexual abuse material '],
    ['They seized child pornog|', 'They seized child sexual abuse material'],
    ['They seized child pornog| on Monday.', 'They seized child sexual abuse material on Monday.'],
    ['# CHILD PORNOG|', '# CHILD SEXUAL ABUSE MATERIAL'],
    ['Ils ont saisi de la pornographie enfant|', 'Ils ont saisi du matériel d’abus sexuels d’enfants'],
  ])('%j becomes %j', async (marked, expected) => {
    expect((await complete(marked)).taken?.replaceAll("'", '’')).toBe(expected);
  });

  it.each([
    'They seized chi|',
    'They seized `child pornog|`',
    'The officer said: “They bought child pornog|”, and left.',
    'They met her lawyer and his clie|',
    '```\nchild pornog|\n```',
    'They seized child pornog|raphies',
    '|',
  ])('%j offers nothing', async (marked) => {
    expect((await complete(marked)).labels).toEqual([]);
  });

  it('says when a wording fits and why', async () => {
    const { open, connection } = await begin();
    open(uri, 'They seized child pornography');
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 29 },
    });
    expect(items[0]).toMatchObject({
      detail: 'instead of “child pornography”',
      documentation: { value: expect.stringMatching(/^Fits where: .+\n\nPornography is/) as string },
    });
  });
});

describe('commands', () => {
  const run = (editor: Editor, command: string, ...args: unknown[]): Promise<unknown> =>
    editor.connection.sendRequest('workspace/executeCommand', { command, arguments: args });

  it('are all announced', async () => {
    const { server } = await begin();
    expect(server.capabilities.executeCommandProvider!.commands).toEqual([
      'luxlint.explain',
      'luxlint.fixAllSafe',
      'luxlint.ignore',
      'luxlint.showDismissed',
    ]);
  });

  it('explain a word, as the action offers it', async () => {
    const editor = await begin();
    editor.open(uri, text);
    const diagnostics = await editor.diagnostics(uri);
    const actions = await editor.actions(uri, diagnostics[2]!.range, { diagnostics: [...diagnostics] });
    const { command } = actions.find(({ title }) => title === 'Why “child prostitute”?')!;
    expect(await run(editor, command!.command, ...command!.arguments!)).toMatch(/^“child prostitute” is an error/);
    expect(editor.messages).toEqual([expect.stringMatching(/^“child prostitute” is an error/)]);
  });

  it('replace all that is safe', async () => {
    const editor = await begin({ capabilities: { workspace: { applyEdit: true } } });
    editor.open(uri, text);
    expect(await run(editor, 'luxlint.fixAllSafe', uri)).toMatch(/^Replaced \d words?\.$/);
    expect(editor.textOf(uri)).not.toContain('pornography');
    expect(await run(editor, 'luxlint.fixAllSafe', uri)).toBe('There is nothing to replace unasked.');
  });

  it('answer for a finding with a reason', async () => {
    const editor = await begin();
    editor.open(uri, text);
    const { range } = (await editor.diagnostics(uri))[0]!;
    expect(await run(editor, 'luxlint.ignore', uri, range.start, 'the name of a unit', 'line')).toBe('Ignored.');
    expect(editor.textOf(uri)).toMatch(
      /^<!-- luxlint-disable-next-line child-pornography -- the name of a unit -->\nThey/,
    );
  });

  it('list what was judged fine', async () => {
    const editor = await begin({ initializationOptions: { extended: true } });
    editor.open(uri, text);
    expect(await run(editor, 'luxlint.showDismissed', uri)).toMatch(/^3:20: “client” is fine/);
    expect(editor.messages).toEqual([]);
  });

  it.each([
    ['luxlint.unknown', [uri]],
    ['luxlint.explain', [uri]],
    ['luxlint.explain', [uri, { line: '1' }]],
    ['luxlint.fixAllSafe', []],
    ['luxlint.fixAllSafe', ['file:///not-open.md']],
  ])('called wrongly, %s %j, are refused', async (command, args) => {
    const editor = await begin();
    editor.open(uri, text);
    await expect(run(editor, command, ...args)).rejects.toMatchObject({ code: -32_602 });
  });
});

describe('a client that is mistaken', () => {
  it.each([
    ['a body that is no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
    ['a body that is no message', 'Content-Length: 4\r\n\r\ntrue'],
    ['a list', 'Content-Length: 2\r\n\r\n[]'],
    ['an unknown method', message({ jsonrpc: '2.0', id: 77, method: 'textDocument/unknown', params: {} })],
    [
      'a position that is none',
      message({
        jsonrpc: '2.0',
        id: 78,
        method: 'textDocument/hover',
        params: { textDocument: { uri }, position: { line: -3, character: 'x' } },
      }),
    ],
    [
      'a change without a range',
      message({
        jsonrpc: '2.0',
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: 5 }, contentChanges: [{ wrong: true }] },
      }),
    ],
    [
      'a change of what is not open',
      message({
        jsonrpc: '2.0',
        method: 'textDocument/didChange',
        params: { textDocument: { uri: 'file:///no', version: 5 }, contentChanges: [{ text: 'x' }] },
      }),
    ],
    ['no parameters', message({ jsonrpc: '2.0', id: 79, method: 'textDocument/codeAction' })],
    ['an answer to nothing', message({ jsonrpc: '2.0', id: 12_345, result: null })],
  ])('goes on after %s', async (_, bytes) => {
    const editor = await begin();
    editor.open(uri, 'They seized child pornography.');
    await editor.diagnostics(uri);
    editor.send(bytes);
    editor.open('file:///other.md', 'They seized kiddie porn.');
    expect(await editor.diagnostics('file:///other.md')).toHaveLength(1);
  });
});

function message(content: object): string {
  const body = JSON.stringify(content);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('the end', () => {
  it('comes with exit, with status 0 after shutdown', async () => {
    const { left, quit } = await startEditor(tools);
    await quit();
    expect(await left).toBe(0);
  });

  it('comes with exit without shutdown, with status 1', async () => {
    const { left, connection } = await startEditor(tools);
    await connection.sendNotification('exit');
    connection.end();
    expect(await left).toBe(1);
  });
});
