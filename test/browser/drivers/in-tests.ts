import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../../tools/browsers.mjs';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from './chromium.ts';
import { type FirefoxOptions, type FirefoxSession, launchFirefox } from './firefox.ts';
import type { Surface } from './surface.ts';

/** Chromium with the built extension for all tests of a `describe`; to be asked for within them. */
export function chromiumInTests(more: Partial<ChromiumOptions> = {}): () => ChromiumSession {
  return inTests(() => startChromium(more));
}

export async function startChromium(more: Partial<ChromiumOptions> = {}): Promise<ChromiumSession> {
  return launchChromium({ executable: pathOf('chromium'), extension: 'dist/chrome', ...more });
}

/** The same with Firefox. */
export function firefoxInTests(more: Partial<FirefoxOptions> = {}): () => FirefoxSession {
  return inTests(() => startFirefox(more));
}

export async function startFirefox(more: Partial<FirefoxOptions> = {}): Promise<FirefoxSession> {
  return launchFirefox({ executable: pathOf('firefox'), extension: 'dist/firefox', ...more });
}

/** A page of playwright as a surface. */
export function surfaceOf(page: Page): Surface {
  return {
    evaluate: (expression) => page.evaluate(expression),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
  };
}

function inTests<Session extends { close(): Promise<void> }>(launch: () => Promise<Session>): () => Session {
  let session: Session;
  beforeAll(async () => {
    await mkdir('dist/screenshots', { recursive: true });
    session = await launch();
  });
  afterAll(() => session?.close());
  return () => session;
}

export function pathOf(browser: 'chromium' | 'firefox'): string {
  const { path, problem } = findBrowser(browser);
  if (path === undefined) throw new Error(problem);
  return path;
}
