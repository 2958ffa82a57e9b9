import { beforeAll, describe } from 'vitest';
import type { ChromiumSession } from './drivers/chromium.ts';
import { writeComplaints } from './drivers/complaints.ts';
import { chromiumInTests } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { type HostileTab, hostileCases } from './hostile/hostile-cases.ts';

describe('in Chromium', () => {
  const session = chromiumInTests();
  beforeAll(() => session().recordMessages());

  hostileCases(
    'chromium',
    () => ({
      files: `chrome-extension://${session().extensionId}/`,
      open: (url, endless) => openTab(session(), url, endless),
      told: () => session().messages(),
      reloadExtension: () => session().reloadExtension(),
    }),
    `chrome-extension://${'abcdefghijklmnop'.repeat(2)}/`,
  );
});

async function openTab(session: ChromiumSession, url: string, endless: boolean): Promise<HostileTab> {
  const page = await session.open(url, endless ? 'commit' : 'load');
  const inspector = await session.context.newCDPSession(page);
  const complaints: string[] = [];
  await writeComplaints(inspector, `chrome-extension://${session.extensionId}`, complaints);
  const tab = await session.tabId(url);
  return {
    async ask(expression) {
      const { result, exceptionDetails } = await inspector.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    badge: () => session.badge(tab),
    async popupSays(pattern) {
      const popup = await session.openPopup(page.url());
      await waitForText(popup, pattern);
      await popup.close();
    },
    complaints: async () => complaints,
    close: () => page.close(),
  };
}
