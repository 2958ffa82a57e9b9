import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HtmlServer {
  /** Address of a page, under a host of its own if one is named: `name.localhost`. */
  url(page: string, host?: string): string;
  close(): Promise<void>;
}

/** Isolated from other origins, a page gets a clock that tells microseconds. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves pages by their names, from memory. */
export async function serveHtml(pages: Readonly<Record<string, string>>): Promise<HtmlServer> {
  const bodies = new Map(Object.entries(pages).map(([name, html]) => [`/${name}`, Buffer.from(html)]));
  const server = createServer((request, response) => {
    const body = bodies.get((request.url ?? '').split('?')[0]!);
    if (body) response.writeHead(200, HEADERS).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, host) => `http://${host ? `${host}.localhost` : '127.0.0.1'}:${port}/${page}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
