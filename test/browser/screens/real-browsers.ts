import { CdpSurface } from '../drivers/cdp-surface.ts';
import { PANEL_PATH } from '../drivers/chromium.ts';
import { startChromium, startFirefox, surfaceOf } from '../drivers/in-tests.ts';
import type { Surface } from '../drivers/surface.ts';
import { waitForText } from '../drivers/surface.ts';
import type { RealBrowser } from './real-visits.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

type Running = RealBrowser & { close(): Promise<void> };

export const REAL_BROWSERS = { chromium, firefox } as const;

async function chromium(): Promise<Running> {
  const session = await startChromium();
  const own = `chrome-extension://${session.extensionId}`;
  return {
    name: 'chromium',
    closedPage: 'chrome://version/',
    open: (url) => session.open(url),
    openPopup: (url) => session.openPopup(url),
    async openPanel(url) {
      const popup = await session.openPopup(url);
      await waitForText(popup, /Facts by outlet/);
      // The popup is gone before it could answer.
      void popup.evaluate(`document.querySelector('.open-panel').click()`).catch(() => undefined);
      return CdpSurface.attach(session.browser, `${session.extensionId}/${PANEL_PATH}`);
    },
    openOptions: async (hash) => surfaceOf(await session.open(`${own}/${OPTIONS_PATH}${hash}`)),
    colourScheme: (scheme, surface) => (surface as CdpSurface).colourScheme(scheme),
    close: () => session.close(),
  };
}

async function firefox(): Promise<Running> {
  const session = await startFirefox();
  return {
    name: 'firefox',
    closedPage: 'about:support',
    async open(url) {
      const { context } = await session.open(url, url.startsWith('about:') ? 'none' : 'complete');
      return { close: () => session.closeTab(context) };
    },
    openPopup: () => session.openPopup(),
    async openPanel() {
      const popup = await session.openPopup();
      await waitForText(popup, /Facts by outlet/);
      // A sidebar opens only at a press that the browser itself has seen. The popup is gone before it could answer.
      void popup.press('.open-panel').catch(() => undefined);
      return session.attachSidebar();
    },
    openOptions: (hash): Promise<Surface> => session.openExtensionPage(`${OPTIONS_PATH}${hash}`),
    colourScheme: (scheme, surface) => session.colourScheme(scheme, surface),
    close: () => session.close(),
  };
}
