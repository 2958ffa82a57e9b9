import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './hostile-page.ts';

export interface HostileServer {
  url(page: HostilePage): string;
  close(): Promise<void>;
}

/** Serves each page at an address of its own; one that is unfinished goes on as long as somebody listens. */
export async function serveHostile(pages: () => readonly HostilePage[]): Promise<HostileServer> {
  const server = createServer((request, response) => {
    const page = pages()[Number(/^\/story\/(\d+)/.exec(request.url ?? '')?.[1] ?? Number.NaN)];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.write(page.html());
    if (!page.unfinished) {
      response.end();
      return;
    }
    const timer = setInterval(() => response.write('<p>More of it is to come.</p>'), 50);
    response.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/story/${pages().indexOf(page)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
