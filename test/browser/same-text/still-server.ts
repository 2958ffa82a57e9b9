import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FIXTURES = 'test/fixtures';

/** Every web page among the fixtures, as a path below their folder. */
export function pageFixtures(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.x?html?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function pageBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, path)));
}

/** What an outlet's server says of a page that does not say it right itself; others are left to the browser. */
const SERVED_AS: Readonly<Record<string, string>> = {
  'import/html/valid-misdeclared.html': 'text/html; charset=utf-8',
  'import/html/valid-xhtml.xhtml': 'application/xhtml+xml',
};

export interface StillServer {
  url(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves the fixtures as pages that stand still: a policy keeps their scripts from running and everything from being
 * loaded, so that what the browser shows is what the file says.
 */
export async function serveStill(): Promise<StillServer> {
  const pages = new Set(pageFixtures());
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    if (!pages.has(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': SERVED_AS[path] ?? 'text/html',
      'content-security-policy': "default-src 'none'",
    });
    response.end(pageBytes(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (path) => `${origin}/${path}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
