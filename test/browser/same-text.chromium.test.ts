import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Extraction } from '../../src/extract/extract-article.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { sameTextCases } from './same-text/cases.ts';

declare const chrome: Browser;

describe('the built reader in Chromium', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    session = await launchChromium({ executable: path, extension: 'dist/chrome' });
  });
  afterAll(() => session?.close());

  sameTextCases(() => async (url) => {
    const page = await session.open(url);
    const tabId = await session.tabId(url);
    const worker = await session.worker();
    const result = await worker.evaluate(
      async (tab) =>
        (await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] }))[0]?.result,
      tabId,
    );
    await page.close();
    return result as Extraction;
  });
});
