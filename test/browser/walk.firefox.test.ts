import { afterAll, describe } from 'vitest';
import { downloadsFolder, firefoxDownloadsTo } from './drivers/downloads.ts';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { walkInFirefox } from './walk/in-firefox.ts';
import { walkCases } from './walk/walk-cases.ts';

describe('in Firefox', () => {
  let session: FirefoxSession;
  let downloads: Awaited<ReturnType<typeof downloadsFolder>>;
  afterAll(async () => {
    await session?.close();
    await downloads?.remove();
  });

  walkCases(
    () => walkInFirefox(session, downloads.path),
    async (proxy) => {
      downloads = await downloadsFolder();
      session = await launchFirefox({
        executable: pathOf('firefox'),
        extension: 'dist/firefox',
        proxy,
        preferences: firefoxDownloadsTo(downloads.path),
      });
    },
  );
});
