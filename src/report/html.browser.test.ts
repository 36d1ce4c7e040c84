import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../develop/browser.ts';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure, type Checked } from '../model/index.ts';
import { html } from './html.ts';
import { statisticsReport } from './statistics-reports.ts';
import { statisticsOf } from './statistics.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const files: readonly Checked[] = [
  sampleFile(
    'reports/a.md',
    'Officers seized [[child porn]]. A {{client}} of [[a paedophile]].',
    {},
    { severity: 'warning' },
  ),
  sampleFile('reports/b.md', 'Ils ont saisi de la [[pédopornographie]].', { language: 'fr', severity: 'info' }),
  sampleFile('reports/c.md', 'Fine.'),
  sampleFailure('d.md', new Failure('file-missing', 'There is no such file', { hint: 'Check the spelling' })),
];

describe.skipIf(!hasBrowser())('html, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['light', files, { colorScheme: 'light' }],
    ['dark', files, { colorScheme: 'dark' }],
    ['narrow', files, { viewport: { width: 320, height: 640 } }],
    ['full of hostile names and texts', hostileFiles, {}],
    ['empty', [], {}],
  ] as const)('fits everybody when %s', async (_, checked, options) => {
    const page = await open(html(checked, reportOptions), options);
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('fits everybody with statistics in the %s', async (colorScheme) => {
    const write = await statisticsReport('html', statisticsOf(files, '1.2.3')).load();
    const page = await open(write(hostileFiles, reportOptions), { colorScheme, viewport: { width: 320, height: 640 } });
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it('loads nothing and runs nothing, whatever the names and texts', async () => {
    const page = await open('');
    const requests: string[] = [];
    const dialogs: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(html(hostileFiles, reportOptions), { waitUntil: 'load' });
    expect({ requests, dialogs }).toEqual({ requests: [], dialogs: [] });
    expect(await page.locator('script, img, svg, iframe, form, link, [onerror], [onload]').count()).toBe(0);
    await page.close();
  });

  it('shows one severity at a time, by keyboard and without a script', async () => {
    const page = await open(html(files, reportOptions), { javaScriptEnabled: false });
    expect(await page.locator('.finding:visible').count()).toBe(3);
    await page.getByRole('radio', { name: 'all' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.finding:visible').count()).toBe(1);
    expect(await page.locator('.file:visible').count()).toBe(1);
    await page.close();
  });

  it('has headings and links that lead to each word', async () => {
    const page = await open(html(files, reportOptions));
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    for (const target of targets) expect(await page.locator(target).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 4 }).allTextContents()).toEqual([
      'child porn',
      'a paedophile',
      'pédopornographie',
    ]);
    await page.close();
  });

  async function open(content: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ bypassCSP: true, ...options });
    await page.setContent(content);
    return page;
  }
});

/** What axe finds fault with: the rule, and where. */
async function violationsOn(page: Page): Promise<[string, string[]][]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
