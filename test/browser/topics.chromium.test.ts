import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { TOPIC_PAGES, topicsCases } from './topics/cases.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';

describe('topics and sites in Chromium', () => {
  const session = chromiumInTests();
  let server: FixtureServer;

  beforeAll(async () => {
    server = await serveFixtures(TOPIC_PAGES);
    await session().recordMessages();
  });
  afterAll(() => server?.close());

  topicsCases(() => ({
    openOptions: async (hash) =>
      surfaceOf(await session().open(`chrome-extension://${session().extensionId}/${OPTIONS_PATH}${hash}`)),
    url: (file) => server.url(file),
    messages: () => session().messages(),
    visit: async (url) => {
      const page = await session().open(url);
      return { popup: () => session().openPopup(url), close: () => page.close() };
    },
  }));
});
