import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

  test('the icon stands where it is said to stand, and is brought back by what is said to bring it back', async () => {
    expect(await session.inBrowser(ICON)).toEqual({ area: 'nav-bar', seen: true, besideAddress: true });
    expect(await session.inBrowser(PIN_LABEL)).toBe('Pin to Toolbar');
  });
});

/** Where the extension's button is in the browser's window. */
const ICON = `(() => {
  const id = extension.apiManager.global.browserActionFor(extension).id;
  const button = document.getElementById(id).getBoundingClientRect();
  const address = document.getElementById('urlbar-container').getBoundingClientRect();
  return {
    area: CustomizableUI.getPlacementOfWidget(id).area,
    seen: button.width > 0,
    besideAddress: button.left >= address.right && button.top < address.bottom && button.bottom > address.top,
  };
})()`;

/** The words of Firefox itself in the menu of an extension. */
const PIN_LABEL = `document.l10n
  .formatMessages([{ id: 'unified-extensions-context-menu-pin-to-toolbar' }])
  .then(([{ attributes }]) => attributes.find(({ name }) => name === 'label').value)`;
