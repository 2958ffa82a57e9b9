import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { pagesFolder, samplePages } from './sample-pages.ts';
import { wrongMatchCases } from './wrong-match/cases.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';
const [{ file } = { file: '' }] = samplePages().onTopic;

describe('a wrong match in Chromium', () => {
  const session = chromiumInTests();
  let server: FixtureServer;

  beforeAll(async () => {
    server = await serveFixtures(pagesFolder);
  });
  afterAll(() => server?.close());

  wrongMatchCases(() => ({
    name: 'chromium',
    popup: async () => {
      await session().open(server.url(file));
      return session().openPopup(server.url(file));
    },
    openOptions: async (hash) =>
      surfaceOf(await session().open(`chrome-extension://${session().extensionId}/${OPTIONS_PATH}${hash}`)),
    stopBackground: () => session().stopWorker(),
  }));
});
