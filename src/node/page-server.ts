import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * Makes a server for the files of a folder, for browsers on this machine. It answers nobody who names another host, so that no page from elsewhere can read from
 * it, and every answer carries the policy that the page gives itself.
 */
export function createPageServer(folder: string): Server {
  return createServer((request, response) => {
    answer(request, response, folder).catch(() => refuse(response, 500));
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  if (!isLocal(request.headers.host)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = pathOf(request.url ?? '/');
  const type = path === undefined ? undefined : types[extname(path)];
  if (path === undefined || type === undefined) return refuse(response, 404);
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (!content) return refuse(response, 404);
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

function isLocal(host = ''): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}

/** The path of a file in the folder, or `undefined` for an address that leads out of it. */
function pathOf(url: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    if (path.includes('\0') || path.split(/[\\/]/).includes('..')) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self' blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types luxlint",
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
