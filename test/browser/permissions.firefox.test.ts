import { describe } from 'vitest';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { type PermissionsBrowser, permissionsCases } from './permissions/cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';
const PATIENCE = 20_000;
/** Without it the background ends with an error before it listens. */
const NO_BACKGROUND = ['storage'];
const MENU = `document.getElementById('contentAreaContextMenu')`;

describe('permissions in Firefox', () => {
  permissionsCases({
    browser: 'firefox',
    built: 'dist/firefox',
    async start(extension, without = '') {
      const welcomed = NO_BACKGROUND.includes(without);
      return inFirefox(await launchFirefox({ executable: pathOf('firefox'), extension, welcomed }));
    },
  });
});

function inFirefox(session: FirefoxSession): PermissionsBrowser {
  return {
    async popupOver(url) {
      await session.open(url);
      return session.openPopup();
    },
    async popupOverMade(url, html) {
      await session.answerWith(url, html);
      await session.open(url);
      return session.openPopup();
    },
    openCorpusPage: () => session.openExtensionPage(OPTIONS_PATH),
    async menuOver(url) {
      const { context } = await session.open(url);
      await session.bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              // Beside the text, where no link is.
              { type: 'pointerMove', x: 2, y: 2 },
              { type: 'pointerDown', button: 2 },
              { type: 'pointerUp', button: 2 },
            ],
          },
        ],
      });
      await until(PATIENCE, 'the menu', async () =>
        (await session.inBrowser(`${MENU}.state`)) === 'open' ? true : null,
      );
      return until(PATIENCE, 'an entry in the menu', async () => {
        const entry = `${MENU}.querySelector('[id$="menuitem-_read-page"]')?.getAttribute('label')`;
        const none = `(extension.hasPermission('contextMenus') ? null : 'nothing')`;
        return (await session.inBrowser(`${entry} ?? ${none}`)) as string | null;
      });
    },
    async keepMuch() {
      const page = await session.openExtensionPage(OPTIONS_PATH);
      const permission = await page.evaluate(
        `navigator.permissions.query({ name: 'persistent-storage' }).then(({ state }) => state)`,
      );
      if (permission === 'prompt') return 'the browser asks the reader';
      // The background has asked once it was installed.
      return until(PATIENCE, 'the promise', async () =>
        (await page.evaluate('navigator.storage.persisted()')) === true ? 'kept' : null,
      );
    },
    close: () => session.close(),
  };
}
