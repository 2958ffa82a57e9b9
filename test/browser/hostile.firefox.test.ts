import { beforeAll, describe } from 'vitest';
import { firefoxComplaints, forgetFirefoxComplaints } from './drivers/complaints.ts';
import { EXTENSION_HOST, type FirefoxSession } from './drivers/firefox.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { type HostileTab, hostileCases } from './hostile/hostile-cases.ts';

describe('in Firefox', () => {
  const session = firefoxInTests();
  beforeAll(() => session().recordMessages());

  hostileCases(
    'firefox',
    () => ({
      files: `moz-extension://${EXTENSION_HOST}/`,
      open: (url, endless) => openTab(session(), url, endless),
      told: () => session().messages(),
      reloadExtension: () => session().reloadExtension(),
    }),
    'moz-extension://5ea1ab1e-0000-4000-8000-000000000000/',
  );
});

async function openTab(session: FirefoxSession, url: string, endless: boolean): Promise<HostileTab> {
  await forgetFirefoxComplaints(session);
  const tab = await session.open(url, endless ? 'none' : 'complete');
  return {
    async ask(expression) {
      const answer = (await session.bidi.send('script.evaluate', {
        expression,
        target: { context: tab.context },
        awaitPromise: false,
      })) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed.');
      return answer.result?.value;
    },
    badge: () => session.badge(tab),
    async popupSays(pattern) {
      const popup = await session.openPopupPage(tab);
      await waitForText(popup, pattern);
      await session.closeTab(popup.context);
    },
    complaints: () => firefoxComplaints(session),
    close: () => session.closeTab(tab.context),
  };
}
