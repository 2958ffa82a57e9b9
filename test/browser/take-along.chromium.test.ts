import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { chromiumDownload, downloadsFolder } from './drivers/downloads.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { surfaceOf } from './drivers/in-tests.ts';
import { click, waitForText } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { askedForBy, pagesFolder, samplePages } from './sample-pages.ts';
import { type Clipboard, type TakeAlongBrowser, takeAlongCases } from './take-along/cases.ts';
import { unexpectedRequests } from './unexpected-requests.ts';

const SCREENSHOTS = 'dist/screenshots';
const PATIENCE = 15_000;

const READ_CLIPBOARD = `(async () => {
  const [item] = await navigator.clipboard.read();
  const of = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
  return { text: await of('text/plain'), html: await of('text/html') };
})()`;

describe('the built extension in Chromium', () => {
  let server: FixtureServer;
  let session: ChromiumSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  let page: Page;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    await mkdir(SCREENSHOTS, { recursive: true });
    downloads = await downloadsFolder();
    server = await serveFixtures(pagesFolder);
    session = await launchChromium({ executable: path, extension: 'dist/chrome', proxy: server.address });
    await session.context.grantPermissions(['clipboard-read']);
    // A dialog of the browser's own can't be looked at from here.
    await session.context.addInitScript('window.print = () => { globalThis.printed = true; }');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await downloads?.remove();
  });

  const browser: TakeAlongBrowser = {
    screenshots: `${SCREENSHOTS}/chromium-take-along`,
    async openPopup() {
      const url = server.url(samplePages().onTopic[0]!.file);
      page = await session.open(url);
      const popup = await session.openPopup(url);
      await waitForText(popup, /4 other articles/);
      return popup;
    },
    press: click,
    clipboard: () =>
      // What is read while it changes is refused.
      until(PATIENCE, 'the clipboard', () =>
        page.evaluate(READ_CLIPBOARD).catch(() => null),
      ) as Promise<Clipboard>,
    async download(press) {
      const { name, text } = await chromiumDownload(session.browser, downloads.path, press);
      return { name, html: text };
    },
    async openFile({ name, html }) {
      const path = join(downloads.path, name);
      await writeFile(path, html);
      const opened = await session.open(pathToFileURL(path).href);
      return { ...surfaceOf(opened), colourScheme: (colorScheme) => opened.emulateMedia({ colorScheme }) };
    },
    unexpected: () => unexpectedRequests(server.requests, session.opened, askedForBy),
    async expectPrinted(press) {
      const opened = session.context.waitForEvent('page', { timeout: PATIENCE });
      await press();
      const tab = await opened;
      await until(PATIENCE, 'the tab to print', async () =>
        (await tab.evaluate('globalThis.printed === true').catch(() => false)) ? true : null,
      );
      await tab.emulateMedia({ media: 'print' });
      await tab.screenshot({ path: `${SCREENSHOTS}/chromium-take-along-printed.png` });
      await tab.emulateMedia({ media: 'screen' });
      const printed = await tab.evaluate(`document.querySelector('.taken-on-paper').textContent`);
      expect(printed).toContain('How to read this');
      expect(printed).toContain('Same text');
      const shown = `getComputedStyle(document.querySelector('.taken-on-paper')).display`;
      expect(await tab.evaluate(shown)).toBe('none');
    },
  };

  takeAlongCases(() => browser);
});
