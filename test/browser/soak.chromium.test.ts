import { beforeAll, describe } from 'vitest';
import { chromiumInTests } from './drivers/in-tests.ts';
import { soakInChromium } from './soak/in-chromium.ts';
import type { SoakBrowser } from './soak/soak-browser.ts';
import { soakCases } from './soak/soak-cases.ts';

describe('in Chromium', () => {
  // All pages in one process: what one of them leaves behind is counted with the next.
  const session = chromiumInTests({ flags: ['--process-per-site'] });
  let browser: SoakBrowser;
  beforeAll(async () => {
    browser = await soakInChromium(session());
  });

  soakCases('chromium', () => browser);
});
