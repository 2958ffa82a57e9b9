import { afterAll, beforeAll, describe, vi } from 'vitest';
import { WELCOME_PATH } from './drivers/chromium.ts';
import { type FirefoxSession, type FirefoxSurface, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { keyboardCases } from './everyone/keyboard-cases.ts';
import type { Key, KeyboardTab } from './everyone/keyboard-reader.ts';

vi.setConfig({ testTimeout: 180_000 });

const SHIFT = '\uE008';
/** As WebDriver names them. */
const KEYS: Readonly<Record<Exclude<Key, 'Shift+Tab'>, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

describe('without a mouse, in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefox({
      executable: pathOf('firefox'),
      extension: 'dist/firefox',
      welcomed: true,
    });
  });
  afterAll(() => session?.close());

  async function inFront(surface: FirefoxSurface): Promise<KeyboardTab> {
    const { context } = surface;
    await session.bidi.send('browsingContext.activate', { context });
    const down = (value: string) => ({ type: 'keyDown', value });
    const up = (value: string) => ({ type: 'keyUp', value });
    const perform = async (actions: readonly object[]) => {
      await session.bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    };
    return {
      evaluate: (expression) => surface.evaluate(expression),
      screenshot: (file) => surface.screenshot(file),
      press: (key) =>
        key === 'Shift+Tab'
          ? perform([down(SHIFT), down(KEYS.Tab), up(KEYS.Tab), up(SHIFT)])
          : perform([down(KEYS[key]), up(KEYS[key])]),
      type: (text) => perform([...text].flatMap((letter) => [down(letter), up(letter)])),
    };
  }

  keyboardCases(() => ({
    welcome: async () => inFront(await session.attachExtensionPage(WELCOME_PATH)),
    open: async (path) => inFront(await session.openExtensionPage(path)),
    opened: async (path) => inFront(await session.attachExtensionPage(path)),
  }));
});
