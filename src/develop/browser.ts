import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Whether there is a browser to test pages in. Where everything has to be tested, a missing one is an error. */
export function hasBrowser(): boolean {
  if (program === undefined && process.env['CI']) throw new Error('Chromium is missing: apt-get install chromium');
  return program !== undefined;
}

/** Starts a browser that asks nobody anything and loads nothing by itself. To be closed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
