import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { downloadsFolder, firefoxDownload, firefoxDownloadsTo } from './drivers/downloads.ts';
import { type FirefoxSession, FirefoxSurface, launchFirefox } from './drivers/firefox.ts';
import type { FirefoxPopup } from './drivers/firefox-popup.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { waitForText } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { askedForBy, pagesFolder, samplePages } from './sample-pages.ts';
import { type Clipboard, type TakeAlongBrowser, takeAlongCases } from './take-along/cases.ts';
import { unexpectedRequests } from './unexpected-requests.ts';

const SCREENSHOTS = 'dist/screenshots';
const PATIENCE = 15_000;
const PRINTED = 'printed.pdf';

const READ_CLIPBOARD = `(async () => {
  const [item] = await navigator.clipboard.read();
  const of = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
  return { text: await of('text/plain'), html: await of('text/html') };
})()`;

/** How many pages a PDF file has: what says so may be packed. */
function pagesOf(pdf: Buffer): number {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('the built extension in Firefox', () => {
  let server: FixtureServer;
  let session: FirefoxSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    await mkdir(SCREENSHOTS, { recursive: true });
    downloads = await downloadsFolder();
    server = await serveFixtures(pagesFolder);
    session = await launchFirefox({
      executable: path,
      extension: 'dist/firefox',
      proxy: server.address,
      preferences: {
        ...firefoxDownloadsTo(downloads.path),
        // Prints at once, into a file.
        'print.always_print_silent': true,
        print_printer: 'Mozilla Save to PDF',
        'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
        'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads.path, PRINTED),
      },
    });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await downloads?.remove();
  });

  const browser: TakeAlongBrowser = {
    screenshots: `${SCREENSHOTS}/firefox-take-along`,
    async openPopup() {
      await session.open(server.url(samplePages().onTopic[0]!.file));
      const popup = await session.openPopup();
      await waitForText(popup, /4 other articles/);
      return popup;
    },
    press: (popup, selector) => (popup as FirefoxPopup).press(selector),
    clipboard: () => session.inBrowser(READ_CLIPBOARD) as Promise<Clipboard>,
    async download(press) {
      const { name, text } = await firefoxDownload(downloads.path, press);
      return { name, html: text };
    },
    async openFile({ name, html }) {
      const path = join(downloads.path, name);
      await writeFile(path, html);
      const { context } = await session.open(pathToFileURL(path).href);
      const surface = new FirefoxSurface(session.bidi, context);
      return Object.assign(surface, {
        colourScheme: (scheme: 'light' | 'dark') => session.colourScheme(scheme, surface),
      });
    },
    unexpected: () => unexpectedRequests(server.requests, session.opened, askedForBy),
    async expectPrinted(press) {
      await press();
      const pdf = await until(PATIENCE, 'a printed file', async () => {
        const file = await readFile(join(downloads.path, PRINTED)).catch(() => null);
        return file?.subarray(-8).includes('%%EOF') ? file : null;
      });
      await writeFile(`${SCREENSHOTS}/firefox-take-along-printed.pdf`, pdf);
      expect(pagesOf(pdf), 'pages with every section unfolded').toBeGreaterThan(5);
    },
  };

  takeAlongCases(() => browser);
});
