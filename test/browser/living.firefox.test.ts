import { beforeAll, describe } from 'vitest';
import type { FirefoxSession, FirefoxTab } from './drivers/firefox.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { type LivingTab, livingCases } from './living/living-cases.ts';

const PAGES = `['http://*/*', 'https://*/*']`;

describe('in Firefox', () => {
  const session = firefoxInTests();
  beforeAll(() => session().recordMessages());

  livingCases('firefox', () => ({
    open: async (url) => openTab(session(), await session().open(url)),
    async press(command) {
      // What the browser does when the keys are pressed.
      await session().inBrowser(`(() => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
        const wanted = ${JSON.stringify({ 'read-page': 'L', 'compare-selection': 'K' })}[${JSON.stringify(command)}];
        const key = keys.find((one) => one.getAttribute('key') === wanted);
        if (!key) throw new Error('No such keys: ' + keys.map((one) => one.outerHTML));
        key.doCommand();
        return true;
      })()`);
      return session().attachPopup();
    },
    messages: () => session().messages(),
    async openPrivately(url) {
      await session().inBrowser(`new Promise((done) => {
        const opened = OpenBrowserWindow({ private: true });
        opened.addEventListener('load', () => {
          opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
          });
          done(opened.PrivateBrowsingUtils.isWindowPrivate(opened));
        }, { once: true });
      })`);
      const close = `(() => {
        for (const one of Services.wm.getEnumerator('navigator:browser'))
          if (one.PrivateBrowsingUtils.isWindowPrivate(one)) one.close();
        return true;
      })()`;
      return { close: () => session().inBrowser(close) };
    },
    async allow(allowed) {
      await session().inBrowser(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const change = ${allowed} ? 'add' : 'remove';
        await ExtensionPermissions[change](extension.id, { permissions: [], origins: ${PAGES} }, extension);
        return true;
      })()`);
    },
    async popupOverForbidden() {
      // A press of the button would let it into this one tab.
      const tabId = await session().inBrowser('extension.tabManager.getWrapper(gBrowser.selectedTab).id');
      const surface = await session().openPopupPage({ context: '', tabId: Number(tabId) });
      return Object.assign(surface, { close: () => session().closeTab(surface.context) });
    },
  }));
});

function openTab(session: FirefoxSession, tab: FirefoxTab): LivingTab {
  const { context } = tab;
  const { bidi } = session;
  return {
    ask: (expression) => bidi.evaluate(context, `(() => { return eval(${JSON.stringify(expression)}); })()`),
    badge: () => session.badge(tab),
    async popup() {
      await bidi.send('browsingContext.activate', { context });
      return session.openPopup();
    },
    async go(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async back() {
      const before = await bidi.evaluate(context, 'location.href');
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
      await until(10_000, 'the page before', async () =>
        (await bidi.evaluate(context, 'location.href').catch(() => before)) === before ? null : true,
      );
    },
    close: () => session.closeTab(context),
  };
}
