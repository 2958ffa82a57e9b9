import type { Page } from 'playwright-core';
import { describe, vi } from 'vitest';
import { compareCases } from './compare/cases.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import type { Surface } from './drivers/surface.ts';

vi.setConfig({ testTimeout: 120_000 });
const OPTIONS_PATH = 'src/entries/options/index.html';

describe('two articles in Chromium', () => {
  const session = chromiumInTests();
  const pages = new Map<Surface, Page>();

  compareCases(() => ({
    name: 'chromium',
    openOptions: async (hash) => {
      const page = await session().open(`chrome-extension://${session().extensionId}/${OPTIONS_PATH}${hash}`);
      const surface = surfaceOf(page);
      pages.set(surface, page);
      return surface;
    },
    colourScheme: async (scheme, surface) => {
      await pages.get(surface)?.emulateMedia({ colorScheme: scheme });
    },
  }));
});
