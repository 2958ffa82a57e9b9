import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pagesFolder } from '../sample-pages.ts';

/** A page of the event, with a sentence that is only there, and what a test has done to it. */
export interface MarkedPage {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  html(): string;
}

export const SHARED = 'The Russian Defense Ministry released footage of tank artillery exercises';
export const LINK = '/elsewhere';

const plain = () => readFileSync(join(pagesFolder, 'krone.html'), 'utf8');

/** Forbids itself all scripts and styles but those it came with, and asks for Trusted Types. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Names that stand in front of what scripts read of a document, and of a form. */
const NAMES =
  'body documentElement scrollingElement addEventListener createRange caretPositionFromPoint caretRangeFromPoint querySelector getSelection firstChild nextSibling parentNode childNodes nodeName getAttribute scrollHeight getBoundingClientRect'.split(
    ' ',
  );

export const STRICT_PAGE: MarkedPage = {
  path: 'strict.html',
  headers: STRICT,
  html: () =>
    plain()
      // A sentence over several elements, with what can't be seen in its words; a teaser and a hidden copy before it.
      .replace(
        `${SHARED} in a snowy`,
        `<span>The</span> <b>Russian <i>Defense</i></b> Mini&shy;stry <a href="${LINK}">released footage</a> of tank artillery exercises in a&nbsp;snowy`,
      )
      .replace(
        '<div class="td-grid">',
        `<aside><p>${SHARED} in a snowy landscape in Belarus on Monday.</p></aside>
         <div style="display: none"><p>${SHARED} in a snowy landscape in Belarus on Monday.</p></div><div class="td-grid">`,
      ),
};

export const CLOBBERED_PAGE: MarkedPage = {
  path: 'clobbered.html',
  html: () =>
    plain().replace(
      // The second half of the text: what stands in forms is no sign of a topic.
      '<p>Kremlin spokesman',
      `<form>${NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')}
       ${NAMES.map((name) => `<img name="${name}" alt="">`).join('')}
       <p>Kremlin spokesman`,
    ),
};

/** With more than can be gone through of what is not the article, which says a sentence again and again. */
export const HUGE_PAGE: MarkedPage = {
  path: 'huge.html',
  html: () =>
    plain().replace(
      '<div class="comments"',
      `<section class="comments">${`<p>${SHARED} in a snowy landscape in Belarus on Monday. I say so.</p>`.repeat(20_000)}</section><div class="comments"`,
    ),
};

/** The article in a box that scrolls by itself, in a body that does not. */
export const BOXED_PAGE: MarkedPage = {
  path: 'boxed.html',
  html: () =>
    plain().replace(
      '</style>',
      'html, body { height: 100%; overflow: hidden } .td-grid { height: 50vh; overflow: auto }</style>',
    ),
};

const PAGES = [STRICT_PAGE, CLOBBERED_PAGE, HUGE_PAGE, BOXED_PAGE];

export interface MarkedServer {
  url(page: MarkedPage): string;
  close(): Promise<void>;
}

/** Serves them on loopback, and an empty page at every other address. */
export async function serveMarked(): Promise<MarkedServer> {
  const server = createServer((request, response) => {
    const page = PAGES.find(({ path }) => request.url?.startsWith(`/${path}`));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html() ?? '<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: ({ path }) => `http://127.0.0.1:${port}/${path}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
