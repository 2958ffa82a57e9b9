import { describe } from 'vitest';
import { launchChromium } from './drivers/chromium.ts';
import { pathOf } from './drivers/in-tests.ts';
import { noRequestsCases } from './no-requests/cases.ts';
import { WAYS_OF_WORKERS } from './no-requests/mutants.ts';
import { walkInChromium } from './walk/in-chromium.ts';

describe('what is asked of the network, in Chromium', () => {
  noRequestsCases({
    built: 'dist/chrome',
    inPages: ['probe', 'reader', 'marks'],
    inBackground: ['background'],
    waysOfBackground: WAYS_OF_WORKERS,
    async start(extension, server, downloads) {
      const session = await launchChromium({
        executable: pathOf('chromium'),
        extension,
        proxy: server,
      });
      return { browser: walkInChromium(session, downloads), close: () => session.close() };
    },
  });
});
