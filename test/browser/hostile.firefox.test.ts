import { beforeAll, describe } from 'vitest';
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

/**
 * Firefox's notes that a page was closed before it had its answer, which nobody waits for, and that the extension's own
 * pages are not read, which the one that listens here asks for.
 */
const BROWSERS_OWN = /^(?:Promise rejected after context unloaded|Content Script execution in moz-extension)/;

async function openTab(session: FirefoxSession, url: string, endless: boolean): Promise<HostileTab> {
  await session.inBrowser('(Services.console.reset(), true)');
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
    async complaints() {
      const said = await session.inBrowser(`Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith('moz-extension://${EXTENSION_HOST}'))
        .map((one) => one.errorMessage)`);
      return (said as string[]).filter((one) => !BROWSERS_OWN.test(one));
    },
    close: () => session.closeTab(tab.context),
  };
}
