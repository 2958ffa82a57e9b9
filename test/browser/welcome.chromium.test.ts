import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type ChromiumSession, launchChromium, WELCOME_PATH } from './drivers/chromium.ts';
import { pathOf, surfaceOf } from './drivers/in-tests.ts';
import type { Surface } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { welcomeCases } from './welcome/cases.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the first minutes in Chromium', () => {
  let session: ChromiumSession;
  const pages = new Map<Surface, Page>();
  beforeAll(async () => {
    session = await launchChromium({
      executable: pathOf('chromium'),
      extension: 'dist/chrome',
      welcomed: true,
    });
  });
  afterAll(() => session?.close());

  welcomeCases(() => ({
    name: 'chromium',
    async welcome() {
      const page = await until(
        20_000,
        'the welcome page',
        () => session.context.pages().find((each) => each.url().endsWith(WELCOME_PATH)) ?? null,
      );
      const surface = surfaceOf(page);
      pages.set(surface, page);
      return surface;
    },
    popup: (surface) => session.openPopup(pages.get(surface)!.url()),
    colourScheme: async (scheme, surface) => {
      await pages.get(surface)?.emulateMedia({ colorScheme: scheme });
    },
    size: async (surface, width, height) => {
      await pages.get(surface)?.setViewportSize({ width, height });
    },
  }));
});
