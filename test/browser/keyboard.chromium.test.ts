import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type ChromiumSession, launchChromium, WELCOME_PATH } from './drivers/chromium.ts';
import { pathOf, surfaceOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { keyboardCases } from './everyone/keyboard-cases.ts';
import type { KeyboardTab } from './everyone/keyboard-reader.ts';

vi.setConfig({ testTimeout: 180_000 });

describe('without a mouse, in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium({
      executable: pathOf('chromium'),
      extension: 'dist/chrome',
      welcomed: true,
    });
    await session.context.grantPermissions(['clipboard-write']);
  });
  afterAll(() => session?.close());

  const tabOf = (page: Page): KeyboardTab => ({
    ...surfaceOf(page),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
  });
  const opened = async (path: string) => {
    const page = await until(
      20_000,
      path,
      () => session.context.pages().find((each) => each.url().includes(path)) ?? null,
    );
    await page.bringToFront();
    return tabOf(page);
  };

  keyboardCases(() => ({
    welcome: () => opened(WELCOME_PATH),
    open: async (path) => tabOf(await session.open(`chrome-extension://${session.extensionId}/${path}`)),
    opened,
  }));
});
