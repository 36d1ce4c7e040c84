import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../develop/browser.ts';
import { readCorpus } from '../develop/corpus.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import { generateReport } from '../develop/generate.ts';
import type { Result } from '../model/index.ts';
import { createPageServer } from '../node/page-server.ts';
import type { Answer } from './checking.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
let server: Server;
let base: string;
let browser: Browser;
/** How long the page may take on a busy machine; it is asked again and again meanwhile. */
const patience = { timeout: 40_000 };
const requests: Request[] = [];
const complaints: string[] = [];

// Without Chromium (Debian: apt-get install chromium) there is no page to try.
describe.skipIf(!hasBrowser())('the page', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build:web'], {
      cwd: top,
      encoding: 'utf8',
      shell: true,
    });
    if (status !== 0) throw new Error(`The page was not built:\n${stderr}`);
    server = createPageServer(join(top, 'dist/web/'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    checkQuiet();
  });

  describe('checking a text', () => {
    it('shows the findings of a sample, and loads the rules of one language for it', async () => {
      const page = await openPage();
      expect(await page.locator('.finding').count()).toBe(5);
      await page.waitForLoadState('networkidle');
      const bytes = requests
        .map((request) => new URL(request.url().replace(/^blob:/, '')).pathname)
        .filter((path) => path.includes('.') || path === '/');
      const sizes = [...new Set(bytes)].map(
        (path) => gzipSync(readFileSync(join(top, 'dist/web', path === '/' ? 'index.html' : path))).length,
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
    });

    it('finds what is typed, and puts in a wording', async () => {
      const page = await openPage();
      await type(page, 'They seized child pornography.');
      await expect.poll(() => words(page), patience).toEqual(['child pornography']);
      await page.getByRole('button', { name: 'child sexual abuse material', exact: true }).click();
      await expect.poll(() => editorText(page), patience).toBe('They seized child sexual abuse material.');
      await expect
        .poll(() => page.locator('.summary [role=status]').textContent(), patience)
        .toBe('No discouraged words.');
      await focusEditor(page);
      await page.keyboard.press('Control+z');
      await expect.poll(() => words(page), patience).toEqual(['child pornography']);
    });

    it('opens a file, keeps its kind, and refuses what is no text', async () => {
      const page = await openPage();
      await openFile(page, 'rapport.html', '<p lang="fr">Un rapport sur la <b>pornographie</b> enfantine.</p>\r\n');
      await expect.poll(() => words(page), patience).toEqual(['pornographie enfantine']);
      expect(await page.getByLabel('Kind of text').inputValue()).toBe('html');
      await openFile(page, 'report.docx', 'PK\u0003\u0004…');
      await expect.poll(() => page.getByRole('alert').textContent(), patience).toContain('Word');
      expect(await words(page)).toEqual(['pornographie enfantine']);
    });

    it('downloads the corrected text with the line breaks of the file', async () => {
      const page = await openPage();
      await openFile(page, 'notes.txt', 'One.\r\nThey seized child pornography.\r\n');
      await expect.poll(() => words(page), patience).toEqual(['child pornography']);
      await page.getByRole('tab', { name: 'Before and after' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download the corrected text' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('notes.txt');
      expect(readFileSync(await file.path(), 'utf8')).toBe('One.\r\nThey seized child sexual abuse material.\r\n');
    });

    it('says why a word is not flagged, and how strict it is', async () => {
      const page = await openPage();
      await page.getByRole('tab', { name: 'Why not flagged?' }).click();
      await expect.poll(() => page.locator('.fine-words').textContent(), patience).toContain('client');
      await page.getByRole('tab', { name: 'Findings' }).click();
      await page.getByRole('combobox', { name: /^Show/ }).selectOption('error');
      await expect.poll(() => words(page), patience).not.toContain('paedophile');
    });

    it('speaks French and Spanish', async () => {
      const page = await openPage();
      await page.getByLabel('Language of this page').selectOption('fr');
      await page.getByRole('heading', { name: 'Vérifier un texte' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByLabel('Langue de cette page').selectOption('es');
      await page.getByRole('tab', { name: '¿Por qué no se marca?' }).waitFor();
    });

    it.each(['en', 'fr', 'es', 'pt', 'de', 'it', 'nl'])(
      'has a sample in %s that shows findings and fine words',
      async (language) => {
        const page = await openPage();
        await page.getByLabel('Sample report').selectOption(language);
        await page.locator(`.finding .word [lang=${language}]`).first().waitFor();
        expect((await words(page)).length).toBeGreaterThanOrEqual(4);
        expect(await page.getByRole('tab', { name: 'Why not flagged?' }).textContent()).toMatch(/[1-9]/);
      },
    );
  });

  describe('hostile text', () => {
    it.each([
      '<script>document.title = "run"</script> They seized child pornography. <img src=x onerror="document.title=`run`">',
      'They seized \u202echild pornography\u202c with </p><svg onload=alert(1)>.',
      '[a](javascript:alert(1)) child pornography "><iframe srcdoc="<script>1</script>">',
    ])('is shown as text: %j', async (text) => {
      const page = await openPage();
      await openFile(page, 'a.md', text);
      await expect.poll(() => words(page), patience).toContain('child pornography');
      await page.getByRole('tab', { name: 'Before and after' }).click();
      expect(
        await page.locator('main script, main iframe, main img:not(.cm-widgetBuffer), main svg:not([class])').count(),
      ).toBe(0);
      expect(await page.locator('.side').first().textContent()).toBe(text);
      expect(await page.title()).toContain('luxlint');
    });

    it('of a megabyte with a thousand findings does not stop the page', async () => {
      const page = await openPage();
      await openFile(page, 'large.md', generateReport({ length: 1_000_000, findings: 1000, seed: 3 }));
      await expect.poll(() => page.locator('.badge').first().textContent(), patience).toBe('1000');
      expect(await page.locator('.finding').count()).toBe(100);
    });
  });

  it('checks 200 kB beside the typing: no task of the page takes half a second', async () => {
    const page = await openPage();
    await openFile(page, 'long.md', generateReport({ length: 200_000, findings: 100, seed: 1 }));
    await expect.poll(() => page.locator('.badge').first().textContent(), patience).toBe('100');
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { longTasks: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await focusEditor(page);
    await page.keyboard.type(' one more sentence with child porn, typed while the worker works.', { delay: 25 });
    await expect.poll(() => page.locator('.badge').first().textContent(), patience).toBe('101');
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    expect(Math.max(0, ...tasks)).toBeLessThan(500);
  });

  it('finds the same as the library in every text of the corpus', async () => {
    const linter = createLinter({ packs: loadPacks() });
    const texts = readCorpus().map(({ text, format }) => ({ text, format }));
    const worker = readdirSync(join(top, 'dist/web/assets')).find((name) => name.startsWith('worker-'))!;
    // The policy of the page lets only the page itself start its worker.
    const page = await openPage('', { bypassCSP: true });
    const answers = page.evaluate(askWorker, { address: `${base}assets/${worker}`, texts });
    const wanted = texts.map(({ text, format }): Result => linter.lint(text, { format }));
    expect(await answers).toEqual(JSON.parse(JSON.stringify(wanted)));
  }, 400_000);

  it('opens no connection, not even from its worker', async () => {
    const page = await openPage();
    const refused = await page.evaluate(() =>
      fetch('/index.html').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(complaints.splice(0).join()).toContain('Content Security Policy');
  });

  describe('learning', () => {
    it('explains a word in a card over the page', async () => {
      const page = await openPage();
      await page.locator('.finding summary').first().click();
      await page.getByRole('button', { name: 'All about this word' }).first().click();
      await page.getByRole('dialog').getByRole('heading', { name: 'child pornography' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    it('searches the glossary', async () => {
      const page = await openPage('#/terms/fr');
      await page.locator('.card').first().waitFor();
      await page.getByLabel('Search a word').fill('PÉDOPORNO');
      await expect.poll(() => page.locator('.card h2').first().textContent(), patience).toMatch(/porno/);
      await page.getByLabel('Search a word').fill('photosynthèse');
      await page.getByText('No entry has this word.').waitFor();
    });

    it('lets an exercise be done with the keyboard alone', async () => {
      const page = await openPage('#/lessons');
      await page.getByLabel('Number of tasks').selectOption('6');
      await tabTo(page, 'Begin');
      await page.keyboard.press('Enter');
      for (let task = 1; task <= 6; task++) {
        await page.getByRole('heading', { name: `Task ${task} of 6` }).waitFor();
        await tabToInput(page);
        await page.keyboard.press('Space');
        await tabTo(page, 'Answer');
        await page.keyboard.press('Enter');
        await page.locator('.feedback').waitFor();
        await page.keyboard.press('Enter');
      }
      await page.getByRole('heading', { name: 'Your result' }).waitFor();
      expect(await page.locator('.figure').textContent()).toMatch(/^[0-6] of 6 right$/);
      expect(await page.locator('.score tbody tr').count()).toBe(6);
    });

    it('presents one word after another with the arrow keys', async () => {
      const page = await openPage('#/present/en');
      const title = page.locator('.slide h2');
      await expect.poll(() => title.textContent(), patience).toBe('child pornography');
      await page.keyboard.press('ArrowRight');
      await page.locator('.slide').getByText('child sexual abuse material', { exact: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => title.textContent(), patience).not.toBe('child pornography');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('End');
      await expect.poll(() => page.locator('.position').textContent(), patience).toMatch(/^(\d+) of \1$/);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Glossary' }).waitFor();
    });
  });

  describe('rule pages', () => {
    it('are linked from every finding, with anchors that never change', async () => {
      const page = await openPage();
      const links = await page
        .locator('.finding a[href^="./rules/"]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBe(5);
      for (const link of links) {
        await page.goto(link);
        for (const anchor of ['instead', 'why', 'examples', 'sources'])
          expect(await page.locator(`h2#${anchor}`).count()).toBe(1);
      }
    });
  });

  describe('accessibility', () => {
    const axe = readFileSync(join(top, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const views = [
      '#/check',
      '#/terms/en',
      '#/lessons',
      '#/present/en',
      '#/about',
      'rules/en/client.html',
      'rules/fr/index.html',
    ];
    const screens: readonly (readonly [string, BrowserContextOptions])[] = [
      ['320 px, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
      ['320 px, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
      ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
      ['1440 px at 200 %, dark', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, colorScheme: 'dark' }],
      ['4K, light', { viewport: { width: 3840, height: 2160 }, colorScheme: 'light' }],
      ['4K, dark', { viewport: { width: 3840, height: 2160 }, colorScheme: 'dark' }],
    ];

    it.each(screens)('has no violation on any view: %s', async (_, options) => {
      const page = await openPage('', { ...options, bypassCSP: true });
      const found: string[] = [];
      for (const view of views) {
        await page.goto(base + view);
        await page.locator(waitFor(view)).first().waitFor();
        found.push(...(await violations(page, view)));
      }
      await page.goto(`${base}#/check`);
      await page.locator('.finding').first().waitFor();
      for (const tab of ['Before and after', 'Why not flagged?', 'Pictures']) {
        await page.getByRole('tab', { name: tab }).click();
        found.push(...(await violations(page, tab)));
      }
      await page.goto(`${base}#/lessons`);
      await page.getByRole('button', { name: 'Begin' }).click();
      for (let task = 0; task < 3; task++) {
        await page.locator('.task input').first().check({ force: true });
        found.push(...(await violations(page, `task ${task}`)));
        await page.locator('.task > button').click();
        found.push(...(await violations(page, `answer ${task}`)));
        await page.locator('.task > button').click();
      }
      expect(found).toEqual([]);
    });

    // One card is like another: a few of them stand for all.
    async function violations(page: Page, view: string): Promise<string[]> {
      await page.evaluate(axe);
      const { violations: all } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run({ exclude: ['.cards > section:nth-child(n+6)'] }),
      );
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      return [
        ...all.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0]?.html}`),
        ...(wide ? [`${view}: scrolls sideways`] : []),
      ];
    }
  });
});

/** Nothing was asked of anybody but this server, and nothing went wrong in the page. */
function checkQuiet(): void {
  const urls = requests.splice(0).map((request) => request.url());
  expect(urls.filter((url) => !/^(?:blob:)?http:\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
}

function waitFor(view: string): string {
  if (view.startsWith('rules')) return 'h1';
  return { '#/check': '.finding', '#/terms/en': '.card', '#/present/en': '.slide h2' }[view] ?? 'h1:visible';
}

async function openPage(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  context.on('request', (request) => requests.push(request));
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(base + hash);
  await page
    .locator(hash === '' ? '.finding' : 'h1:visible')
    .first()
    .waitFor();
  return page;
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Empty the field' }).click();
  await focusEditor(page);
  await page.keyboard.type(text);
}

async function focusEditor(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Text to check' }).click();
}

function editorText(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Text to check' }).innerText();
}

function words(page: Page): Promise<string[]> {
  return page.locator('.finding .word').allTextContents();
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function tabTo(page: Page, name: string): Promise<void> {
  await tabUntil(
    page,
    (wanted) => document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent === wanted,
    name,
  );
}

async function tabToInput(page: Page): Promise<void> {
  await tabUntil(page, () => document.activeElement?.matches('.task input') ?? false, '');
}

async function tabUntil(page: Page, isThereYet: (wanted: string) => boolean, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate(isThereYet, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The key Tab does not lead to ${wanted || 'an answer'}`);
}

interface Asked {
  readonly text: string;
  readonly format: string;
}

/** Runs in the browser: asks a worker about texts, one after another. */
async function askWorker({ address, texts }: { address: string; texts: readonly Asked[] }): Promise<unknown[]> {
  const worker = new Worker(address, { type: 'module' });
  const answers: unknown[] = [];
  for (const [id, { text, format }] of texts.entries()) {
    answers.push(
      await new Promise((resolve) => {
        const hear = ({ data }: MessageEvent<Answer>): void => {
          if (!data.complete) return;
          worker.removeEventListener('message', hear);
          resolve(data.result ?? data.failure);
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ id, text, format, language: 'auto', likely: 'en', isCaseReport: false, thorough: true });
      }),
    );
  }
  return JSON.parse(JSON.stringify(answers)) as unknown[];
}
