import { describe } from 'vitest';
import { type ChromiumSession, launchChromium, PANEL_PATH } from './drivers/chromium.ts';
import { pathOf, surfaceOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { type PermissionsBrowser, permissionsCases } from './permissions/cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';
const PATIENCE = 20_000;
/** A worker that ends with an error while it begins is not kept. */
const NO_BACKGROUND = ['storage', 'contextMenus'];

/** More than the quota; made at random, since what repeats itself may be packed. */
const LARGE = 4_000_000;
const QUOTA = 1_000_000;
/** Into a cache: of the room for databases the browser remembers for a while how much there was. */
const KEEP_LARGE = `(async () => {
  const bytes = new Uint8Array(${LARGE});
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const cache = await caches.open('large');
  return cache.put('https://large.example/', new Response(bytes)).then(() => 'kept', String);
})()`;

describe('permissions in Chromium', () => {
  permissionsCases({
    browser: 'chromium',
    built: 'dist/chrome',
    async start(extension, without = '') {
      const welcomed = NO_BACKGROUND.includes(without);
      return inChromium(await launchChromium({ executable: pathOf('chromium'), extension, welcomed }));
    },
  });
});

function inChromium(session: ChromiumSession): PermissionsBrowser {
  const ownPage = (path: string) => `chrome-extension://${session.extensionId}/${path}`;
  return {
    async popupOver(url) {
      await session.open(url);
      return session.openPopup(url);
    },
    async popupOverMade(url, html) {
      await session.context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await session.open(url);
      return session.openPopup(url);
    },
    openCorpusPage: async () => surfaceOf(await session.open(ownPage(OPTIONS_PATH))),
    async menuOver() {
      // The menu itself is drawn by the system: what the browser holds for it is changed, which fails where it holds nothing.
      const page = await session.open(ownPage(OPTIONS_PATH));
      const change = `chrome.contextMenus
        ? new Promise((done) => {
            // Before Chrome 123 it promises nothing.
            chrome.contextMenus.update('read-page', { visible: true }, () =>
              done(chrome.runtime.lastError ? null : 'Compare this page'));
          })
        : 'nothing'`;
      return until(PATIENCE, 'an entry in the menu', () => page.evaluate<string | null>(change));
    },
    async panelFrom(popup) {
      await popup.evaluate(`document.querySelector('.open-panel').click()`).catch(() => undefined);
      return until(PATIENCE, 'the panel or the popup', async () => {
        const { targetInfos } = await session.browser.send('Target.getTargets', {
          filter: [{ type: 'page' }],
        });
        if (targetInfos.some(({ url }) => url === ownPage(PANEL_PATH))) return 'the panel opens';
        // Without the permission there is nothing that a press could wait for.
        const refused = await popup.evaluate('chrome.sidePanel === undefined').catch(() => false);
        return refused === true ? 'the popup stays' : null;
      });
    },
    async keepMuch() {
      const page = await session.open(ownPage(OPTIONS_PATH));
      const devtools = await session.context.newCDPSession(page);
      const origin = ownPage('').slice(0, -1);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
      return page.evaluate<string>(KEEP_LARGE);
    },
    close: () => session.close(),
  };
}
