import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageServer } from './page-server.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'secret.json'), '{}');
  server = createPageServer(`${folder}/`);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the server of the page', () => {
  it('serves the page under a policy that forbids every connection', async () => {
    const { status, headers, body } = await get('/');
    expect({ status, body }).toEqual({ status: 200, body: '<!doctype html>' });
    expect(headers['content-security-policy']).toContain("connect-src 'none'");
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/missing.html',
    '/secret.json',
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd.html',
    '/%00.html',
    '/%',
    '/assets/',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example'])(
    'answers no page that names it %j',
    async (host) => {
      expect((await get('/', { host })).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('takes nothing in', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it('carries the same policy as the page itself', async () => {
    const { readFileSync } = await import('node:fs');
    const page = readFileSync(new URL('../web/index.html', import.meta.url), 'utf8');
    const [, own] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)!;
    const { headers } = await get('/');
    expect(headers['content-security-policy']?.toString().replace("frame-ancestors 'none'; ", '')).toBe(own);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
