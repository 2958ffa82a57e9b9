import { describe } from 'vitest';
import { firefoxInTests } from './drivers/in-tests.ts';
import { damageCases } from './options/damage-cases.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Firefox', () => {
  const session = firefoxInTests();

  damageCases('firefox', () => ({
    profile: session().profile,
    valueFolders: /moz-extension.*idb.*\.files$/,
    openOptions: (hash) => session().openExtensionPage(`${OPTIONS_PATH}${hash}`),
  }));
});
