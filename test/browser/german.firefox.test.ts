import { afterAll, beforeAll, describe } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { type GermanBrowser, germanCases } from './german/cases.ts';
import { pagesFolder, samplePages } from './sample-pages.ts';

describe('the built extension in a German Firefox', () => {
  let server: FixtureServer;
  const session = firefoxInTests({ language: 'de' });

  beforeAll(async () => {
    server = await serveFixtures(pagesFolder);
  });
  afterAll(async () => {
    await server?.close();
  });

  const browser: GermanBrowser = {
    screenshots: 'dist/screenshots/firefox',
    async openPage() {
      const tab = await session().open(server.url(samplePages().onTopic[0]!.file));
      return {
        badge: () => session().badge(tab),
        tip: () => session().tip(tab),
        openPopup: () => session().openPopup(),
      };
    },
    openOptions: (hash) => session().openExtensionPage(`src/entries/options/index.html${hash}`),
  };

  germanCases(() => browser);
});
