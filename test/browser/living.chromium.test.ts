import { beforeAll, describe } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { CdpSurface } from './drivers/cdp-surface.ts';
import { POPUP_PATH } from './drivers/chromium.ts';
import { openTab } from './drivers/chromium-tab.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { livingCases } from './living/living-cases.ts';

/** What functions that run in the worker see. */
declare const chrome: Browser;

describe('in Chromium', () => {
  const session = chromiumInTests();
  beforeAll(() => session().recordMessages());

  livingCases('chromium', () => ({
    open: (url) => openTab(session(), url),
    async press(command, _tab) {
      const worker = await session().worker();
      // Keys that a driver presses reach pages, not the browser: what they call is called here.
      await worker.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(...told: unknown[]): void }).dispatch(name, tab);
      }, command);
      return CdpSurface.attach(session().browser, `${session().extensionId}/${POPUP_PATH}`);
    },
    messages: () => session().messages(),
    async openPrivately(url) {
      const { browser } = session();
      const { browserContextId } = await browser.send('Target.createBrowserContext');
      await browser.send('Target.createTarget', { url, browserContextId });
      return { close: () => browser.send('Target.disposeBrowserContext', { browserContextId }) };
    },
    async allow(allowed) {
      const page = await session().context.newPage();
      await page.goto('chrome://extensions');
      const access = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
      await page.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(session().extensionId)}, hostAccess: ${JSON.stringify(access)} })`,
      );
      await page.close();
    },
    async popupOverForbidden() {
      // The first press of the button lets Chromium's own offer come first, and the page in: the popup's page is asked.
      const worker = await session().worker();
      const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
      const page = await session().context.newPage();
      await page.goto(`chrome-extension://${session().extensionId}/${POPUP_PATH}?tab=${tab?.id}`);
      return { ...surfaceOf(page), close: () => page.close() };
    },
  }));
});
