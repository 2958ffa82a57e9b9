import { afterAll, describe } from 'vitest';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { downloadsFolder } from './drivers/downloads.ts';
import { pathOf } from './drivers/in-tests.ts';
import { walkInChromium } from './walk/in-chromium.ts';
import { walkCases } from './walk/walk-cases.ts';

describe('in Chromium', () => {
  let session: ChromiumSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  afterAll(async () => {
    await session?.close();
    await downloads?.remove();
  });

  walkCases(
    () => walkInChromium(session, downloads.path),
    async (proxy) => {
      downloads = await downloadsFolder();
      session = await launchChromium({ executable: pathOf('chromium'), extension: 'dist/chrome', proxy });
    },
  );
});
