import { describe } from 'vitest';
import { POPUP_PATH } from './drivers/chromium.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import type { MarksTab } from './marks/marks-browser.ts';
import { marksCases } from './marks/marks-cases.ts';

describe('marks in pages, in Chromium', () => {
  const session = chromiumInTests();

  async function open(url: string): Promise<MarksTab> {
    const page = await session().open(url);
    const tabId = await session().tabId(url);
    const devtools = await session().context.newCDPSession(page);
    return {
      tabId,
      ask: (expression) => page.evaluate(expression),
      // Playwright's own way changes attributes of the page, which is not to be taken for ours.
      picture: async () => (await devtools.send('Page.captureScreenshot', { format: 'png' })).data,
      async mouse(from, to = from) {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
      },
      badge: () => session().badge(tabId),
      go: async (to) => void (await page.goto(to)),
      back: async () => void (await page.goBack()),
      close: () => page.close(),
    };
  }

  marksCases('chromium', () => ({
    open,
    async popupBehind(tab) {
      const front = session().context.pages().at(-1)!;
      const page = await session().context.newPage();
      await page.goto(`chrome-extension://${session().extensionId}/${POPUP_PATH}?tab=${tab.tabId}`);
      await front.bringToFront();
      return { ...surfaceOf(page), close: () => page.close() };
    },
    reload: () => session().reloadExtension(),
  }));
});
