import { describe } from 'vitest';
import { firefoxInTests } from './drivers/in-tests.ts';
import { optionsCases } from './options/options-cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Firefox', () => {
  const session = firefoxInTests();

  optionsCases(() => ({
    name: 'firefox',
    openOptions: (hash) => session().openExtensionPage(`${OPTIONS_PATH}${hash}`),
    colourScheme: (scheme, surface) => session().colourScheme(scheme, surface),
  }));
});
