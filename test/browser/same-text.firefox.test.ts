import { beforeAll, describe } from 'vitest';
import type { Extraction } from '../../src/extract/extract-article.ts';
import { POPUP_PATH } from './drivers/chromium.ts';
import type { FirefoxSurface, FirefoxTab } from './drivers/firefox.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { sameTextCases } from './same-text/cases.ts';

describe('the built reader in Firefox', () => {
  const session = firefoxInTests();
  /** A page of the extension's own, which has pages copied and reads the copies as the background does. */
  let own: FirefoxSurface;

  beforeAll(async () => {
    own = await session().openExtensionPage(POPUP_PATH);
  });

  // One tab goes through all pages: each of its own takes a process of its own.
  let tab: FirefoxTab | null = null;
  sameTextCases('firefox', () => async (url) => {
    if (tab === null) tab = await session().open(url);
    else await session().goTo(tab, url);
    const result = await own.evaluate(
      `browser.scripting.executeScript({ target: { tabId: ${tab.tabId} }, files: ['/copier.js'] })
        .then(async ([one]) => {
          const { readCopySteps } = await import('/background/read-copy.js');
          const steps = readCopySteps(one.result, () => document.implementation.createHTMLDocument());
          for (;;) {
            const { done, value } = steps.next();
            if (done) return value;
          }
        })`,
    );
    return result as Extraction;
  });
});
