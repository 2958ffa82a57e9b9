import { afterAll, beforeAll, describe, vi } from 'vitest';
import { WELCOME_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, FirefoxSurface, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { welcomeCases } from './welcome/cases.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the first minutes in Firefox', () => {
  let session: FirefoxSession;
  let context: string;
  beforeAll(async () => {
    session = await launchFirefox({
      executable: pathOf('firefox'),
      extension: 'dist/firefox',
      welcomed: true,
    });
  });
  afterAll(() => session?.close());

  welcomeCases(() => ({
    name: 'firefox',
    async welcome() {
      context = await until(20_000, 'the welcome page', async () => {
        const { contexts } = (await session.bidi.send('browsingContext.getTree', {})) as {
          contexts: { context: string; url: string }[];
        };
        return contexts.find(({ url }) => url.endsWith(WELCOME_PATH))?.context ?? null;
      });
      return new FirefoxSurface(session.bidi, context);
    },
    popup: () => session.openPopup(),
    colourScheme: (scheme, surface) => session.colourScheme(scheme, surface),
    size: async (_, width, height) => {
      await session.bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
  }));
});
