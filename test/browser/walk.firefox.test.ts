import { afterAll, describe } from 'vitest';
import { downloadsFolder, firefoxDownload, firefoxDownloadsTo } from './drivers/downloads.ts';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import type { FirefoxPopup } from './drivers/firefox-popup.ts';
import { pathOf } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { walkCases } from './walk/walk-cases.ts';

describe('in Firefox', () => {
  let session: FirefoxSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  afterAll(async () => {
    await session?.close();
    await downloads?.remove();
  });

  walkCases(
    () => ({
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
      download: (press) => firefoxDownload(downloads.path, press),
      opened: session.opened,
    }),
    async (proxy) => {
      downloads = await downloadsFolder();
      session = await launchFirefox({
        executable: pathOf('firefox'),
        extension: 'dist/firefox',
        proxy,
        preferences: firefoxDownloadsTo(downloads.path),
      });
    },
  );
});
