import { describe, vi } from 'vitest';
import { compareCases } from './compare/cases.ts';
import { firefoxInTests } from './drivers/in-tests.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';

describe('two articles in Firefox', () => {
  const session = firefoxInTests();

  compareCases(() => ({
    name: 'firefox',
    openOptions: (hash) => session().openExtensionPage(`${OPTIONS_PATH}${hash}`),
    colourScheme: (scheme, surface) => session().colourScheme(scheme, surface),
  }));
});
