import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { pathOf } from './drivers/in-tests.ts';
import { pagesFolder, samplePages } from './sample-pages.ts';

/** How Firefox is set that is to "never remember history": every window of it is a private one. */
const NEVER_REMEMBER = { 'browser.privatebrowsing.autostart': true };
const [topical] = samplePages().onTopic;

describe('in Firefox that never remembers history', () => {
  let server: FixtureServer;
  let session: FirefoxSession;
  beforeAll(async () => {
    await mkdir('dist/screenshots', { recursive: true });
    server = await serveFixtures(pagesFolder);
    session = await launchFirefox({
      executable: pathOf('firefox'),
      extension: 'dist/firefox',
      preferences: NEVER_REMEMBER,
      // It opens none: nothing of it runs.
      welcomed: true,
    });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('nothing of it runs or can be opened, so that nothing can be shown as an empty corpus; Firefox says why', async () => {
    await session.open(server.url(topical!.file));
    // What is said of it is asked last: by then all would have run that was to.
    const told = (await session.inBrowser(WHAT_FIREFOX_SAYS)) as Told;
    expect(told.words).toContain('detail-private-disallowed-label');
    expect(told.ways).toContain('remove');
    expect(told.ways).not.toContain('preferences');
    expect(await session.inBrowser(WHAT_RUNS)).toEqual({ background: false, button: false, ownTabs: 0 });
  });
});

interface Told {
  /** Names of the words on the extension's page in about:addons. */
  readonly words: readonly string[];
  /** What its menu offers. */
  readonly ways: readonly string[];
}

const WHAT_RUNS = `({
  background: extension.backgroundState === 'running' || extension.views.size > 0,
  button: extension.apiManager.global.browserActionFor(extension).widget.forWindow(window)?.node?.isConnected ?? false,
  ownTabs: gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.schemeIs('moz-extension')).length,
})`;

const WHAT_FIREFOX_SAYS = `(async () => {
  const tab = gBrowser.addTrustedTab('about:addons');
  gBrowser.selectedTab = tab;
  const there = async (find) => {
    for (;;) {
      const found = find(tab.linkedBrowser.contentWindow);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  await there((page) => {
    try {
      page.loadView('addons://detail/' + extension.id);
      return true;
    } catch {
      // It throws until the page is ready.
      return false;
    }
  });
  const seen = (element) => !element.hidden && element.getClientRects().length > 0;
  const words = await there(({ document }) => {
    const all = [...document.querySelectorAll('addon-details [data-l10n-id]')].filter(seen);
    return all.length > 0 && all.map((each) => each.dataset.l10nId);
  });
  const items = [...tab.linkedBrowser.contentDocument.querySelectorAll('addon-card panel-item')];
  return { words, ways: items.filter(({ hidden }) => !hidden).map((each) => each.getAttribute('action')) };
})()`;
