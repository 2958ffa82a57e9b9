import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { damageCases } from './options/damage-cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Firefox', () => {
  let session: FirefoxSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    await mkdir('dist/screenshots', { recursive: true });
    session = await launchFirefox({ executable: path, extension: 'dist/firefox' });
  });
  afterAll(() => session?.close());

  damageCases(() => ({
    name: 'firefox',
    profile: session.profile,
    valueFolders: /moz-extension.*idb.*\.files$/,
    openOptions: (hash) => session.openExtensionPage(`${OPTIONS_PATH}${hash}`),
  }));
});
