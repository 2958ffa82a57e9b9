import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { optionsCases } from './options/options-cases.ts';

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

  optionsCases(() => ({
    name: 'firefox',
    openOptions: (hash) => session.openExtensionPage(`${OPTIONS_PATH}${hash}`),
    colourScheme: (scheme, surface) => session.colourScheme(scheme, surface),
  }));
});
