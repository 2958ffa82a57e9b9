import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { damageCases } from './options/damage-cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Chromium', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    await mkdir('dist/screenshots', { recursive: true });
    session = await launchChromium({ executable: path, extension: 'dist/chrome' });
  });
  afterAll(() => session?.close());

  damageCases(() => ({
    name: 'chromium',
    profile: session.profile,
    valueFolders: /IndexedDB.chrome-extension_.*\.indexeddb\.blob/,
    openOptions: async (hash) => {
      const page = await session.open(`chrome-extension://${session.extensionId}/${OPTIONS_PATH}${hash}`);
      return {
        evaluate: (expression) => page.evaluate(expression),
        screenshot: async (file) => {
          await page.screenshot({ path: file });
        },
      };
    },
  }));
});
