import { writeFile } from 'node:fs/promises';
import { findBrowser } from '../../../tools/browsers.mjs';
import { launchFirefox } from '../drivers/firefox.ts';
import { until } from '../drivers/within.ts';
import { heightFor, LEAST_HEIGHT, type Look } from './look.ts';
import { contentHeight, type PictureBrowser, type PictureTab, settle } from './picture-browser.ts';

/** WebDriver's name for a key. */
const KEYS = { Tab: '\uE004' } as const;

export async function firefoxPictures(): Promise<PictureBrowser> {
  const { path, problem } = findBrowser('firefox');
  if (path === undefined) throw new Error(problem);
  const session = await launchFirefox({
    executable: path,
    extension: null,
    preferences: { 'ui.prefersReducedMotion': 1, 'ui.useOverlayScrollbars': 1 },
  });
  const { bidi } = session;
  const version = String(await session.inBrowser('Services.appinfo.version'));
  const { context } = await session.open('about:blank');
  const tab: PictureTab = {
    evaluate: (expression) => bidi.evaluate(context, expression),
    screenshot: async (file) => writeFile(file, await tab.picture()),
    async look(look) {
      const { width, scheme, forcedColours = false } = look;
      await session.inBrowser(`(
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1}),
        Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 1}),
        true
      )`);
      await until(10_000, `the page to be ${scheme}`, async () => {
        const seen = await tab.evaluate(
          `[matchMedia('(forced-colors: active)').matches, ${forcedColours} || matchMedia('(prefers-color-scheme: ${scheme})').matches]`,
        );
        return String(seen) === `${forcedColours},true` ? true : null;
      });
      const viewport = (height: number) =>
        bidi.send('browsingContext.setViewport', {
          context,
          viewport: { width, height },
          devicePixelRatio: 1,
        });
      await viewport(LEAST_HEIGHT);
      await settle(tab, look);
      await viewport(heightFor(look, await contentHeight(tab)));
      await settle(tab, look);
    },
    async picture() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
  };
  return {
    name: 'firefox',
    version: `Firefox ${version.split('.')[0]} on ${process.platform}`,
    async show(url, look: Look) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await tab.look(look);
      return tab;
    },
    async key(key) {
      const actions = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: () => session.close(),
  };
}
