import { chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { heightFor, LEAST_HEIGHT, type Look } from './look.ts';
import { contentHeight, type PictureBrowser, type PictureTab, settle } from './picture-browser.ts';

export async function chromiumPictures(): Promise<PictureBrowser> {
  const { path, problem } = findBrowser('chromium');
  if (path === undefined) throw new Error(problem);
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--hide-scrollbars', '--font-render-hinting=none'],
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const tab: PictureTab = {
    evaluate: (expression) => page.evaluate(expression),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    async look(look) {
      const { width, scheme, forcedColours = false } = look;
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColours ? 'active' : 'none' });
      await page.setViewportSize({ width, height: LEAST_HEIGHT });
      await settle(tab, look);
      await page.setViewportSize({ width, height: heightFor(look, await contentHeight(tab)) });
      await settle(tab, look);
    },
    picture: () => page.screenshot({ animations: 'disabled' }),
  };
  return {
    name: 'chromium',
    version: `Chromium ${browser.version().split('.')[0]} on ${process.platform}`,
    async show(url, look: Look) {
      await page.goto(url);
      await tab.look(look);
      return tab;
    },
    key: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
