import { firefoxDownload } from '../drivers/downloads.ts';
import type { FirefoxSession } from '../drivers/firefox.ts';
import type { FirefoxPopup } from '../drivers/firefox-popup.ts';
import { waitForText } from '../drivers/surface.ts';
import type { WalkBrowser } from './walk-browser.ts';

export function walkInFirefox(session: FirefoxSession, downloads: string): WalkBrowser {
  return {
    name: 'firefox',
    async open(url) {
      const tab = await session.open(url);
      return {
        ask: (expression) => session.bidi.evaluate(tab.context, expression),
        badge: () => session.badge(tab),
      };
    },
    openPopup: () => session.openPopup(),
    async openPanel(popup, button) {
      await waitForText(popup, /Facts by outlet/);
      // A sidebar opens only at a press that the browser itself has seen; the popup is gone before it could answer.
      void (popup as FirefoxPopup).press(button).catch(() => undefined);
      return session.attachSidebar();
    },
    openOwnPage: (path) => session.openExtensionPage(path),
    attachOwnPage: (path) => session.attachExtensionPage(path),
    download: (press, kind) => firefoxDownload(downloads, press, kind),
    opened: session.opened,
  };
}
