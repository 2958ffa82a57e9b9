import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { fullDiskCases, SMALL_DISK } from './corpus/full-disk-cases.ts';
import { importCases } from './corpus/import-cases.ts';
import { canMakeSmallDisk, type SmallDisk, smallDisk } from './corpus/small-disk.ts';
import { type ChromiumSession, POPUP_PATH } from './drivers/chromium.ts';
import { chromiumInTests, startChromium } from './drivers/in-tests.ts';

describe('importing into the built extension in Chromium', () => {
  const session = chromiumInTests();

  importCases('chromium', () => ({
    openPage: () => session().open(`chrome-extension://${session().extensionId}/${POPUP_PATH}`),
    closePage: (page) => (page as unknown as Page).close(),
  }));
});

// A disk can be made small by root alone; where that is not possible, unit tests make the store's calls fail.

describe.skipIf(!canMakeSmallDisk())('a full disk under Chromium', () => {
  let session: ChromiumSession;
  let disk: SmallDisk;

  beforeAll(async () => {
    disk = smallDisk(SMALL_DISK);
    session = await disk.use(startChromium);
  });
  afterAll(async () => {
    await session?.close();
    disk?.remove();
  });

  fullDiskCases({
    disk: () => disk,
    openPage: () => session.open(`chrome-extension://${session.extensionId}/${POPUP_PATH}`),
  });
});
