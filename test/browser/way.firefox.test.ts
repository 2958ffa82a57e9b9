import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { type FirefoxSession, type FirefoxTab, launchFirefox, schemeOf } from './drivers/firefox.ts';
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

describe('the built extension in Firefox', () => {
  let server: FixtureServer;
  let session: FirefoxSession;

  beforeAll(async () => {
    const { path, problem } = findBrowser('firefox');
    if (path === undefined) throw new Error(problem);
    await mkdir(SCREENSHOTS, { recursive: true });
    server = await serveFixtures(pagesFolder, dynamicFolder);
    session = await launchFirefox({ executable: path, extension: 'dist/firefox', proxy: server.address });
    await session.recordMessages();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function openWithBadge(url: string): Promise<FirefoxTab> {
    const tab = await session.open(url);
    await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) || null);
    return tab;
  }

  test.each(onTopic)(
    '$outlet: the badge counts four others, the popup shows who reports what',
    async (sample) => {
      const url = server.url(sample.file);
      const tab = await openWithBadge(url);
      expect(await session.badge(tab)).toBe('4');
      expect((await session.messages()).filter((message) => message.url === url)).toHaveLength(1);

      const page = await session.openPopupPage(tab);
      await waitForText(page, ANSWERED);
      for (const scheme of ['light', 'dark'] as const) {
        await session.colourScheme(scheme, page);
        expect(await schemeOf(page)).toBe(scheme);
        await page.screenshot(`${SCREENSHOTS}/firefox-${sample.name}-popup-page-${scheme}.png`);
      }
      expectSeedFacts(await readFacts(page), sample.outlet);
      expectSeedDifferences(await readDifferences(page));
      await session.closeTab(page.context);
      await session.closeTab(tab.context);
    },
  );

  test('the real popup shows the same, in light and dark', async () => {
    const sample = onTopic[0]!;
    const tab = await openWithBadge(server.url(sample.file));
    const popup = await session.openPopup();
    await waitForText(popup, ANSWERED);
    for (const scheme of ['light', 'dark'] as const) {
      await session.colourScheme(scheme, popup);
      expect(await schemeOf(popup)).toBe(scheme);
      await popup.screenshot(`${SCREENSHOTS}/firefox-${sample.name}-popup-${scheme}.png`);
    }
    expect(await openFirstRow(popup)).toMatch(/19 Dec 2022/);
    expectSeedFacts(await readFacts(popup), sample.outlet);
    expectSeedDifferences(await readDifferences(popup));
    // Pictures begin at the top: all else makes way for what is reported differently.
    await popup.evaluate(
      "document.querySelectorAll('.surface > :not(:has(.difference))').forEach((part) => part.remove())",
    );
    await popup.screenshot(`${SCREENSHOTS}/firefox-${sample.name}-popup-differences.png`);
    await popup.close();
    await session.closeTab(tab.context);
  });

  test('pages that are not the topic: no badge and no message', async () => {
    const before = (await session.messages()).length;
    const tabs: FirefoxTab[] = [];
    for (const { file } of offTopic) tabs.push(await session.open(server.url(file)));
    await pause(SILENCE);
    expect((await session.messages()).slice(before)).toEqual([]);
    for (const tab of tabs) {
      expect(await session.badge(tab)).toBe('');
      await session.closeTab(tab.context);
    }
  });

  test('a page whose text comes late gets its badge', async () => {
    const tab = await session.open(server.url('late-text.html'));
    const there = await session.bidi.evaluate(tab.context, 'document.querySelectorAll("article p").length');
    expect(there).toBe(0);
    await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) === '4' || null);
    await session.closeTab(tab.context);
  });

  test('within a single-page site the badge goes with the article and comes back', async () => {
    const before = (await session.messages()).length;
    const tab = await session.open(server.url('single-page.html'));
    for (const [article, badge] of WAY_THROUGH_SITE) {
      if (article !== null) await session.bidi.evaluate(tab.context, `go(${JSON.stringify(article)})`);
      await until(BADGE_LIMIT, `badge "${badge}"`, async () => (await session.badge(tab)) === badge || null);
    }
    expect(toldBy((await session.messages()).slice(before))).toEqual(TOLD_ON_THE_WAY);
    await session.closeTab(tab.context);
  });

  test('pages that load at the same time get their badges', async () => {
    await session.stopBackground();
    const tabs = await Promise.all(onTopic.map(({ file }) => session.open(server.url(file))));
    for (const tab of tabs)
      await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) === '4' || null);
    for (const tab of tabs) await session.closeTab(tab.context);
  });

  test('a popup answers after the background was ended, whether it was open or opens then', async () => {
    const tab = await openWithBadge(server.url(onTopic[0]!.file));

    await session.stopBackground();
    const popup = await session.openPopup();
    await waitForText(popup, ANSWERED);
    await popup.close();

    const page = await session.openPopupPage(tab);
    await waitForText(page, ANSWERED);
    await session.stopBackground();
    await reload(page);
    await waitForText(page, ANSWERED);
    expect(await textOf(page)).toContain('4 outlets');
    expect(await session.badge(tab)).toBe('4');
  });

  test('nothing but the pages themselves was asked of the network', () => {
    const pages = [...onTopic, ...offTopic].map((sample) => `GET ${server.url(sample.file)}`);
    expect(server.requests).toEqual(expect.arrayContaining(pages));
    expect(unexpectedRequests(server.requests, session.opened, askedForBy)).toEqual([]);
  });
});
