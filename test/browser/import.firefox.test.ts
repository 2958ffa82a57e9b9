import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { importCases } from './corpus/import-cases.ts';
import { POPUP_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, type FirefoxSurface, launchFirefox } from './drivers/firefox.ts';

describe('importing into the built extension in Firefox', () => {
  let session: FirefoxSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    session = await launchFirefox({ executable: path, extension: 'dist/firefox' });
  });
  afterAll(() => session?.close());

  importCases(() => ({
    openPage: () => session.openExtensionPage(POPUP_PATH),
    closePage: (page) => session.closeTab((page as FirefoxSurface).context),
  }));
});

// No case of a full disk: Firefox gives an extension a tenth of it, so a disk small enough to be filled here counts as full
// from the start. Chromium's suite has the case.
