import { afterAll, beforeAll, describe } from 'vitest';
import type { Extraction } from '../../src/extract/extract-article.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { POPUP_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, type FirefoxSurface, launchFirefox } from './drivers/firefox.ts';
import { sameTextCases } from './same-text/cases.ts';

describe('the built reader in Firefox', () => {
  let session: FirefoxSession;
  /** A page of the extension's own, which may inject the reader as the background does. */
  let own: FirefoxSurface;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    session = await launchFirefox({ executable: path, extension: 'dist/firefox' });
    own = await session.openExtensionPage(POPUP_PATH);
  });
  afterAll(() => session?.close());

  sameTextCases(() => async (url) => {
    const tab = await session.open(url);
    const result = await own.evaluate(
      `browser.scripting.executeScript({ target: { tabId: ${tab.tabId} }, files: ['/reader.js'] }).then(([one]) => one.result)`,
    );
    await session.closeTab(tab.context);
    return result as Extraction;
  });
});
