import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { importCases } from './corpus/import-cases.ts';
import { type ChromiumSession, launchChromium, POPUP_PATH } from './drivers/chromium.ts';

describe('importing into the built extension in Chromium', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    session = await launchChromium({ executable: path, extension: 'dist/chrome' });
  });
  afterAll(() => session?.close());

  importCases(() => ({
    openPage: () => session.open(`chrome-extension://${session.extensionId}/${POPUP_PATH}`),
    closePage: (page) => (page as unknown as Page).close(),
  }));
});
