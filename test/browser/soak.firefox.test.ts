import { beforeAll, describe } from 'vitest';
import { firefoxInTests } from './drivers/in-tests.ts';
import { soakInFirefox } from './soak/in-firefox.ts';
import type { SoakBrowser } from './soak/soak-browser.ts';
import { soakCases } from './soak/soak-cases.ts';

describe('in Firefox', () => {
  // All pages in one process: what one of them leaves behind is counted with the next.
  const session = firefoxInTests({ preferences: { 'dom.ipc.processCount.webIsolated': 1 } });
  let browser: SoakBrowser;
  beforeAll(async () => {
    browser = await soakInFirefox(session());
  });

  soakCases('firefox', () => browser);
});
