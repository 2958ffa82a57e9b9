import { CdpSurface } from '../drivers/cdp-surface.ts';
import { type ChromiumSession, PANEL_PATH } from '../drivers/chromium.ts';
import { chromiumDownload } from '../drivers/downloads.ts';
import { surfaceOf } from '../drivers/in-tests.ts';
import type { WalkBrowser } from './walk-browser.ts';

export function walkInChromium(session: ChromiumSession, downloads: string): WalkBrowser {
  return {
    name: 'chromium',
    async open(url) {
      const page = await session.open(url);
      return {
        ask: (expression) => page.evaluate(expression),
        badge: async () => session.badge(await session.tabId(url)),
      };
    },
    openPopup: (url) => session.openPopup(url),
    openPanel(popup, button) {
      // The popup is gone before it could answer.
      void popup.evaluate(`document.querySelector(${JSON.stringify(button)}).click()`).catch(() => undefined);
      return CdpSurface.attach(session.browser, `${session.extensionId}/${PANEL_PATH}`);
    },
    openOwnPage: async (path) =>
      surfaceOf(await session.open(`chrome-extension://${session.extensionId}/${path}`)),
    attachOwnPage: (path) => CdpSurface.attach(session.browser, `${session.extensionId}/${path}`),
    download: (press) => chromiumDownload(session.browser, downloads, press),
    opened: session.opened,
  };
}
