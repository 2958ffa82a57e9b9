import { describe } from 'vitest';
import { firefoxDownloadsTo } from './drivers/downloads.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { noRequestsCases } from './no-requests/cases.ts';
import { EVERY_WAY } from './no-requests/mutants.ts';
import { walkInFirefox } from './walk/in-firefox.ts';

describe('what is asked of the network, in Firefox', () => {
  noRequestsCases({
    built: 'dist/firefox',
    inPages: ['probe', 'copier', 'marks'],
    inBackground: ['background', 'shared', 'comparing', 'read-copy'],
    waysOfBackground: EVERY_WAY,
    async start(extension, server, downloads) {
      const session = await launchFirefox({
        executable: pathOf('firefox'),
        extension,
        sink: server,
        preferences: firefoxDownloadsTo(downloads),
      });
      return { browser: walkInFirefox(session, downloads), close: () => session.close() };
    },
  });
});
