import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { reload, textOf, waitForText } from './drivers/surface.ts';
import { pause, until } from './drivers/within.ts';
import { openFirstRow, readDifferences, readFacts } from './popup-facts.ts';
import { askedForBy, dynamicFolder, pagesFolder, samplePages } from './sample-pages.ts';
import { expectSeedDifferences, expectSeedFacts } from './seed-facts.ts';
import { TOLD_ON_THE_WAY, toldBy, WAY_THROUGH_SITE } from './single-page-site.ts';
import { unexpectedRequests } from './unexpected-requests.ts';

const SCREENSHOTS = 'dist/screenshots';
/** The first page may have to wait until the starter corpus is in place. */
const BADGE_LIMIT = 20_000;
/** Longer than the probe takes to look again after a page has loaded. */
const SILENCE = 4_000;
const ANSWERED = /4 other articles/;

const { onTopic, offTopic } = samplePages();

describe('the built extension in Chromium', () => {
  let server: FixtureServer;
  let session: ChromiumSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    await mkdir(SCREENSHOTS, { recursive: true });
    server = await serveFixtures(pagesFolder, dynamicFolder);
    session = await launchChromium({ executable: path, extension: 'dist/chrome', proxy: server.address });
    await session.recordMessages();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test.each(onTopic)(
    '$outlet: the badge counts four others, the popup shows who reports what',
    async (sample) => {
      const url = server.url(sample.file);
      const page = await session.open(url);
      const tab = await session.tabId(url);
      await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) || null);
      expect(await session.badge(tab)).toBe('4');
      expect((await session.messages()).filter((message) => message.url === url)).toHaveLength(1);

      const popup = await session.openPopup(url);
      await waitForText(popup, ANSWERED);
      for (const scheme of ['light', 'dark'] as const) {
        await popup.colourScheme(scheme);
        await popup.screenshot(`${SCREENSHOTS}/chromium-${sample.name}-popup-${scheme}.png`);
      }
      expect(await openFirstRow(popup)).toMatch(/19 Dec 2022/);
      await popup.screenshot(`${SCREENSHOTS}/chromium-${sample.name}-popup-open-row.png`);
      await page.screenshot({ path: `${SCREENSHOTS}/chromium-${sample.name}-page.png` });
      expectSeedFacts(await readFacts(popup), sample.outlet);
      expectSeedDifferences(await readDifferences(popup));
      await page.close();
    },
  );

  test('pages that are not the topic: no badge and no message', async () => {
    const urls = offTopic.map(({ file }) => server.url(file));
    const before = (await session.messages()).length;
    const pages: Awaited<ReturnType<ChromiumSession['open']>>[] = [];
    for (const url of urls) pages.push(await session.open(url));
    await pause(SILENCE);
    expect((await session.messages()).slice(before)).toEqual([]);
    for (const url of urls) expect(await session.badge(await session.tabId(url))).toBe('');
    await Promise.all(pages.map((page) => page.close()));
  });

  test('a page whose text comes late gets its badge', async () => {
    const url = server.url('late-text.html');
    const page = await session.open(url);
    const tab = await session.tabId(url);
    expect(await page.evaluate('document.querySelectorAll("article p").length')).toBe(0);
    await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) === '4' || null);
    await page.close();
  });

  test('within a single-page site the badge goes with the article and comes back', async () => {
    const url = server.url('single-page.html');
    const before = (await session.messages()).length;
    const page = await session.open(url);
    const tab = await session.tabId(url);
    for (const [article, badge] of WAY_THROUGH_SITE) {
      if (article !== null) await page.evaluate(`go(${JSON.stringify(article)})`);
      await until(BADGE_LIMIT, `badge "${badge}"`, async () => (await session.badge(tab)) === badge || null);
    }
    expect(toldBy((await session.messages()).slice(before))).toEqual(TOLD_ON_THE_WAY);
    await page.close();
  });

  test('pages that load at the same time get their badges', async () => {
    const other = await session.open(server.url(offTopic[0]!.file));
    await session.stopWorker();
    const pages = await Promise.all(onTopic.map(({ file }) => session.open(server.url(file))));
    for (const { file } of onTopic) {
      const tab = await session.tabId(server.url(file));
      await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) === '4' || null);
    }
    await Promise.all([other, ...pages].map((page) => page.close()));
  });

  test('a popup answers after the worker was stopped, whether it was open or opens then', async () => {
    const url = server.url(onTopic[0]!.file);
    const page = await session.open(url);
    const tab = await session.tabId(url);
    await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) || null);

    await session.stopWorker();
    const popup = await session.openPopup(url);
    await waitForText(popup, ANSWERED);

    await session.stopWorker();
    await reload(popup);
    await waitForText(popup, ANSWERED);
    expect(await textOf(popup)).toContain('4 outlets');
    expect(await session.badge(tab)).toBe('4');
    await popup.close();
    await page.close();
  });

  test('nothing but the pages themselves was asked of the network', () => {
    const pages = [...onTopic, ...offTopic].map((sample) => `GET ${server.url(sample.file)}`);
    expect(server.requests).toEqual(expect.arrayContaining(pages));
    expect(unexpectedRequests(server.requests, session.opened, askedForBy)).toEqual([]);
  });
});
