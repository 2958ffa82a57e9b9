import { afterAll, beforeAll, describe } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { type GermanBrowser, germanCases } from './german/cases.ts';
import { pagesFolder, samplePages } from './sample-pages.ts';

describe('the built extension in a German Chromium', () => {
  let server: FixtureServer;
  const session = chromiumInTests({ language: 'de' });

  beforeAll(async () => {
    server = await serveFixtures(pagesFolder);
  });
  afterAll(async () => {
    await server?.close();
  });

  const browser: GermanBrowser = {
    screenshots: 'dist/screenshots/chromium',
    async openPage() {
      const url = server.url(samplePages().onTopic[0]!.file);
      await session().open(url);
      const tab = await session().tabId(url);
      return {
        badge: () => session().badge(tab),
        tip: () => session().tip(tab),
        openPopup: () => session().openPopup(url),
      };
    },
    openOptions: async (hash) =>
      surfaceOf(
        await session().open(
          `chrome-extension://${session().extensionId}/src/entries/options/index.html${hash}`,
        ),
      ),
  };

  germanCases(() => browser);
});
