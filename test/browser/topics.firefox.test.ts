import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { TOPIC_PAGES, topicsCases } from './topics/cases.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';

describe('topics and sites in Firefox', () => {
  const session = firefoxInTests();
  let server: FixtureServer;

  beforeAll(async () => {
    server = await serveFixtures(TOPIC_PAGES);
    await session().recordMessages();
  });
  afterAll(() => server?.close());

  topicsCases(() => ({
    openOptions: (hash) => session().openExtensionPage(`${OPTIONS_PATH}${hash}`),
    url: (file) => server.url(file),
    messages: () => session().messages(),
    visit: async (url) => {
      const tab = await session().open(url);
      return { popup: () => session().openPopupPage(tab), close: () => session().closeTab(tab.context) };
    },
  }));
});
