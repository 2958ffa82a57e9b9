import { describe } from 'vitest';
import { type ChromiumSession, launchChromium, POPUP_PATH } from './drivers/chromium.ts';
import { pathOf } from './drivers/in-tests.ts';
import { type KillableBrowser, killCases } from './kills/kill-cases.ts';

describe('in Chromium', () => {
  killCases('chromium', 'dist/chrome', async (extension) =>
    killable(await launchChromium({ executable: pathOf('chromium'), extension })),
  );
});

function killable(session: ChromiumSession): KillableBrowser {
  return {
    openPage: () => session.open(`chrome-extension://${session.extensionId}/${POPUP_PATH}`),
    restartKilled: async (meanwhile) => killable(await session.restartKilled(meanwhile)),
    close: () => session.close(),
  };
}
