import { afterAll, describe } from 'vitest';
import { CdpSurface } from './drivers/cdp-surface.ts';
import { type ChromiumSession, launchChromium, PANEL_PATH } from './drivers/chromium.ts';
import { chromiumDownload, downloadsFolder } from './drivers/downloads.ts';
import { pathOf } from './drivers/in-tests.ts';
import { walkCases } from './walk/walk-cases.ts';

describe('in Chromium', () => {
  let session: ChromiumSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  afterAll(async () => {
    await session?.close();
    await downloads?.remove();
  });

  walkCases(
    () => ({
      name: 'chromium',
      async open(url) {
        const page = await session.open(url);
        const tab = await session.tabId(url);
        return { ask: (expression) => page.evaluate(expression), badge: () => session.badge(tab) };
      },
      openPopup: (url) => session.openPopup(url),
      openPanel(popup, button) {
        // The popup is gone before it could answer.
        void popup
          .evaluate(`document.querySelector(${JSON.stringify(button)}).click()`)
          .catch(() => undefined);
        return CdpSurface.attach(session.browser, `${session.extensionId}/${PANEL_PATH}`);
      },
      download: (press) => chromiumDownload(session.browser, downloads.path, press),
      opened: session.opened,
    }),
    async (proxy) => {
      downloads = await downloadsFolder();
      session = await launchChromium({ executable: pathOf('chromium'), extension: 'dist/chrome', proxy });
    },
  );
});
