import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { pagesFolder, samplePages } from './sample-pages.ts';
import { wrongMatchCases } from './wrong-match/cases.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';
const [{ file } = { file: '' }] = samplePages().onTopic;

describe('a wrong match in Firefox', () => {
  const session = firefoxInTests();
  let server: FixtureServer;

  beforeAll(async () => {
    server = await serveFixtures(pagesFolder);
  });
  afterAll(() => server?.close());

  wrongMatchCases(() => ({
    name: 'firefox',
    popup: async () => session().openPopupPage(await session().open(server.url(file))),
    openOptions: (hash) => session().openExtensionPage(`${OPTIONS_PATH}${hash}`),
    stopBackground: () => session().stopBackground(),
  }));
});
