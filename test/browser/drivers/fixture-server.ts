import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize, resolve, sep } from 'node:path';
import { hostOfClientHello } from './client-hello.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the build names by its content: a browser may keep it, and what it compiled of it. */
const HASHED = /^\.\/assets\/[\w.-]+-[\w-]{8}\.(?:js|css)$/;

export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** `127.0.0.1:PORT`: the same server as the browser's HTTP proxy, or as where all of its connections end. */
  readonly address: string;
  /** Everything asked for so far, in order: `GET http://…` or `CONNECT host:port`. */
  readonly requests: readonly string[];
  url(file: string): string;
  close(): Promise<void>;
}

/**
 * Serves the pages of some folders on loopback and, as the browser's proxy or as the end of all its connections, sees every
 * other request that the browser tries to make: those are written down and refused, so a test can say that there were none.
 */
export async function serveFixtures(...folders: readonly string[]): Promise<FixtureServer> {
  const roots = folders.map((folder) => resolve(folder));
  const requests: string[] = [];
  let address = '';

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? address}`);
    requests.push(`${request.method ?? 'GET'} ${url.href}`);
    if (url.host !== address) {
      response.writeHead(502).end();
      return;
    }
    const path = `.${normalize(decodeURIComponent(url.pathname))}`;
    const body = await firstFile(roots, path);
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
    const cached = HASHED.test(path) ? 'max-age=3600, immutable' : 'no-store';
    response.writeHead(200, { 'content-type': type, 'cache-control': cached }).end(body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });

  server.on('clientError', ({ rawPacket }: Error & { readonly rawPacket?: Buffer }, socket) => {
    if (rawPacket) requests.push(`CONNECT ${hostOfClientHello(rawPacket) ?? 'unknown'}:443`);
    socket.destroy();
  });

  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin: `http://${address}`,
    address,
    requests,
    url: (file) => `http://${address}/${file}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The file at a path in the first folder that has it; null where none has, and for paths that lead out of them. */
async function firstFile(roots: readonly string[], path: string): Promise<Buffer | null> {
  for (const root of roots) {
    const file = resolve(root, path);
    const body = file.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
    if (body !== null) return body;
  }
  return null;
}
