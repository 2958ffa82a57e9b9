import { launchChromium } from '../test/browser/drivers/chromium.ts';
import { launchFirefox } from '../test/browser/drivers/firefox.ts';
import { serveFixtures } from '../test/browser/drivers/fixture-server.ts';
import { until } from '../test/browser/drivers/within.ts';
import { pagesFolder, samplePages } from '../test/browser/sample-pages.ts';
import type { BrowserName } from './browsers.mjs';

/** On first start the starter corpus is put in place before the first page can be answered. */
const BADGE_LIMIT = 20_000;

interface Shown {
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** A browser window on a sample article with the popup open. It stays until it is closed or Ctrl-C is pressed. */
export async function showWindow(browser: BrowserName, executable: string): Promise<void> {
  const server = await serveFixtures(pagesFolder);
  const url = server.url(samplePages().onTopic[0]!.file);
  const shown = await (browser === 'firefox' ? inFirefox : inChromium)(executable, url);
  console.log(`\nLateral is loaded in a ${browser} of its own, on ${url}`);
  console.log('Other sample articles are in test/fixtures/pages. Close the window or press Ctrl-C to end.');
  // The end that the line above names: it is not a failure, as a signal else would be.
  process.prependOnceListener('SIGINT', () => process.exit(0));
  await shown.ended;
  await shown.close();
  await server.close();
}

async function inChromium(executable: string, url: string): Promise<Shown> {
  const session = await launchChromium({ executable, extension: 'dist/chrome', headed: true });
  try {
    const ended = new Promise<void>((done) => session.context.once('close', () => done()));
    await session.open(url);
    const tab = await session.tabId(url);
    await waitForBadge(() => session.badge(tab));
    await openIfPossible(() => session.openPopup(url));
    return { ended, close: () => session.close() };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function inFirefox(executable: string, url: string): Promise<Shown> {
  const session = await launchFirefox({ executable, extension: 'dist/firefox', headed: true });
  try {
    const tab = await session.open(url);
    await waitForBadge(() => session.badge(tab));
    await openIfPossible(() => session.openPopup());
    return { ended: session.ended, close: () => session.close() };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function waitForBadge(badge: () => Promise<string>): Promise<void> {
  await until(BADGE_LIMIT, "the badge on the extension's button", async () => (await badge()) || null);
}

/** A window that is not in front may be refused its popup; then the reader's own click opens it. */
async function openIfPossible(open: () => Promise<unknown>): Promise<void> {
  try {
    await open();
  } catch {
    console.log("The browser would not open the popup by itself: press Lateral's button in the toolbar.");
  }
}
