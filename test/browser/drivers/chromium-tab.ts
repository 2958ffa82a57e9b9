import type { Page } from 'playwright-core';
import type { CdpSurface } from './cdp-surface.ts';
import type { ChromiumSession } from './chromium.ts';

/** A tab of Chromium with what the extension shows of it. */
export interface ChromiumTab {
  readonly page: Page;
  ask(expression: string): Promise<unknown>;
  badge(): Promise<string>;
  /** The real popup over it. */
  popup(): Promise<CdpSurface>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export async function openTab(session: ChromiumSession, url: string): Promise<ChromiumTab> {
  const page = await session.open(url);
  const tab = await session.tabId(url);
  return {
    page,
    ask: (expression) => page.evaluate(expression),
    badge: () => session.badge(tab),
    async popup() {
      await page.bringToFront();
      return session.openPopup(page.url());
    },
    async go(to) {
      await page.goto(to, { waitUntil: 'load' });
    },
    async back() {
      await page.goBack();
    },
    close: () => page.close(),
  };
}
