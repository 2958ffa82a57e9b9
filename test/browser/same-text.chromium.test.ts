import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Extraction } from '../../src/extract/extract-article.ts';
import { chromiumInTests } from './drivers/in-tests.ts';
import { sameTextCases } from './same-text/cases.ts';

declare const chrome: Browser;

describe('the built reader in Chromium', () => {
  const session = chromiumInTests();

  // One tab goes through all pages, as in Firefox.
  let page: Page | null = null;
  sameTextCases('chromium', () => async (url) => {
    if (page === null) page = await session().open(url);
    else await session().goTo(page, url);
    const tabId = await session().tabId(url);
    const worker = await session().worker();
    const result = await worker.evaluate(
      async (tab) =>
        (await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] }))[0]?.result,
      tabId,
    );
    return result as Extraction;
  });
});
