import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { downloadsFolder, firefoxDownload, firefoxDownloadsTo } from './drivers/downloads.ts';
import { type FirefoxSession, type FirefoxTab, launchFirefox } from './drivers/firefox.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { pathOf } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { askedForBy, pagesFolder, samplePages } from './sample-pages.ts';
import { unexpectedRequests } from './unexpected-requests.ts';
import { type WideBrowser, wideCases } from './wide/wide-cases.ts';

/** As WebDriver names them. */
const KEYS = { Enter: '\uE007', Tab: '\uE004' };
const SCREENSHOTS = 'dist/screenshots';

describe('the built extension in Firefox', () => {
  let server: FixtureServer;
  let session: FirefoxSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  let tab: FirefoxTab;

  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    downloads = await downloadsFolder();
    server = await serveFixtures(pagesFolder);
    session = await launchFirefox({
      executable: pathOf('firefox'),
      extension: 'dist/firefox',
      proxy: server.address,
      preferences: firefoxDownloadsTo(downloads.path),
    });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await downloads?.remove();
  });

  const browser: WideBrowser = {
    leavesRowsOut: false,
    screenshots: `${SCREENSHOTS}/firefox-wide`,
    async openWide() {
      tab = await session.open(server.url(samplePages().onTopic[0]!.file));
      const popup = await session.openPopup();
      await waitForText(popup, /4 other articles/);
      // The popup is gone before it could answer.
      void popup.press('.open-wide').catch(() => undefined);
      const wide = await session.attachExtensionPage('src/entries/pictures/index.html');
      return {
        evaluate: (expression) => wide.evaluate(expression),
        screenshot: (file) => wide.screenshot(file),
        key: (key) => wide.key(KEYS[key]),
      };
    },
    openPanelPage: () => session.openExtensionPage(`src/entries/panel/index.html?tab=${tab.tabId}`),
    download: (press) => firefoxDownload(downloads.path, press, 'svg'),
    colourScheme: (scheme, surface) => session.colourScheme(scheme, surface),
    unexpected: () => unexpectedRequests(server.requests, session.opened, askedForBy),
  };

  wideCases(() => browser);
});
