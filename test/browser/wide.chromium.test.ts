import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, PANEL_PATH } from './drivers/chromium.ts';
import { chromiumDownload, downloadsFolder } from './drivers/downloads.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { pathOf, surfaceOf } from './drivers/in-tests.ts';
import { click, waitForText } from './drivers/surface.ts';
import { askedForBy, pagesFolder, samplePages } from './sample-pages.ts';
import { unexpectedRequests } from './unexpected-requests.ts';
import { type WideBrowser, wideCases } from './wide/wide-cases.ts';

const SCREENSHOTS = 'dist/screenshots';

describe('the built extension in Chromium', () => {
  let server: FixtureServer;
  let session: ChromiumSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  let url: string;
  let wide: Page;

  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    downloads = await downloadsFolder();
    server = await serveFixtures(pagesFolder);
    session = await launchChromium({
      executable: pathOf('chromium'),
      extension: 'dist/chrome',
      proxy: server.address,
    });
    url = server.url(samplePages().onTopic[0]!.file);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await downloads?.remove();
  });

  const browser: WideBrowser = {
    leavesRowsOut: true,
    screenshots: `${SCREENSHOTS}/chromium-wide`,
    async openWide() {
      await session.open(url);
      const popup = await session.openPopup(url);
      await waitForText(popup, /4 other articles/);
      const opened = session.context.waitForEvent('page');
      // The popup is gone before it could answer.
      void click(popup, '.open-wide').catch(() => undefined);
      wide = await opened;
      await wide.setViewportSize({ width: 1280, height: 900 });
      return { ...surfaceOf(wide), key: (key) => wide.keyboard.press(key) };
    },
    async openPanelPage() {
      const tab = await session.tabId(url);
      const page = await session.context.newPage();
      await page.goto(`chrome-extension://${session.extensionId}/${PANEL_PATH}?tab=${tab}`);
      await page.setViewportSize({ width: 380, height: 900 });
      return surfaceOf(page);
    },
    download: (press) => chromiumDownload(session.browser, downloads.path, press),
    colourScheme: (scheme) => wide.emulateMedia({ colorScheme: scheme }),
    unexpected: () => unexpectedRequests(server.requests, session.opened, askedForBy),
  };

  wideCases(() => browser);

  test('the pictures on paper: every fact is there, shapes keep their colours, and drawings end where it does', async () => {
    await waitForText(await browser.openWide(), /What each outlet calls whom/);
    // As if they had been drawn for a wide window: paper is narrower, and tells no script.
    await wide.evaluate(`(document.querySelectorAll('.drawn > svg').forEach((one) => one.setAttribute('width', 3000)),
      scrollTo(0, document.body.scrollHeight), document.documentElement.dataset.scheme = 'dark')`);
    await wide.emulateMedia({ media: 'print' });
    const found = await wide.evaluate(`(() => {
      const rows = [...document.querySelectorAll('.facts tbody tr')];
      const box = document.querySelector('.facts-scroll').getBoundingClientRect();
      const shapes = [...document.querySelectorAll('.mark, .facts-strong, .facts-possible')];
      const drawings = [...document.querySelectorAll('.drawn')];
      return {
        rows: rows.length,
        laidOut: rows.filter((one) => one.cells[0].checkVisibility({ contentVisibilityAuto: true })).length,
        whole: rows.filter((one) => {
          const { scrollHeight, clientHeight } = one.querySelector('.receipt');
          return scrollHeight <= clientHeight + 1;
        }).length,
        within: rows.filter((one) => one.getBoundingClientRect().bottom <= box.bottom + 1).length,
        headOnEachPage: getComputedStyle(document.querySelector('.facts thead')).display,
        colours: [...new Set(shapes.map((one) =>
          getComputedStyle(one, one.matches('.mark') ? null : '::before').printColorAdjust))],
        drawings: drawings.length,
        drawnWithin: drawings.filter((one) => {
          const { right } = one.getBoundingClientRect();
          return [...one.children].every((drawn) => drawn.getBoundingClientRect().right <= right + 1);
        }).length,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      };
    })()`);
    await wide.emulateMedia({ media: null });
    expect(found).toMatchObject({
      headOnEachPage: 'table-header-group',
      colours: ['exact'],
      scheme: 'light',
    });
    const { rows, laidOut, whole, within, drawings, drawnWithin } = found as Record<string, number>;
    expect(rows).toBeGreaterThan(20);
    expect([laidOut, whole, within, drawnWithin]).toEqual([rows, rows, rows, drawings]);
  });
});
