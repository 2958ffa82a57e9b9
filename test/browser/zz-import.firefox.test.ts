import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { fullDiskCases, SMALL_DISK } from './corpus/full-disk-cases.ts';
import { importCases } from './corpus/import-cases.ts';
import { canMakeSmallDisk, type SmallDisk, smallDisk } from './corpus/small-disk.ts';
import { POPUP_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, type FirefoxSurface, launchFirefox } from '../../dist/engine/slow/test/browser/drivers/firefox.ts';

describe('importing into the built extension in Firefox', () => {
  let session: FirefoxSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    session = await launchFirefox({ executable: path, extension: 'dist/engine/firefox' });
  });
  afterAll(() => session?.close());

  importCases(() => ({
    openPage: () => session.openExtensionPage(POPUP_PATH),
    closePage: (page) => session.closeTab((page as FirefoxSurface).context),
  }));
});

// A disk can be made small by root alone; where that is not possible, unit tests make the store's calls fail.

describe.skipIf(!canMakeSmallDisk())('a full disk under Firefox', () => {
  let session: FirefoxSession;
  let disk: SmallDisk;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    disk = smallDisk(SMALL_DISK);
    session = await disk.use(() => launchFirefox({ executable: path, extension: 'dist/engine/firefox' }));
  });
  afterAll(async () => {
    await session?.close();
    disk?.remove();
  });

  fullDiskCases({ disk: () => disk, openPage: () => session.openExtensionPage(POPUP_PATH) });
});
