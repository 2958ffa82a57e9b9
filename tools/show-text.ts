import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/browser/drivers/chromium.ts';
import { launchFirefox } from '../test/browser/drivers/firefox.ts';
import { serveFixtures } from '../test/browser/drivers/fixture-server.ts';
import { type Surface, waitForText } from '../test/browser/drivers/surface.ts';
import { pagesFolder, samplePages } from '../test/browser/sample-pages.ts';
import type { BrowserName } from './browsers.mjs';

const SCREENSHOTS = 'dist/screenshots';
/** The popup has answered when it says how many others there are. */
const ANSWERED = /\d+ other articles?/;

type ScreenshotOf = (file: string) => Promise<unknown>;

interface Shown {
  readonly popup: Surface;
  readonly pageScreenshot: ScreenshotOf;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/**
 * For a machine without a display: drives the browser headless on a sample article, prints the text of the popup and
 * leaves pictures of both. Returns the path of the page, for the command line.
 */
export async function showText(browser: BrowserName, executable: string): Promise<string> {
  const server = await serveFixtures(pagesFolder);
  const { file } = samplePages().onTopic[0]!;
  try {
    const shown = await (browser === 'firefox' ? inFirefox : inChromium)(executable, server.url(file));
    try {
      const text = await waitForText(shown.popup, ANSWERED);
      console.log(`\nNo display: the popup on ${file} as text\n\n${text}\n`);
      await takePictures(shown);
    } finally {
      await shown.close();
    }
  } finally {
    await server.close();
  }
  return join(pagesFolder, file);
}

async function takePictures(shown: Shown): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const picture = async (name: string, take: ScreenshotOf) => {
    const file = join(SCREENSHOTS, `${name}.png`);
    await take(file);
    console.log(`Screenshot: ${file}`);
  };
  await picture('start-page', shown.pageScreenshot);
  for (const scheme of ['light', 'dark'] as const) {
    await shown.colourScheme(scheme);
    await picture(`start-popup-${scheme}`, (file) => shown.popup.screenshot(file));
  }
}

async function inChromium(executable: string, url: string): Promise<Shown> {
  const session = await launchChromium({ executable, extension: 'dist/chrome' });
  try {
    const page = await session.open(url);
    const popup = await session.openPopup(url);
    return {
      popup,
      pageScreenshot: (file) => page.screenshot({ path: file }),
      colourScheme: (scheme) => popup.colourScheme(scheme),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function inFirefox(executable: string, url: string): Promise<Shown> {
  const session = await launchFirefox({ executable, extension: 'dist/firefox' });
  try {
    const tab = await session.open(url);
    const popup = await session.openPopup();
    return {
      popup,
      pageScreenshot: (file) => session.screenshot(tab, file),
      colourScheme: (scheme) => session.colourScheme(scheme, popup),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}
