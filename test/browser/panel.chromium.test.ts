import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { waitForText } from './drivers/surface.ts';
import { dynamicFolder, pagesFolder, samplePages } from './sample-pages.ts';

const SCREENSHOTS = 'dist/screenshots';
const { onTopic } = samplePages();

describe('the side panel in Chromium', () => {
  let server: FixtureServer;
  let session: ChromiumSession;
  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    await mkdir(SCREENSHOTS, { recursive: true });
    server = await serveFixtures(pagesFolder, dynamicFolder);
    session = await launchChromium({ executable: path, extension: 'dist/chrome', proxy: server.address });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('opens', async () => {
    const url = server.url(onTopic[0]!.file);
    await session.open(url);
    const popup = await session.openPopup(url);
    await waitForText(popup, /4 other articles/);
    await popup.screenshot(`${SCREENSHOTS}/x-popup.png`);
    const panel = await session.openPanel(popup);
    await waitForText(panel, /4 other articles/);
    for (const scheme of ['light', 'dark'] as const) {
      await panel.colourScheme(scheme);
      await panel.screenshot(`${SCREENSHOTS}/x-panel-${scheme}.png`);
    }
    console.log(await panel.evaluate('[innerWidth, innerHeight, document.documentElement.scrollHeight]'));
    await panel.evaluate('document.querySelector(".filters").scrollIntoView()');
    await panel.screenshot(`${SCREENSHOTS}/x-panel-list.png`);
    expect(1).toBe(1);
  });
});
