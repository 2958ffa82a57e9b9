import { describe } from 'vitest';
import { importCases } from './corpus/import-cases.ts';
import { POPUP_PATH } from './drivers/chromium.ts';
import type { FirefoxSurface } from './drivers/firefox.ts';
import { firefoxInTests } from './drivers/in-tests.ts';

describe('importing into the built extension in Firefox', () => {
  const session = firefoxInTests();

  importCases('firefox', () => ({
    openPage: () => session().openExtensionPage(POPUP_PATH),
    closePage: (page) => session().closeTab((page as FirefoxSurface).context),
  }));
});

// No case of a full disk: Firefox gives an extension a tenth of it, so a disk small enough to be filled here counts as full
// from the start. Chromium's suite has the case.
