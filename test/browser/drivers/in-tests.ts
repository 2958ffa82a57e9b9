import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import type { Surface } from './surface.ts';

/** Chromium with the built extension for all tests of a `describe`; to be asked for within them. */
export function chromiumInTests(): () => ChromiumSession {
  return inTests(startChromium);
}

export async function startChromium(): Promise<ChromiumSession> {
  return launchChromium({ executable: pathOf('chromium'), extension: 'dist/chrome' });
}

/** The same with Firefox. */
export function firefoxInTests(): () => FirefoxSession {
  return inTests(startFirefox);
}

export async function startFirefox(): Promise<FirefoxSession> {
  return launchFirefox({ executable: pathOf('firefox'), extension: 'dist/firefox' });
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
