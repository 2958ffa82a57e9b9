import { describe } from 'vitest';
import { POPUP_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { type KillableBrowser, killCases } from './kills/kill-cases.ts';

/** After it was killed Firefox else brings back the tabs that were open, before the extension is there. */
const ALONE = { 'browser.sessionstore.resume_from_crash': false };

describe('in Firefox', () => {
  killCases('firefox', 'dist/firefox', async (extension) =>
    killable(await launchFirefox({ executable: pathOf('firefox'), extension, preferences: ALONE })),
  );
});

function killable(session: FirefoxSession): KillableBrowser {
  return {
    openPage: () => session.openExtensionPage(POPUP_PATH),
    restartKilled: async (meanwhile) => killable(await session.restartKilled(meanwhile)),
    close: () => session.close(),
  };
}
