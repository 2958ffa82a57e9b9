import { beforeAll, describe } from 'vitest';
import type { ChromiumSession } from './drivers/chromium.ts';
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
  const ours = `chrome-extension://${session.extensionId}`;
  const worlds = new Set<number>();
  const complaints: string[] = [];
  inspector.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(ours)) worlds.add(context.id);
  });
  inspector.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    if (JSON.stringify(thrown).includes(`${ours}/`) || worlds.has(thrown.executionContextId ?? -1))
      complaints.push(thrown.exception?.description ?? thrown.text);
  });
  inspector.on('Runtime.consoleAPICalled', ({ executionContextId, type, args }) => {
    if (worlds.has(executionContextId)) complaints.push(`${type}: ${args.map(({ value }) => value)}`);
  });
  // Said of its scripts by the browser. What the page itself asked of the extension is the page's.
  inspector.on('Log.entryAdded', ({ entry }) => {
    if (entry.url?.startsWith(ours) || entry.text.includes('lastError')) complaints.push(entry.text);
  });
  // Both hand over what has been said so far.
  await inspector.send('Runtime.enable');
  await inspector.send('Log.enable');
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
